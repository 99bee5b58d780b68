import { onceFor } from '../language/once.ts';
import { groupBy } from './group-by.ts';
import type { Fact, Pack, Recruitment } from './pack.ts';
import type { Source } from './schema/common.ts';

interface ScopedRecord {
  readonly for: readonly string[];
}

/** A record that can be quoted: it has an id and says where the notice states it. */
export interface Quotable {
  readonly id: string;
  readonly source: Source;
}

/** Look-ups over a pack that every answer needs; built once. */
export interface PackIndex {
  readonly pack: Pack;
  recruitment(id: string): Recruitment | undefined;
  /** Recruitments of a program, the usual one first. */
  recruitmentsOf(programId: string): readonly Recruitment[];
  fact(id: string): Fact | undefined;
  /** Facts of exactly this topic that hold for the recruitment. */
  facts(topic: string, recruitmentId: string): readonly Fact[];
  /** Facts of the topic or below it (`eligibility` finds `eligibility.mid-tier`). */
  factsUnder(topic: string, recruitmentId: string): readonly Fact[];
  factsOf(topic: string): readonly Fact[];
  hasTopic(topic: string, recruitmentId: string): boolean;
}

/** What was picked from each list of a pack, which never changes: a turn asks for the same ones hundreds of times. */
const picked = onceFor((_records: readonly ScopedRecord[]) => new Map<string, readonly ScopedRecord[]>());

/** The records of a list of a pack that hold for a recruitment. */
export const holdingFor = <T extends ScopedRecord>(
  records: readonly T[],
  recruitmentId: string,
): readonly T[] => {
  const byRecruitment = picked(records);
  const before = byRecruitment.get(recruitmentId) as readonly T[] | undefined;
  if (before) return before;
  const holding = records.filter((record) => record.for.includes(recruitmentId));
  byRecruitment.set(recruitmentId, holding);
  return holding;
};

const isUnder = (topic: string, parent: string): boolean =>
  topic === parent || topic.startsWith(`${parent}.`);

/** Facts by the recruitments they hold for. */
const byHolder = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const holders = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const id of new Set(fact.for)) {
      const held = holders.get(id);
      if (held) held.push(fact);
      else holders.set(id, [fact]);
    }
  return holders;
};

const usualFirst = (recruitments: readonly Recruitment[]): readonly Recruitment[] =>
  [...recruitments].sort((a, b) => Number(b.usual) - Number(a.usual));

const mapValues = <V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): ReadonlyMap<string, W> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

const none: readonly never[] = [];

export const buildPackIndex = (pack: Pack): PackIndex => {
  const byId = new Map(pack.recruitments.map((recruitment) => [recruitment.id, recruitment]));
  const byProgram = mapValues(
    groupBy(pack.recruitments, ({ programId }) => programId),
    usualFirst,
  );
  const factById = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const byTopic = groupBy(pack.facts, ({ topic }) => topic);
  const held = mapValues(byTopic, byHolder);
  const heldByAny = byHolder(pack.facts);
  return {
    pack,
    recruitment: (id) => byId.get(id),
    recruitmentsOf: (programId) => byProgram.get(programId) ?? none,
    fact: (id) => factById.get(id),
    facts: (topic, recruitmentId) => held.get(topic)?.get(recruitmentId) ?? none,
    factsUnder: (topic, recruitmentId) =>
      (heldByAny.get(recruitmentId) ?? none).filter((fact) => isUnder(fact.topic, topic)),
    factsOf: (topic) => byTopic.get(topic) ?? none,
    hasTopic: (topic, recruitmentId) => held.get(topic)?.has(recruitmentId) === true,
  };
};
