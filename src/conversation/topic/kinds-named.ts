import { asksForShare, asksHowMuch } from '../../language/speech/asking.ts';
import { isBareQuestion } from '../../language/speech/bare-question.ts';
import { asksHowManyPoints } from '../../language/speech/points.ts';
import type { Ask } from '../../language/understand.ts';

/** The message with blanks for the kinds of companies that are named in it, or for other names. */
export const withoutKinds = ({ text, details }: Ask, kinds: ReadonlySet<string> = ofCompanies): string =>
  details.mentions
    .filter(({ entities }) => entities.every(({ kind }) => kinds.has(kind)))
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

const ofCompanies: ReadonlySet<string> = new Set(['choice', 'term']);
const ofCompaniesAndPrograms: ReadonlySet<string> = new Set([
  ...ofCompanies,
  'program',
  'recruitment',
  'variant',
]);

/** "중견기업은 얼마 받아요": how much such a company gets, and not whether it may. */
export const asksSumOfKind = (ask: Ask): boolean => {
  const rest = withoutKinds(ask, ofCompaniesAndPrograms);
  const namesKind = withoutKinds(ask) !== ask.text;
  if (asksHowManyPoints(ask.text)) return false;
  return namesKind && (asksHowMuch(rest) || asksForShare(rest)) && isBareQuestion(rest);
};
