import type { App, BlockAction, RespondFn } from '@slack/bolt';
import { plainMessage } from './blocks.ts';
import { caseTexts } from './case-texts.ts';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import { openAssessment } from './listen-commands.ts';
import { openCorrection, openReason } from './listen-corrections.ts';
import { orSayFailed } from './or-say-failed.ts';
import { copyView, noteView, ownMessage } from './own-messages.ts';
import { type Pressed, readButtonValue } from './place.ts';
import { renderAnswer } from './render-answer.ts';
import { replaceOriginal, respondPrivately, respondToAll, sendTo } from './send.ts';

interface Press {
  readonly user: string;
  readonly trigger: string;
  readonly client: SlackClient;
  readonly respond: RespondFn;
}

type Saying = Extract<Pressed, { does: 'say' }>;
type OnAnswer = Extract<Pressed, { message: string }>;

const say = async ({ answering }: ChannelParts, pressed: Saying, press: Press): Promise<void> => {
  const { place, text, language } = pressed;
  const answer = await answering.answer({ place, message: press.trigger, text, language });
  if (!answer) return;
  if (place.isPrivate) await sendTo(press.client, place, press.user, answer);
  else await respondPrivately(press.respond, place, answer);
};

/** Shows an answer to the channel once, however often the button is pressed. */
const share = async (
  parts: ChannelParts,
  { place, message, language }: OnAnswer,
  press: Press,
): Promise<void> => {
  const { pack, answering, once } = parts;
  const answered = await answering.recall(place, message);
  if (!answered) return respondPrivately(press.respond, place, ownMessage('forgotten', language));
  const name = `share:${place.conversation}:${message}`;
  if (!once.isFirst(name)) return;
  const answer = { pack, ...answered, place, message };
  try {
    await respondToAll(press.respond, place, renderAnswer({ ...answer, sharedBy: press.user }));
  } catch (error) {
    once.forget(name);
    throw error;
  }
  await replaceOriginal(press.respond, renderAnswer({ ...answer, isShared: true }));
};

const copy = async (
  { pack, answering }: ChannelParts,
  { place, message, language }: OnAnswer,
  { client, trigger }: Press,
): Promise<void> => {
  const answered = await answering.recall(place, message);
  const view = answered ? copyView(pack, answered.reply, answered.trace) : noteView('forgotten', language);
  await client.views.open({ trigger_id: trigger, view });
};

/** Buttons of a case stay where they are: who presses one that does nothing any more learns why. */
const sayWhereLate = async (isDone: boolean | undefined, { respond }: Press): Promise<void> => {
  if (isDone) return;
  await respond({ response_type: 'ephemeral', replace_original: false, ...plainMessage(caseTexts.already) });
};

/** Notes it at once; of a bad answer more can be told in a form. */
const judge = async (
  { feedback }: ChannelParts,
  { does, place, message, language }: OnAnswer,
  { user, client, trigger, respond }: Press,
): Promise<void> => {
  const isKept = await feedback.judge({ place, message }, user, { helpful: does === 'good' });
  if (!isKept) await respondPrivately(respond, place, ownMessage('forgotten', language));
  else if (does === 'good') await respondPrivately(respond, place, ownMessage('judged', language));
  else await openReason(client, trigger, { place, message, language });
};

const react = async (parts: ChannelParts, pressed: Pressed, press: Press): Promise<void> => {
  switch (pressed.does) {
    case 'say':
      return say(parts, pressed, press);
    case 'share':
      return share(parts, pressed, press);
    case 'copy':
      return copy(parts, pressed, press);
    case 'assess':
      return openAssessment(parts, press.client, press.trigger, pressed.language);
    case 'good':
    case 'bad':
      return judge(parts, pressed, press);
    case 'correct':
      return openCorrection(press.client, press.trigger, pressed);
    case 'take-case':
      return sayWhereLate(await parts.staff?.desk.take(pressed.case, press.user), press);
    case 'close-case':
      return sayWhereLate(await parts.staff?.desk.close(pressed.case), press);
  }
};

const pressedValue = ({ actions: [action] }: BlockAction): string | undefined =>
  action?.type === 'button' ? action.value : undefined;

/** Buttons below answers, and the shortcut that opens the assessment from anywhere. */
export const listenToPresses = (app: App, parts: ChannelParts): void => {
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, body, client, respond }) => {
    await ack();
    const pressed = readButtonValue(pressedValue(body));
    if (!pressed) return;
    const press = { user: body.user.id, trigger: body.trigger_id, client, respond };
    await orSayFailed(respond, () => react(parts, pressed, press));
  });
  app.shortcut(/.*/, async ({ ack, body, client }) => {
    await ack();
    await openAssessment(parts, client, body.trigger_id, 'ko');
  });
};
