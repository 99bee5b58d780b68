import type { CaseEvent, StaffWords } from './advance.ts';
import type { CaseLine } from './case.ts';

type VisitorLine = Extract<CaseLine, { to: 'visitor' }>;

const isOriginal = (line: CaseLine): line is VisitorLine =>
  line.to === 'visitor' && line.revises === undefined && line.key !== undefined;

/** The line that a message became and the last one that changed it. */
const stateOf = (lines: readonly CaseLine[], key: string) => {
  const original = lines.filter(isOriginal).find((line) => line.key === key);
  if (!original) return undefined;
  const last = lines.findLast(
    (line): line is VisitorLine => line.to === 'visitor' && line.revises?.line === original.number,
  );
  return { original, last: last ?? original };
};

const isWithdrawn = ({ revises }: VisitorLine): boolean => revises?.as === 'withdrawn';

/** Messages of staff that the person has and that have not been taken back, by key. */
export const passedOn = (lines: readonly CaseLine[]): readonly string[] =>
  lines
    .filter(isOriginal)
    .flatMap(({ key }) => key ?? [])
    .filter((key) => withdrawalOf(lines, key) !== undefined);

/** What it means for a case that a message of staff is gone; undefined where it was never passed on. */
export const withdrawalOf = (lines: readonly CaseLine[], key: string): CaseEvent | undefined => {
  const known = stateOf(lines, key);
  if (!known || isWithdrawn(known.last)) return undefined;
  const revises = { line: known.original.number, as: 'withdrawn' } as const;
  return { kind: 'staff-revised', revises, key: `${key}:withdrawn` };
};

/**
 * What a message of staff means for a case with these lines: new words, a change of earlier ones, or nothing, where
 * all of it is known. Repeats and changes that arrive in the wrong order come to the same.
 */
export const eventOfWords = (lines: readonly CaseLine[], words: StaffWords): CaseEvent | undefined => {
  const { key, text, hasFile, edited } = words;
  const known = stateOf(lines, key);
  if (!known) {
    if (lines.some((line) => line.key === key)) return undefined;
    return text === '' && !hasFile ? { kind: 'staff-sent-other', key } : { kind: 'staff-wrote', ...words };
  }
  if (edited === undefined || edited <= (known.last.edited ?? '') || isWithdrawn(known.last))
    return undefined;
  if (text === '') return known.original.notice === 'file' ? undefined : withdrawalOf(lines, key);
  const revises = { line: known.original.number, as: 'edited' } as const;
  return { kind: 'staff-revised', revises, text, edited, key: `${key}:${edited}` };
};
