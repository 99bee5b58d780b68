import type { Language } from '../language/language-of.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day of an ISO date without its year: "3월 12일", "12 March". */
export const formatDay = (date: string, language: Language): string => {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return language === 'ko' ? `${month}월 ${day}일` : `${day} ${months[month - 1] ?? month}`;
};
