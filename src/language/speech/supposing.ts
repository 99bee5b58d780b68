import { anyOf } from './phrases.ts';

const supposed = anyOf(
  [
    '만약|만일|가령|(?<![가-힣])예를\\s?들',
    '(?:이?라?면|이?라고\\s?(?:치|하)면|일\\s?때는?)(?:요|은요|은|는요|는)?\\s*\\?+$',
  ],
  [
    '\\bwhat if\\b',
    '\\b(?:suppose|supposing|assuming|hypothetically)\\b',
    '\\bif (?:it|the cost|the total) (?:were|was|is)\\b',
  ],
);

/** Puts a case rather than telling how things are: "만약 3억이면?", "what if it were 300 million". */
export const isSupposed = (text: string): boolean => supposed.test(text);
