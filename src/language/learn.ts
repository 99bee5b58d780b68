import type { Knowledge } from '../notice/pack.ts';
import type { WordLists } from '../notice/schema/common.ts';
import { indexStatements, type StatementIndex } from './fact-retrieval.ts';
import { countLetterRuns, type LetterRuns } from './letter-runs.ts';
import { normalise } from './normalise.ts';
import { buildReader } from './reader.ts';
import type { TopicWeights } from './topic-model.ts';
import { trainTopics } from './train-topics.ts';
import { pointExamples, trainingExamples } from './training-examples.ts';
import { vocabularyOf, wordingsIn } from './vocabulary.ts';
import type { Learnable } from './wordings.ts';

/**
 * What understanding learns from knowledge and intents. Plain data: a caller may keep it and hand it back as long
 * as knowledge, intents and code are the same.
 */
export interface Learned {
  /** All words that occur, parted by blanks. */
  readonly vocabulary: string;
  /** How letters follow each other in all that is read. */
  readonly letterRuns: LetterRuns;
  readonly topics: TopicWeights;
  /** Tells on which point things are compared. */
  readonly points: TopicWeights;
  /** Wordings of the pack's facts, in their order. */
  readonly statements: StatementIndex;
}

/** Likeness is to the nearest wording: with all of them, a statement with many would seem like everything. */
const nearWordings = ({ ko, en }: WordLists): readonly string[] => [...ko.slice(0, 8), ...en.slice(0, 4)];

/** Told how much of the learning is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** About how much of the whole is done when the words are known, when all is read, and when the topics are learned. */
const milestones = { words: 0.1, read: 0.4, topics: 0.9 };

/** Telling of every wording would cost more than reading some of them. */
const toldEach = 500;

const between =
  (onProgress: OnProgress, from: number, to: number): OnProgress =>
  (share) =>
    onProgress(from + (to - from) * Math.min(1, share));

/** Many wordings are read twice: to learn their topic, and to find their fact. `expected` of them are different. */
const remembering = (
  read: (text: string) => string,
  expected: number,
  onProgress: OnProgress,
): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    known.set(text, reading);
    if (known.size % toldEach === 0) onProgress(known.size / expected);
    return reading;
  };
};

const statementsOf = (
  { pack }: Knowledge,
  read: (text: string) => string,
): Parameters<typeof indexStatements>[0] =>
  pack.facts.map(({ topic, text, asks }) => ({
    topic,
    texts: [text.ko, text.en, ...(asks ? nearWordings(asks) : [])].map((wording) =>
      read(normalise(wording).text),
    ),
  }));

/** Wordings with their blanks and without, since people leave them out; what stands in for a name is left open. */
const writtenEitherWay = (texts: readonly string[]): readonly string[] => {
  const written = texts.map((text) => normalise(text).text.replace(/\{[a-z]+\}/g, '|'));
  return [...new Set([...written, ...written.map((text) => text.replaceAll(' ', ''))])];
};

/** Learns the words, topics and statements. Deterministic: the same input gives the same on every machine. */
export const learn = (
  knowledge: Knowledge,
  intents: readonly Learnable[],
  onProgress: OnProgress = () => {},
): Learned => {
  const vocabulary = vocabularyOf(knowledge, intents);
  const reader = buildReader(knowledge, (word) => vocabulary.has(word));
  const texts = wordingsIn(knowledge, intents);
  const { words, read: allRead, topics } = milestones;
  const read = remembering(
    (text) => reader.read(text).whole,
    texts.length,
    between(onProgress, words, allRead),
  );
  return {
    vocabulary: [...vocabulary].join(' '),
    letterRuns: countLetterRuns(writtenEitherWay(texts)),
    topics: trainTopics(trainingExamples(knowledge, intents, read), between(onProgress, allRead, topics)),
    points: trainTopics(pointExamples(intents, read)),
    statements: indexStatements(statementsOf(knowledge, read)),
  };
};
