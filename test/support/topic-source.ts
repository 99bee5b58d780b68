import { intents } from '../../intents/index.ts';
import type { Subject } from '../../src/exchange/question.ts';
import type { TopicSource } from '../../src/exchange/topic-source.ts';
import type { Ask } from '../../src/language/understand.ts';
import { buildPackIndex, type PackIndex } from '../../src/notice/pack-index.ts';
import { sampleKnowledge } from './guide.ts';

const generic = new Set(intents.flatMap(({ topics }) => Object.keys(topics)));
const knowledge = sampleKnowledge();
const index: PackIndex = buildPackIndex(knowledge.pack);

/** What choosing a topic needs, on the made-up notice and without a trained model. */
export const sampleSource: TopicSource = {
  knowledge,
  index,
  isGeneric: (topic) => generic.has(topic),
  isOtherYear: (text) => text.includes('2030'),
  asksOtherYear: (text) => text.includes('2030년 한도'),
  topicsToldBy: (concepts) => (concepts.includes('loan') ? ['outside.loan'] : []),
  statedAs: new Map([['outside.payment', 'procedure.payment']]),
  lacksOwnWords: () => false,
  namedByOwnWords: () => false,
  wordsNeeded: (topic) => (topic === 'forgery' ? ['fake'] : []),
};

/** A subject of these recruitments of the made-up notice. */
export const subjectOn = (origin: Subject['origin'], ...ids: readonly string[]): Subject => ({
  origin,
  recruitments: ids.length === 0 ? index.pack.recruitments : ids.flatMap((id) => index.recruitment(id) ?? []),
});

const noDetails: Ask['details'] = {
  mentions: [],
  entities: [],
  amounts: [],
  percents: [],
  dates: [],
  counts: [],
  months: [],
  times: [],
  figures: [],
};

/** An ask whose words speak for these topics. */
export const askOn = (
  text: string,
  topics: Readonly<Record<string, number>>,
  details: Partial<Ask['details']> = {},
): Ask => ({
  text,
  details: { ...noDetails, ...details },
  concepts: [],
  likeness: new Map(),
  points: [],
  topics: Object.entries(topics).map(([topic, probability]) => ({ topic, probability })),
});
