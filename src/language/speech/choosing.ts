import { anyOf } from './phrases.ts';

const chooses = anyOf([
  '(?:으로|걸로|로)\\s?(?:그냥\\s)?(?:할래|할게|할께|할란|하려|하겠|해\\s?볼|갈래|갈게|바꿀|바꾸|변경|정했|결정)(?!\\S{0,2}(?:면|\\s?(?:때|경우)))',
  "\\b(?:go|going) (?:with|for)\\b|\\bswitch(?:ing)? to\\b|\\bi(?:'ll| will) take\\b",
]);

/**
 * "아니다 그냥 로봇으로 할래요": settles on what is named, and asks nothing of what was spoken of before. "바꾸면?"
 * only supposes it.
 */
export const settlesOn = (text: string): boolean => chooses.test(text);
