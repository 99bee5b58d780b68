import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Recruitment } from '../notice/pack.ts';
import { type Combination, combine } from '../rules/index.ts';
import { localised, phoneActions, whereToAsk } from './compose.ts';

interface Pair {
  readonly a: Recruitment;
  readonly b: Recruitment;
  readonly found: Combination;
}

const pairsOf = (question: Question, all: readonly Recruitment[]): readonly Pair[] =>
  all
    .flatMap((a, at) => all.slice(at + 1).map((b) => ({ a, b })))
    .map(({ a, b }) => ({ a, b, found: combine(question.index.pack, a.id, b.id) }));

const namesOf = (question: Question, recruitments: readonly Recruitment[]): string =>
  [...new Set(recruitments.map(({ name }) => localised(question, name)))].join('·');

const eitherText = (question: Question, { a, b, found: { either } }: Pair): string =>
  question.say('combination.either', {
    programs: namesOf(question, [a, b]),
    rules: either
      .slice(0, 1)
      .map(({ text }) => localised(question, text))
      .join(),
  });

/** Pairs on which the notice says nothing but what holds while one of the two is under way. */
const besideEachOther = (question: Question, pairs: readonly Pair[]): readonly string[] => {
  if (pairs.length === 0) return [];
  const programs = namesOf(
    question,
    pairs.flatMap(({ a, b }) => [a, b]),
  );
  const rules = new Set(
    pairs.flatMap(({ found }) => found.whileRunning).map(({ text }) => localised(question, text)),
  );
  return [
    question.say('combination.not-stated', { programs }),
    ...(rules.size > 0 ? [question.say('combination.while-running', { rules: [...rules].join(' ') })] : []),
  ];
};

/** What holds while one is under way is told pair by pair; of more programs than these only that it matters. */
const mostOneByOne = 6;

/** Whether programs can be applied for side by side, as far as their conditions tell. */
export const combinationAnswer = (question: Question, all: readonly Recruitment[]): Answer => {
  const pairs = pairsOf(question, all);
  const [exclusive, others] = [true, false].map((wanted) =>
    pairs.filter(({ found: { either } }) => either.length > 0 === wanted),
  );
  const isMany = all.length > mostOneByOne;
  const lines = [
    ...(exclusive ?? []).map((pair) => eitherText(question, pair)),
    ...(isMany ? [question.say('combination.in-general')] : besideEachOther(question, others ?? [])),
    ...(others?.length ? [question.say('combination.desk', { desk: whereToAsk(question, all) })] : []),
  ];
  const quotes = [
    ...new Set(pairs.flatMap(({ found }) => [...found.either, ...(isMany ? [] : found.whileRunning)])),
  ];
  return {
    blocks: [textBlock(lines.join('\n'))],
    outcome: quotes.length > 0 ? 'answered' : 'not-in-notice',
    quotes,
    buttons: others?.length ? phoneActions(question, all) : [],
    about: all,
  };
};
