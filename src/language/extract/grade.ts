const grade =
  /(?<![a-z])([a-e])\s?(?:등급|급(?![a-z가-힣]*\s?번호))|(?:준비도\s?(?:평가)?[가-힣]{0,3}\s?)([a-e])(?![a-z])|\bgrade ([a-e])\b|\b([a-e])[- ]grade\b/;

/** The grade of an assessment that a text tells ("C등급인데"), as a capital letter; A is the best. */
export const gradeIn = (text: string): string | undefined =>
  grade.exec(text.toLowerCase())?.slice(1).find(Boolean)?.toUpperCase();
