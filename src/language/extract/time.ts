import { isDigit, skipBlank, startsWord } from './characters.ts';
import { readNative } from './numeral.ts';
import { type Span, spanOf } from './span.ts';

/** A time of day. `isExact` is false when morning or afternoon was left open ("5시까지"). */
export interface TimeOfDay {
  /** 0 … 24 */
  readonly hour: number;
  readonly minute: number;
  readonly isExact: boolean;
}

const afternoonWords = /(오후|저녁|밤|낮)(?:에)? ?$/;
const morningWords = /(오전|아침|새벽)(?:에)? ?$/;
const korean =
  /(\d{1,2}) ?시(?=$|[^가-힣]|까지|부터|에|쯤|반|이|로|정각|전|후|경|인|면|요|예|입|임|로|는(?=[\s?요]|$)|도(?=[\s?]|$)|\d)(?! ?간)(?: ?(\d{1,2}) ?분| ?(반)(?=$|[^가-힣]|까지|에|이|쯤))?/y;
const clock = /(\d{1,2}):(\d{2})(?!\d)(?: ?([ap])\.?m\.?)?/y;
const english = /(\d{1,2}) ?([ap])\.?m\.?(?![a-z])/y;
const nativeHour = /^ ?시(?=$|[^가-힣]|까지|부터|에|쯤|반|이전|정각|이|로|요)/;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

type Half = 'a' | 'p' | 'night';

const onClock = (hour: number, half: Half | undefined): number => {
  if (half === 'night') return hour === 12 ? 24 : hour < 12 ? hour + 12 : hour;
  if (half === 'p' && hour < 12) return hour + 12;
  return half === 'a' && hour === 12 ? 0 : hour;
};

const make = (
  text: string,
  start: number,
  end: number,
  hour: number,
  minute: number,
  half?: Half,
): Span<TimeOfDay> | undefined => {
  if (hour > 24 || minute > 59 || (half && hour > 12)) return undefined;
  const isExact = half !== undefined || hour === 0 || hour > 12;
  return spanOf(text, start, end, { hour: onClock(hour, half), minute, isExact });
};

/** Morning or afternoon said before the hour, and where that word starts. */
const halfBefore = (text: string, start: number): { readonly half?: Half; readonly start: number } => {
  const before = text.slice(Math.max(0, start - 4), start);
  const afternoon = afternoonWords.exec(before);
  if (afternoon)
    return { half: afternoon[1] === '밤' ? 'night' : 'p', start: start - before.length + afternoon.index };
  const morning = morningWords.exec(before);
  return morning ? { half: 'a', start: start - before.length + morning.index } : { start };
};

const readKorean = (text: string, index: number): Span<TimeOfDay> | undefined => {
  const found = at(korean, text, index);
  if (!found) return undefined;
  const { half, start } = halfBefore(text, index);
  const hour = Number(found[1]);
  const minute = found[3] ? 30 : Number(found[2] ?? 0);
  return make(text, start, index + found[0].length, hour, minute, hour > 12 ? undefined : half);
};

const readClock = (text: string, index: number): Span<TimeOfDay> | undefined => {
  const found = at(clock, text, index);
  if (!found) return undefined;
  const half = found[3] as 'a' | 'p' | undefined;
  const before = halfBefore(text, index);
  const isTwelveHours = Number(found[1]) <= 12;
  return make(
    text,
    before.start,
    index + found[0].length,
    Number(found[1]),
    Number(found[2]),
    half ?? (isTwelveHours ? before.half : undefined),
  );
};

const readDigits = (text: string, index: number): Span<TimeOfDay> | undefined => {
  const clockTime = readClock(text, index);
  if (clockTime) return clockTime;
  const found = at(english, text, index);
  if (found) return make(text, index, index + found[0].length, Number(found[1]), 0, found[2] as 'a' | 'p');
  return readKorean(text, index);
};

/** 다섯 시, 열두시까지; 한시적, 세시풍속 and the like are none. */
const readWords = (text: string, index: number): Span<TimeOfDay> | undefined => {
  if (text.startsWith('정오', index))
    return spanOf(text, index, index + 2, { hour: 12, minute: 0, isExact: true });
  if (text.startsWith('자정', index))
    return spanOf(text, index, index + 2, { hour: 24, minute: 0, isExact: true });
  const number = readNative(text, index);
  const unit = number && number.value <= 12 ? nativeHour.exec(text.slice(number.end, number.end + 5)) : null;
  if (!number || !unit) return undefined;
  const end = number.end + unit[0].length;
  const isHalf = /^ ?반(?![가-힣])|^ ?반(?=까지|에|이)/.test(text.slice(end, end + 3));
  const { half, start } = halfBefore(text, index);
  return make(text, start, isHalf ? skipBlank(text, end) + 1 : end, number.value, isHalf ? 30 : 0, half);
};

const isInside = (text: string, index: number): boolean => {
  const before = text.charCodeAt(index - 1);
  return isDigit(before) || before === 0x3a || (before === 0x2e && isDigit(text.charCodeAt(index - 2)));
};

/** Finds times of day in a normalised text: 17시, 오후 5시 반, 다섯 시, 17:00, 5pm. Lengths (3시간) are none. */
export const findTimes = (text: string): Span<TimeOfDay>[] => {
  const spans: Span<TimeOfDay>[] = [];
  for (let index = 0; index < text.length; index++) {
    const startsFigure = isDigit(text.charCodeAt(index)) && !isInside(text, index);
    const found = startsFigure
      ? readDigits(text, index)
      : startsWord(text, index)
        ? readWords(text, index)
        : undefined;
    if (!found) continue;
    spans.push(found);
    index = found.end - 1;
  }
  return spans;
};
