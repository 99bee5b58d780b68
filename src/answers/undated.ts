import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksWhen } from '../language/speech/asking.ts';
import { whereToAsk } from './compose.ts';

/** A day, a month or a length of time. */
const dated =
  /\d\s?(?:월|일|개월|주|시)|\b\d+ (?:months?|days?|weeks?)\b|january|february|march|april|수시|before|전에|뒤에|후에/i;

/** All that a block says: a paragraph, or the items of a list. */
const saidIn = (block: Answer['blocks'][number]): string =>
  block.kind === 'text'
    ? block.text
    : block.kind === 'list'
      ? block.items.map(({ title, detail = '' }) => `${title} ${detail}`).join('\n')
      : '';

const notStated = /적혀 있지 않|\bnot stat/;
const saysSoAlready = ({ blocks }: Answer): boolean => blocks.some((block) => notStated.test(saidIn(block)));

const isDated = ({ blocks }: Answer): boolean => blocks.some((block) => dated.test(saidIn(block)));

/** "협약까지 얼마나 걸려요". */
const untilIt = /까지\s?(?:는\s)?(?:얼마나|며칠|몇\s?(?:일|주|달|개월))/;

/** Tells behind which step it comes, which is all there is of when. */
const inOrder =
  /다음(?:이고|의 마지막| 단계|,|\()|\b(?:comes after|last(?: step)?, after)\b|\bafter .* before /;

const tellsOrder = ({ blocks }: Answer): boolean => blocks.some((block) => inOrder.test(saidIn(block)));

/** "협약은 몇월에 해요?": a step the notice tells of without saying when. That comes first, unless the order of steps is told. */
export const withUndated = (question: Question, answer: Answer): Answer => {
  if (
    !question.topic.startsWith('procedure.') ||
    answer.outcome !== 'answered' ||
    !(asksWhen(question.text) || untilIt.test(question.text)) ||
    isDated(answer) ||
    (tellsOrder(answer) && saysSoAlready(answer))
  )
    return answer;
  const desk = whereToAsk(question, question.subject.recruitments);
  const blocks = tellsOrder(answer)
    ? [...answer.blocks, textBlock(question.say('answer.undated-step', { desk }))]
    : [textBlock(question.say('answer.undated', { desk })), ...answer.blocks];
  return { ...answer, blocks };
};
