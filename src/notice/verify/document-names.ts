import type { Token } from './token.ts';

/** What papers are called in Korean notices: the last part of the word names the kind of paper. */
const kinds = [
  '신청서',
  '계획서',
  '증명원',
  '증명서',
  '동의서',
  '등록증',
  '자격증',
  '명세서',
  '사양서',
  '견적서',
  '비교견적',
  '보고서',
  '재무제표',
  '이력서',
  '사본',
  '확인서',
  '협약서',
  '평가서',
  '인증서',
  '통지서',
  '고지서',
  '계산서',
  '확인증',
  '선정공문',
  '수행일지',
  '동영상',
  '증빙서류',
  '증빙자료',
  '확인자료',
  '승인서류',
];

const pattern = new RegExp(`[가-힣]*(?:${kinds.join('|')})`, 'g');

/** Text without blanks and the marks that only group words, for comparing names. */
export const compact = (text: string): string => text.replace(/[\s·‧․()「」｢｣『』'"‘’]/g, '');

/** Names of papers in a Korean text. */
export const documentTokens = (text: string): readonly Token[] =>
  (text.match(pattern) ?? []).map((raw) => ({ kind: 'document', value: raw, raw }));
