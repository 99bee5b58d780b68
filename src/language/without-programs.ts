import type { Details } from './details.ts';

const program = /^(?:program|recruitment|variant)$/;
/** What hangs on the name of a program: "고도화 사업에는 …". */
const attached =
  /^\s?(?:지원\s?|구축\s?)?(?:사업|과제|모집|프로그램)?(?:부터|에는|에도|으로|로|은|는|도|을|를|이|가|에)?(?=\s|$)/;

/** A text without the programs it names, for seeing what else is said. Spans of `details` count in `text`. */
export const withoutPrograms = ({
  text,
  details,
}: {
  readonly text: string;
  readonly details: Details;
}): string =>
  details.mentions
    .filter(({ entities }) => entities.some(({ kind }) => program.test(kind)))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end).replace(attached, '')}`,
      text,
    )
    .replace(/\s+/g, ' ')
    .trim();
