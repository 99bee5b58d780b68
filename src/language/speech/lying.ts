import { anyOf } from './phrases.ts';

const lies = anyOf(
  [
    '(?:다고|라고)\\s?(?:해도|하면|쓰면|적으면|써도|적어도|속이면|우기면|거짓말)\\S*\\s?(?:\\S+\\s)?(?:모르|안\\s?걸|걸리|들키|들통|괜찮|상관)',
    '거짓으로|속여서?\\s|속이고|짜고\\s?(?:내|하|만들|맞추)|담합|허위로',
  ],
  [
    '\\b(?:change|edit|alter|modify|photoshop|rewrite)\\w*\\b[^.?]{0,24}\\b(?:date|number|figure)s?\\b[^.?]{0,24}\\b(?:certificate|document|paper|statement|registration)s?\\b',
    '\\b(?:pretend|lie about|say we have)\\b',
  ],
);

/** "공장 없는데 있다고 해도 모르죠?": what is not so is to be told as if it were. */
export const meansToLie = (text: string): boolean => lies.test(text);
