import type { Question } from '../conversation/question.ts';
import { isClaim } from '../language/speech/confirming.ts';
import type { Document } from '../notice/pack.ts';

/** "19년이랑 20년", "'18·'19", "2019". */
const years =
  /(?<![\d,.])(?:20|['’‘])?(\d{2})(?=\s?(?:년|꺼|것|거|[·,~-]|이?랑|하고|및|and\b|&|$|\s?['’‘]?\d{2}\s?년))|\b20(\d{2})\b/g;

/** The years a message names, in four digits. */
const yearsIn = (text: string): readonly number[] => [
  ...new Set([...text.matchAll(years)].map(([, short, long]) => 2000 + Number(short ?? long))),
];

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
