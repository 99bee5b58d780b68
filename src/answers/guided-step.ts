import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { SayAction } from '../exchange/reply.ts';
import { type Described, describeFacts, inOneLine } from '../guidance/describe.ts';
import { effectiveFacts } from '../guidance/effective-facts.ts';
import { flowQuestionIds, questionNamed } from '../guidance/flow-questions.ts';
import type { Guided } from '../guidance/guided.ts';
import type { GuidedQuestion } from '../guidance/guided-question.ts';
import { nextInFlow } from '../guidance/next-in-flow.ts';
import { judgementsOf } from '../guidance/next-question.ts';
import { shownChoices } from '../guidance/possible-answers.ts';
import type { Language } from '../language/language-of.ts';
import type { Pack } from '../notice/pack.ts';
import { type CompanyFacts, costFact, entryOf } from '../rules/index.ts';
import { wordingOf } from '../wording/wording.ts';
import { localised } from './compose.ts';
import { flowResult } from './flow-result.ts';
import { judgedOf, sumsOfTalk, sumsSoFar } from './guided-judged.ts';
import { guidedQuestionAnswer, guidedReminder } from './guided-question.ts';

/** The question as the facts of a guided conversation answer it: with what follows from them. */
export const withEffective = (question: Question, stated: CompanyFacts): Question => ({
  ...question,
  given: effectiveFacts(question.index.pack, stated) as Question['given'],
});

const led = (answer: Answer, leads: readonly string[]): Answer => ({
  ...answer,
  blocks: [...leads.filter((lead) => lead !== '').map(textBlock), ...answer.blocks],
});

/** What was understood of a message, said back: what is new, and what is now otherwise. */
export const saidBack = ({ index, language }: Question, before: CompanyFacts, after: CompanyFacts): string =>
  saidBackIn(index.pack, before, after, language);

/** The same where no question is at hand. */
export const saidBackIn = (
  pack: Pack,
  before: CompanyFacts,
  after: CompanyFacts,
  language: Language,
): string => {
  const say = wordingOf(language);
  const known = new Map(
    describeFacts(pack, effectiveFacts(pack, before), language).map((one) => [one.fact, one]),
  );
  const now = describeFacts(pack, effectiveFacts(pack, after), language).filter(
    ({ fact }) => after[fact] !== before[fact] || isListed(after, before, fact),
  );
  const news = now.filter(({ fact, value }) => known.get(fact)?.value !== value);
  const more = news.flatMap((one) => {
    const value = entriesAdded(pack, before, after, one, language);
    return value === undefined ? [] : [{ ...one, value }];
  });
  const isMore = ({ fact }: Described): boolean => more.some((one) => one.fact === fact);
  const changed = news.filter((one) => known.has(one.fact) && !isMore(one));
  const added = [...more, ...news.filter((one) => !known.has(one.fact) && !isMore(one))];
  const changes = changed
    .map(({ fact, name, value }) =>
      say('guided.change', { name, before: known.get(fact)?.value ?? '', after: value }),
    )
    .join(', ');
  return [
    changes === '' ? '' : say('guided.changed', { changes }),
    added.length === 0 ? '' : say('guided.noted', { facts: inOneLine(added) }),
  ]
    .filter((text) => text !== '')
    .join(' ');
};

/**
 * What was told of a list beside what was known of it already, by name; undefined where anything told before is put
 * right, or nothing was known.
 */
const entriesAdded = (
  pack: Pack,
  before: CompanyFacts,
  after: CompanyFacts,
  { fact, value }: Described,
  language: Language,
): string | undefined => {
  const list = pack.companyFacts.find(({ id, type }) => id === fact && type === 'choices');
  const entries = (list?.choices ?? []).map(({ id, label }) => ({
    label: label[language],
    was: entryOf(before, fact, String(id)),
    is: entryOf(after, fact, String(id)),
  }));
  if (entries.every(({ was }) => was === undefined)) return undefined;
  if (entries.some(({ was, is }) => was !== undefined && was !== is)) return undefined;
  const told = entries.filter(({ was, is }) => was === undefined && is === true);
  return told.length > 0 ? told.map(({ label }) => label).join(', ') : value;
};

const entriesOf = (facts: CompanyFacts, fact: string): string =>
  JSON.stringify(Object.entries(facts).filter(([key]) => key.startsWith(`${fact}.`)));

/** Whether single entries of a list fact changed. */
const isListed = (after: CompanyFacts, before: CompanyFacts, fact: string): boolean =>
  entriesOf(after, fact) !== entriesOf(before, fact);

/** Programs that are for this applicant and that nothing stands against but what can be put right, where these are few. */
const leftFor = (question: Question, guided: Guided): readonly string[] => {
  const left = judgementsOf(question.index.pack, question.given, guided)
    .filter(
      ({ asked, verdict, reasons }) =>
        asked === true && verdict !== 'ineligible' && reasons.every(({ cure }) => cure !== undefined),
    )
    .map(({ recruitmentId }) => recruitmentId);
  // Sums and papers are worked out for these few only: they say which comes first.
  return left.length <= mostNamed
    ? judgedOf(question, guided, left).map(({ recruitment }) => localised(question, recruitment.name))
    : [];
};
const mostNamed = 3;

/** Which programs are left, where the last answer changed that. */
const narrowedTo = (question: Question, before: CompanyFacts, guided: Guided): string => {
  const now = leftFor(question, guided);
  const then = leftFor(withEffective(question, before), guided);
  return now.length === 0 || now.join() === then.join()
    ? ''
    : question.say('guided.left', { programs: now.join(', ') });
};

/** Sums for what already fits, while there are questions left. */
const soFar = (question: Question, guided: Guided, before: CompanyFacts): string => {
  if (question.given[costFact] === undefined) return '';
  const isNew = before[costFact] !== question.given[costFact];
  const amounts = sumsSoFar(question, guided) || (isNew ? sumsOfTalk(question) : '');
  return amounts === '' ? '' : question.say('guided.so-far', { amounts });
};

/** Who tells much at once, or begins with it, reads it back in a line; how things stand comes with later answers. */
const newFacts = (before: CompanyFacts, now: CompanyFacts): number =>
  Object.keys(now).filter((fact) => JSON.stringify(now[fact]) !== JSON.stringify(before[fact])).length;
const mostWithStanding = 3;

/** Who cannot say which program papers or points are wanted for is led to the program first. */
const withoutProgram = (guided: Guided): Guided => {
  const { goal, unsure, recruitments } = guided;
  const lost = !recruitments && unsure.includes(flowQuestionIds.program);
  if (!lost || (goal !== 'documents' && goal !== 'bonus')) return guided;
  return { ...guided, goal: 'eligibility', unsure: unsure.filter((id) => id !== flowQuestionIds.program) };
};

/** Whether a question is put as it was before; a list that got shorter has other numbers, and is shown again. */
const isPutAsBefore = (
  { index: { pack }, given }: Question,
  asked: GuidedQuestion,
  { question, recruitments }: Guided,
  before: CompanyFacts,
): boolean => {
  const shown = (facts: CompanyFacts): string =>
    shownChoices(pack, asked, facts, recruitments)
      .map(({ id }) => id)
      .join();
  return (
    asked.id === question && (asked.kind !== 'list' || shown(effectiveFacts(pack, before)) === shown(given))
  );
};

/**
 * The next question of a guided conversation, or its result where no answer could change anything any more.
 * `question.given` are effective facts, `stated` those the person gave.
 */
export const guidedNext = (
  question: Question,
  stated: CompanyFacts,
  guided: Guided,
  leads: readonly string[] = [],
  before: CompanyFacts = stated,
): Answer => {
  const rest = {
    ...withoutProgram(guided),
    tries: 0,
    asides: undefined,
    pending: undefined,
    stopped: undefined,
  };
  const asked = nextInFlow(question.index.pack, stated, rest);
  if (!asked) {
    const over: Guided = { ...rest, question: undefined };
    return { ...led(flowResult(question, stated, over), leads), guided: over };
  }
  const waiting: Guided = { ...rest, question: asked.id };
  const isBrief = guided.question === undefined || newFacts(before, stated) > mostWithStanding;
  const standing =
    rest.goal === 'eligibility' && !isBrief
      ? [narrowedTo(question, before, guided), soFar(question, guided, before)]
      : [];
  return {
    ...led(guidedQuestionAnswer(question, asked, waiting, isPutAsBefore(question, asked, guided, before)), [
      ...leads,
      ...standing,
    ]),
    guided: waiting,
  };
};

/** The question that waits, put once more. */
export const guidedAgain = (
  question: Question,
  guided: Guided,
  leads: readonly string[] = [],
  returning = false,
): Answer | undefined => {
  const asked = questionNamed(question.index.pack, guided, guided.question);
  return asked && { ...led(guidedQuestionAnswer(question, asked, guided, returning), leads), guided };
};

/** How an aside leaves the question that waits: put for the first time with it, after another ask, after a courtesy. */
export type Aside = 'begins' | 'asks' | 'courtesy';

/**
 * The question that waits, after an aside: put once more after the first of a row, and from then on, as after thanks,
 * waiting unsaid with one tap back to it. `otherwise` is what else may be said next.
 */
export const guidedAfterAside = (
  question: Question,
  guided: Guided,
  otherwise: readonly SayAction[],
  aside: Aside,
): Answer | undefined => {
  const asides = (guided.asides ?? 0) + (aside === 'asks' ? 1 : 0);
  const waiting: Guided = { ...guided, tries: 0, pending: undefined, asides };
  const asked = questionNamed(question.index.pack, guided, guided.question);
  if (asked && (aside === 'courtesy' || asides > 1))
    return { ...guidedReminder(question, otherwise), guided: waiting };
  return guidedAgain(question, waiting, [], aside !== 'begins');
};
