/** Years of two or four digits, as they are written with 년. */
const years = /(?<!\d)(?:20)?(\d{2})\s?년/g;
const lastYear = /(?<!재)작년|지난\s?해|전년|\blast year\b/;
const longAgo =
  /재작년|작년\s?전|그\s?전\s?해|[2-9두세]\s?(?:년|해)\s?전|\b(?:two|three|\d) years ago\b|year before last/;
const thisYear =
  /올해|금년|이번|(?:붙|뽑히|선정되|합격하|되|받)으?면|신청(?:서|만|하면)|접수증|\bthis year\b|\bif we (?:get|are)\b/;

/**
 * Whether a message speaks of a selection in the year before `noticeYear`, or in another one (then false);
 * undefined where it tells no year.
 */
export const isOfYearBefore = (text: string, noticeYear: number): boolean | undefined => {
  const [named] = [...text.matchAll(years)].map(([, year]) => 2000 + Number(year));
  if (named !== undefined && named > noticeYear - 20 && named <= noticeYear + 1)
    return named === noticeYear - 1;
  if (longAgo.test(text)) return false;
  if (lastYear.test(text)) return true;
  return thisYear.test(text) ? false : undefined;
};
