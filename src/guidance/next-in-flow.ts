import type { Pack } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import {
  type CompanyFacts,
  costFact,
  documentsFor,
  evaluateOptional,
  isKnown,
  judgeBy,
  outcomesFor,
  supportFor,
} from '../rules/index.ts';
import { effectiveFacts } from './effective-facts.ts';
import { flowQuestionIds, programsFor, questionNamed } from './flow-questions.ts';
import type { Guided } from './guided.ts';
import { type GuidedQuestion, guidedQuestions } from './guided-question.ts';
import { isHopeful, nextQuestion } from './next-question.ts';

/** What is known with what follows from it; what was stated counts even where other answers make it idle. */
export const allKnown = (pack: Pack, stated: CompanyFacts): CompanyFacts => ({
  ...effectiveFacts(pack, stated),
  ...stated,
});

/** Recruitments a conversation may still be about: those it was narrowed to, or those the facts leave open. */
export const programsLeft = (pack: Pack, stated: CompanyFacts, { goal }: Pick<Guided, 'goal'>) => {
  const outcomes = outcomesFor(effectiveFacts(pack, stated));
  return programsFor(pack, goal).filter(({ id }) => isHopeful(judgeBy(pack, id, outcomes)));
};

/** The plain question about one of these facts that can be put: not about lists, nor what is beside the point. */
const questionAbout = (
  pack: Pack,
  facts: CompanyFacts,
  wanted: readonly string[],
  { unsure }: Guided,
): GuidedQuestion | undefined =>
  guidedQuestions(pack).find(({ id, kind, facts: [fact = '', ...more] }) => {
    const { askWhen } = pack.companyFacts.find((one) => one.id === fact) ?? {};
    return (
      more.length === 0 &&
      kind !== 'list' &&
      wanted.includes(fact) &&
      !unsure.includes(id) &&
      !isKnown(facts, fact) &&
      evaluateOptional(askWhen, facts) !== false
    );
  });

const supportQuestion = (pack: Pack, stated: CompanyFacts, guided: Guided): GuidedQuestion | undefined => {
  const facts = allKnown(pack, stated);
  const ids = guided.recruitments ?? programsLeft(pack, stated, guided).map(({ id }) => id);
  const missing = ids.flatMap((id) => {
    const support = supportFor(pack, id, facts);
    return support && !support.known ? support.missing : [];
  });
  const forms = ids.length === 1 ? missing.filter((fact) => fact !== costFact) : [];
  return (
    questionAbout(pack, facts, forms, guided) ??
    questionAbout(
      pack,
      facts,
      missing.filter((fact) => fact === costFact),
      guided,
    )
  );
};

const documentQuestion = (pack: Pack, stated: CompanyFacts, guided: Guided): GuidedQuestion | undefined => {
  const facts = allKnown(pack, stated);
  const papers = (guided.recruitments ?? []).flatMap((id) => documentsFor(pack, id, facts));
  const missing = papers.flatMap((paper) => paper.missing);
  const dated = papers.some(({ document }) => document.maxAgeMonths !== undefined);
  const day = dated && guided.day === undefined && !guided.unsure.includes(flowQuestionIds.day);
  return (
    questionAbout(pack, facts, missing, guided) ??
    (day ? questionNamed(pack, guided, flowQuestionIds.day) : undefined)
  );
};

const bonusQuestion = (pack: Pack, guided: Guided): GuidedQuestion | undefined => {
  const id = flowQuestionIds.bonusItems;
  const answered = guided.unsure.includes(id) || guided.trail.some(({ question }) => question === id);
  const any = (guided.recruitments ?? []).some((one) => holdingFor(pack.bonusItems, one).length > 0);
  return answered || !any ? undefined : questionNamed(pack, guided, id);
};

/** The next question on the way to a goal; undefined where all is known that the answer needs. */
export const nextInFlow = (pack: Pack, stated: CompanyFacts, guided: Guided): GuidedQuestion | undefined => {
  const { goal, recruitments, unsure } = guided;
  if (goal === 'eligibility') return nextQuestion(pack, stated, guided);
  if (goal === 'centre')
    return questionAbout(
      pack,
      stated,
      pack.companyFacts.filter(({ type }) => type === 'region').map(({ id }) => id),
      guided,
    );
  if (!recruitments && !unsure.includes(flowQuestionIds.program))
    return questionNamed(pack, guided, flowQuestionIds.program);
  if (goal === 'subsidy') return supportQuestion(pack, stated, guided);
  return goal === 'documents' ? documentQuestion(pack, stated, guided) : bonusQuestion(pack, guided);
};
