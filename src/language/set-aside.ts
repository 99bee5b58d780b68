import type { Span } from './extract/span.ts';

/** "신규구축 말고 고도화", "광주 말고 전남": what is named only to be set aside is not what the question is about. */
const setAside = /^\s*(?:은|는|이|가)?\s*(?:말고|말구|아니고|아니라|대신)/;
const setAsideEnglish = /\b(?:not|instead of|rather than)\s+(?:the\s+|a\s+)?$/;

/** Whether what stands at a place in a normalised text is named only to be set aside. */
export const isSetAside = (text: string, { start, end }: Pick<Span<unknown>, 'start' | 'end'>): boolean =>
  setAside.test(text.slice(end)) || setAsideEnglish.test(text.slice(0, start));
