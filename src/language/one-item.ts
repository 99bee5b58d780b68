import type { Ask } from './understand.ts';

const ofPointsOrProof = /^(?:bonus|documents?)(?:\.|$)/;
const ofPoints = /^bonus(?:\.|$)/;

const topicOf = ({ topics }: Ask): string => topics[0]?.topic ?? '';

/** "여성기업인데 가점 몇 점이고 서류는 뭐 내요?": the points and the proof of the one item that is named. */
export const isOfOneItem = (whole: Ask, asks: readonly Ask[]): boolean =>
  asks.length > 1 &&
  whole.details.mentions.filter(({ entities }) => entities.some(({ kind }) => kind === 'bonus-item'))
    .length === 1 &&
  asks.every((ask) => ofPointsOrProof.test(topicOf(ask))) &&
  asks.some((ask) => ofPoints.test(topicOf(ask)));

/** Both are told by what holds for the item. */
export const askOfItem = (whole: Ask): Ask => ({
  text: whole.text,
  details: whole.details,
  concepts: whole.concepts,
  likeness: new Map(),
  topics: [{ topic: 'bonus.item', probability: 1 }],
  points: whole.points,
});
