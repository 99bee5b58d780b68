import type { App, BlockAction, RespondFn } from '@slack/bolt';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import { openAssessment } from './listen-commands.ts';
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
  if (!once.isFirst(`share:${place.conversation}:${message}`)) return;
  const answer = { pack, ...answered, place, message };
  await respondToAll(press.respond, place, renderAnswer({ ...answer, sharedBy: press.user }));
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
    case 'take-case':
      return parts.staff?.desk.take(pressed.case, press.user);
    case 'close-case':
      return parts.staff?.desk.close(pressed.case);
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
    await react(parts, pressed, { user: body.user.id, trigger: body.trigger_id, client, respond });
  });
  app.shortcut(/.*/, async ({ ack, body, client }) => {
    await ack();
    await openAssessment(parts, client, body.trigger_id, 'ko');
  });
};
