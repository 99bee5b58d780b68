import { featuresOf } from '../language/features.ts';
import { groupBy } from './group-by.ts';
import { type ProblemTurn, type ProblemWay, problemWays } from './problem.ts';

/** Turns that ask much the same. */
export interface ProblemGroup {
  /** Names the group as long as its first turn is open: `g` and the number of that turn. */
  readonly id: string;
  /** The turn whose wording stands for the group: the commonest, of equals the latest. */
  readonly example: ProblemTurn;
  /** Different wordings, the commonest first. */
  readonly wordings: readonly string[];
  readonly turns: readonly ProblemTurn[];
  /** How many turns were noticed in each way. */
  readonly ways: Readonly<Record<ProblemWay, number>>;
}

/** Two wordings that share so much of their 자모 n-grams and concepts ask for much the same. */
const alike = 0.55;

interface Wording {
  readonly text: string;
  /** What was asked about: the same question about another program is another question. */
  readonly programs: string;
  readonly turns: readonly ProblemTurn[];
  readonly features: ReadonlySet<number>;
}

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

const programsOf = ({ trace }: ProblemTurn): string => trace.recruitments.toSorted().join();

const wordingsOf = (turns: readonly ProblemTurn[], readingOf: (text: string) => string): Wording[] => {
  const byWording = groupBy(turns, (turn) => JSON.stringify([readingOf(turn.said), programsOf(turn)]));
  return [...byWording]
    .map(([key, same]): Wording => {
      const [text, programs]: [string, string] = JSON.parse(key);
      const latestFirst = same.toSorted((a, b) => b.at - a.at || b.id - a.id);
      return { text, programs, turns: latestFirst, features: new Set(featuresOf(text)) };
    })
    .sort(
      (a, b) => b.turns.length - a.turns.length || compare(a.text, b.text) || compare(a.programs, b.programs),
    );
};

/** Cosine of two sets: how many features they share, by the geometric mean of how many they have. */
const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared++;
  return shared / Math.sqrt(a.size * b.size);
};

/** The cluster whose first wording is most like this one; undefined where none is like it. */
const nearest = (clusters: readonly Wording[][], { features, programs }: Wording): Wording[] | undefined => {
  let best: Wording[] | undefined;
  let most = alike;
  for (const cluster of clusters) {
    const [first] = cluster;
    const like = first?.programs === programs ? likeness(first.features, features) : 0;
    if (like <= most) continue;
    most = like;
    best = cluster;
  }
  return best;
};

const count = (turns: readonly ProblemTurn[], way: ProblemWay): number =>
  turns.filter(({ ways }) => ways.includes(way)).length;

const groupOf = (cluster: readonly Wording[]): ProblemGroup | undefined => {
  const turns = cluster.flatMap((wording) => wording.turns);
  const example = turns[0];
  if (!example) return undefined;
  return {
    id: `g${Math.min(...turns.map(({ id }) => id))}`,
    example,
    wordings: cluster.flatMap(({ turns: [first] }) => (first ? [first.said] : [])),
    turns,
    ways: Object.fromEntries(problemWays.map((way) => [way, count(turns, way)])) as ProblemGroup['ways'],
  };
};

/** What people said themselves weighs more than what the guide was unsure of. */
const urgency = ({ ways, turns }: ProblemGroup): number => 3 * ways.bad + 2 * ways.complaint + turns.length;

/**
 * Groups turns whose wordings are alike, the most urgent group first. Every wording joins the likest of the groups
 * begun by commoner ones, so that chains of small likenesses do not run together; the order of the turns does not
 * matter. `readingOf` gives the form in which wordings are compared.
 */
export const groupTurns = (
  turns: readonly ProblemTurn[],
  readingOf: (text: string) => string,
): readonly ProblemGroup[] => {
  const clusters: Wording[][] = [];
  for (const wording of wordingsOf(turns, readingOf)) {
    const cluster = nearest(clusters, wording);
    if (cluster) cluster.push(wording);
    else clusters.push([wording]);
  }
  return clusters
    .flatMap((cluster) => groupOf(cluster) ?? [])
    .sort((a, b) => urgency(b) - urgency(a) || b.example.at - a.example.at || compare(a.id, b.id));
};
