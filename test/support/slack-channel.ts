import { eventOf, interaction } from './slack-payloads.ts';
import { type SlackStandIn, slackPost } from './slack-stand-in.ts';

type Body = Readonly<Record<string, unknown>>;

/** A message as the channel keeps it. */
export interface ChannelMessage extends Body {
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly text: string;
}

/** The staff's channel in the stand-in: it keeps what is posted, and staff write in its threads. */
export interface SlackChannelStandIn {
  readonly id: string;
  readonly messages: readonly ChannelMessage[];
  /** Texts of a thread below its first message, in order. */
  threadTexts(thread: string): readonly string[];
  /** The messages that open threads. */
  openings(): readonly ChannelMessage[];
  /** Somebody of the staff writes in a thread; gives the event as Slack would send it, again and again. */
  write(thread: string, text: string, changes?: Body): Body;
  /** The `ts` of what staff have written in a thread. */
  written(thread: string): readonly string[];
  /** Somebody changes what they wrote; gives the event. */
  edit(ts: string, text: string): Body;
  /** Slack shows a preview below a message, which it tells of as a change. */
  unfurl(ts: string): Body;
  /** Somebody deletes what they wrote; gives the event. */
  remove(ts: string): Body;
  /** Sends an event to the guide. */
  tell(url: string, event: Body): Promise<number>;
  /** Presses a button of a message in the channel. */
  press(url: string, message: ChannelMessage, actionId: string): Promise<number>;
  /** Lets the next messages be kept and not answered, as when a connection breaks. */
  loseAnswers(isLosing: boolean): void;
}

interface Button {
  readonly action_id: string;
}

const staffChannel = 'C0STAFF';

/** Settings with which staff are there whenever the test runs. */
export const alwaysStaffed = {
  SLACK_STAFF_CHANNEL: staffChannel,
  HANDOVER_HOURS: 'mon-sun 00:00-24:00',
  HANDOVER_HOLIDAYS: '02-29',
};

/** Makes the stand-in keep and find messages of one channel. */
export const channelOf = (slack: SlackStandIn): SlackChannelStandIn => {
  const messages: ChannelMessage[] = [];
  let isLosing = false;
  let count = 0;
  const nextTs = (): string => `${Math.floor(Date.now() / 1000)}.${String(++count).padStart(6, '0')}`;
  const keep = (body: Body): ChannelMessage => {
    const message = { ...body, ts: nextTs(), text: String(body['text'] ?? '') };
    messages.push(message);
    return message;
  };
  const found = (fits: (message: ChannelMessage) => boolean, { oldest = '0' }: Body) => ({
    ok: true,
    messages: messages.filter((message) => fits(message) && Number(message.ts) >= Number(oldest)),
  });
  const messageAt = (ts: string): ChannelMessage => {
    const found = messages.find((message) => message.ts === ts);
    if (!found) throw new Error(`there is no message ${ts}`);
    return found;
  };
  const changed = (fields: Body): Body =>
    eventOf({
      ...{ type: 'message', channel_type: 'channel', channel: staffChannel, hidden: true, ts: nextTs() },
      ...fields,
    });
  slack.answer('chat.postMessage', (body) => {
    if (body['channel'] !== staffChannel) return { ok: true, ts: nextTs() };
    const { ts } = keep({ ...body, bot_id: 'B1', user: 'UBOT' });
    return isLosing ? 'hang-up' : { ok: true, ts };
  });
  slack.answer('conversations.replies', (body) =>
    found(({ ts, thread_ts }) => ts === body['ts'] || thread_ts === body['ts'], body),
  );
  slack.answer('conversations.history', (body) => found(({ thread_ts }) => thread_ts === undefined, body));
  return {
    id: staffChannel,
    messages,
    threadTexts: (thread) => messages.filter(({ thread_ts }) => thread_ts === thread).map(({ text }) => text),
    openings: () => messages.filter(({ thread_ts }) => thread_ts === undefined),
    write(thread, text, changes = {}) {
      const { ts } = keep({ type: 'message', user: 'U7', text, thread_ts: thread, ...changes });
      return eventOf({
        ...{ type: 'message', channel_type: 'channel', channel: staffChannel },
        ...{ user: 'U7', text, ts, thread_ts: thread },
        ...changes,
      });
    },
    written: (thread) =>
      messages.filter(({ thread_ts, user }) => thread_ts === thread && user === 'U7').map(({ ts }) => ts),
    edit(ts, text) {
      const before = messageAt(ts);
      const message = { ...before, text, edited: { user: 'U7', ts: nextTs() } };
      messages[messages.indexOf(before)] = message;
      return changed({ subtype: 'message_changed', message, previous_message: before });
    },
    unfurl(ts) {
      const before = messageAt(ts);
      const message = { ...before, attachments: [{ title: 'a.kr' }] };
      return changed({ subtype: 'message_changed', message, previous_message: before });
    },
    remove(ts) {
      const before = messageAt(ts);
      messages.splice(messages.indexOf(before), 1);
      return changed({ subtype: 'message_deleted', deleted_ts: ts, previous_message: before });
    },
    tell: async (url, event) => (await slackPost(url, event)).status,
    async press(url, message, actionId) {
      const blocks = message['blocks'] as { elements?: Button[] }[];
      const button = blocks
        .flatMap(({ elements = [] }) => elements)
        .find(({ action_id: id }) => id === actionId);
      if (!button) throw new Error(`there is no button ${actionId}`);
      const { status } = await slackPost(
        url,
        interaction({
          type: 'block_actions',
          container: { type: 'message', message_ts: message.ts, channel_id: staffChannel },
          channel: { id: staffChannel, name: 'staff' },
          response_url: slack.responseUrl,
          actions: [{ block_id: 'b', action_ts: nextTs(), ...button }],
        }),
      );
      return status;
    },
    loseAnswers(losing) {
      isLosing = losing;
    },
  };
};
