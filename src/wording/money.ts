import type { Language } from '../language/language-of.ts';

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** 147,000,000 → "1억 4,700만원"; sums that are no whole 만 keep their won. */
const inKorean = (won: number): string => {
  if (won === 0) return '0원';
  const eok = Math.floor(won / 100_000_000);
  const man = Math.floor((won % 100_000_000) / 10_000);
  const rest = won % 10_000;
  const parts = [
    eok > 0 ? `${grouped(eok)}억` : '',
    man > 0 ? `${grouped(man)}만` : '',
    rest > 0 ? grouped(rest) : '',
  ];
  return `${parts.filter(Boolean).join(' ')}원`;
};

const inEnglish = (won: number): string =>
  won >= 1_000_000 && won % 10_000 === 0 ? `KRW ${won / 1_000_000} million` : `KRW ${grouped(won)}`;

/** An amount of whole won as people of that language read it. */
export const formatWon = (won: number, language: Language): string =>
  language === 'ko' ? inKorean(won) : inEnglish(won);
