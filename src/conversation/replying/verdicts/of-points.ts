import { pointsMeant } from '../../../answers/part-meant.ts';
import { numberWords } from '../../../language/number-words.ts';
import type { Reader } from './verdict.ts';

const points = /(\d+)\s?점|(\d+) points?/g;
const cap = /최대 (\d+)점|at most (\d+)|up to (\d+) points?|(\d+) at most/;
const each = /항목당 (\d+)점|(\d+) (?:bonus )?points? (?:each|an item)|earn (\d+) points each/;
const so = /(한|하나|두|둘|세|셋|네|넷|다섯|\d+)\s?(?:개|가지|항목)|\b(one|two|three|four|five|\d+) items?\b/;
/** What so many items come to ("세 개면"), by the points of one and the most there is. */
const comeTo = (text: string, stated: string, most: number): number | undefined => {
  const [, ko, en] = so.exec(text) ?? [];
  const word = ko ?? en;
  const one = each.exec(stated)?.slice(1).find(Boolean);
  if (word === undefined || one === undefined) return undefined;
  return Math.min((numberWords[word] ?? Number(word)) * Number(one), most);
};
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
  const sum = comeTo(text, stated, Number(most));
  if (sum !== undefined && only !== undefined && others.length === 0) return only === sum ? 'yes' : 'no';
  const highest = Math.max(...putUp);
  const item = perItem.exec(stated)?.[1];
  if (highest > Number(most)) return 'no';
  return topic === 'bonus.item' && item !== undefined && highest > Number(item) ? 'no' : undefined;
};
