import type { Pack, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual, WordLists } from '../notice/schema/common.ts';
import { wordingOf } from '../wording/wording.ts';
import type { Goal, Guided } from './guided.ts';
import { type GuidedQuestion, guidedQuestions } from './guided-question.ts';

/** Questions that no fact about the company answers: which program, for which day, which bonus items. */
export const flowQuestionIds = { program: 'program', day: 'day', bonusItems: 'bonus-items' } as const;

const both = (key: string): Bilingual => ({ ko: wordingOf('ko')(key), en: wordingOf('en')(key) });

/** What a recruitment has to have for a goal to make sense with it. */
export const recordsFor = (pack: Pack, goal: Goal): readonly { readonly for: readonly string[] }[] => {
  if (goal === 'subsidy') return pack.support;
  if (goal === 'documents') return pack.documents;
  return goal === 'bonus' ? pack.bonusRules : [];
};

/** Recruitments a goal can be pursued for. */
export const programsFor = (pack: Pack, goal: Goal): readonly Recruitment[] => {
  const records = recordsFor(pack, goal);
  return pack.recruitments.filter(({ id }) => holdingFor(records, id).length > 0);
};

const questionAbout = (id: string, kind: GuidedQuestion['kind']): GuidedQuestion => ({
  id,
  kind,
  facts: [],
  text: both(`flow.${id}`),
  why: both(`flow.${id}-why`),
  choices: [],
  none: {},
});

const programQuestion = (pack: Pack, goal: Goal, among?: readonly string[]): GuidedQuestion => ({
  ...questionAbout(flowQuestionIds.program, 'choice'),
  choices: programsFor(pack, goal)
    .filter(({ id }) => among?.includes(id) ?? true)
    .map(({ id, name, aliases }) => ({ id, label: name, words: aliases, sets: {} })),
});

const dayQuestion = (): GuidedQuestion => ({
  ...questionAbout(flowQuestionIds.day, 'choice'),
  choices: [{ id: 'today', label: both('flow.today'), words: { ko: [], en: [] }, sets: {} }],
});

/** What says a flag where questions are being put: a trade by its bare name ("열처리"). */
const saidWhenLed = ({ companyFacts }: Pack, flag: string): WordLists => {
  const choices = companyFacts.flatMap((fact) => fact.choices).filter(({ id }) => id === flag);
  return {
    ko: choices.flatMap(({ whenLed }) => whenLed.ko),
    en: choices.flatMap(({ whenLed }) => whenLed.en),
  };
};

const joined = (a: WordLists, b: WordLists): WordLists => ({
  ko: [...a.ko, ...b.ko],
  en: [...a.en, ...b.en],
});

/** The items of the recruitments in question, each with the first flag that earns it. */
const bonusQuestion = (pack: Pack, recruitments: readonly string[]): GuidedQuestion => {
  const items = recruitments.flatMap((id) => holdingFor(pack.bonusItems, id));
  return {
    ...questionAbout(flowQuestionIds.bonusItems, 'list'),
    choices: [...new Set(items)].map(({ id, name, aliases, flags: [flag = ''] }) => ({
      id,
      label: name,
      words: joined(aliases, saidWhenLed(pack, flag)),
      sets: { [`flags.${flag}`]: true },
    })),
  };
};

/** A question by its id, as a guided conversation puts it. */
export const questionNamed = (
  pack: Pack,
  { goal, recruitments = [], among }: Pick<Guided, 'goal' | 'recruitments' | 'among'>,
  id: string | undefined,
): GuidedQuestion | undefined => {
  switch (id) {
    case undefined:
      return undefined;
    case flowQuestionIds.program:
      return programQuestion(pack, goal, among);
    case flowQuestionIds.day:
      return dayQuestion();
    case flowQuestionIds.bonusItems:
      return bonusQuestion(pack, recruitments);
    default:
      return guidedQuestions(pack).find((question) => question.id === id);
  }
};
