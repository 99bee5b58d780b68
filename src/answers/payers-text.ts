import type { Question } from '../exchange/question.ts';
import type { Support } from '../notice/pack.ts';
import { supportOf } from '../rules/support.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';

const nameOf = (question: Question, { for: holders, variant, target }: Support): string => {
  const { index } = question;
  const form = index.pack.variants.find(({ id }) => id === variant);
  const named = [form ?? index.recruitment(holders[0] ?? ''), index.recruitment(target ?? '')];
  return named.flatMap((one) => (one ? [localised(question, one.name)] : [])).join(' ');
};

/** "기본 컨설팅 총 500만원: 정부 250만원(50%), …": a flat sum parted between those who pay it. */
const partsOfSum = (question: Question, term: Support, totalWon: number): string | undefined => {
  const payers = supportOf(term, undefined)?.payers;
  if (!payers) return undefined;
  const parts = payers.map(({ payer, percent, won }) =>
    question.say('amount.payer', {
      payer: localised(question, payer),
      won: formatWon(won, question.language),
      percent,
    }),
  );
  return question.say('amount.payers-of-sum', {
    name: nameOf(question, term),
    total: formatWon(totalWon, question.language),
    parts: parts.join(', '),
  });
};

/** "정부 30% 이내, 나머지 70% 이상은 …": what is left for others where the government gives a share. */
const partsOfShare = (question: Question, term: Support, ratePercent: number): string => {
  const { hostMinPercent: host, adopterMaxPercent: adopter } = term;
  const values = { name: nameOf(question, term), rate: ratePercent, rest: 100 - ratePercent };
  if (host === undefined) return question.say('amount.payers-applicant', values);
  return adopter === undefined
    ? question.say('amount.payers-host', { ...values, host })
    : question.say('amount.payers-host-adopter', { ...values, host, adopter });
};

/** Who pays which part of the cost; undefined where the terms do not tell. */
export const payersText = (question: Question, term: Support): string | undefined => {
  const { ratePercent, totalWon } = term;
  if (totalWon !== undefined) return partsOfSum(question, term, totalWon);
  return ratePercent === undefined ? undefined : partsOfShare(question, term, ratePercent);
};
