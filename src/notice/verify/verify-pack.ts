import type { Pack } from '../pack.ts';
import { checkRecord } from './check-pack.ts';
import { checkText } from './check-text.ts';
import type { Finding } from './finding.ts';
import { readOfficialText } from './official-text.ts';
import { recordsOf } from './pack-records.ts';

/**
 * Compares a pack with the official text of its notice in both directions: what the pack states stands in the
 * lines it cites, and what the text states is cited. The year of the program is taken as known and not compared
 * where it stands alone. An empty list means that both agree.
 */
export const verifyPack = (pack: Pack, text: string): readonly Finding[] => {
  const official = readOfficialText(text);
  const records = recordsOf(pack);
  const years = new Set([String(pack.notice.programYear)]);
  return [
    ...records.flatMap((record) => checkRecord(official, record, years)),
    ...checkText(official, records, pack.notice.leftOut, years),
  ];
};
