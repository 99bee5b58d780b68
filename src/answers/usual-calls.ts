import type { Question } from '../exchange/question.ts';
import type { Recruitment } from '../notice/pack.ts';
import { callsForCompanies } from '../notice/usual-calls.ts';
import { type CompanyFacts, judgeBy, outcomesFor } from '../rules/index.ts';

/** Of some recruitments the calls for companies; all where none of them is. */
export const usualCalls = (
  { knowledge }: Question,
  recruitments: readonly Recruitment[],
): readonly Recruitment[] => {
  const listed = callsForCompanies(knowledge.pack);
  const usual = recruitments.filter((one) => listed.includes(one));
  return usual.length > 0 ? usual : recruitments;
};

/** What a message names of companies, told of oneself or not: "중견기업은 얼마 받아요". */
const kindsNamed = ({ details: { entities } }: Question): CompanyFacts =>
  Object.fromEntries(
    entities.flatMap(({ kind, id }) => {
      const [fact = '', choice] = id.split('=');
      return kind === 'choice' && choice !== undefined ? [[fact, choice]] : [];
    }),
  );

/** Without the calls that the kind of company asked about rules out: it is of those it can have that sums are told. */
export const callsLeft = (question: Question): readonly Recruitment[] => {
  const {
    index: { pack },
    subject: { origin, recruitments },
  } = question;
  const named = kindsNamed(question);
  if (origin !== 'open' || Object.keys(named).length === 0) return recruitments;
  const outcomes = outcomesFor({ ...question.given, ...named });
  const left = recruitments.filter(({ id }) =>
    judgeBy(pack, id, outcomes).reasons.every(({ cure }) => cure !== undefined),
  );
  return left.length > 0 ? left : recruitments;
};
