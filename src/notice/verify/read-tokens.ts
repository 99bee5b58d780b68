import { addressForms } from './address-forms.ts';
import { dateForms } from './date-forms.ts';
import { documentTokens } from './document-names.ts';
import { moneyForms } from './money-forms.ts';
import { numberForms } from './number-forms.ts';
import { scan } from './scanner.ts';
import type { Token } from './token.ts';

const forms = [...addressForms, ...moneyForms, ...dateForms, ...numberForms];

/** One spelling for quotation marks, wave dashes and circled numbers (which only count steps). */
const normalised = (text: string): string =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/[∼～〜]/g, '~')
    .replace(/％/g, '%')
    .replace(/[①-⓿❶-➓]/g, ' ');

/** Everything in a text that can be compared with the official one: figures, dates, addresses, names of papers. */
export const tokensOf = (text: string): readonly Token[] => {
  const clean = normalised(text);
  return [...scan(clean, forms), ...documentTokens(clean)];
};
