import { type Span, spanOf } from './span.ts';

/** A level of a smart factory, 0 … 5, or the lowest of several whose highest is `upTo`: 기초 is 1 up to 2. */
export interface Level extends Span<number> {
  readonly upTo?: number;
}

/** The lowest and the highest level that a word means. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** 이 and 일 are left out: 레벨이 and 레벨일 are particles and endings. */
const numbers: Readonly<Record<string, number>> = { 삼: 3, 사: 4, 오: 5 };
const figure =
  '([0-5](?![\\d.%]|개|명|월|억|천|년)|[삼사오](?![가-힣])|[삼사오](?=이상|인데|이에요|예요|이야|부터|까지|미만|이면|면|정도))';
const range = ' ?[~-] ?([0-5])(?!\\d)';
const word = '(?:(?:레벨|래벨|레밸|래밸|랩벨|렙)[이은]?|level|lvl|lv)';
const patterns: readonly RegExp[] = [
  new RegExp(`${word}\\.? ?${figure}(?:${range})?`, 'g'),
  new RegExp(`(?<![\\d.])([0-5])(?:${range})? ?(?:레벨|래벨|레밸|래밸)`, 'g'),
  new RegExp(
    `수준 ?(?:이 ?|은 ?)?([0-5])(?![\\d.%]|개|명|월|억|천|년)(?:${range})?|(?<![\\d.])([0-5])(?:${range})? ?(?:단계 ?)?수준(?!확인|진단)`,
    'g',
  ),
];
/** The older four-step names, and the levels that go with them. */
const names: readonly (readonly [RegExp, Range])[] = [
  [/중간 ?(?:1|일|ⅰ|i(?!i))(?![\d%]|개|명|억|에|로|차)/g, { from: 3, to: 3 }],
  [/중간 ?(?:2|이(?=$|[^가-힣])|ii)(?![\d%]|개|명|억)/g, { from: 4, to: 4 }],
  [/중간(?: ?(?:단계|수준|레벨)|인데)/g, { from: 3, to: 4 }],
  [
    /기초(?: ?(?:단계|수준|레벨)|인데|예요|에요|입니다|이상|(?![가-힣]| ?컨설|[ -]?교육| 자료| 및))/g,
    { from: 1, to: 2 },
  ],
  // "기초일걸요", "예전에 기초는 한번 했네요".
  [
    /기초(?=일|요[.!?~]*$|이요|였|까지|정도|쯤|이고|이구|[는은]\s?(?:한\s?번\s?)?(?:했|해\s?[봤놨뒀]|깔|끝났|구축|지었))/g,
    { from: 1, to: 2 },
  ],
  [/고도(?: ?(?:단계|수준|레벨)|화 ?수준(?= ?(?:이|인|5|레벨)))/g, { from: 5, to: 5 }],
  [/ict ?미적용/g, { from: 0, to: 0 }],
];

const levelNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return numbers[text] ?? Number(text);
};

const rangeOf = (found: RegExpExecArray): Range | undefined => {
  const [low, high] = found.slice(1).filter((group) => group !== undefined);
  const from = levelNumber(low);
  const to = levelNumber(high) ?? from;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
};

const levelAt = (text: string, found: RegExpExecArray, { from, to }: Range): Level => ({
  ...spanOf(text, found.index, found.index + found[0].length, from),
  ...(to > from ? { upTo: to } : {}),
});

const matches = (
  pattern: RegExp,
  text: string,
  take: (found: RegExpExecArray) => Range | undefined,
): Level[] => {
  const spans: Level[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const range = take(found);
    if (range) spans.push(levelAt(text, found, range));
  }
  return spans;
};

const mayHoldLevel = /레벨|래벨|레밸|래밸|랩벨|렙|l(?:evel|v)|수준|중간|기초|고도|ict/;

const withoutOverlaps = (spans: readonly Level[]): Level[] => {
  const kept: Level[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
};

/**
 * Finds smart-factory levels in a normalised text: 레벨3, level 3, 3레벨, 수준 3, 레벨 1~2, 중간1 (3), 기초 (1 to 2).
 * 고도화 by itself names a program and is no level.
 */
export const findLevels = (text: string): Level[] => {
  if (!mayHoldLevel.test(text)) return [];
  const byFigure = patterns.flatMap((pattern) => matches(pattern, text, rangeOf));
  const byName = names.flatMap(([pattern, range]) => matches(pattern, text, () => range));
  return withoutOverlaps([...byFigure, ...byName]);
};
