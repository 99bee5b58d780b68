import { onceFor, onceForText } from '../language/once.ts';
import type { Knowledge } from '../notice/pack.ts';
import { holdingFor, type PackIndex } from '../notice/pack-index.ts';

/** What choosing needs of the engine. */
export interface TopicSource {
  readonly knowledge: Knowledge;
  readonly index: PackIndex;
  /** Whether an intent brings the topic; others are the pack's own. */
  isGeneric(topic: string): boolean;
  /** Whether a text names another year than the notice's. */
  isOtherYear(text: string): boolean;
  /** Whether a text asks for the terms of another year. */
  asksOtherYear(text: string): boolean;
  /** Concepts of which a message has to hold one to be about the topic; none for most. */
  wordsNeeded(topic: string): readonly string[];
  /** Whether a topic has words of its own, by which it is asked for, and a text none of them. */
  lacksOwnWords(topic: string, text: string): boolean;
  /** Whether a text has a word that speaks for a topic by itself. */
  namedByOwnWords(topic: string, text: string): boolean;
  /** The topics that one of the concepts alone speaks of. */
  topicsToldBy(concepts: readonly string[]): readonly string[];
  /** Topics that notices of this kind leave open, with the one under which a notice may say something all the same. */
  readonly statedAs: ReadonlyMap<string, string>;
}

type Records = (index: PackIndex, recruitmentId: string) => boolean;

/** Topics that records of a pack answer by themselves. */
export const recordTopics: Readonly<Record<string, Records>> = {
  amount: (index, id) => holdingFor(index.pack.support, id).length > 0,
  calc: (index, id) => holdingFor(index.pack.support, id).length > 0,
  burden: (index, id) => holdingFor(index.pack.support, id).length > 0,
  'labor-cost': (index, id) => holdingFor(index.pack.laborCost, id).length > 0,
  window: (index, id) => holdingFor(index.pack.windows, id).length > 0,
  period: (index, id) => holdingFor(index.pack.periods, id).length > 0,
  documents: (index, id) => holdingFor(index.pack.documents, id).length > 0,
  document: (index, id) => holdingFor(index.pack.documents, id).length > 0,
  procedure: (index, id) => holdingFor(index.pack.steps, id).length > 0,
  bonus: (index, id) => holdingFor(index.pack.bonusRules, id).length > 0,
  apply: (index, id) => holdingFor(index.pack.channels, id).length > 0,
  exclusion: (index, id) => holdingFor(index.pack.exclusions, id).length > 0,
};

/** Topics that do not hang on a program. */
const everywhere: ReadonlySet<string> = new Set([
  'greeting',
  'help',
  'identity',
  'thanks',
  'bye',
  'agreement',
  'feeling',
  'programs',
  'situation',
  'tell',
  'contact',
  'centre',
  'compare',
  'glossary',
  'overview',
  'notice',
  'human',
  'abuse',
  'complaint',
  'personal-data',
  'forgery',
  'promise',
  'override',
  'language',
  'start-over',
  'outside',
  'follow-up',
  'eligibility',
]);

/** The first part of a topic's path. */
export const familyOf = (topic: string): string => {
  const end = topic.indexOf('.');
  return end === -1 ? topic : topic.slice(0, end);
};

/** Topics whose answers are sums, which another cost, form or supposition changes. */
export const isAboutMoney = (topic: string): boolean => /^(?:calc|amount|burden|labor-cost)/.test(topic);

const excludes = (index: PackIndex, code: string, recruitmentId: string): boolean =>
  holdingFor(index.pack.exclusions, recruitmentId).some((exclusion) => exclusion.code === code);

const isAnswered = (engine: TopicSource, topic: string, recruitmentId: string): boolean => {
  const { index } = engine;
  if (index.hasTopic(topic, recruitmentId)) return true;
  if (topic.startsWith('exclusion.')) return excludes(index, topic.slice('exclusion.'.length), recruitmentId);
  if (!engine.isGeneric(topic)) return false;
  const family = familyOf(topic);
  return everywhere.has(family) || recordTopics[family]?.(index, recruitmentId) === true;
};

/** Kept by source, recruitment and topic: a turn asks for dozens, and they never change. */
const answersOf = onceFor((engine: TopicSource) =>
  onceForText((recruitmentId) => onceForText((topic) => isAnswered(engine, topic, recruitmentId))),
);

/** Whether the notice says something on the topic for a recruitment: a fact of its own, or records of that kind. */
export const answersTopic = (engine: TopicSource, topic: string, recruitmentId: string): boolean =>
  answersOf(engine)(recruitmentId)(topic);
