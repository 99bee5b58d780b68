import { findAmounts } from '../language/extract/amount.ts';
import { readDigits, readNative, readSino } from '../language/extract/numeral.ts';
import { squash } from '../language/normalise.ts';
import type { Pack } from '../notice/pack.ts';
import type { CompanyFacts } from '../rules/index.ts';
import { saysNothingApplies, yesOrNo } from './commands.ts';
import type { GuidedChoice, GuidedQuestion } from './guided-question.ts';
import { addedBy } from './guided-question.ts';
import { edgesOf, listAnswer, shownChoices } from './possible-answers.ts';
import { withoutTakenBack } from './taken-back.ts';

/** An answer as read: what it says, and whether it is one of the offered answers word for word. */
export interface ReadAnswer {
  readonly facts: CompanyFacts;
  readonly exact: boolean;
}

const wordsOf = ({ label, words }: GuidedChoice): readonly string[] => [
  label.ko,
  label.en,
  ...words.ko,
  ...words.en,
];

/** "소기업이요", "소기업입니다": an offered answer with an ending. */
const endings =
  /(?:이에요|이예요|예요|에요|이요|입니다|이고요|이구요|으로요|로요|으로|요|이야|야|임|이다|please)$/;
const bare = (text: string): string => squash(text.toLowerCase());
const withoutEnding = (text: string): string => bare(text).replace(endings, '');

const isExactly = (text: string, choice: GuidedChoice): boolean =>
  wordsOf(choice).some((word) => {
    const wanted = bare(word);
    return wanted !== '' && (wanted === bare(text) || wanted === withoutEnding(text));
  });

const numbersOnly =
  /^(?:\d{1,2}\s?(?:번째?|\))?\s?(?:[,·와과랑 ]|하고|and)*\s?)+(?:이요|요|입니다|이에요|번이요)?[.]?$/;

const readyAfter =
  /\s*(?:번)?(?:은|는|을|를)?\s*(?:(?:are|is)\s+)?(?:다\s?)?(?:준비|완료|챙|받았|됐|뗐|있어|있습|ready|done)[가-힣a-z\s]*[.!]?$/;

/** Numbers of things in a list, where a message holds nothing but these, or that these are ready. */
export const numbersIn = (text: string): readonly number[] => {
  const bare = text.replace(readyAfter, '');
  return numbersOnly.test(bare) ? (bare.match(/\d+/g) ?? []).map(Number) : [];
};

/** "2", "2번이요", "1, 3번": answers by their place in the list. */
export const byNumberIn = (text: string, shown: readonly GuidedChoice[]): readonly GuidedChoice[] => {
  if (!numbersOnly.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const byId = numbers.flatMap((number) => shown.find(({ id }) => id === String(number)) ?? []);
  if (byId.length === numbers.length) return byId;
  const chosen = numbers.flatMap((number) => shown[number - 1] ?? []);
  return chosen.length === numbers.length ? chosen : [];
};

const readList = (
  question: GuidedQuestion,
  text: string,
  shown: readonly GuidedChoice[],
): ReadAnswer | undefined => {
  const chosen = byNumberIn(text, shown);
  const named = chosen.length > 0 ? chosen : shown.filter((choice) => isExactly(text, choice));
  if (named.length > 0) return { facts: listAnswer(question, named), exact: true };
  const exact = question.list === undefined;
  return saysNothingApplies(text) ? { facts: listAnswer(question, []), exact } : undefined;
};

const politeEnd = /(?:이에요|이예요|예요|에요|이요|입니다|이고요|요|please)$/;

/** "주관기관이요", "in-depth": enough of an offered answer to tell it from the others. */
const partOf = (text: string, shown: readonly GuidedChoice[]): GuidedChoice | undefined => {
  const wanted = bare(text).replace(politeEnd, '');
  if (wanted.length < 2) return undefined;
  const [only, ...others] = shown.filter((choice) =>
    wordsOf(choice).some((word) => bare(word).includes(wanted)),
  );
  return others.length === 0 ? only : undefined;
};

const negativeChoice: ReadonlySet<string> = new Set(['none', 'false']);

const choiceIn = (text: string, shown: readonly GuidedChoice[]): ReadAnswer | undefined => {
  const [chosen, another] = byNumberIn(text, shown);
  const exact = (another ? undefined : chosen) ?? shown.find((choice) => isExactly(text, choice));
  if (exact) return { facts: exact.sets, exact: true };
  const said = yesOrNo(text);
  const wanted =
    said === undefined
      ? partOf(text, shown)
      : shown.find(({ id }) => (said ? id === 'true' : negativeChoice.has(id)));
  return wanted && { facts: wanted.sets, exact: false };
};

/** The first number in a text: 5, 다섯, 십이, 2018. */
const numberIn = (text: string): number | undefined => {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[0-9a-z가-힣]/.test(text[at - 1] ?? '')) continue;
    const found = readDigits(text, at) ?? readNative(text, at) ?? readSino(text, at);
    if (found) return found.value;
  }
  return undefined;
};

/** "18년" for a question whose rules turn on years is 2018. */
const asYear = (value: number, edges: readonly number[]): number =>
  value > 0 && value < 100 && edges.length > 0 && Math.max(...edges) >= 1900 ? 2000 + value : value;

const readNumber = (
  pack: Pack,
  { facts: [fact = ''] }: GuidedQuestion,
  text: string,
): ReadAnswer | undefined => {
  const value = saysNothingApplies(text) || yesOrNo(text) === false ? 0 : numberIn(text);
  return value === undefined
    ? undefined
    : { facts: { [fact]: asYear(value, edgesOf(pack, fact)) }, exact: false };
};

const readWon = ({ facts: [fact = ''] }: GuidedQuestion, text: string): ReadAnswer | undefined => {
  const amount = withoutTakenBack(text, findAmounts(text, { expectMoney: true })).at(-1);
  return amount && { facts: { [fact]: amount.value }, exact: false };
};

/**
 * Reads a normalised message as the answer to a question; undefined where it is none. `known` are effective facts.
 * Places are read with the rest of a message, not here.
 */
export const readAnswer = (
  pack: Pack,
  question: GuidedQuestion,
  known: CompanyFacts,
  text: string,
): ReadAnswer | undefined => {
  const shown = shownChoices(pack, question, known);
  switch (question.kind) {
    case 'list':
      return readList(question, text, shown);
    case 'won':
      return readWon(question, text);
    case 'number':
      return readNumber(pack, question, text);
    case 'choice': {
      const read = choiceIn(text, shown);
      return read && { ...read, facts: addedBy(known, read.facts) ?? read.facts };
    }
    case 'region':
    case 'text':
      return undefined;
  }
};
