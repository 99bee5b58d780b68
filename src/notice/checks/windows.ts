import { type Draft, type Located, problemAt } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';
import type { Window } from '../pack.ts';

type WindowPlace = Located<Window>;

const endOf = ({ closes }: Window): string => closes ?? '9999-12-31';
const spoken = (window: Window): string => `${window.opens} to ${window.closes ?? 'the end of the budget'}`;

const runsBackwards = (place: WindowPlace): readonly Problem[] => {
  const { opens, closes } = place.record;
  if (closes === undefined || opens <= closes) return [];
  return [problemAt(place, 'closes', `"${closes}", before it opens`, `a date on or after ${opens}`)];
};

const hourWithoutDay = (place: WindowPlace): readonly Problem[] => {
  const { closes, closesAt } = place.record;
  if (closesAt === undefined || closes !== undefined) return [];
  return [
    problemAt(
      place,
      'closesAt',
      `"${closesAt}" without \`closes\``,
      'an hour only beside the day it belongs to',
    ),
  ];
};

/** Dates are written YYYY-MM-DD, so that comparing the strings compares the days. */
const byOpening = (a: WindowPlace, b: WindowPlace): number => (a.record.opens < b.record.opens ? -1 : 1);

const overlaps = (recruitmentId: string, windows: readonly WindowPlace[]): readonly Problem[] => {
  const sorted = windows.filter(({ record }) => record.for.includes(recruitmentId)).sort(byOpening);
  return sorted.slice(1).flatMap((place, index) => {
    const earlier = sorted[index];
    if (!earlier || endOf(earlier.record) < place.record.opens) return [];
    const what = `${spoken(place.record)}, which overlaps "${earlier.record.id}" (${spoken(earlier.record)}) for ${recruitmentId}`;
    return [problemAt(place, 'opens', what, 'windows of one recruitment that follow one another')];
  });
};

const roundsInDisorder = (recruitmentId: string, windows: readonly WindowPlace[]): readonly Problem[] => {
  const rounds = windows.filter(({ record }) => record.for.includes(recruitmentId)).sort(byOpening);
  if (rounds.length < 2) return [];
  return rounds.flatMap((place, index) => {
    const { round } = place.record;
    if (round === index + 1) return [];
    return [
      problemAt(
        place,
        'round',
        round === undefined ? 'nothing' : String(round),
        `${index + 1}, its place among the windows of ${recruitmentId}`,
      ),
    ];
  });
};

/** Windows run forwards, those of one recruitment follow one another, and several are numbered as rounds. */
export const checkWindows = ({ lists: { windows, recruitments } }: Draft): readonly Problem[] => [
  ...windows.flatMap((place) => [...runsBackwards(place), ...hourWithoutDay(place)]),
  ...recruitments.flatMap(({ record: { id } }) => [
    ...overlaps(id, windows),
    ...roundsInDisorder(id, windows),
  ]),
];
