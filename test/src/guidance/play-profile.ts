import { effectiveFacts } from '../../../src/guidance/effective-facts.ts';
import type { GuidedChoice, GuidedQuestion } from '../../../src/guidance/guided-question.ts';
import { nextQuestion, type Scope } from '../../../src/guidance/next-question.ts';
import { listAnswer, shownChoices } from '../../../src/guidance/possible-answers.ts';
import type { Pack } from '../../../src/notice/pack.ts';
import { type CompanyFacts, entryOf } from '../../../src/rules/index.ts';

const agrees = (truth: CompanyFacts, fact: string, said: CompanyFacts[string]): boolean => {
  const [list = '', entry] = fact.split('.');
  const value = truth[fact] ?? (entry === undefined ? undefined : entryOf(truth, list, entry));
  if (value === undefined) return false;
  return typeof said === 'object' ? said.includes(value as string) : said === value;
};

/** The answers that are true of a company, empty where none of a list is; undefined where it does not know. */
export const trueChoices = (
  pack: Pack,
  question: GuidedQuestion,
  known: CompanyFacts,
  truth: CompanyFacts,
): readonly GuidedChoice[] | undefined => {
  const holds = ({ sets }: GuidedChoice): boolean =>
    Object.entries(sets).every(([fact, said]) => agrees(truth, fact, said));
  const right = shownChoices(pack, question, known).filter(holds);
  if (question.kind === 'list') return truth[question.list ?? ''] === undefined ? undefined : right;
  return right.length === 0 ? undefined : right.slice(0, 1);
};

/** The true answer of a company to a question; undefined where it does not know. */
export const trueAnswer = (
  pack: Pack,
  question: GuidedQuestion,
  known: CompanyFacts,
  truth: CompanyFacts,
): CompanyFacts | undefined => {
  const [fact = ''] = question.facts;
  if (question.kind !== 'choice' && question.kind !== 'list')
    return truth[fact] === undefined ? undefined : { [fact]: truth[fact] };
  const right = trueChoices(pack, question, known, truth);
  return question.kind === 'list' ? right && listAnswer(question, right) : right?.[0]?.sets;
};

export interface Played {
  readonly asked: readonly string[];
  readonly unsure: readonly string[];
  readonly facts: CompanyFacts;
}

/** Leads a company through an eligibility check. */
export const playProfile = (pack: Pack, truth: CompanyFacts, scope: Partial<Scope> = {}): Played => {
  let facts: CompanyFacts = {};
  const asked: string[] = [];
  const unsure: string[] = [...(scope.unsure ?? [])];
  for (;;) {
    const question = nextQuestion(pack, facts, { ...scope, unsure });
    if (!question || asked.length > 30) return { asked, unsure, facts: effectiveFacts(pack, facts) };
    asked.push(question.id);
    const answer = trueAnswer(pack, question, effectiveFacts(pack, facts), truth);
    if (answer) facts = { ...facts, ...answer };
    else unsure.push(question.id);
  }
};

/**
 * Forms of a program that a company wants against what is plain from its answers: win-win type 2 for medium partners. No
 * question leads there; it is heard where the company says so itself.
 */
export const insistsOn = (pack: Pack, truth: CompanyFacts): readonly string[] => {
  const { facts } = playProfile(pack, truth);
  return pack.companyFacts
    .filter(({ choices }) => choices.some(({ variant }) => variant !== undefined))
    .map(({ id }) => id)
    .filter((id) => facts[id] !== undefined && truth[id] !== undefined && facts[id] !== truth[id]);
};
