/** Whether a character code of a normalised text is a Latin letter or a digit. */
export const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Whether it belongs to a word: a Latin letter, a digit, a syllable or a 자모 typed alone. */
export const isWord = (code: number): boolean => isLatin(code) || (code >= 0x3131 && code <= 0xd7a3);

/** Letters and digits of a text with the place each has there: blanks and punctuation do not part names. */
export interface Letters {
  /** Only the first `count` entries are of this text. */
  readonly codes: Uint16Array;
  readonly at: Int32Array;
  readonly count: number;
}

let codes = new Uint16Array(4096);
let places = new Int32Array(4096);

/** The letters of a text. Valid until the next call. */
export const lettersOf = (text: string): Letters => {
  if (text.length > codes.length) {
    codes = new Uint16Array(text.length);
    places = new Int32Array(text.length);
  }
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWord(code)) continue;
    codes[count] = code;
    places[count] = i;
    count++;
  }
  return { codes, at: places, count };
};
