import { perText } from '../once.ts';
import { anyOf, type Phrases } from './phrases.ts';

/** "체납 중인데 상관있나요" asks whether it matters: only "…이랑 상관있나요" relates two things. */
const withAnother = '(?:이?랑|하고|[과와]|에|여기)는?\\s?(?:무슨\\s?|어떤\\s?)?';
const korean: Phrases = [
  `${withAnother}상관(?:이|가|은)?\\s?있`,
  '(?:관련|관계)(?:이|가|은)?\\s?있',
  '(?:무슨|어떤|뭔)\\s?(?:상관|관련|관계)',
];
const english: Phrases = [
  'to do with',
  '(?:is|are) (?:it|this|that|they) (?:related|connected|part of)',
  'what is the connection',
];
const relates = anyOf(korean, english);

/** "그게 스마트공장이랑 무슨 상관이에요?": what a thing that was heard of has to do with the notice. */
export const asksWhatItIsFor = perText((text: string): boolean => relates.test(text));
