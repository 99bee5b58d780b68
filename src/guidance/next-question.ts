import { onceFor } from '../language/once.ts';
import { createRecentlyUsed } from '../language/recently-used.ts';
import type { Pack } from '../notice/pack.ts';
import {
  type CompanyFacts,
  changedBetween,
  costFact,
  evaluateOptional,
  factsJudged,
  type Judgement,
  judgeBy,
  type Outcomes,
  outcomesAfter,
  outcomesFor,
  supportFor,
  touches,
} from '../rules/index.ts';
import { effectiveFacts } from './effective-facts.ts';
import { type GuidedQuestion, guidedQuestions } from './guided-question.ts';
import { type InQuestion, possibleAnswers } from './possible-answers.ts';
import { ofRole } from './supposed.ts';

/** What a guided conversation is about. */
export interface Scope {
  /** Recruitments in question; left out, all of the notice. */
  readonly recruitments?: readonly string[] | undefined;
  /** Questions the person could not or would not answer. */
  readonly unsure: readonly string[];
}

/** The judgements a scope asks for. Whoever names a recruitment asks for it, whatever his plans. */
export const judgementsOf = (
  pack: Pack,
  facts: CompanyFacts,
  { recruitments }: Pick<Scope, 'recruitments'>,
): readonly Judgement[] => judgementsBy(pack, outcomesFor(facts), { recruitments });

const judgementsBy = (
  pack: Pack,
  outcomes: Outcomes,
  { recruitments }: Pick<Scope, 'recruitments'>,
): readonly Judgement[] =>
  (recruitments
    ? ofRole(pack, recruitments, outcomes.facts['role'])
    : pack.recruitments.map(({ id }) => id)
  ).map((id) => judgeBy(pack, id, outcomes, { asked: recruitments !== undefined }));

/** Settled is what no further answer can change. */
const isUndecided = ({ verdict, missing }: Judgement): boolean =>
  missing.length > 0 && verdict !== 'ineligible' && verdict !== 'not-asked';

/** What a person would hear of a recruitment; where it is settled, only that. */
const outcomeOf = (judgement: Judgement): string => {
  const { recruitmentId, verdict, reasons, missing } = judgement;
  const codes = verdict === 'conditional' ? reasons.map(({ code }) => code) : [];
  return `${recruitmentId} ${verdict} ${codes} ${isUndecided(judgement) ? missing : ''}`;
};

/** How much is left to find out: recruitments not settled, and facts they wait for as a tie-break. */
const leftOpen = (judgements: readonly Judgement[]): number => {
  const undecided = judgements.filter(isUndecided);
  const missing = new Set(undecided.flatMap((judgement) => judgement.missing));
  return undecided.length + missing.size / 10;
};

interface Candidate {
  readonly question: GuidedQuestion;
  readonly left: number;
}

/** The first answer is the usual one: of a list that nothing applies, of choices the one put first. */
const usualWeight = 3;

const average = (values: readonly number[]): number => {
  const [usual = 0, ...others] = values;
  return (
    (usual * usualWeight + others.reduce((sum, value) => sum + value, 0)) / (usualWeight + others.length)
  );
};

/** What every answer to a question would lead to; undefined where they all lead to the same. */
const triedOut = (
  pack: Pack,
  stated: CompanyFacts,
  question: GuidedQuestion,
  outcomes: Outcomes,
  undecided: readonly Judgement[],
  inQuestion: InQuestion,
): Candidate | undefined => {
  const asked = inQuestion !== undefined;
  const results = possibleAnswers(pack, question, outcomes.facts, inQuestion).map((answer) => {
    const facts = effectiveFacts(pack, { ...stated, ...answer });
    const changed = changedBetween(outcomes.facts, facts);
    const then = outcomesAfter(outcomes, facts);
    return undecided.map((judgement) =>
      touches(changed, factsJudged(pack, judgement.recruitmentId))
        ? judgeBy(pack, judgement.recruitmentId, then, { asked })
        : judgement,
    );
  });
  const different = new Set(results.map((judgements) => judgements.map(outcomeOf).join()));
  return different.size < 2 ? undefined : { question, left: average(results.map(leftOpen)) };
};

/** Who could not say what kind of company it is ("company") is not asked for its size next. */
const isAskedOfUnsure = (pack: Pack, { facts: [fact] }: GuidedQuestion, unsure: readonly string[]): boolean =>
  guidedQuestions(pack).some(({ id, facts: [first] }) => first === fact && unsure.includes(id));

const isAskable = (
  pack: Pack,
  question: GuidedQuestion,
  facts: CompanyFacts,
  waiting: ReadonlySet<string>,
  { unsure }: Scope,
): boolean => {
  const open = question.facts.filter((fact) => waiting.has(fact));
  const least = Math.min(2, question.facts.length);
  if (open.length < least || unsure.includes(question.id)) return false;
  if (open.some((fact) => unsure.includes(fact)) || isAskedOfUnsure(pack, question, unsure)) return false;
  const first = pack.companyFacts.find(({ id }) => id === question.facts[0]);
  return evaluateOptional(first?.askWhen, facts) === true;
};

/** The question that leaves least open; of equals the one put first. */
const best = (candidates: readonly Candidate[]): GuidedQuestion | undefined =>
  candidates.reduce<Candidate | undefined>(
    (first, next) => (first && first.left <= next.left + 1e-9 ? first : next),
    undefined,
  )?.question;

/** Whoever can be asked two things in one plain question is not asked them one by one. */
const isPartOfAnother = ({ id, facts }: GuidedQuestion, tried: readonly Candidate[]): boolean =>
  facts.length === 1 &&
  tried.some(({ question }) => question.id !== id && facts.every((fact) => question.facts.includes(fact)));

/**
 * The question that decides most about who may apply for what; undefined once no answer could change it. A long
 * list of what rules out is not what a talk begins with, before anything of the company is told.
 */
const verdictQuestion = (pack: Pack, stated: CompanyFacts, scope: Scope): GuidedQuestion | undefined => {
  const facts = effectiveFacts(pack, stated);
  const outcomes = outcomesFor(facts);
  const undecided = judgementsBy(pack, outcomes, scope).filter(isUndecided);
  const waiting = new Set(undecided.flatMap(({ missing }) => missing));
  const tried = guidedQuestions(pack)
    .filter((question) => isAskable(pack, question, facts, waiting, scope))
    .flatMap((question) => triedOut(pack, stated, question, outcomes, undecided, scope.recruitments) ?? []);
  const plain = tried.filter(({ question }) => !isPartOfAnother(question, tried));
  const single = plain.filter(({ question: { kind } }) => kind !== 'list');
  return best(single.length > 0 && Object.keys(stated).length <= hardlyTold ? single : plain);
};

/** Recruitments that may still come to something. */
export const isHopeful = ({ verdict }: Judgement): boolean =>
  verdict === 'eligible' || verdict === 'unsettled' || verdict === 'unknown' || verdict === 'conditional';

/** Facts that the support of a recruitment waits for. */
const missingForSupport = (pack: Pack, id: string, facts: CompanyFacts): readonly string[] => {
  const support = supportFor(pack, id, facts);
  return support && !support.known ? support.missing : [];
};

/**
 * What the amounts still wait for: the project cost, and where one recruitment alone is left, which of its forms
 * it is. Lists of bonus items are a conversation of their own.
 */
const amountQuestion = (pack: Pack, stated: CompanyFacts, scope: Scope): GuidedQuestion | undefined => {
  const facts = effectiveFacts(pack, stated);
  const hopeful = judgementsOf(pack, facts, scope).filter(isHopeful);
  const missing = hopeful.map(({ recruitmentId }) => missingForSupport(pack, recruitmentId, facts));
  const [only, ...others] = hopeful;
  const forms =
    only?.verdict === 'eligible' && others.length === 0
      ? missing.flat().filter((fact) => fact !== costFact)
      : [];
  const wanted = [...forms, ...(missing.some((facts) => facts.includes(costFact)) ? [costFact] : [])];
  return guidedQuestions(pack).find(
    ({ id, kind, facts: [fact = ''], facts: all }) =>
      all.length === 1 && kind !== 'list' && wanted.includes(fact) && !scope.unsure.includes(id),
  );
};

/** Of whoever only wished for something no more than his role or his plans are known. */
const hardlyTold = 1;

interface Found {
  readonly question: GuidedQuestion | undefined;
}

/** Questions found lately, by pack: companies differ in little, and trying out every answer to every question is dear. */
const foundFor = onceFor((_pack: Pack) => createRecentlyUsed<Found>(mostFound));
const mostFound = 1_000;

/** The next question of an eligibility check; undefined when nothing is left that could change its result. */
export const nextQuestion = (
  pack: Pack,
  stated: CompanyFacts,
  { recruitments, unsure }: Scope,
): GuidedQuestion | undefined => {
  const lately = foundFor(pack);
  const key = JSON.stringify([stated, recruitments, unsure]);
  const before = lately.get(key);
  if (before) return before.question;
  const scope: Scope = { recruitments, unsure };
  const question = verdictQuestion(pack, stated, scope) ?? amountQuestion(pack, stated, scope);
  lately.set(key, { question });
  return question;
};
