import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ReviewedQuestion } from '../../src/learning/correction.ts';

/** A question set of reviewed corrections: one JSON object a line, as the other sets. */
export interface QuestionFile {
  /** Adds a question under the next number and returns its id; what is there already keeps its id. */
  add(build: (id: string) => ReviewedQuestion): string;
}

const prefix = 'reviewed-';

const idOf = (number: number): string => `${prefix}${String(number).padStart(3, '0')}`;

const withoutId = ({ id: _, ...question }: ReviewedQuestion): string => JSON.stringify(question);

const read = (file: string): readonly ReviewedQuestion[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : [];

/** The set in a file; the file is made when the first question comes. */
export const openQuestionFile = (file: string): QuestionFile => ({
  add(build) {
    const questions = read(file);
    const last = Math.max(0, ...questions.map(({ id }) => Number(id.slice(prefix.length)) || 0));
    const question = build(idOf(last + 1));
    const same = questions.find((known) => withoutId(known) === withoutId(question));
    if (same) return same.id;
    const lines = [...questions, question].map((one) => JSON.stringify(one));
    writeFileSync(file, `${lines.join('\n')}\n`);
    return question.id;
  },
});
