import { relatedFacts } from '../../src/answers/related-facts.ts';
import { type Reply, type TurnTrace, toPlainText } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { cutText, nothingText } from '../rendering/own-texts.ts';
import { shorten } from '../rendering/shorten.ts';
import { judgeButtons, linkButtons, sayButtons, toolButtons } from './answer-buttons.ts';
import { answerParts, phoneLines, sourceWithLines } from './answer-parts.ts';
import {
  buttonRows,
  byPerson,
  context,
  escaped,
  type SlackBlock,
  type SlackMessage,
  sections,
  titled,
} from './blocks.ts';
import { callerWording } from './caller-wording.ts';
import { message as messageContract } from './contract.ts';
import { limits } from './limits.ts';
import type { Place } from './place.ts';
import { ownText } from './texts.ts';

/** An answer of the guide, and where in Slack it is shown. */
export interface SlackAnswer {
  readonly pack: Pack;
  readonly reply: Reply;
  readonly trace: TurnTrace;
  readonly place: Place;
  /** Names the answer, for its buttons. */
  readonly message: string;
  /** Who made it visible to the channel; left out while only the asker sees it. */
  readonly sharedBy?: string | undefined;
  /** It has been shared already: the button to do so goes. */
  readonly isShared?: boolean | undefined;
}

const relatedText = ({ pack, reply, trace }: SlackAnswer): string => {
  if (trace.outcome !== 'answered') return '';
  const { topic, recruitments } = trace;
  const quoted = reply.citations.map(({ factId: id, section }) => ({ id, section }));
  return relatedFacts(pack, { topic, recruitments, quoted })
    .map(({ text }) => `• ${text[reply.language]}`)
    .join('\n');
};

/** What is said, without anything to press. */
const statement = (answer: SlackAnswer): SlackBlock[] => {
  const { pack, reply, trace } = answer;
  const { language } = reply;
  const { short, working, more } = answerParts(reply);
  const source = sourceWithLines(reply);
  return [
    ...sections(short || nothingText[language]),
    ...titled(ownText('working', language), working.join('\n')),
    ...sections(more),
    ...context([...(source ? [source] : []), ...phoneLines(reply, toPlainText(reply))]),
    ...titled(ownText('related', language), relatedText(answer)),
    ...titled(ownText('caller', language), callerWording(pack, reply, trace) ?? '', 'rich_text_quote'),
  ];
};

/** What can be pressed. On a shared answer nothing to go on with: whoever wants to asks for themselves. */
const buttons = ({ reply, place, message, sharedBy, isShared }: SlackAnswer): SlackBlock[] => {
  const judge = judgeButtons(reply, place, message);
  if (sharedBy !== undefined) return buttonRows([...linkButtons(reply), ...judge]);
  const shown = isShared ? { ...place, isPrivate: true } : place;
  return [
    ...buttonRows(sayButtons(reply, place)),
    ...buttonRows([...linkButtons(reply), ...toolButtons(reply, shown, message), ...judge]),
  ];
};

const fallbackText = (reply: Reply): string => {
  const text = escaped(toPlainText(reply)).trim();
  return shorten(text || nothingText[reply.language], limits.fallbackText);
};

/** The answer and its source alone, cut with a word about it: for answers longer than a message may be. */
const shortened = (answer: SlackAnswer): SlackBlock[] => {
  const { reply } = answer;
  const source = sourceWithLines(reply) ?? '';
  const cut = cutText[reply.language];
  const text = toPlainText({ ...reply, sourceLine: '' });
  const room = limits.messageText - source.length - cut.length - 2_000;
  return [...sections(shorten(text, room)), ...context([cut, source].filter(Boolean))];
};

/**
 * An answer as Slack shows it: the short answer, the working, the rest, the source with its lines, related facts,
 * wording to read to a caller, and what can be pressed. Always within Slack's limits.
 */
export const renderAnswer = (answer: SlackAnswer): SlackMessage => {
  const { reply, sharedBy } = answer;
  const by = sharedBy === undefined ? [] : [byPerson(sharedBy, ownText('sharedBy', reply.language))];
  const text = fallbackText(reply);
  const whole = { text, blocks: [...by, ...statement(answer), ...buttons(answer)] };
  if (messageContract.safeParse(whole).success) return whole;
  return { text, blocks: [...by, ...shortened(answer), ...buttons(answer)] };
};
