import { questionOfCorrection } from '../../src/learning/correction.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import type { QuestionFile } from './question-file.ts';

/**
 * Makes a test question of a correction and returns the question's id; undefined where no such correction waits.
 * The one way from what staff wrote into a question set.
 */
export const acceptCorrection = async (
  store: Pick<LearningStore, 'proposed' | 'decide'>,
  questions: QuestionFile,
  id: number,
): Promise<string | undefined> => {
  const correction = (await store.proposed()).find((one) => one.id === id);
  const built = correction && questionOfCorrection(correction, '');
  if (!built) return undefined;
  // The file first: stopped in between, the same question is found there the next time.
  const question = questions.add((name) => ({ ...built, id: name }));
  await store.decide(id, 'accepted');
  return question;
};
