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

const choosesThat = /(?:그걸로|그거\s?로|그쪽으로|그\s?사업으로)\s?(?:할|하|갈|가|진행|신청)/;

/** "네 그걸로 할게요": settles on what was spoken of last. */
export const settlesOnThat = (text: string): boolean => choosesThat.test(text);
