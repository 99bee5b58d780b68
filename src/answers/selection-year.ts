import { yearsIn } from '../language/extract/year.ts';
import { speaksOfYearBefore, speaksOfYearBeforeLast } from '../language/speech/years-back.ts';

const longAgo = /작년\s?전|그\s?전\s?해|(?<!\d)[2-9두세]\s?(?:년|해)\s?전|\b(?:two|three|\d) years ago\b/;
/** A selection still to come, or of this year; "이번에 신청해요" says nothing of when one was selected. */
const thisYear =
  /(?:올해|금년|이번에?)\s(?:[가-힣]+\s){0,3}?(?:선정|붙|뽑|합격)|(?:붙|뽑히|선정되|합격하)으?면|신청(?:서|만\s)|접수증|\bselected this year\b|\bif we get (?:in|selected)\b/;

/**
 * Whether a message speaks of a selection in the year before `noticeYear`, or in another one (then false);
 * undefined where it tells no year.
 */
export const isOfYearBefore = (text: string, noticeYear: number): boolean | undefined => {
  const named = yearsIn(text);
  if (named.length > 0) return named.includes(noticeYear - 1);
  if (speaksOfYearBeforeLast(text) || longAgo.test(text)) return false;
  if (speaksOfYearBefore(text)) return true;
  return thisYear.test(text) ? false : undefined;
};
