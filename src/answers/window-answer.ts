import type { Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { thirds } from '../language/extract/date.ts';
import { deniesAsking } from '../language/speech/permission.ts';
import type { Window } from '../notice/pack.ts';
import { statusOf } from '../rules/index.ts';
import { localised } from './compose.ts';
import { daysNamed } from './days-named.ts';

/** Today against the window: days left, open, closed, or long past. */
const standing = (question: Question, window: Window): string => {
  const year = question.index.pack.notice.programYear;
  const { state, daysLeft = 0 } = statusOf(window, question.today, year);
  return question.say(`window.${state}`, { days: daysLeft, year });
};

/** The first and the last day a question means ("2월 말", "4월"), in the year of the windows; nothing where it names several. */
const daysIn = (
  question: Question,
  windows: readonly Window[],
  year: string,
): readonly [string, string] | undefined => {
  const [date, second] = daysNamed(question, windows);
  if (!date || second || (date.day === undefined && !proposes.test(question.text))) return undefined;
  const [from, to] = date.day === undefined ? thirdOf(date.part) : [date.day, date.day];
  const iso = (day: number): string =>
    `${year}-${String(date.month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return [iso(from), iso(to)];
};

/** "2월 말에 미리 내도 되나": a time at which one means to apply. */
const proposes = /[도면]\s?(?:되|돼|됨|받|괜찮|인정|늦)|수\s?(?:있|잇)|\bcan\b|\bmay\b/;

const thirdOf = (part: keyof typeof thirds | undefined): readonly [number, number] =>
  part === undefined ? [thirds.early[0], thirds.late[1]] : thirds[part];

const meets = (from: string, to: string, { opens, closes }: Window): boolean =>
  to >= opens && (closes === undefined || from <= closes);

/** "11일은?", "12일 오후 6시는요": a time and nothing else, within the days of applying. */
const asksOfTime =
  /^(?:그럼|그러면)?[\d\s월일시오전후아침저녁밤]*\d[\d\s월일시오전후아침저녁밤]*(?:은|는|이면|도)(?:요|여)?\s*\?*$/;

const timeAsked = (question: Question, windows: readonly Window[], day: string): string | undefined => {
  const [at, ...others] = question.details.times;
  if (at === undefined && /시|밤|저녁|오후/.test(question.text)) return undefined;
  const ends = windows.find(({ closes }) => closes === day)?.closesAt;
  const [hours = 0, minutes = 0] = (ends ?? '').split(':').map(Number);
  const isLate = ends !== undefined && at !== undefined && others.length === 0 && at > hours * 60 + minutes;
  return question.say(isLate ? 'window.hour-late' : 'verdict.yes');
};

/** A question that names a day ("3월 13일에 내도 되나요?") is judged against all rounds together. */
const dayAsked = (question: Question, windows: readonly Window[]): string | undefined => {
  const days = daysIn(question, windows, windows[0]?.opens.slice(0, 4) ?? '');
  if (days === undefined) return undefined;
  const [from, to] = days;
  if (windows.some((window) => meets(from, to, window)))
    return asksOfTime.test(question.text) ? timeAsked(question, windows, from) : undefined;
  const fears = fearsTooLate.test(question.text) || deniesAsking(question.text);
  if (windows.some(({ opens }) => to < opens))
    return question.say(fears ? 'window.day-too-early' : 'window.day-early');
  return question.say(fears ? 'window.day-too-late' : 'window.day-late');
};

/** "28일에 보내면 늦죠?": yes, it is too late. */
const fearsTooLate = /늦(?:[죠나는을었은겠]|어[요?]|지(?!\s?않))|\btoo late\b/;

/** One window, with where it stands today. */
export const windowText = (question: Question, window: Window): string =>
  [localised(question, window.text), standing(question, window)].filter(Boolean).join(' ');

/** The windows of one recruitment, each with where it stands today. */
export const windowPiece = (question: Question, windows: readonly Window[]): Piece => {
  const lines = windows.map((window) => windowText(question, window));
  const judged = dayAsked(question, windows);
  const text = lines.join('\n');
  return { text: judged ? `${judged} ${text}` : text, quotes: windows };
};
