import type { Language } from '../conversation/reply.ts';

/** Korean as soon as there is enough Hangul: Korean messages are full of Latin abbreviations, English ones not of Hangul. */
export const languageOf = (text: string): Language => {
  let hangul = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3131 && code <= 0xd7a3) hangul++;
    else if (code >= 0x61 && code <= 0x7a) latin++;
  }
  return latin > 0 && hangul * 4 < latin ? 'en' : 'ko';
};
