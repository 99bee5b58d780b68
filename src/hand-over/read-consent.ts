import type { Language } from '../language/language-of.ts';
import { squash } from '../language/normalise.ts';
import { yesOrNo } from '../language/speech/agreeing.ts';
import { wordingOf } from '../wording/wording.ts';

const languages: readonly Language[] = ['ko', 'en'];

/** A text without case, blanks and closing marks. */
const bare = (text: string): string => squash(text.toLowerCase()).replace(/[.!~]+$/, '');

const isOneOf = (text: string, keys: readonly string[]): boolean =>
  languages.some((language) =>
    keys.some((key) => bare(wordingOf(language)(`hand-over.${key}.text`)) === bare(text)),
  );

/** Longer messages say more than a yes: passing somebody's words on takes a plain one. */
const longestYes = 14;

const isShort = (text: string): boolean => text.trim().length <= longestYes && !/[?？]/.test(text);

/** Whether a person agrees to what is passed on; undefined where the message is about something else. */
export const readConsent = (text: string): boolean | undefined => {
  if (isOneOf(text, ['agree', 'agree-code'])) return true;
  if (isOneOf(text, ['refuse'])) return false;
  return isShort(text) ? yesOrNo(text.trim().toLowerCase()) : undefined;
};

const ending =
  /^(?:상담|대화|채팅)\s?(?:을|를)?\s?(?:종료|끝내|그만|마칠|마치|끝낼)[가-힣]*$|^(?:end|stop|close|leave) (?:the )?(?:chat|talk|conversation)$/;

/** Whether a person wants to end the talk with staff. */
export const isEnding = (text: string): boolean =>
  isOneOf(text, ['end']) ||
  ending.test(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!~]+$/, ''),
  );
