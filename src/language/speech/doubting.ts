import { anyOf, type Phrases } from './phrases.ts';

const korean: Phrases = [
  ...['아마', '글쎄', '같은데', '것\\s?같', '거\\s?같', '듯(?:해|한|요|$)'],
  ...['확실(?:치|하지)', '인가\\?', '일걸', '일지도'],
];
const english: Phrases = ['maybe', 'probably', 'perhaps', 'i think', 'i guess', 'i suppose'];
const doubt = anyOf(korean, english);

/** "소기업?" is half an answer; "체납이면?" and "서류는?" ask something. */
const bareNoun = /^[^,.]{1,12}(?<!면|은|는|도|요|까|나|죠|지|데)\?$/;

/** "아마 소기업?": to be confirmed, not to be believed. */
export const isDoubtful = (text: string): boolean => doubt.test(text) || bareNoun.test(text);
