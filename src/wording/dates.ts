import type { Language } from '../conversation/reply.ts';

const weekdays = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
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

const partsOf = (isoDate: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return [year, month, day];
};

const dayNumber = (isoDate: string): number => {
  const [year, month, day] = partsOf(isoDate);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

/** Whole days from one ISO date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

const weekdayOf = (isoDate: string): number => (((dayNumber(isoDate) + 4) % 7) + 7) % 7;

/** "2020년 3월 12일(목)" or "12 March 2020 (Thu)". */
export const formatDate = (isoDate: string, language: Language): string => {
  const [year, month, day] = partsOf(isoDate);
  const weekday = weekdays[language][weekdayOf(isoDate)] ?? '';
  return language === 'ko'
    ? `${year}년 ${month}월 ${day}일(${weekday})`
    : `${day} ${months[month - 1] ?? ''} ${year} (${weekday})`;
};
