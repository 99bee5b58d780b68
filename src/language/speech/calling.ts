import { anyOf } from './phrases.ts';

const calls = anyOf(
  [
    '(?:전화|연락|문의)\\s?(?:를|을)?\\s?(?:하면|해도|해야|드리면|드려야|걸면|넣으면)',
    '(?:번|으로|로)\\s?걸면',
  ],
  ['\\bcall (?:the|them|you|that)\\b', '\\bphone (?:the|them)\\b'],
);

/** Asks whether it is the body named that is to be called ("추진단으로 전화하면 되죠?"). */
export const asksWhomToCall = (text: string): boolean => calls.test(text);

const someone = /\bwhom?\b[^.?!]{0,24}\b(?:call|ring|phone|contact|talk|speak|turn)\b/;

/** "Who do I call?": asks for somebody to turn to, not who makes a call. */
export const asksWhoToCall = (text: string): boolean => someone.test(text);
