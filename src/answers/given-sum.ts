import type { Question } from '../exchange/question.ts';
import { sumMeant } from '../guidance/sum-meant.ts';
import { isSumOfBurden } from '../guidance/sum-of-burden.ts';
import { partAlone } from '../guidance/sum-roles.ts';
import type { Recruitment } from '../notice/pack.ts';
import { costFact, type Given } from '../rules/index.ts';
import { claimsOutcome } from './premise.ts';
import { sumOfProgram } from './sum-of-program.ts';

/** The sum at hand: named now, or the project cost given before. */
export const sumAtHand = (question: Question): number | undefined => {
  const { given, state } = question;
  const known = given[costFact];
  if (claimsOutcome(question, known) && typeof known === 'number') return known;
  return sumMeant(question) ?? (typeof known === 'number' ? known : state.focus.amountWon);
};

/** What a sum is to be reckoned from: the cost, the support aimed at, or one's own money. */
export const givenFor = (question: Question, sum: number | undefined): Given | undefined => {
  if (question.topic === 'calc.cost-for-support') return { supportWon: sumMeant(question) ?? 'cap' };
  if (sum === undefined) return undefined;
  if (claimsOutcome(question, question.given[costFact])) return { costWon: sum };
  if (question.topic === 'calc.cost-for-burden' || isSumOfBurden(question)) return { burdenWon: sum };
  // "8천 지원받으면 우리 돈은": what is given is not what the project costs.
  return partAlone(question) === 'support' ? { supportWon: sum } : { costWon: sum };
};

/** What is given to reckon from: the sum a message names, or the cost known before. */
export const givenOf = (question: Question, recruitment?: Recruitment): Given | undefined => {
  const own = sumOfProgram(question, recruitment?.id);
  return own === undefined ? givenFor(question, sumAtHand(question)) : { costWon: own };
};
