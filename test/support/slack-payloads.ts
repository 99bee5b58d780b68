/** What Slack sends, as its pages show it, with what a test changes. */
type Fields = Readonly<Record<string, unknown>>;

let last = 0;
/** A number nothing else has had. */
const next = (): string => String(++last).padStart(6, '0');

/** A slash command. */
export const command = (text: string, responseUrl: string, fields: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({
    token: 'unused',
    command: '/guide',
    text,
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'desk',
    user_id: 'U1',
    user_name: 'staff',
    api_app_id: 'A1',
    trigger_id: `trigger-${next()}`,
    response_url: responseUrl,
    ...fields,
  });

/** An event of the Events API around what happened. */
export const eventOf = (event: Fields, id = `Ev${next()}`) => ({
  token: 'unused',
  type: 'event_callback',
  team_id: 'T1',
  api_app_id: 'A1',
  event_id: id,
  event_time: 1_700_000_000,
  event,
  authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true }],
});

const stamp = (): string => `1700000001.${next()}`;

export const mention = (text: string, fields: Fields = {}): Fields => ({
  type: 'app_mention',
  user: 'U1',
  text: `<@UBOT> ${text}`,
  ts: stamp(),
  channel: 'C1',
  ...fields,
});

export const directMessage = (text: string, fields: Fields = {}): Fields => ({
  type: 'message',
  channel_type: 'im',
  user: 'U1',
  text,
  ts: stamp(),
  channel: 'D1',
  ...fields,
});

/** A form post with one payload, as presses and modals come. */
export const interaction = (payload: Fields): URLSearchParams =>
  new URLSearchParams({
    payload: JSON.stringify({
      token: 'unused',
      api_app_id: 'A1',
      team: { id: 'T1', domain: 'desk' },
      user: { id: 'U1', username: 'staff', name: 'staff', team_id: 'T1' },
      trigger_id: `trigger-${next()}`,
      ...payload,
    }),
  });

export const press = (button: Fields, responseUrl: string): URLSearchParams =>
  interaction({
    type: 'block_actions',
    container: { type: 'message', message_ts: stamp(), channel_id: 'C1', is_ephemeral: true },
    channel: { id: 'C1', name: 'desk' },
    response_url: responseUrl,
    actions: [{ block_id: 'b', action_ts: stamp(), ...button }],
  });

/** A modal handed in or changed, with the values of its fields by block. */
export const submission = (view: Fields, values: Fields): URLSearchParams =>
  interaction({
    type: 'view_submission',
    view: { id: 'V1', hash: 'h1', team_id: 'T1', app_id: 'A1', bot_id: 'B1', ...view, state: { values } },
  });
