import type { Pack } from '../pack.ts';
import type { Bilingual, Source } from '../schema/common.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A record of a pack as the comparison sees it: where it says it comes from, and what it states. */
export interface PackRecord {
  readonly id: string;
  readonly source: Source;
  readonly statements: readonly Statement[];
  /** Set where the record's Korean name is the name of a paper. */
  readonly paper?: Bilingual | undefined;
  readonly address?: Bilingual | undefined;
}

interface Cited {
  readonly id: string;
  readonly source: Source;
}

const recordOf = (record: Cited): PackRecord => ({
  id: record.id,
  source: record.source,
  statements: statementsOf(record),
});

const noticeHead = ({ notice }: Pack): Cited => {
  const { number, title, issuer, published, programYear, source } = notice;
  return { ...{ number, title, issuer, published, programYear }, id: 'notice', source };
};

/** All records of a pack that cite the official text. */
export const recordsOf = (pack: Pack): readonly PackRecord[] => {
  const cited: readonly (readonly Cited[])[] = [
    [noticeHead(pack)],
    pack.notice.facts,
    pack.notice.summary,
    pack.desks,
    pack.centres,
    pack.programs.map(({ purpose: _own, ...program }) => program),
    pack.programs.flatMap(({ purpose }) => purpose ?? []),
    pack.recruitments,
    pack.variants,
    pack.facts,
    pack.support,
    pack.laborCost,
    pack.windows,
    pack.periods,
    pack.steps,
    pack.openPoints,
    pack.obligations,
    pack.conflicts,
    pack.requirements,
    pack.exclusions,
    pack.bonusRules,
    pack.bonusItems,
  ];
  return [
    ...cited.flat().map(recordOf),
    ...pack.documents.map((document) => ({ ...recordOf(document), paper: document.name })),
    ...pack.channels.map((channel) => ({ ...recordOf(channel), address: channel.address })),
  ];
};
