import type { Question } from '../exchange/question.ts';
import { yearsIn } from '../language/extract/year.ts';
import { isClaim } from '../language/speech/confirming.ts';
import { speaksOfLastYear } from '../language/speech/years-back.ts';
import type { Document } from '../notice/pack.ts';

const oneYear = /(?:한|1)\s?(?:해|년|개년)\s?(?:치|분|것|거|꺼)?만/;

/** "재무제표 3년치 내야 하나요": how many years are put up, held against how many are asked for. */
const recentJudged = (
  { text, wantsVerdict, details: { months } }: Question,
  recentYears: number,
): 'yes' | 'no' | undefined => {
  const [only, ...others] = months;
  if (only === undefined || others.length > 0 || only % 12 !== 0 || !(wantsVerdict || isClaim(text)))
    return undefined;
  return only === recentYears * 12 ? 'yes' : 'no';
};

/**
 * "19년 것만 떼면 되나요?": the years a message names held against those a paper has to cover; undefined where it
 * names none, or the notice lays down none for the paper.
 */
export const yearsJudged = (question: Question, document: Document): 'yes' | 'no' | undefined => {
  const { text, wantsVerdict, index } = question;
  if (document.recentYears !== undefined) return recentJudged(question, document.recentYears);
  const lastYear = speaksOfLastYear(text) ? [index.pack.notice.programYear - 1] : [];
  const asked = [...yearsIn(text), ...lastYear];
  const wanted = document.years?.map(Number);
  if (!wanted || !(wantsVerdict || isClaim(text))) return undefined;
  if (asked.length === 0) return oneYear.test(text) ? 'no' : undefined;
  return asked.length === wanted.length && asked.every((year) => wanted.includes(year)) ? 'yes' : 'no';
};
