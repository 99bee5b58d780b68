import { perText } from '../once.ts';

const lastYear = /(?<!재)작년|지난\s?해|\blast year\b/;
const yearBeforeLast = /재작년|\byear before last\b/;

/** Speaks of last year as people do. "전년도" is none: it is said of a firm's own figures. */
export const speaksOfLastYear = perText((text: string): boolean => lastYear.test(text));

/** Speaks of last year, be it as papers do ("전년도"). */
export const speaksOfYearBefore = (text: string): boolean => speaksOfLastYear(text) || text.includes('전년');

/** Speaks of the year before the last one. */
export const speaksOfYearBeforeLast = perText((text: string): boolean => yearBeforeLast.test(text));
