import { anyOf, type Phrases } from './phrases.ts';

const suffix = '(?:\\s?(?:강소|중소|제조))?(?:\\s?기업)?(?:\\s?(?:인증서?|확인서?|지정|선정))?';
/** Words that are a title by themselves … */
const titles: Phrases = [
  '(?<!중소)벤처(?!기업부|부|\\s?투자)',
  '이노비즈',
  '메인비즈',
  '가족친화',
  '하이서울',
];
/** … and those that are one only with what makes a title of them. */
const kinds: Phrases = [
  ...['녹색', '신기술', '신제품', '우수제품', '수출유망', '장애인', '사회적', '예비사회적', '청년친화'],
  ...[
    '인재육성형',
    '일자리으뜸',
    '글로벌',
    '글로벌강소',
    '기술혁신형',
    '경영혁신형',
    '품질경쟁력',
    '고용우수',
  ],
];
const certificate = new RegExp(
  [
    `(?:${titles.join('|')})${suffix}`,
    `(?:${kinds.join('|')})(?:\\s?(?:강소|중소|제조))?\\s?(?:기업|인증|확인|지정)(?:\\s?(?:인증서?|확인서?|지정|선정|서))?`,
    '\\b(?:iso|haccp|gmp)\\s?\\d*(?:\\s?(?:인증서?|certification|certificates?|certified))?(?![a-z])',
    '해썹(?:\\s?인증서?)?|특허(?!\\s?청)|모범납세자|(?:기업)?부설\\s?연구소',
    '\\b(?:venture|innobiz|inno-biz|mainbiz|main-biz)(?: (?:company|firm|business|certification|certificate|certified))?(?![a-z])',
  ].join('|'),
  'g',
);

const denied = /^[가-힣]{0,2}\s?(?:아니|아닌|아님|아닙|없)/;
const deniedBefore = anyOf(["\\b(?:no|not|without|never|n't have(?: an?| any)?)\\s(?:\\w+\\s)?$"]);

/** A certificate or title with its place in the text. */
export interface Titled {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Certificates and titles of companies that people tell of where points are given, as they call them, be they items of
 * a notice or not. Those that are denied are left out.
 */
export const certificatesNamed = (text: string): readonly Titled[] =>
  [...text.matchAll(certificate)]
    .map(({ 0: words, index: start }): Titled => ({ words, start, end: start + words.length }))
    .filter(({ start, end }) => !denied.test(text.slice(end)) && !deniedBefore.test(text.slice(0, start)));
