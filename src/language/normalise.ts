import { isHangulSyllable, isLoneJamo } from './jamo.ts';
import { collapseRepeats } from './repeats.ts';
import { unifySigns, withoutUnseen } from './signs.ts';

/** An utterance in the one form that all of the language understanding works on. */
export interface Normalised {
  /** Lower case, single blanks, unified signs. Extracted spans count in this. */
  readonly text: string;
  /** Whether the message was longer than `longestMessage` and its end was left unread. */
  readonly truncated: boolean;
}

/** Characters of a message that are read; nobody asks a question longer than this. */
export const longestMessage = 2000;

const isPlainCode = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e && code !== 0x60) || isHangulSyllable(code) || isLoneJamo(code);

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (!isPlainCode(text.charCodeAt(i))) return false;
  return true;
};

/** NFKC, but 자모 typed alone stay as typed: composition would read ㅎ햐 or ㄱㅏ as something else. */
export const compose = (text: string): string => text.replace(/[^ㄱ-ㅣ]+/g, (part) => part.normalize('NFKC'));

const unified = (text: string): string =>
  isPlain(text) ? text.toLowerCase() : unifySigns(compose(withoutUnseen(text)).toLowerCase());

const singleBlanks = (text: string): string => {
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return single.trim();
};

const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  isHangulSyllable(code) ||
  isLoneJamo(code) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x3040 && code < 0xa000);

/** Drops everything but letters and digits. Note that "1.5억" becomes "15억": not for numbers. */
export const squash = (text: string): string => {
  let out = '';
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordCode(text.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      out += text.slice(from, i);
      from = -1;
    }
  }
  return out;
};

/**
 * Brings a message into the form that is understood: NFKC, lower case, one sign for each meaning, nothing unseen,
 * no laughter or stretched letters. Never fails; messages are cut at `longestMessage` characters.
 */
export const normalise = (raw: string): Normalised => {
  const truncated = raw.length > longestMessage;
  const clean = singleBlanks(collapseRepeats(unified(truncated ? raw.slice(0, longestMessage) : raw)));
  const text = clean.length > longestMessage ? clean.slice(0, longestMessage).trimEnd() : clean;
  return { text, truncated };
};
