/** More than anybody types into a chat; KakaoTalk sends 1,000 characters at most. */
const longestMessage = 2_000;

const unseen = /\p{Surrogate}|\0/gu;

/** A text without lone halves of characters and NUL, which databases cut or refuse. */
export const storableText = (text: string): string => text.replace(unseen, '').trim();

/**
 * Makes any text from outside fit to be understood and stored: storable, and not longer than 2,000 characters.
 */
export const cleanText = (raw: string): string => {
  const text = raw.length > longestMessage ? raw.slice(0, longestMessage) : raw;
  return storableText(text);
};
