import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksWhen } from '../language/speech/asking.ts';
import { whereToAsk } from './compose.ts';

/** A day, a month or a length of time. */
const dated =
  /\d\s?(?:월|일|개월|주|시)|\b\d+ (?:months?|days?|weeks?)\b|january|february|march|april|수시|before|전에|뒤에|후에/i;

const isDated = ({ blocks }: Answer): boolean =>
  blocks.some((block) => block.kind !== 'text' || dated.test(block.text));

/** "협약은 몇월에 해요?": a step the notice tells of without saying when; that comes first. */
export const withUndated = (question: Question, answer: Answer): Answer =>
  question.topic.startsWith('procedure.') &&
  answer.outcome === 'answered' &&
  asksWhen(question.text) &&
  !isDated(answer)
    ? {
        ...answer,
        blocks: [
          textBlock(
            question.say('answer.undated', { desk: whereToAsk(question, question.subject.recruitments) }),
          ),
          ...answer.blocks,
        ],
      }
    : answer;
