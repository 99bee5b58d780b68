import { anyOf } from './phrases.ts';

const willSee = anyOf(
  [
    '^.{0,8}(?:전화|연락|문의|확인|알아|찾아|생각|검토|상의|의논|얘기|고민)[가-힣]{0,3}\\s?(?:해|아)?\\s?(?:볼\\s?(?:게|께)|보겠|할\\s?(?:게|께)|하겠)[가-힣]{0,4}[.!~ㅎㅋ^ ]*$',
  ],
  [
    "^(?:ok(?:ay)?|thanks|thank you)?[,.! ]*(?:i'?ll|we'?ll|i will|we will|let me) (?:call|phone|ring|think|check|ask|look)\\b[^?]{0,24}$",
  ],
);

/** "전화해볼게요", "we'll think about it": what one is going to do oneself, after which nothing is asked. */
export const signsOff = (text: string): boolean => willSee.test(text);
