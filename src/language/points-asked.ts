import { idsOf } from './details.ts';
import { perText } from './once.ts';
import { isQuestion } from './speech/asking.ts';
import { isClaim } from './speech/confirming.ts';
import type { Ask } from './understand.ts';

const points = /몇\s?점|점수|총점|가점\s?(?:얼마|총|합)|합계|합산|다\s?해서|\bpoints?\b|\bscore\b/;

/** "여성기업이랑 뿌리기업 둘 다면 몇 점": what two or more things that earn bonus points come to. */
export const asksForSumOfPoints = ({ text, details }: Pick<Ask, 'text' | 'details'>): boolean =>
  points.test(text) && new Set(idsOf(details, 'bonus-item')).size >= 2;

/** "항목당 3점", "최대 5점": points of the rule itself, which no sum of one's own is. */
const ofTheRule = /항목|하나|한 ?개|개당|최대|한도|몇\s?점|each|per item|at most|maximum|how many/;
const pointsNamed = /(\d+)\s?(?:점|points?\b)/g;

/**
 * The points that an ask puts up as what one gets ("그럼 8점?", "둘 다 내면 6점이죠"): the last it names; undefined
 * where it names none, or speaks of the rule.
 */
export const pointsPutUp = perText((text: string): number | undefined => {
  if (ofTheRule.test(text) || !(text.endsWith('?') || isQuestion(text) || isClaim(text))) return undefined;
  const last = [...text.matchAll(pointsNamed)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
});

/** "이것도 3점?": points of the one thing just spoken of. */
export const pointsToLast = (text: string): boolean => /^(?:이|그)(?:거|것|건)[도두는은]?/.test(text);
