import { featuresOf } from '../language/features.ts';
import { groupBy } from '../notice/group-by.ts';
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

/** The clusters found so far, by the features of the wording that began each. */
class Clusters {
  readonly all: Wording[][] = [];
  readonly #withFeature = new Map<number, number[]>();

  /** How many features a wording shares with the first of each cluster. */
  #shared({ features }: Wording): Uint16Array {
    const shared = new Uint16Array(this.all.length);
    for (const feature of features)
      for (const at of this.#withFeature.get(feature) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    return shared;
  }

  /** The likest cluster by the cosine of both sets of features, of equals the first; undefined where none is like it. */
  #nearest(wording: Wording): Wording[] | undefined {
    const shared = this.#shared(wording);
    let best: Wording[] | undefined;
    let most = alike;
    for (const [at, cluster] of this.all.entries()) {
      const [first] = cluster;
      if (!shared[at] || first?.programs !== wording.programs) continue;
      const like = shared[at] / Math.sqrt(first.features.size * wording.features.size);
      if (like <= most) continue;
      most = like;
      best = cluster;
    }
    return best;
  }

  add(wording: Wording): void {
    const cluster = this.#nearest(wording);
    if (cluster) return void cluster.push(wording);
    for (const feature of wording.features) {
      const known = this.#withFeature.get(feature);
      if (known) known.push(this.all.length);
      else this.#withFeature.set(feature, [this.all.length]);
    }
    this.all.push([wording]);
  }
}

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
  const clusters = new Clusters();
  for (const wording of wordingsOf(turns, readingOf)) clusters.add(wording);
  return clusters.all
    .flatMap((cluster) => groupOf(cluster) ?? [])
    .sort((a, b) => urgency(b) - urgency(a) || b.example.at - a.example.at || compare(a.id, b.id));
};
