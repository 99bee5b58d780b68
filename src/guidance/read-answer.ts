import { findAmounts } from '../language/extract/amount.ts';
import { readDigits, readNative, readSino } from '../language/extract/numeral.ts';
import { onceFor } from '../language/once.ts';
import { yesOrNo, yesOrNoTo } from '../language/speech/agreeing.ts';
import { isQuestion } from '../language/speech/asking.ts';
import { saysNothingApplies } from '../language/speech/denying.ts';
import { isDoubtful } from '../language/speech/doubting.ts';
import { withPlacesAsFigures } from '../language/speech/ordinals.ts';
import type { Pack } from '../notice/pack.ts';
import type { Bilingual } from '../notice/schema/common.ts';
import type { CompanyFacts, FactValue } from '../rules/index.ts';
import { bare, isInside, leadingOver, leaves, withoutEnding } from './choice-unasked.ts';
import { commandIn } from './commands.ts';
import type { GuidedChoice, GuidedQuestion } from './guided-question.ts';
import { addedBy } from './guided-question.ts';
import { edgesOf, type InQuestion, listAnswer, shownChoices } from './possible-answers.ts';
import { withoutTakenBack } from './taken-back.ts';
import { toldByWords } from './telling-words.ts';

/** An answer as read: what it says, and whether it is one of the offered answers word for word. */
export interface ReadAnswer {
  readonly facts: CompanyFacts;
  readonly exact: boolean;
  /** The answer that it only suggests, so that a yes is needed. */
  readonly suggested?: Bilingual;
  /** Taken from single words, which a message that asks something else may hold as well. */
  readonly loose?: true;
}

const wordsOf = ({ label, words }: GuidedChoice): readonly string[] => [
  label.ko,
  label.en,
  ...words.ko,
  ...words.en,
];

const bareWordsOf = onceFor((choice: GuidedChoice) =>
  wordsOf(choice)
    .map(bare)
    .filter((word) => word !== ''),
);

/** Tells the choices that a text names, with nothing but an ending beside the name. */
const isExactly = (text: string): ((choice: GuidedChoice) => boolean) => {
  const rest = text.replace(leadingOver, '');
  const said = [bare(text), withoutEnding(text), withoutEnding(rest)];
  return (choice) => bareWordsOf(choice).some((word) => said.includes(word));
};

const numbersOnly =
  /^(?:\d{1,2}\s?(?:번|\))?\s?(?:[,·와과랑 ]|하고|and)*\s?)+(?:거|것|꺼)?\s?(?:이요|요|임|로\s?할게요|예요|에요|입니다|이에요)?[.]?$/;

/** "2", "2번이요", "1, 3번": answers by their place in the list. */
export const byNumberIn = (text: string, shown: readonly GuidedChoice[]): readonly GuidedChoice[] => {
  const figures = withPlacesAsFigures(text);
  if (!numbersOnly.test(figures)) return [];
  const numbers = (figures.match(/\d+/g) ?? []).map(Number);
  const byId = numbers.flatMap((number) => shown.find(({ id }) => id === String(number)) ?? []);
  if (byId.length === numbers.length) return byId;
  const chosen = numbers.flatMap((number) => shown[number - 1] ?? []);
  return chosen.length === numbers.length ? chosen : [];
};

/** "작은 회사예요": what suggests a choice and does not say it. */
const suggested = (text: string, shown: readonly GuidedChoice[]): GuidedChoice | undefined => {
  const said = bare(text);
  const [only, ...others] = shown.filter(({ near }) =>
    [...(near?.ko ?? []), ...(near?.en ?? [])].some((word) => said.includes(bare(word))),
  );
  return others.length === 0 ? only : undefined;
};

const betweenNames = /\s*(?:[,·/]|(?<=[가-힣])(?:이?랑|하고|와|과)(?=\s)|\s(?:and|및)\s)\s*/;
const leastInShort = 2;

/**
 * "여성이랑 유턴", "안정자금, 뿌리": choices by part of their names that no other one has, with nothing beside. None where
 * any part of the text is no such name.
 */
const namedInShort = (text: string, shown: readonly GuidedChoice[]): readonly GuidedChoice[] => {
  const chosen = text.split(betweenNames).map((part) => {
    const said = withoutEnding(part).replace(/(?:기업|업체|회사)$/, '');
    if (said.length < leastInShort) return undefined;
    const exact = shown.filter(isExactly(part));
    const near = exact.length > 0 ? exact : shown.filter(({ label }) => bare(label.ko).includes(said));
    const [only, ...others] = near;
    return others.length === 0 ? only : undefined;
  });
  return chosen.every((one) => one !== undefined) ? [...new Set(chosen)] : [];
};

const readList = (
  question: GuidedQuestion,
  text: string,
  shown: readonly GuidedChoice[],
): ReadAnswer | undefined => {
  const chosen = byNumberIn(text, shown);
  const exactly = chosen.length > 0 ? chosen : shown.filter(isExactly(text));
  // Grounds are named in full: "제조업" is part of one of them.
  const inShort = question.list === undefined ? namedInShort(text, shown) : [];
  const named = exactly.length > 0 ? exactly : inShort;
  if (named.length > 0) return { facts: listAnswer(question, named), exact: true };
  const near = isQuestion(text) ? undefined : suggested(text, shown);
  if (near) return { facts: near.sets, exact: false, suggested: near.label };
  const exact = question.list === undefined;
  return saysNothingApplies(text) ? { facts: listAnswer(question, []), exact } : undefined;
};

/** "구했어요" to "공급기업을 구했나요, …?" says what the question asks; of several halves the choice of that half. */
const byEcho = ({ text: { ko } }: GuidedQuestion, text: string): number => {
  const stem = bare(text).replace(/(?:어요|습니다|음|어|죠|지요)$/, '');
  return stem.length < 2 ? -1 : ko.split(',').findIndex((half) => bare(half).includes(`${stem}나요`));
};

/** "처음 하는 거예요", "업체는 못 구했어요": a sentence that holds a phrase of one choice alone. */
const byPhrase = (text: string, shown: readonly GuidedChoice[]): GuidedChoice | undefined => {
  const said = bare(text);
  const phrases = (choice: GuidedChoice): readonly string[] =>
    wordsOf(choice)
      .filter((word) => word.includes(' '))
      .map(bare);
  const [only, ...others] = shown.filter((choice) => phrases(choice).some((word) => isInside(word, said)));
  return others.length === 0 ? only : undefined;
};

/** What a sentence says in its own words: nothing where it asks, and of yes and no what is found in names anyway. */
const inOwnWords = (
  question: GuidedQuestion,
  text: string,
  shown: readonly GuidedChoice[],
): ReadAnswer | undefined => {
  if (shown.some(({ id }) => id === 'true')) return undefined;
  if (isQuestion(text) && !isDoubtful(text)) return undefined;
  const phrased = byPhrase(text, shown);
  const near = phrased ? undefined : suggested(text, shown);
  const said = phrased ?? toldByWords(question, text, shown);
  if (near && !phrased) return { facts: near.sets, exact: false, suggested: near.label };
  return said && { facts: said.sets, exact: false, ...(phrased ? {} : { loose: true }) };
};

const negativeChoice: ReadonlySet<string> = new Set(['none', 'false']);

/** A yes where several answers begin with one: what they all say and the no denies. */
const sharedByOthers = (shown: readonly GuidedChoice[]): CompanyFacts | undefined => {
  const no = shown.find(({ id }) => negativeChoice.has(id));
  const [first, ...others] = shown.filter((choice) => choice !== no);
  if (!no || !first) return undefined;
  const shared = Object.entries(first.sets).filter(
    (entry): entry is [string, FactValue] =>
      no.sets[entry[0]] !== undefined && others.every(({ sets }) => sets[entry[0]] === entry[1]),
  );
  return shared.length > 0 ? Object.fromEntries(shared) : undefined;
};

const choiceIn = (
  question: GuidedQuestion,
  text: string,
  shown: readonly GuidedChoice[],
): ReadAnswer | undefined => {
  if (leaves.test(text)) return undefined;
  const [chosen, another] = byNumberIn(text, shown);
  const exact =
    (another ? undefined : chosen) ?? shown.find(isExactly(text)) ?? shown[byEcho(question, text)];
  if (exact) return { facts: exact.sets, exact: true };
  const told = inOwnWords(question, text, shown);
  if (told) return told;
  const nothing = saysNothingApplies(text) ? yesOrNoTo(question.text.ko, '없어요') : undefined;
  const said = yesOrNoTo(question.text.ko, text) ?? nothing;
  if (said === undefined) return undefined;
  const wanted = shown.find(({ id }) => (said ? id === 'true' : negativeChoice.has(id)));
  const facts = wanted?.sets ?? (said ? sharedByOthers(shown) : undefined);
  if (facts) return { facts, exact: false };
  const [usual] = shown;
  // "네, 있어요" to a question with several halves is taken for the first, if that is confirmed.
  return said && usual && shown.some(({ id }) => id === 'none')
    ? { facts: usual.sets, exact: false, suggested: usual.label }
    : undefined;
};

/** "네, 있어요" is a yes and "한 열 명" about ten; "네 곳" and "한 명" are numbers. */
const noNumber =
  /^(?:네|예)(?=[,.! ]|$)(?!\s?(?:명|분|곳|개|건|군데|번|사\b))|^(?:약|한|총|대략)\s(?!\s?(?:명|분|곳|개|건|군데|번))/;

/** The first number in a text: 5, 다섯, 십이, 2018; figures before words. */
const numberIn = (text: string): number | undefined => {
  const plain = text.replace(noNumber, '');
  const figure = /(?<![\da-z])\d+(?![\d.])/.exec(plain);
  return figure ? Number(figure[0]) : wordNumberIn(plain);
};

const wordNumberIn = (text: string): number | undefined => {
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

/** "하나요", "한 15건", "6개사입니다": a number and nothing that could be asked. */
const numberAlone =
  /^(?:약|한|총|모두|다 해서|about|around)?\s*(?:\d+|[가-힣]{1,3})\s?(?:명|개|개사|곳|건|군데|년|년도|사|companies|people)?\s?(?:정도|쯤)?(?:이요|요|입니다|이에요|예요|있어요)?[.]?$/;

const readNumber = (
  pack: Pack,
  { facts: [fact = ''] }: GuidedQuestion,
  text: string,
): ReadAnswer | undefined => {
  if (findAmounts(text).length > 0 || commandIn(text) !== undefined) return undefined;
  const value = saysNothingApplies(text) || yesOrNo(text) === false ? 0 : numberIn(text);
  return value === undefined
    ? undefined
    : { facts: { [fact]: asYear(value, edgesOf(pack, fact)) }, exact: numberAlone.test(text) };
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
  inQuestion?: InQuestion,
): ReadAnswer | undefined => {
  const shown = shownChoices(pack, question, known, inQuestion);
  switch (question.kind) {
    case 'list':
      return readList(question, text, shown);
    case 'won':
      return readWon(question, text);
    case 'number':
      return readNumber(pack, question, text);
    case 'choice': {
      const read = choiceIn(question, text, shown);
      return read && { ...read, facts: addedBy(known, read.facts) ?? read.facts };
    }
    case 'region':
    case 'text':
      return undefined;
  }
};
