import { masks } from '../language/masks.ts';
import { anyOf } from '../language/speech/phrases.ts';
import type { Ask } from '../language/understand.ts';

/** What stands right before a sum that the company itself pays: "자부담이 6천만원", "our own share is …". */
const before = anyOf([
  '(?:부담(?:금|액|분)?|자비|자기\\s?돈|우리\\s?돈)(?:\\s?(?:하는|할)\\s?(?:돈|금액|것?|거)?)?\\s?(?:이|은|을|는|으로|만|도)?\\s?(?:총|약|최대|딱|한|대략|:)?\\s*$',
  '\\b(?:own|our) (?:share|burden|contribution|part|money)(?: (?:is|of|would be|will be|comes to))?:?\\s*$',
  '\\b(?:we|i) (?:pay|contribute|put in|bear)\\s*$',
]);
/** … and right after one: "6천만원을 부담하면". */
const after =
  /^\s*원?\s?(?:정도|씩)?\s?(?:을|를)\s?(?:우리가|저희가|자체)?\s?부담|^\s*원?\s?(?:정도|씩)?\s?(?:우리가|저희가)?\s?부담(?:하면|할|한다|해)/;
const ofTheProject = /^\s*원?\s?(?:짜리|규모|견적)/;

/**
 * Whether the last sum of a message is what the company itself pays rather than what the project costs: "자부담
 * 6천만원" is, "총사업비 2억일 때 자부담" is not.
 */
export const isSumOfBurden = ({ text, details: { figures } }: Pick<Ask, 'text' | 'details'>): boolean => {
  const span = figures.findLast(({ sign }) => sign === masks.amount);
  if (!span) return false;
  const [head, rest] = [text.slice(0, span.start), text.slice(span.end)];
  return (before.test(head) && !ofTheProject.test(rest)) || after.test(rest);
};
