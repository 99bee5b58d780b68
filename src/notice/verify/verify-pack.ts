import type { Pack } from '../pack.ts';
import { checkLines } from './check-lines.ts';
import { checkRecord } from './check-pack.ts';
import { checkText } from './check-text.ts';
import type { Finding } from './finding.ts';
import { readOfficialText } from './official-text.ts';
import { recordsOf } from './pack-records.ts';

/**
 * Compares a pack with the official text of its notice in both directions: what the pack states stands in the
 * lines it cites, what the text states is stated by a record that cites it, and no line with a statement is
 * uncited. The year of the program is taken as known and not compared where it stands alone. An empty list
 * means that both agree.
 */
export const verifyPack = (pack: Pack, text: string): readonly Finding[] => {
  const official = readOfficialText(text);
  const records = recordsOf(pack);
  const years = new Set([String(pack.notice.programYear)]);
  const missing = checkText(official, records, pack.notice.leftOut, years);
  const named = new Set(missing.map(({ line }) => line));
  return [
    ...records.flatMap((record) => checkRecord(official, record, years)),
    ...missing,
    ...checkLines(official, records).filter(({ line }) => !named.has(line)),
  ];
};
