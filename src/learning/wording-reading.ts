import { conceptTaggerOf } from '../language/concepts.ts';
import { normalise } from '../language/normalise.ts';
import type { Knowledge } from '../notice/pack.ts';

/** The form in which wordings are compared: normalised, with the signs of the concepts they speak of. */
export const buildWordingReading = ({ general }: Pick<Knowledge, 'general'>): ((text: string) => string) => {
  const conceptsIn = conceptTaggerOf(general.concepts);
  return (text) => {
    const { text: normal } = normalise(text);
    return `${normal} ${conceptsIn(normal)}`.trim();
  };
};
