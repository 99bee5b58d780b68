import type { Question } from '../conversation/question.ts';
import type { Recruitment, Window } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { statusOf } from '../rules/index.ts';
import type { Answer, Piece } from './answer.ts';
import { localised } from './compose.ts';

/** Today against the window: days left, open, closed, or long past. */
const standing = (question: Question, window: Window): string => {
  const year = question.index.pack.notice.programYear;
  const { state, daysLeft = 0 } = statusOf(window, question.today, year);
  return question.say(`window.${state}`, { days: daysLeft, year });
};

/** A question that names a day ("3월 13일에 내도 되나요?") is judged against the window itself. */
const dayAsked = (question: Question, window: Window): string | undefined => {
  const [date] = question.details.dates;
  if (!date?.day || question.details.dates.length > 1) return undefined;
  const iso = `${window.opens.slice(0, 4)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  if (iso === window.opens || iso === window.closes) return undefined;
  if (iso < window.opens) return question.say('window.day-early');
  if (window.closes !== undefined && iso > window.closes) return question.say('window.day-late');
  return undefined;
};

/** The windows of one recruitment, each with where it stands today. */
export const windowPiece = (question: Question, windows: readonly Window[]): Piece => {
  const lines = windows.map((window) => {
    const judged = dayAsked(question, window);
    const text = localised(question, window.text);
    return [judged, text, standing(question, window)].filter(Boolean).join(' ');
  });
  return { text: lines.join('\n'), quotes: windows };
};

/** All windows side by side, for a question that named no program. */
export const windowTable = (question: Question): Answer => {
  const { pack } = question.index;
  const rows = pack.recruitments.flatMap((recruitment: Recruitment) =>
    holdingFor(pack.windows, recruitment.id).map((window) => ({ recruitment, window })),
  );
  const items = rows.map(({ recruitment, window }) => ({
    title: localised(question, recruitment.name),
    detail: localised(question, window.text),
    say: localised(question, recruitment.name),
  }));
  return {
    blocks: [
      { kind: 'text', text: question.say('ask.which-window') },
      { kind: 'list', title: question.say('window.all'), items },
    ],
    outcome: 'asked-back',
    quotes: rows.map(({ window }) => window),
  };
};
