import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksForTotal } from '../language/speech/totalling.ts';
import type { Recruitment } from '../notice/pack.ts';
import { formatWon } from '../wording/money.ts';
import { supportFor } from './support-terms.ts';

/** The one sum of a program that a total can be made of; undefined where its forms differ, or it has none. */
const sumOf = (question: Question, recruitment: Recruitment): number | undefined => {
  const sums = supportFor(question, recruitment).map(({ fixedWon, capWon, ownWon }) =>
    question.topic === 'burden' ? ownWon : (fixedWon ?? capWon),
  );
  const [only, ...others] = new Set(sums);
  return others.length === 0 ? only : undefined;
};

/** What several programs come to together is told below what is told of each, where each has one sum. */
export const withTotal = (question: Question, answer: Answer | undefined): Answer | undefined => {
  const { topic, text, subject } = question;
  const { recruitments, origin } = subject;
  const programs = recruitments.filter(({ id }) =>
    question.index.pack.support.some((term) => term.for.includes(id)),
  );
  if (answer?.outcome !== 'answered' || origin === 'open' || programs.length < 2) return answer;
  if (!/^(?:amount|burden)$/.test(topic) || !asksForTotal(text)) return answer;
  const sums = programs.flatMap((one) => sumOf(question, one) ?? []);
  if (sums.length < programs.length) return answer;
  const won = formatWon(
    sums.reduce((total, sum) => total + sum, 0),
    question.language,
  );
  return { ...answer, blocks: [...answer.blocks, textBlock(question.say(`total.${topic}`, { won }))] };
};
