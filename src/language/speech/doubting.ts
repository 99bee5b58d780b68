import { anyOf, type Phrases } from './phrases.ts';

const korean: Phrases = [
  ...['아마', '글쎄', '같은데', '것\\s?같', '거\\s?같', '듯(?:해|한|요|$)'],
  ...['확실(?:치|하지)', '인가\\?', '일걸', '일지도'],
];
const english: Phrases = [...['maybe', 'probably', 'perhaps'], '(?:i|we) (?:think|guess|suppose|believe)\\b'];
const doubt = anyOf(korean, english);

/** "소기업?" is half an answer; "체납이면?" and "서류는?" ask something. */
const bareNoun = /^[^,.]{1,12}(?<!면|은|는|도|요|까|나|죠|지|데)\?$/;

/** "아마 소기업?": to be confirmed, not to be believed. */
export const isDoubtful = (text: string): boolean => doubt.test(text) || bareNoun.test(text);

const doubtWords = new RegExp(
  `(?:^|\\s)(?:아마도?|글쎄요?|혹시|음+|어+)(?=[\\s,.]|$)[,.]?|\\b(?:${english.join('|')})\\b,?`,
  'g',
);

/** What a doubtful message would say without its doubt: "스마트공장은 아마 없을 거예요". */
export const withoutDoubt = (text: string): string => text.replace(doubtWords, ' ').trim();
