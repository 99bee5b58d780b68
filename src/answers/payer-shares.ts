import type { Question } from '../conversation/question.ts';
import type { Fact, Recruitment, Support } from '../notice/pack.ts';
import { calculate } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { supportFor } from './support-terms.ts';

const asksForSum = /얼마|금액|몇 ?(?:백|천)?만|몇 ?원|how much|what (?:sum|amount)/;

/** "심화 컨설팅: 정부 500만원, 지자체 300만원, 민간 200만원". */
const sharesOf = (question: Question, term: Support): string | undefined => {
  const payers = calculate(term, { costWon: term.totalWon ?? 0 })?.working.payers;
  if (!payers) return undefined;
  const shares = payers.map(
    ({ payer, won }) => `${localised(question, payer)} ${formatWon(won, question.language)}`,
  );
  const variant = question.index.pack.variants.find(({ id }) => id === term.variant);
  const name = variant ? `${localised(question, variant.name)}: ` : '';
  return `${name}${shares.join(', ')}`;
};

const namesPayers = (question: Question, fact: Fact, { split = [] }: Support): boolean =>
  split.length > 0 &&
  split.every(({ payer }) => localised(question, fact.text).includes(localised(question, payer)));

/** What the shares of a statement come to in won, where the sum is asked for and the terms give the whole. */
export const sharesInWon = (question: Question, fact: Fact, recruitment: Recruitment): readonly string[] =>
  asksForSum.test(question.text)
    ? supportFor(question, recruitment)
        .filter((term) => namesPayers(question, fact, term))
        .flatMap((term) => sharesOf(question, term) ?? [])
    : [];
