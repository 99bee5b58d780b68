import type { Regions } from '../notice/pack.ts';
import { type FoundName, isNeighbour, join, within } from './regions/place-chain.ts';
import { isUsedAsPlace } from './regions/place-context.ts';
import { type Candidate, type PlaceName, placeNamesOf } from './regions/place-names.ts';
import type { Trie } from './trie.ts';

/** A place named in an utterance, or a name that means several. Positions count in the normalised text. */
export type RegionMatch =
  | {
      readonly kind: 'one';
      /** As typed, e.g. "창원". */
      readonly place: string;
      /** Full name for people, e.g. "경상남도 창원시". */
      readonly within: string;
      readonly centre: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'several';
      readonly name: string;
      readonly candidates: readonly Candidate[];
      readonly start: number;
      readonly end: number;
    };

export interface RegionOptions {
  /** The person was just asked where the factory is: a bare "화성" or "예산이요" is then a place. */
  readonly expectPlace?: boolean;
}

export interface RegionMatcher {
  /** The place that an utterance (its normalised text) is about; of several the one with the factory, else the first. */
  find(text: string, options?: RegionOptions): RegionMatch | undefined;
  /** All places in order. */
  findAll(text: string, options?: RegionOptions): readonly RegionMatch[];
}

const ends: number[] = [];
const values: PlaceName[] = [];

/** A text being searched. */
interface Search {
  readonly trie: Trie<PlaceName>;
  readonly text: string;
  readonly expectPlace: boolean;
}

/** The longest name at a position that is used as a place. */
const nameAt = (
  { trie, text, expectPlace }: Search,
  at: number,
  before: FoundName | undefined,
): FoundName | undefined => {
  for (let i = trie.findAt(text, at, ends, values) - 1; i >= 0; i--) {
    const entry = values[i];
    if (!entry) continue;
    const found = { entry, start: at, end: ends[i] ?? at };
    const afterPlace =
      before !== undefined && isNeighbour(text, before, found) && join(before, found) !== undefined;
    if (isUsedAsPlace(text, at, found.end, entry, { afterPlace, expectPlace })) return found;
  }
  return undefined;
};

/** "부산강서구에": 부산 is followed by neither a particle nor a blank, but by a place that lies in it. */
const widerAt = (search: Search, at: number): FoundName | undefined => {
  const { trie, text } = search;
  if (at > 0 && text.charCodeAt(at - 1) !== 0x20) return undefined;
  const count = trie.findAt(text, at, ends, values);
  const entry = values[count - 1];
  const end = ends[count - 1];
  if (count === 0 || !entry || end === undefined || !trie.mayStartWith(text.charCodeAt(end)))
    return undefined;
  const found = { entry, start: at, end };
  return !entry.isEveryday && nameAt(search, end, found) ? found : undefined;
};

/** Nobody names more places in one question; a message that does is not searched to its end. */
const mostNames = 20;

/** Names in order, those of one address joined. */
const addressesIn = (search: Search): readonly FoundName[] => {
  const { trie, text } = search;
  const found: FoundName[] = [];
  let names = 0;
  for (let at = 0; at < text.length && names < mostNames; at++) {
    if (!trie.mayStartWith(text.charCodeAt(at))) continue;
    const before = found.at(-1);
    const name = nameAt(search, at, before) ?? widerAt(search, at);
    if (!name) continue;
    names++;
    const joined = before && isNeighbour(text, before, name) ? join(before, name) : undefined;
    if (joined) found[found.length - 1] = joined;
    else found.push(name);
    at = name.end - 1;
  }
  return found;
};

/** Candidates that the same centre looks after are one place for every answer that the guide gives. */
const toMatch = (text: string, { entry, start, end }: FoundName): RegionMatch => {
  const { name, candidates } = entry;
  const widest = candidates.toSorted((a, b) => a.place.length - b.place.length)[0];
  if (widest && candidates.every(({ centre }) => centre === widest.centre))
    return {
      kind: 'one',
      place: text.slice(start, end),
      within: widest.place,
      centre: widest.centre,
      start,
      end,
    };
  return { kind: 'several', name, candidates, start, end };
};

/** "광주인데 경기도요": a wider place anywhere in the text settles which one is meant. */
const settle = (addresses: readonly FoundName[]): readonly FoundName[] =>
  addresses.map((address) => {
    if (address.entry.candidates.length < 2) return address;
    for (const other of addresses) {
      const fitting = other === address ? [] : within(address.entry, other.entry);
      if (fitting.length === 1) return { ...address, entry: { ...address.entry, candidates: fitting } };
    }
    return address;
  });

const factoryBefore = /(?:공장|사업장|소재지)[은이가 ]*$/;
const factoryAfter = /^(?:에 ?있는)? ?(?:공장|사업장)/;

/** Of several places the one with the factory, since that decides the centre. */
const withFactory = (text: string, matches: readonly RegionMatch[]): RegionMatch | undefined =>
  matches.find(({ start }) => factoryBefore.test(text.slice(Math.max(0, start - 6), start))) ??
  matches.find(({ end }) => factoryAfter.test(text.slice(end, end + 8)));

/**
 * Builds a matcher for place names in normalised text: longest name first, everyday words (강화, 예산, 가산) only where
 * the text says that a place is meant, and "경기 광주", "부산 강서구" told apart by the wider place. Also in Latin letters.
 */
export const buildRegionMatcher = (regions: Regions): RegionMatcher => {
  const trie = placeNamesOf(regions);
  const findAll = (text: string, options: RegionOptions = {}): readonly RegionMatch[] => {
    const addresses = addressesIn({ trie, text, expectPlace: options.expectPlace === true });
    return addresses.length === 0 ? [] : settle(addresses).map((address) => toMatch(text, address));
  };
  return {
    findAll,
    find(text, options) {
      const matches = findAll(text, options);
      if (matches.length < 2) return matches[0];
      return withFactory(text, matches) ?? matches.find(({ kind }) => kind === 'one') ?? matches[0];
    },
  };
};
