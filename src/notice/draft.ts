import type { Problem } from './knowledge-error.ts';
import type { Pack, Program } from './pack.ts';
import type { CompanyFactsFile, ContactsFile, NoticeFile, TopicAsks, TopicWords } from './schema/notice.ts';

/** A record together with the place it stands at, so that a later check can say where to look. */
export interface Located<T> {
  readonly file: string;
  readonly key: string;
  readonly record: T;
}

/** Keys of a program file whose records hold for recruitments (`for`). */
export const scopedKeys = [
  'variants',
  'facts',
  'support',
  'laborCost',
  'windows',
  'periods',
  'channels',
  'documents',
  'steps',
  'openPoints',
  'obligations',
  'conflicts',
  'requirements',
  'exclusions',
  'bonusRules',
  'bonusItems',
] as const;
export type ScopedKey = (typeof scopedKeys)[number];

/** All list keys of a program file. */
export type ListKey = ScopedKey | 'recruitments' | 'assessments';

/** The lists of all programs, merged, each record with its place. */
export type Lists = { readonly [Key in ListKey]: Located<Pack[Key][number]>[] };

/** A pack whose files are valid one by one, before the checks across files. */
export interface Draft {
  readonly id: string;
  /** `notices/<id>`, where the files stand. */
  readonly folder: string;
  readonly notice: NoticeFile;
  readonly contacts: ContactsFile;
  readonly companyFacts: CompanyFactsFile['facts'];
  readonly asks: readonly Located<TopicAsks>[];
  readonly words: readonly Located<TopicWords>[];
  readonly implied: CompanyFactsFile['implied'];
  readonly joined: CompanyFactsFile['joined'];
  readonly toldApart: CompanyFactsFile['toldApart'];
  readonly programs: readonly Located<Program>[];
  readonly lists: Lists;
}

/** Locates the records of a list. */
export const located = <T>(file: string, key: string, records: readonly T[]): Located<T>[] =>
  records.map((record, index) => ({ file, key: `${key}[${index}]`, record }));

/** A problem of a located record, or of the value at `subKey` inside it. */
export const problemAt = (
  place: Located<unknown>,
  subKey: string,
  found: string,
  expected: string,
): Problem => {
  const { record } = place;
  const id = typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : undefined;
  return {
    file: place.file,
    key: subKey ? `${place.key}.${subKey}` : place.key,
    record: id,
    found,
    expected,
  };
};

/** `a, b, c` for messages; "none" when there is nothing to choose from. */
export const listed = (items: Iterable<string | number>): string => [...items].join(', ') || 'none';
