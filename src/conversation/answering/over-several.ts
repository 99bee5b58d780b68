import { answerOverAll } from './over-all.ts';
import { answerOverForms } from './over-forms.ts';

/**
 * What is asked of all programs, or of all forms of one, at once; undefined for every other ask. Programs that are
 * compared are told by the comparison.
 */
export const answerOverSeveral = (
  comparing: boolean,
  ...asked: Parameters<typeof answerOverAll>
): ReturnType<typeof answerOverAll> =>
  (comparing ? undefined : answerOverAll(...asked)) ?? answerOverForms(...asked);
