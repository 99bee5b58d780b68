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

/** "2점+2점", "3점씩 두 번": each of two by itself. */
const twice =
  /\d\s?점?\s?(?:\+|더하기|플러스)\s?\d|따로\s?(?:따로|쳐|인정|계산|쳐서|주나|받|\d)|(?:각각|각자)(?!\s?(?:뭐|어떤|무슨|내|제출|떼))|두\s?번|두\s?배|중복|\d\s?점씩|\b(?:twice|double|separately|each|\d points? (?:plus|and) \d)\b/;

/** Whether two things are asked to be counted each by itself. */
export const asksToCountEach = (text: string): boolean => twice.test(text);

const added = /(\d+)\s?(?:점|points?)?\s?(?:\+|더하기|플러스|plus)\s?(\d+)\s?(?:점|points?)/;

/**
 * The points that an ask puts up as what one gets ("그럼 8점?", "둘 다 내면 6점이죠"): the last it names, or the sum it
 * writes out; undefined where it names none, or speaks of the rule.
 */
export const pointsPutUp = perText((text: string): number | undefined => {
  if (ofTheRule.test(text) || !(text.endsWith('?') || isQuestion(text) || isClaim(text))) return undefined;
  const [, first, second] = added.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return Number(first) + Number(second);
  const last = [...text.matchAll(pointsNamed)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
});

/** "이것도 3점?": points of the one thing just spoken of. */
export const pointsToLast = (text: string): boolean => /^(?:이|그)(?:거|것|건)[도두는은]?/.test(text);
