import { isDigit, isLatin, startsWord } from './characters.ts';
import {
  type Numeral,
  readDigits,
  readEnglish,
  readNative,
  readSino,
  sinoDigit,
  sinoUnit,
} from './numeral.ts';
import { readAlong, type Span, spanOf } from './span.ts';

export type CountUnit =
  | 'person'
  | 'company'
  | 'piece'
  | 'copy'
  | 'page'
  | 'time'
  | 'round'
  | 'machine'
  | 'case'
  | 'point'
  | 'kind'
  | 'place';

/** So many of something: 5개사 is {value: 5, unit: 'company'}. */
export interface Count {
  readonly value: number;
  readonly unit: CountUnit;
}

interface Found extends Count {
  readonly start: number;
  readonly end: number;
}

/** What may follow a counter: the end, a sign, or a particle; 대기업, 건물, 점검 and the like are other words. */
const after =
  '(?=$|[^가-힣]|[이가은는을를도만의로요면씩까인입임]|에|정도|쯤|이상|이하|미만|이내|중|짜리|뿐|밖|나|라|예|씨|밑|넘|있|되|필|한|다)';
const counter = (words: string): RegExp => new RegExp(`^ ?(?:${words})${after}`);
/** Longer counters first. */
const units: readonly (readonly [RegExp, CountUnit])[] = [
  [/^ ?개사/, 'company'],
  [
    counter(
      '개 ?(?:회사|업체|기업|사)|개소사|(?:곳|군데) ?업체|업체|회사|기업|사(?=가|는|면|이상|만|로|정도|$)',
    ),
    'company',
  ],
  [/^ ?개(?!월|년|발|정|선|인|별|요)/, 'piece'],
  [counter('여?명|사람|인(?! ?가|데)'), 'person'],
  [/^ ?군데/, 'place'],
  [/^ ?곳(?=(?:과|와|랑) )/, 'place'],
  [counter('곳|개소'), 'place'],
  [counter('부|통(?! ?화)'), 'copy'],
  [counter('쪽|페이지|장'), 'page'],
  [counter('번|회'), 'time'],
  [counter('차(?! ?이)'), 'round'],
  [counter('대(?![·/])'), 'machine'],
  [counter('건'), 'case'],
  [counter('점'), 'point'],
  [counter('가지|종류|종'), 'kind'],
];
const nativeOnly: readonly (readonly [RegExp, CountUnit])[] = [...units, [counter('분'), 'person']];
/** "four food makers": words that tell of what kind they are stand between. */
const ofKind =
  '(?:(?:small|medium|local|similar) )?(?:(?!(?:of|the|and|or|in|to|for|at|by|per|more|other|smart|years?|months?|weeks?|days?|hours?|million|billion|percent|team|staff|family|board|crew|page|copy|full-time|part-time|our|your|their|different|union)\\b)[a-z-]+ )?';
const englishUnits: readonly (readonly [RegExp, CountUnit])[] = [
  [/^ (?:people|persons?|employees?|workers?|staff|experts?)(?![a-z])/, 'person'],
  [
    new RegExp(
      `^ ${ofKind}(?:compan(?:y|ies)|firms?|members?|suppliers?|vendors?|businesses|makers?|manufacturers?|adopters?|producers?|houses?)(?![a-z])`,
    ),
    'company',
  ],
  [/^ (?:cop(?:y|ies))(?![a-z])/, 'copy'],
  [/^ (?:pages?)(?![a-z])/, 'page'],
  [/^ (?:times)(?![a-z])/, 'time'],
  [/^ (?:rounds?)(?![a-z])/, 'round'],
  [/^ (?:robots?|machines?)(?![a-z])/, 'machine'],
  [/^ (?:projects?|cases?)(?![a-z])/, 'case'],
  [/^ (?:(?:bonus )?points?)(?![a-z])/, 'point'],
  [/^ (?:types?|kinds?)(?![a-z])/, 'kind'],
  [new RegExp(`^ ${ofKind}(?:sites?|places?|factor(?:y|ies)|plants?)(?![a-z])`), 'place'],
];

/** As far behind the number the unit ends. */
const longestUnit = 34;

const withUnit = (text: string, start: number, number: Numeral, table: typeof units): Found | undefined => {
  const rest = text.slice(number.end, number.end + longestUnit);
  for (const [pattern, unit] of table) {
    const found = pattern.exec(rest);
    if (found) return { value: number.value, unit, start, end: number.end + found[0].length };
  }
  return undefined;
};

const fromDigits = (text: string, start: number): Found | undefined => {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || isLatin(before)) return undefined;
  if ((before === 0x2e || before === 0x2d) && isDigit(text.charCodeAt(start - 2))) return undefined;
  const number = readDigits(text, start);
  return number && (withUnit(text, start, number, units) ?? withUnit(text, start, number, englishUnits));
};

const fromSino = (text: string, start: number): Found | undefined => {
  if (sinoDigit(text[start]) <= 0 && sinoUnit(text[start]) === 0) return undefined;
  const sino = readSino(text, start);
  const found = sino && sino.value > 0 ? withUnit(text, start, sino, units) : undefined;
  const isClear = found && (found.end - start > 2 || found.unit === 'person' || found.unit === 'point');
  return isClear ? found : undefined;
};

/** 세부, 세종, 세대 and 두건 are words; "필요 한 기업" is no count: 한 and its like need a plain counter. */
const isPlainNative = (text: string, found: Found, numeralEnd: number): boolean => {
  if (found.value === 1 && found.unit === 'company') return false;
  const isTight = numeralEnd - found.start === 1 && found.end - numeralEnd === 1;
  return !isTight || '명번곳개'.includes(text[numeralEnd] ?? '');
};

/** Without blanks only longer words are sure: 기업두군데 is a count, 가능한번호 and 급한곳 are not. */
const isClearInWord = (found: Found, numeralEnd: number): boolean =>
  found.value !== 1 && (numeralEnd - found.start >= 2 || found.end - numeralEnd >= 2);

const fromHangul = (text: string, start: number): Found | undefined => {
  const isWordStart = startsWord(text, start);
  const native = readNative(text, start);
  if (!native) return isWordStart ? fromSino(text, start) : undefined;
  const found = withUnit(text, start, native, nativeOnly);
  if (!found || !isPlainNative(text, found, native.end)) return undefined;
  return isWordStart || isClearInWord(found, native.end) ? found : undefined;
};

const readAt = (text: string, at: number): Found | undefined => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return fromDigits(text, at);
  if (!isLatin(code)) return fromHangul(text, at);
  if (!startsWord(text, at)) return undefined;
  const number = readEnglish(text, at);
  return number && withUnit(text, at, number, englishUnits);
};

/**
 * Finds counts in a normalised text: 10명, 열 명, 다섯 개사, 3부, 두 번, 5개사, two copies. Lengths of time, sums and
 * percentages are other extractors' matter.
 */
export const findCounts = (text: string): Span<Count>[] =>
  readAlong(text, readAt).map(({ start, end, value, unit }) => spanOf(text, start, end, { value, unit }));
