import type { Question } from '../exchange/question.ts';
import type { Details } from '../language/details.ts';
import type { Window } from '../notice/pack.ts';

type Day = Details['dates'][number];

/** "13일에 내도", "12일까지죠": a day of a month that goes without saying; "5일 남았죠" counts days. */
const bareDay =
  /(?<![\d월.,/] ?|총 ?|주 ?)(?<!\d)(\d{1,2})일(?=(?:날|은|는|도|면|까지|에|이면|에는|인데|이후|부터|자|이죠|[이인]가)|\s?(?:날|오전|오후|저녁|밤|아침|낮|자정)|\s?\?|\s*$)/;

/** The month in which a bare day comes next; of a year that is past, that of the closing day. */
const monthOf = (day: number, today: string, { opens, closes = opens }: Window): number => {
  const [year, month, now] = today.split('-').map(Number) as [number, number, number];
  if (year !== Number(opens.slice(0, 4))) return Number(closes.slice(5, 7));
  return day >= now ? month : (month % 12) + 1;
};

/** The days a question about windows names, be it without the month. */
export const daysNamed = (
  { text, today, details }: Pick<Question, 'text' | 'today' | 'details'>,
  windows: readonly Window[],
): readonly Day[] => {
  const [window] = windows;
  const day = Number(bareDay.exec(text)?.[1] ?? 0);
  if (details.dates.length > 0 || !window || day < 1 || day > 31) return details.dates;
  return [{ month: monthOf(day, today, window), day }];
};
