import { anyOf, type Phrases } from './phrases.ts';

const korean: Phrases = ['(?:상관|관련|관계)(?:이|가|은)?\\s?있', '(?:무슨|어떤|뭔)\\s?(?:상관|관련|관계)'];
const english: Phrases = [
  'to do with',
  '(?:is|are) (?:it|this|that|they) (?:related|connected|part of)',
  'what is the connection',
];
const relates = anyOf(korean, english);

/** "그게 스마트공장이랑 무슨 상관이에요?": what a thing that was heard of has to do with the notice. */
export const asksWhatItIsFor = (text: string): boolean => relates.test(text);
