import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block } from '../exchange/reply.ts';
import { asksWhatItCosts } from '../language/speech/paying.ts';
import { phoneActions, whereToAsk } from './compose.ts';

/** What has to be done, and who does it: things that cost something, of which a notice seldom says how much. */
const ofDoing = /^(?:duty|procedure|role)(?:\.|$)/;
/** All steps one after the other answer nobody who asks what one of them costs. */
const isWhole = (topic: string): boolean => topic === 'procedure';

const figure = /\d[\d.,]*\s?(?:만|억|천|백)?\s?원|\d\s?%|\bwon\b|\bpercent\b/;
/** Costs, or who pays, are what is told already. */
const saysSo = /비용|지급|사업비|지원금|부담|인건비|\bcosts?\b|\bpa(?:ys?|id)\b|\bsupport\b/;

const textsOf = (block: Block): string =>
  block.kind === 'list'
    ? block.items.map(({ detail = '' }) => detail).join(' ')
    : block.kind === 'text'
      ? block.text
      : '';

/** "보안솔루션 비용은 얼마예요": what is only required is told, below that its cost is not stated. */
export const withCostUnstated = (question: Question, answer: Answer): Answer => {
  const { topic, text, subject, say } = question;
  const told = answer.blocks.map(textsOf).join(' ');
  if (answer.outcome !== 'answered' || !ofDoing.test(topic) || !asksWhatItCosts(text)) return answer;
  if (figure.test(told) || saysSo.test(told)) return answer;
  const about = subject.origin === 'open' ? [] : (answer.about ?? subject.recruitments);
  const lead = say('cost.not-stated', { desk: whereToAsk(question, about) });
  return {
    ...answer,
    outcome: 'not-in-notice',
    blocks: [textBlock(lead), ...(isWhole(topic) ? [] : answer.blocks)],
    buttons: phoneActions(question, about),
  };
};
