import type { Action, Language, SayAction } from '../../src/index.ts';
import { fitLabel } from '../rendering/fit-label.ts';
import { fitSayActions } from '../rendering/say-actions.ts';
import { unsaidTargets } from '../rendering/targets.ts';
import type { Button, QuickReply } from './contract.ts';
import { limits } from './limits.ts';

const openText: Readonly<Record<Language, string>> = { ko: '바로가기', en: 'Open' };

const operatorText: Readonly<Record<Language, string>> = { ko: '상담원 채팅', en: 'Chat with staff' };

/** The button that hands over to a person of the channel. */
export const operatorAction = (language: Language): CardAction => ({
  kind: 'operator',
  label: operatorText[language],
});

/** A label too long for a button gives way to the number itself, or to a plain "open". */
const buttonLabel = (label: string, instead: string): string =>
  fitLabel(label.length <= limits.buttonLabel ? label : instead, limits.buttonLabel);

/** Something a card's button can do; `operator` hands over to the consultation of the channel itself. */
export type CardAction = Action | { readonly kind: 'operator'; readonly label: string };

/** One action as a button of a card. */
export const toButton = (action: CardAction, language: Language): Button => {
  const { label } = action;
  switch (action.kind) {
    case 'operator':
      return { label: buttonLabel(label, operatorText[language]), action: 'operator' };
    case 'link':
      return { label: buttonLabel(label, openText[language]), action: 'webLink', webLinkUrl: action.url };
    case 'phone':
      return { label: buttonLabel(label, `☎ ${action.number}`), action: 'phone', phoneNumber: action.number };
    case 'say':
      return { label: fitLabel(label, limits.buttonLabel), action: 'message', messageText: action.text };
  }
};

/**
 * Lines with the targets that cannot be tapped everywhere: phone numbers, since KakaoTalk on a PC hides their
 * buttons, and links that are no button at all. What the text says already is not said again.
 */
export const targetLines = (
  text: string,
  buttons: readonly CardAction[],
  others: readonly CardAction[],
): string[] =>
  unsaidTargets(
    text,
    [...buttons.filter(({ kind }) => kind === 'phone'), ...others].filter(
      (action) => action.kind !== 'operator',
    ),
  ).map(({ label, target }) => `${label} ${target}`);

const room = {
  most: limits.quickReplies,
  label: limits.quickReplyLabel,
  text: limits.simpleText,
} as const;

/** Quick replies, each thing said once, under labels that fit and differ. */
export const quickRepliesOf = (steps: readonly SayAction[]): QuickReply[] =>
  fitSayActions(steps, room).map(({ label, text }) => ({ label, action: 'message', messageText: text }));
