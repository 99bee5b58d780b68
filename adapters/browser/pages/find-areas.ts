import { romanise } from '../../../src/language/romanise.ts';

/** A place that a row of the table has charge of, and all that it is called. */
export interface Area {
  readonly row: number;
  readonly within: string;
  readonly names: readonly string[];
}

/** What was typed may mean: nothing known, some areas, or one name that several places have. */
export interface FoundAreas {
  readonly areas: readonly Area[];
  readonly isOneName: boolean;
}

const allHangul = /^[가-힣]{2,5}$/;

const spellings = new Map<string, readonly string[]>();

/** A name without its blanks, and in Latin letters: 안산시, ansansi. */
const keysOf = (name: string): readonly string[] => {
  const known = spellings.get(name);
  if (known) return known;
  const plain = name.replaceAll(' ', '').toLowerCase();
  const keys = allHangul.test(plain) ? [plain, ...romanise(plain)] : [plain];
  spellings.set(name, keys);
  return keys;
};

const withKey = (areas: readonly Area[], fits: (key: string) => boolean): readonly Area[] =>
  areas.filter(({ names }) => names.some((name) => keysOf(name).some(fits)));

/** Areas of the longest name that a word begins with, so that "안산시청" and "반월공단이요" are found. */
const beginningOf = (areas: readonly Area[], word: string): readonly Area[] => {
  for (let length = word.length - 1; length >= 2; length--) {
    const found = withKey(areas, (key) => key === word.slice(0, length));
    if (found.length > 0) return found;
  }
  return [];
};

const areasOf = (areas: readonly Area[], word: string): FoundAreas => {
  const exact = withKey(areas, (key) => key === word);
  if (exact.length > 0) return { areas: exact, isOneName: true };
  const begun = withKey(areas, (key) => key.startsWith(word));
  return { areas: begun.length > 0 ? begun : beginningOf(areas, word), isOneName: false };
};

/** Of the rows before, those the next word leaves; a word that fits none of them says nothing. */
const narrowed = (before: FoundAreas | undefined, next: FoundAreas): FoundAreas | undefined => {
  if (next.areas.length === 0) return before;
  if (!before) return next;
  const rows = new Set(before.areas.map(({ row }) => row));
  const areas = next.areas.filter(({ row }) => rows.has(row));
  return areas.length === 0 ? before : { areas, isOneName: next.isOneName };
};

const keyOfTyped = (typed: string): string => typed.replace(/[-'’]/g, '').toLowerCase();

/** Finds the places that a typed name or address may mean. */
export const findAreas = (typed: string, areas: readonly Area[]): FoundAreas => {
  const words = keyOfTyped(typed.normalize('NFC').trim())
    .split(/[\s,]+/)
    .filter(Boolean);
  const whole = withKey(areas, (key) => words.length > 1 && key === words.join(''));
  if (whole.length > 0) return { areas: whole, isOneName: true };
  let found: FoundAreas | undefined;
  for (const word of words) found = narrowed(found, areasOf(areas, word));
  return found ?? { areas: [], isOneName: false };
};
