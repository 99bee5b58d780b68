import type { Language } from '../../src/index.ts';

/** The terminal's own words. */
export interface TerminalTexts {
  /** Said to the guide to open the conversation. */
  readonly opening: string;
  readonly hint: string;
  readonly prompt: string;
  readonly farewell: string;
}

export const terminalTexts: Readonly<Record<Language, TerminalTexts>> = {
  ko: {
    opening: '안녕하세요',
    hint: '번호로 고르거나 그대로 물어보세요. 처음으로 · 도움말 · 종료  (English is fine, too.)',
    prompt: '나> ',
    farewell: '이용해 주셔서 감사합니다. 궁금한 점이 있으면 언제든 다시 찾아 주세요.',
  },
  en: {
    opening: 'Hello',
    hint: 'Choose by number or just ask. start over · help · quit  (한국어로 물으셔도 됩니다.)',
    prompt: 'You> ',
    farewell: 'Thank you. Come back whenever you have a question.',
  },
};

const leaving = /^\/?(?:종료|나가기|그만|끝|quit|exit|q)[.!]?$/i;

/** Whether a line asks to leave. */
export const isLeaving = (line: string): boolean => leaving.test(line.trim());

/**
 * The language a person is greeted in: English for a computer set up in English, Korean otherwise, also where
 * nothing is set up. From then on everybody is answered in the language they write.
 */
export const greetingLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
  /^en(?:[_.]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'ko';
