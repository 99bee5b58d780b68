import { pointsMeant } from '../../../answers/part-meant.ts';
import type { Reader } from './verdict.ts';

const points = /(\d+)\s?점|(\d+) points?/g;
const cap = /최대 (\d+)점|at most (\d+)|up to (\d+) points?/;
const perItem = /가점 (\d+)점이에요/;

const numbers = (text: string): readonly number[] =>
  [...text.matchAll(points)].map(([, ko, en]) => Number(ko ?? en));

/** "세 개면 9점 다 인정?": the points put up are more than the most there is, or than one item gives. */
export const ofPoints: Reader = ({ question: { text, topic }, stated }) => {
  if (!topic.startsWith('bonus')) return undefined;
  const putUp = numbers(text);
  const [only, ...others] = putUp;
  const meant = pointsMeant(text, stated);
  if (meant !== undefined && only !== undefined && others.length === 0)
    return new RegExp(`(?<!\\d)${only}(?!\\d)`).test(meant) ? 'yes' : 'no';
  const most = cap.exec(stated)?.slice(1).find(Boolean);
  if (putUp.length === 0 || most === undefined) return undefined;
  const highest = Math.max(...putUp);
  const item = perItem.exec(stated)?.[1];
  if (highest > Number(most)) return 'no';
  return topic === 'bonus.item' && item !== undefined && highest > Number(item) ? 'no' : undefined;
};
