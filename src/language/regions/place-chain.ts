import type { Candidate, PlaceName } from './place-names.ts';

/** A name found in a text. */
export interface FoundName {
  readonly entry: PlaceName;
  readonly start: number;
  readonly end: number;
}

const provinceShort: ReadonlyMap<string, string> = new Map([
  ['충청북도', '충북'],
  ['충청남도', '충남'],
  ['전라북도', '전북'],
  ['전라남도', '전남'],
  ['경상북도', '경북'],
  ['경상남도', '경남'],
]);
/** Provinces that metropolitan cities lie in for most people: 전라도 광주, 경북 대구. */
const aroundCity: ReadonlyMap<string, readonly string[]> = new Map([
  ['광주', ['전남', '전라']],
  ['대구', ['경북', '경상']],
  ['부산', ['경남', '경상']],
  ['울산', ['경남', '경상']],
  ['대전', ['충남', '충청']],
  ['세종', ['충남', '충청']],
]);

/** 서울특별시 → 서울, 경기도 → 경기, 고양시 → 고양; 중구 stays, being no name without its suffix. */
const stem = (word: string): string =>
  provinceShort.get(word) ??
  (word.length <= 2 ? word : word.replace(/(?:특별자치시|특별자치도|특별시|광역시|시|군|구|도)$/, ''));

const stems = (place: string): readonly string[] => {
  const words = place
    .replace(/\(.*?\)/g, '')
    .split(/\s+/)
    .map(stem);
  const around = words.length === 1 ? aroundCity.get(words[0] ?? '') : undefined;
  return around ? [...words, ...around] : words;
};

/** Whether a candidate lies in what another name of the same address says. */
const liesIn = (candidate: Candidate, wider: PlaceName): boolean => {
  const own = stems(candidate.place);
  const name = stem(wider.name);
  if (own.includes(name)) return true;
  return wider.candidates.some(({ place }) => {
    const [province, ...rest] = stems(place);
    return rest.length === 0 && province !== undefined && own.includes(province);
  });
};

/** Candidates of a name that agree with a wider place of the same address; empty when the two are unrelated. */
export const within = (name: PlaceName, wider: PlaceName): readonly Candidate[] =>
  name.candidates.filter((candidate) => candidate.place !== wider.name && liesIn(candidate, wider));

const addressGap = /^(?:(?:특별시|광역시|시|도|군)?[ ,]*|의 ?|에 ?있는 ?)$/;

/** Whether two names found one after the other may be one address: 경기도 고양시, 부산 강서구, gwangju, gyeonggi. */
export const isNeighbour = (text: string, before: FoundName, after: FoundName): boolean =>
  addressGap.test(text.slice(before.end, after.start));

/** Joins two neighbours into the narrower one with the candidates that fit; undefined when they are two places. */
export const join = (before: FoundName, after: FoundName): FoundName | undefined => {
  const span = { start: before.start, end: after.end };
  if (before.entry === after.entry) return { entry: after.entry, ...span };
  const narrowed = within(after.entry, before.entry);
  if (narrowed.length > 0) return { entry: { ...after.entry, candidates: narrowed }, ...span };
  const reversed = within(before.entry, after.entry);
  return reversed.length > 0 ? { entry: { ...before.entry, candidates: reversed }, ...span } : undefined;
};
