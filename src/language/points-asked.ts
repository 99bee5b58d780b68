import { idsOf } from './details.ts';
import type { Ask } from './understand.ts';

const points = /몇\s?점|점수|총점|가점\s?(?:얼마|총|합)|합계|합산|다\s?해서|\bpoints?\b|\bscore\b/;

/** "여성기업이랑 뿌리기업 둘 다면 몇 점": what two or more things that earn bonus points come to. */
export const asksForSumOfPoints = ({ text, details }: Pick<Ask, 'text' | 'details'>): boolean =>
  points.test(text) && new Set(idsOf(details, 'bonus-item')).size >= 2;
