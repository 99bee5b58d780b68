import { type Action, type Language, type Reply, type SayAction, toPlainText } from '../../src/index.ts';
import { fitSayActions, sayActions } from '../rendering/say-actions.ts';
import { splitText } from '../rendering/shorten.ts';
import { unsaidTargets } from '../rendering/targets.ts';
import { escaped } from '../slack/blocks.ts';
import type { BotkitAnswer } from './contract.ts';

/** The narrowest of the platforms Botkit speaks to: text of an SMS, quick replies of Messenger. */
export const limits = { text: 1_600, choices: 13, choiceTitle: 20, choicePayload: 1_000 } as const;

/** Platforms whose adapters show choices to press, by one of the two fields they travel in. */
const pressing: ReadonlySet<string> = new Set([
  ...['websocket', 'webhook', 'facebook'],
  ...['directline', 'emulator', 'line', 'msteams', 'telegram', 'webchat'],
]);

const choicesLead: Readonly<Record<Language, string>> = {
  ko: '이렇게 말씀하실 수 있어요',
  en: 'You can say',
};

const actionsOf = ({ buttons, blocks }: Reply): Action[] => [
  ...blocks.flatMap((block) => (block.kind === 'card' ? block.buttons : [])),
  ...buttons,
];

const choicesOf = (reply: Reply): SayAction[] =>
  fitSayActions(sayActions(reply), {
    most: limits.choices,
    label: limits.choiceTitle,
    text: limits.choicePayload,
  });

const choiceLine = (choices: readonly SayAction[], language: Language): string[] =>
  choices.length === 0 ? [] : [`${choicesLead[language]}: ${choices.map(({ text }) => text).join(' · ')}`];

const pressable = (choices: readonly SayAction[]): Omit<BotkitAnswer, 'text'> =>
  choices.length === 0
    ? {}
    : {
        quick_replies: choices.map(({ label, text }) => ({
          content_type: 'text',
          title: label,
          payload: text,
        })),
        suggestedActions: {
          to: [],
          actions: choices.map(({ label, text }) => ({ type: 'imBack', title: label, value: text })),
        },
      };

/**
 * A reply as messages of Botkit: the text, with addresses and numbers that a platform may not show as buttons
 * written out, in as many messages as it needs, and the choices with the last one. Where nothing can be pressed,
 * what can be said next is a line of text.
 */
export const renderMessages = (reply: Reply, platform: string): BotkitAnswer[] => {
  const said = toPlainText(reply);
  const targets = unsaidTargets(said, actionsOf(reply)).map(({ label, target }) => `${label} ${target}`);
  const choices = choicesOf(reply);
  const canPress = pressing.has(platform);
  const lines = [said, ...targets, ...(canPress ? [] : choiceLine(choices, reply.language))];
  const texts = splitText(lines.join('\n'), limits.text);
  return texts.map((text, at) => ({
    // Slack would call people and channels by what stands in angle brackets.
    text: platform === 'slack' ? escaped(text) : text,
    ...(canPress && at === texts.length - 1 ? pressable(choices) : {}),
  }));
};
