import type { Question } from '../exchange/question.ts';
import type { Recruitment } from '../notice/pack.ts';

type Named = Pick<Recruitment, 'name' | 'aliases'>;

const squashed = (text: string): string => text.toLowerCase().replace(/\s/g, '');

/** Whether a text names a program, by its name or another for it, or one of its recruitments or forms. */
const names = (text: string, { language, index }: Question, programId: string): boolean => {
  const { programs, recruitments, variants } = index.pack;
  const named: readonly Named[] = [
    ...programs.filter(({ id }) => id === programId),
    ...[...recruitments, ...variants].filter((one) => one.programId === programId),
  ];
  const plain = squashed(text);
  return named.some(({ name, aliases }) =>
    [name[language], ...aliases[language]].some((word) => plain.includes(squashed(word))),
  );
};

/**
 * The program that a statement holds for, where the statement does not name it and nobody asked for it by name:
 * then it has to be said. Undefined for what several programs have alike.
 */
export const programToName = (
  question: Question,
  text: string,
  about: readonly Recruitment[],
): string | undefined => {
  const ids = new Set(about.map(({ programId }) => programId));
  const [id] = ids;
  if (question.subject.origin !== 'open' || id === undefined || ids.size > 1) return undefined;
  if (names(text, question, id)) return undefined;
  const { programs } = question.index.pack;
  return programs.find((program) => program.id === id)?.name[question.language];
};
