import type { Knowledge } from '../notice/pack.ts';
import { fillPlaceholders } from './masks.ts';
import { normalise } from './normalise.ts';
import type { Example } from './topic-model.ts';
import type { Learnable, Wordings } from './wordings.ts';

const examplesOf = (topic: string, { ko, en }: Wordings): Example[] =>
  [...ko, ...en].map((text) => ({ topic, text }));

/** How people ask whether a reason for exclusion keeps them out, around the everyday names of the reason. */
const exclusionFrames = [
  '{}',
  '{} 인데 신청되나요',
  '{} 있으면 안되나요',
  '{} 괜찮나요',
  '{} 상태인데 지원 되나요',
  '{} 문제되나요',
];

const exclusionExamples = ({ pack }: Knowledge): Example[] =>
  pack.exclusions.flatMap((exclusion) => {
    const topic = `exclusion.${exclusion.code}`;
    const ko = [exclusion.name.ko, ...exclusion.aliases.ko].flatMap((name) =>
      exclusionFrames.map((frame) => frame.replace('{}', name)),
    );
    const en = [exclusion.name.en, ...exclusion.aliases.en].flatMap((name) => [
      name,
      `we have ${name}, can we apply`,
    ]);
    const asked = exclusion.asks ? examplesOf(topic, exclusion.asks) : [];
    return [...[...ko, ...en].map((text) => ({ topic, text })), ...asked];
  });

/** Examples as the model reads them, each once. */
const asRead = (raw: readonly Example[], readText: (text: string) => string): Example[] => {
  const seen = new Set<string>();
  return raw.flatMap(({ topic, text }): Example[] => {
    const masked = readText(fillPlaceholders(normalise(text).text)).trim();
    const key = `${topic}|${masked}`;
    if (masked === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ topic, text: masked }];
  });
};

/** All that the topic model learns from: wordings of the intents and of the notice's facts. */
export const trainingExamples = (
  knowledge: Knowledge,
  intents: readonly Learnable[],
  readText: (text: string) => string,
): Example[] => {
  const { pack } = knowledge;
  const facts = [...pack.facts, ...pack.notice.facts];
  const raw = [
    ...intents.flatMap(({ topics }) =>
      Object.entries(topics).flatMap(([topic, wordings]) => examplesOf(topic, wordings)),
    ),
    ...facts.flatMap(({ topic, asks }) => (asks ? examplesOf(topic, asks) : [])),
    ...pack.asks.flatMap((asks) => examplesOf(asks.topic, asks)),
    ...exclusionExamples(knowledge),
  ];
  return asRead(raw, readText);
};

/** What tells the points of an intent's matter apart. */
export const pointExamples = (
  intents: readonly Learnable[],
  readText: (text: string) => string,
): readonly Example[] =>
  asRead(
    intents.flatMap(({ points = {} }) =>
      Object.entries(points).flatMap(([point, wordings]) => examplesOf(point, wordings)),
    ),
    readText,
  );
