import { type Language, type Reply, type SayAction, toPlainText } from '../../src/index.ts';
import { cutText, nothingText } from '../rendering/own-texts.ts';
import { isSay, itemChoices } from '../rendering/say-actions.ts';
import { shorten, splitText } from '../rendering/shorten.ts';
import { type CardAction, operatorAction, quickRepliesOf, targetLines } from './actions.ts';
import { type Part, partsOf, textCard } from './cards.ts';
import { type Output, type QuickReply, type SkillResponse, skillResponse } from './contract.ts';
import { limits } from './limits.ts';

const buttonTitle: Readonly<Record<Language, string>> = { ko: '바로 연결', en: 'Call or open' };
/** Over buttons that only say something. */
const sayTitle: Readonly<Record<Language, string>> = {
  ko: '이렇게도 답할 수 있어요',
  en: 'You can also say',
};

/** A reply taken apart: bubbles in order, and what can be tapped. */
interface Layout {
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly lastWords: string;
  readonly buttons: readonly CardAction[];
  /** Those a bubble has no room for. */
  readonly others: readonly CardAction[];
  readonly steps: readonly SayAction[];
}

const joined = (lines: readonly string[]): string => lines.filter((line) => line.trim() !== '').join('\n');

const layOut = (reply: Reply, hasOperator: boolean): Layout => {
  const { language, sourceLine = '' } = reply;
  const parts = reply.blocks.flatMap((block) => partsOf(block, language));
  const operator = hasOperator ? [operatorAction(language)] : [];
  const actions: readonly CardAction[] = [
    ...operator,
    ...reply.buttons,
    ...parts.flatMap(({ buttons = [] }) => buttons),
  ];
  const buttons = actions.slice(0, limits.buttons);
  const others = actions.slice(limits.buttons);
  return {
    language,
    parts,
    lastWords: joined([...targetLines(toPlainText(reply), buttons, others), sourceLine]),
    buttons,
    others,
    // The reply's own come first: they may be the answers to a question it asks.
    steps: [
      ...reply.quickReplies,
      ...others.filter(isSay),
      ...parts.flatMap(({ choices = [] }) => itemChoices(choices)),
    ],
  };
};

const simpleTexts = (text: string, size: number): Output[] =>
  splitText(text, size).map((part) => ({ simpleText: { text: part } }));

/** The last bubble holds the source, and is a card where there is something to press. */
const closing = (text: string, { buttons, language }: Layout, size: number): Output[] => {
  if (buttons.length === 0) return simpleTexts(text, size);
  const whole = textCard(undefined, text.trim(), buttons, language);
  if (whole && text.trim() !== '') return [whole];
  const title = buttons.every(({ kind }) => kind === 'say') ? sayTitle : buttonTitle;
  const buttonsAlone = textCard(title[language], '', buttons, language);
  return [...simpleTexts(text, size), ...(buttonsAlone ? [buttonsAlone] : [])];
};

/** Neighbouring texts share a bubble; cards stand between them. */
const bubbles = (layout: Layout, size: number): Output[] => {
  const outputs: Output[] = [];
  let text = '';
  for (const { text: more, card } of layout.parts) {
    if (more !== undefined) text = text === '' ? more : `${text}\n${more}`;
    if (!card) continue;
    outputs.push(...simpleTexts(text, size), card);
    text = '';
  }
  return [...outputs, ...closing(joined([text, layout.lastWords]), layout, size)];
};

const bodyOf = (outputs: readonly Output[], quickReplies: readonly QuickReply[]): SkillResponse => ({
  version: '2.0',
  template: {
    outputs: [...outputs],
    ...(quickReplies.length > 0 ? { quickReplies: [...quickReplies] } : {}),
  },
});

/** Everything as plain bubbles, cut with a word about it when even three of them are too few. */
const plainBubbles = (reply: Reply, { language, buttons, others }: Layout): Output[] => {
  const said = toPlainText({ ...reply, sourceLine: '' });
  const lastWords = joined([...targetLines(said, [], [...buttons, ...others]), reply.sourceLine ?? '']);
  const text = joined([said, lastWords]) || nothingText[language];
  const parts = splitText(text, limits.simpleText);
  if (parts.length <= limits.outputs) return simpleTexts(text, limits.simpleText);
  const ending = shorten(joined([cutText[language], lastWords]), limits.simpleText / 2);
  const kept = parts.slice(0, limits.outputs);
  const last = shorten(kept.pop() ?? '', limits.simpleText - ending.length - 1);
  return [...kept, `${last}\n${ending}`].map((part) => ({ simpleText: { text: part } }));
};

const isValid = (body: SkillResponse): boolean => skillResponse.safeParse(body).success;

/**
 * A reply as KakaoTalk shows it: first such that nothing is folded, then in longer bubbles, then as plain text.
 * Whatever does not fit a card is said in text; nothing is left out silently. `hasOperator` adds the button to a
 * person of the channel.
 */
export const renderReply = (reply: Reply, { hasOperator = false } = {}): SkillResponse => {
  const layout = layOut(reply, hasOperator);
  const quickReplies = quickRepliesOf(layout.steps);
  for (const size of [limits.unfoldedText, limits.simpleText]) {
    const body = bodyOf(bubbles(layout, size), quickReplies);
    if (isValid(body)) return body;
  }
  const plain = plainBubbles(reply, layout);
  const body = bodyOf(plain, quickReplies);
  return isValid(body) ? body : bodyOf(plain, []);
};

/** A single bubble, for when there is nothing else to send. */
export const plainBubble = (text: string): SkillResponse => ({
  version: '2.0',
  template: { outputs: [{ simpleText: { text: shorten(text, limits.simpleText) } }] },
});
