import type { Place } from '../extract/span.ts';
import { perText } from '../once.ts';
import { asksForWhich } from './asking.ts';
import { isDone, isOver, isUnderWay } from './in-passing.ts';
import { permissionAsked } from './permission.ts';
import { speaksOfAdvantage } from './points.ts';
import { asksYesOrNo } from './yes-or-no.ts';

/** How far somebody is with a project: in the middle of it, or through with it. */
export type Taken = 'running' | 'over';

/** How far the speaker is with a program that the text names; undefined where it does not say. */
export const takenPart = (text: string, place: Place): Taken | undefined => {
  if (isUnderWay(text, place)) return 'running';
  return isDone(text, place) || isOver(text, place) ? 'over' : undefined;
};

/** "가능?", "되나": short forms of "may we". */
const mayInShort = /(?:가능|신청|됨|되나|돼|될까|되는지|넣어도)\S{0,4}[?.!~\s]*$/;
/** Papers, points, days are matters of their own. */
const otherMatter = /서류|증빙|확인서|서명|기간|마감|비용|부담|\b(?:papers?|documents?|deadline|cost)\b/;

/** Whether a text asks if one may, and nothing else: "마이스터 받고 있는데 고도화 신청돼요?". */
export const asksIfOneMay = perText((text: string): boolean => {
  if (otherMatter.test(text) || asksForWhich(text) || speaksOfAdvantage(text)) return false;
  const asked = permissionAsked(text);
  return (asksYesOrNo(text) && (asked === 'may' || asked === 'may-not')) || mayInShort.test(text);
});
