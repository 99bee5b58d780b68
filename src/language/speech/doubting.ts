import { anyOf, type Phrases } from './phrases.ts';

const korean: Phrases = [
  ...['아마', '글쎄', '같은데', '것\\s?같', '거\\s?같', '듯(?:해|한|요|$)'],
  ...['확실(?:치|하지)', '인가\\?', '[일을]걸', '[일을]지도', '에서\\s?[\\d.]+[억천]?\\s?사이'],
];
const english: Phrases = [
  ...['maybe', 'probably', 'perhaps', 'somewhere between'],
  ...['(?:i|we) (?:think|guess|suppose|believe)\\b'],
];
const doubt = anyOf(korean, english);

/** "소기업?" is half an answer; "체납이면?", "서류는?" and "is that ok?" ask something. */
const bareNoun =
  /^(?!(?:is|are|am|was|can|could|may|do|does|did|will|would|should|what|how|when|where|who|which|why)\b)[^,.]{1,12}(?<!면|은|는|도|요|까|나|죠|지|데|가능)\?$/;

/** "아마 소기업?": to be confirmed, not to be believed. */
export const isDoubtful = (text: string): boolean => doubt.test(text) || bareNoun.test(text);

const doubtWords = new RegExp(
  `(?:^|\\s)(?:아마도?|글쎄요?|혹시|음+|어+)(?=[\\s,.]|$)[,.]?|\\b(?:${english.join('|')})\\b,?`,
  'g',
);

/** Endings of doubt: "없는 것 같아요", "없을걸요", "소기업일 거예요". */
const doubtEndings =
  /(?:[은는을일ㄹ인]\s?)?(?:것|거|듯)\s?(?:같|하|해|싶)?[가-힣]*[.!~?]*$|(?:[일을]걸|[일을]지도)[가-힣\s]*[.!~?]*$|(?<=[가-힣])인가\?$/;

/** What a doubtful message would say without its doubt: "스마트공장은 아마 없을 거예요", "없는 것 같아요". */
export const withoutDoubt = (text: string): string =>
  text.replace(doubtWords, ' ').replace(doubtEndings, '').trim();

/** "2억에서 3억 사이", "between 200 and 300 million": anything from one to the other. */
export const namesRange = (text: string): boolean => /\d[^.?!]*사이|\bbetween\b[^.?!]*\d/.test(text);
