/** One thing that is wrong in a knowledge file, said so that the person who edits the file can put it right. */
export interface Problem {
  /** Path below the knowledge folder. */
  readonly file: string;
  /** Path of the value inside the file, e.g. `documents[3].name.en`; empty for the file itself. */
  readonly key: string;
  /** Id of the record the value belongs to, where it has one. */
  readonly record?: string | undefined;
  readonly found: string;
  readonly expected: string;
}

/** A problem in one line: file, key and record, what was found, what is expected. */
export const describeProblem = ({ file, key, record, found, expected }: Problem): string => {
  const place = [file, key && ` ${key}`, record && ` (${record})`].filter(Boolean).join('');
  return `${place}: found ${found}, expected ${expected}`;
};

/** Thrown when knowledge files cannot be used; lists every problem found, not just the first. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The knowledge files hold ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`,
    );
    this.problems = problems;
  }
}
