import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';

/** "뿌리기업은 아니고": flatly denied, and neither "아니어도" nor "아니면". */
const denied =
  /^[가-힣]{0,2}\s?(?:아니고|아닌데|아니[에예]요|아닙니다|아님|아니라서|없고|없는데|없어요|없습니다|없음)/;

/** Bonus items that a message says the company is not, or has not. */
export const itemsDenied = ({ text, details: { mentions } }: Question): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ end }) => denied.test(text.slice(end)))
      .flatMap(({ entities }) => entities.flatMap(({ kind, id }) => (kind === 'bonus-item' ? [id] : []))),
  );

/** Bonus items that a message speaks of and does not deny. */
export const itemsNamed = (question: Question): readonly string[] => {
  const not = itemsDenied(question);
  return idsOf(question.details, 'bonus-item').filter((id) => !not.has(id));
};
