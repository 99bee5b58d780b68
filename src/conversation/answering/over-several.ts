import { answerOverAll } from './over-all.ts';
import { answerOverForms } from './over-forms.ts';

/** What is asked of all programs, or of all forms of one, at once; undefined for every other ask. */
export const answerOverSeveral = (
  ...asked: Parameters<typeof answerOverAll>
): ReturnType<typeof answerOverAll> => answerOverAll(...asked) ?? answerOverForms(...asked);
