import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { ListItem } from '../exchange/reply.ts';
import { asksForRolling } from '../language/speech/ranking.ts';
import type { Recruitment, Window } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { statusOf, type WindowState } from '../rules/index.ts';
import { formatDay } from '../wording/day.ts';
import { joinNames, localised } from './compose.ts';

/** A window of a call, and how it stands today. */
interface Standing {
  readonly recruitment: Recruitment;
  readonly window: Window;
  readonly state: WindowState;
}

const standingsIn = ({ index: { pack }, today }: Question): readonly Standing[] =>
  pack.recruitments.flatMap((recruitment) =>
    holdingFor(pack.windows, recruitment.id).map((window) => ({
      recruitment,
      window,
      state: statusOf(window, today, pack.notice.programYear).state,
    })),
  );

/** What becomes of a window next: until when it is open, from when, or since when it is closed. */
const dayText = ({ say, language }: Question, { window, state }: Standing): string => {
  const { opens, closes, closesAt: hour } = window;
  if (state === 'before') return say('now.from', { day: formatDay(opens, language) });
  if (closes === undefined) return say('now.until-spent');
  const day = formatDay(closes, language);
  if (state !== 'open') return say('now.was-until', { day });
  return hour === undefined ? say('now.until', { day }) : say('now.until-hour', { day, hour });
};

const isOpen = ({ state }: Standing): boolean => state === 'open' || state === 'open-until-spent';
const isBefore = ({ state }: Standing): boolean => state === 'before';
const isClosed = ({ state }: Standing): boolean => state === 'closed' || state === 'after-year';

const closesLast = '9999-12-31';
const inOrder = (a: Standing, b: Standing): number => {
  const [one, other] = [a.window.closes ?? closesLast, b.window.closes ?? closesLast];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** Those that stand alike, by day: "3월 12일 17:00까지 — 로봇". */
const byDays = (question: Question, standings: readonly Standing[]): readonly ListItem[] => {
  const groups = new Map<string, Recruitment[]>();
  for (const standing of [...standings].sort(inOrder)) {
    const day = dayText(question, standing);
    groups.set(day, [...(groups.get(day) ?? []), standing.recruitment]);
  }
  return [...groups].map(([title, holders]) => ({
    title,
    detail: joinNames(question, [...new Set(holders)]),
  }));
};

const beforeWords =
  /(?:새로|월에|달에)\s?(?:\S+\s)?(?:시작|열리)|(?:아직|안|못|앞으로|곧|나중에).{0,6}(?:시작|열리|열린|접수|오픈)|시작 ?(?:전|안)|(?:열릴|시작할|접수할|예정인)|\bnot (?:yet )?(?:open|started|begun)|yet to (?:open|start)|\bupcoming\b|opens? (?:later|soon)|\bwill open\b/;
const closedWords = /마감(?:된|됐|한)|끝난|끝났|종료된|닫힌|\b(?:already )?(?:closed|over|ended|missed)\b/;
const withinMonth = /(?:이번|이|금) ?달|이달|금월|\bthis month\b/;

const lastDayOf = (today: string): string => {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** The one group a question asks for ("아직 시작 안 한 사업"), with what is said where it is empty. */
const groupAsked = (
  question: Question,
  all: readonly Standing[],
): { readonly title: string; readonly none: string; readonly standings: readonly Standing[] } | undefined => {
  const { text, today, say, language } = question;
  if (withinMonth.test(text)) {
    const last = lastDayOf(today);
    const day = formatDay(last, language);
    const standings = all.filter((one) => one.state === 'open' && (one.window.closes ?? closesLast) <= last);
    return { title: say('now.within', { day }), none: say('now.none-within', { day }), standings };
  }
  if (asksForRolling(text)) {
    const standings = all.filter(({ window }) => window.closes === undefined);
    return { title: say('now.rolling'), none: say('now.none-rolling'), standings };
  }
  if (beforeWords.test(text))
    return { title: say('now.before'), none: say('now.none-before'), standings: all.filter(isBefore) };
  if (closedWords.test(text))
    return { title: say('now.closed'), none: say('now.none-closed'), standings: all.filter(isClosed) };
  return undefined;
};

const offered = (question: Question, standings: readonly Standing[]): Answer['quickReplies'] =>
  [...new Set(standings.map(({ recruitment }) => recruitment))].slice(0, 4).map((recruitment) => {
    const label = localised(question, recruitment.name);
    return { kind: 'say', label, text: `${label} ${question.say('topic.window')}` };
  });

/** How all calls stand on the day, for a question that named none: open with their ends, not open yet, closed. */
export const windowsOverview = (question: Question): Answer => {
  const all = standingsIn(question);
  const asked = groupAsked(question, all);
  if (asked?.standings.length === 0)
    return {
      blocks: [{ kind: 'text', text: asked.none }],
      outcome: 'answered',
      quotes: all.map(({ window }) => window),
    };
  const day = formatDay(question.today, question.language);
  const parts = asked ? [asked.standings] : [isOpen, isBefore, isClosed].map((stands) => all.filter(stands));
  const items = parts.flatMap((standings) => byDays(question, standings));
  const told = asked?.standings ?? all;
  return {
    blocks: [
      {
        kind: 'list',
        title: `${question.say('now.title', { today: day })} ${asked?.title ?? ''}`.trim(),
        items,
      },
    ],
    outcome: 'answered',
    quotes: told.map(({ window }) => window),
    quickReplies: offered(question, asked?.standings ?? all.filter(isOpen)) ?? [],
  };
};
