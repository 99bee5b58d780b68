import type { Question } from '../exchange/question.ts';
import { yearsIn } from '../language/extract/year.ts';
import { isClaim } from '../language/speech/confirming.ts';
import type { Document } from '../notice/pack.ts';

/**
 * "19년 것만 떼면 되나요?": the years a message names held against those a paper has to cover; undefined where it
 * names none, or the notice lays down none for the paper.
 */
export const yearsJudged = (
  { text, wantsVerdict }: Question,
  document: Document,
): 'yes' | 'no' | undefined => {
  const asked = yearsIn(text);
  const wanted = document.years?.map(Number);
  if (!wanted || asked.length === 0 || !(wantsVerdict || isClaim(text))) return undefined;
  return asked.length === wanted.length && asked.every((year) => wanted.includes(year)) ? 'yes' : 'no';
};
