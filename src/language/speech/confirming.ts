import { asksForWhich } from './asking.ts';
import { anyOf, type Phrases } from './phrases.ts';

/** Endings that put a claim up for confirmation. */
const endings: Phrases = [
  ...['죠', '(?<![는은인을])지요', '잖아', '[다라]네요', '이라고', '인거'],
  ...['맞나', '맞아', '맞는', '맞습', '맞죠'],
  ...['아니에', '아닌가', '아니예', '아님', '인가요', '인가\\?'],
];
/** Of what was heard elsewhere. */
const hearsay: Phrases = [
  ...['라던데', '다던데', '다는데', '라는데', '[다라]더라'],
  ...['[다라](?:고\\s?)?하던데', '[다라](?:고\\s?)?하대', '[다라](?:고\\s?)?들었'],
];
const english: Phrases = ['right\\?', "isn't", 'is it', 'correct', "doesn't"];

const confirms = anyOf(endings, hearsay, english);

/** Puts a claim up for confirmation: "신규구축은 70%죠?". What asks for a figure claims none. */
export const isClaim = (text: string): boolean => confirms.test(text) && !asksForWhich(text);
