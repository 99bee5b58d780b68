import type { Language } from '../../src/index.ts';

type Values = Readonly<Record<string, string | number>>;

/** Puts values into a text: "{{count}}개" with a count. */
const filled = (text: string, values: Values): string =>
  Object.entries(values).reduce((done, [name, value]) => done.replaceAll(`{{${name}}}`, String(value)), text);

/** Reads a channel's own words by key and language, with values put in. */
export const textsIn =
  <Key extends string>(texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>) =>
  (key: Key, language: Language, values: Values = {}): string =>
    filled(texts[language][key], values);

/** What stands below an answer that was too long for the channel. */
export const cutText: Readonly<Record<Language, string>> = {
  ko: '(길어서 여기까지 보여 드려요. 사업을 하나씩 물어보시면 이어서 안내할게요.)',
  en: '(Cut here for length. Ask about one program at a time for the rest.)',
};

/** Said in place of an answer without a word. */
export const nothingText: Readonly<Record<Language, string>> = {
  ko: '드릴 말씀을 찾지 못했어요. 다르게 물어봐 주세요.',
  en: 'I found nothing to say. Please ask in other words.',
};
