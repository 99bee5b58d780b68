import type { App, RespondFn, SlashCommand } from '@slack/bolt';
import type { Language } from '../../src/index.ts';
import type { Identity } from './access.ts';
import { assessmentForm } from './assessment-form.ts';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import { codeAskedFor, lookUpCase } from './look-up-case.ts';
import { typedText } from './message-text.ts';
import { orSayFailed } from './or-say-failed.ts';
import { helpMessage, ownMessage } from './own-messages.ts';
import { commandPlace } from './place.ts';
import { reviewMessage } from './review-message.ts';
import { respondPrivately } from './send.ts';

/** Opens the form for a caller's company; `trigger` is good for three seconds. */
export const openAssessment = async (
  { pack }: ChannelParts,
  client: SlackClient,
  trigger: string,
  language: Language,
): Promise<void> => {
  await client.views.open({ trigger_id: trigger, view: assessmentForm(pack, {}, language) });
};

interface Called {
  readonly command: SlashCommand;
  readonly client: SlackClient;
  readonly respond: RespondFn;
}

type SubCommand = (
  parts: ChannelParts,
  called: Called,
  language: Language,
  identity: Identity,
) => Promise<void>;

const assess: SubCommand = (parts, { client, command }, language) =>
  openAssessment(parts, client, command.trigger_id, language);

const help: SubCommand = (_parts, { command, respond }, language) =>
  respondPrivately(
    respond,
    commandPlace(command.team_id, command.channel_id, command.user_id),
    helpMessage(language),
  );

/** What people asked is for people of the app's own workspace, not for guests of channels shared with others. */
const review: SubCommand = async ({ feedback }, { command, respond }, language, { teamId }) => {
  const message =
    command.team_id === teamId
      ? reviewMessage(await feedback.overview(), language)
      : ownMessage('reviewElsewhere', language);
  const place = commandPlace(command.team_id, command.channel_id, command.user_id);
  await respondPrivately(respond, place, message);
};

/** What is not a question when it stands alone behind the command, and the language it is said in. */
const subCommands: ReadonlyMap<string, readonly [SubCommand, Language]> = new Map([
  ['', [help, 'ko']],
  ['도움말', [help, 'ko']],
  ['help', [help, 'en']],
  ['판정', [assess, 'ko']],
  ['assess', [assess, 'en']],
  ['검토', [review, 'ko']],
  ['review', [review, 'en']],
]);

const ask: SubCommand = async ({ answering }, { command, respond }) => {
  const place = commandPlace(command.team_id, command.channel_id, command.user_id);
  const answer = await answering.answer({
    place,
    message: command.trigger_id,
    text: typedText(command.text),
  });
  if (answer) await respondPrivately(respond, place, answer);
};

/** Cases are open to people of the app's own workspace, not to guests of channels shared with others. */
const lookUp = async (
  parts: ChannelParts,
  code: string,
  { command, respond }: Called,
  { teamId }: Identity,
): Promise<void> => {
  const place = commandPlace(command.team_id, command.channel_id, command.user_id);
  const asker = {
    user: `${command.team_id}:${command.user_id}`,
    isOurs: command.team_id === teamId,
  };
  await respondPrivately(respond, place, await lookUpCase(parts, code, asker));
};

/** The slash command, under whatever name the app's manifest gives it. */
export const listenToCommands = (app: App, parts: ChannelParts, identity: Identity): void => {
  app.command(/.*/, async ({ ack, command, client, respond }) => {
    await ack();
    const code = codeAskedFor(command.text);
    if (code !== undefined) return lookUp(parts, code, { command, client, respond }, identity);
    const [run, language] = subCommands.get(command.text.trim().toLowerCase()) ?? [ask, 'ko'];
    await orSayFailed(respond, () => run(parts, { command, client, respond }, language, identity));
  });
};
