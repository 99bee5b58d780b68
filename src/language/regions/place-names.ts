import type { AmbiguousPlace, Place, Regions } from '../../notice/pack.ts';
import { isHangulSyllable } from '../jamo.ts';
import { normalise } from '../normalise.ts';
import { onceFor } from '../once.ts';
import { romanise } from '../romanise.ts';
import { makeTrie, type Trie } from '../trie.ts';

/** One thing that a name may mean. */
export interface Candidate {
  /** Full name for people, e.g. "경기도 고양시". */
  readonly place: string;
  readonly centre: string;
}

/** A name as it is typed, and what it may mean. */
export interface PlaceName {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  /** Whether the name is also an everyday word, and counts only where the text around says that a place is meant. */
  readonly isEveryday: boolean;
}

const isAllHangul = (name: string): boolean => {
  for (let i = 0; i < name.length; i++) if (!isHangulSyllable(name.charCodeAt(i))) return false;
  return true;
};

const keyOf = (name: string): string => (isAllHangul(name) ? name : normalise(name).text);

const withOne = (candidates: readonly Candidate[], one: Candidate): readonly Candidate[] =>
  candidates.some(({ place }) => place === one.place) ? candidates : [...candidates, one];

/** Joins rows of the same name. Of two lists of candidates for it the fuller counts, the place list's full names first. */
const collect = ({ places, ambiguous }: Regions): Map<string, PlaceName> => {
  const names = new Map<string, PlaceName>();
  for (const { name, within, centre } of places) addPlace(names, { name, within, centre });
  for (const entry of ambiguous) addAmbiguous(names, entry);
  return names;
};

const addPlace = (names: Map<string, PlaceName>, { name, within, centre }: Place): void => {
  const key = keyOf(name);
  const before = names.get(key)?.candidates ?? [];
  const candidates = withOne(before, { place: within, centre });
  names.set(key, { name: key, candidates, isEveryday: false });
};

const addAmbiguous = (names: Map<string, PlaceName>, { name, kind, candidates }: AmbiguousPlace): void => {
  const key = keyOf(name);
  const before = names.get(key);
  const isEveryday = before?.isEveryday === true || kind === 'everyday-word';
  const known = before && before.candidates.length >= candidates.length ? before.candidates : candidates;
  names.set(key, { name: key, candidates: known, isEveryday });
};

/** "경남 양산시" gives 양산시, so that an everyday word with its suffix is a name of its own. */
const addSuffixed = (names: Map<string, PlaceName>): void => {
  for (const { name, candidates, isEveryday } of [...names.values()]) {
    if (!isEveryday) continue;
    for (const suffix of '시군구') {
      const full = candidates.filter(({ place }) => place.split(' ').at(-1) === name + suffix);
      if (full.length > 0 && !names.has(name + suffix))
        names.set(name + suffix, { name: name + suffix, candidates: full, isEveryday: false });
    }
  }
};

const suffixLetters: Readonly<Record<string, string>> = { 시: 'si', 군: 'gun', 구: 'gu', 도: 'do' };

/** Latin spellings: changwon, changwon-si, changwonsi; pusan. "jung-gu" keeps its suffix, being no name without it. */
const addLatin = (trie: Trie<PlaceName>, names: ReadonlyMap<string, PlaceName>): void => {
  for (const entry of names.values()) {
    const { name } = entry;
    if (name.length < 2 || name.length > 5 || !isAllHangul(name)) continue;
    const suffix = suffixLetters[name.at(-1) ?? ''];
    const stem = name.slice(0, -1);
    if (suffix && names.has(stem)) continue;
    const latin = { ...entry, isEveryday: false };
    for (const spelling of romanise(name)) if (spelling.length >= 4) trie.add(spelling, latin);
    if (!suffix) continue;
    for (const spelling of romanise(stem))
      for (const gap of ['-', ' ', '']) trie.add(spelling + gap + suffix, latin);
  }
};

/** All names in a trie: as typed, with and without their blanks, and in Latin letters. Made once: several look there. */
export const placeNamesOf = onceFor((regions: Regions): Trie<PlaceName> => {
  const names = collect(regions);
  addSuffixed(names);
  const trie = makeTrie<PlaceName>();
  for (const entry of names.values()) {
    trie.add(entry.name, entry);
    if (entry.name.includes(' ')) trie.add(entry.name.replaceAll(' ', ''), entry);
  }
  addLatin(trie, names);
  return trie;
});
