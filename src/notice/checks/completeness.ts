import { type Draft, type Located, listed, problemAt } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';
import type { Recruitment } from '../pack.ts';

type Holds = (recruitmentId: string) => boolean;

const needed = ['windows', 'channels', 'documents', 'steps'] as const;

const holder =
  (list: readonly Located<{ readonly for: readonly string[] }>[]): Holds =>
  (id) =>
    list.some(({ record }) => record.for.includes(id));

/** A desk of its own: the hotline answers for the notice, not for a recruitment. */
const hasDesk =
  ({ contacts, notice }: Draft): Holds =>
  (id) =>
    contacts.desks.some(
      (desk) => desk.id !== notice.hotline && (desk.for === undefined || desk.for.includes(id)),
    );

const whatIsMissing = (draft: Draft, id: string): readonly string[] => {
  const missing: string[] = needed.filter((key) => !holder(draft.lists[key])(id));
  if (!hasDesk(draft)(id)) missing.push('desks');
  if (holder(draft.lists.bonusItems)(id) && !holder(draft.lists.bonusRules)(id)) missing.push('bonusRules');
  return missing;
};

const checkRecruitment = (draft: Draft, place: Located<Recruitment>): readonly Problem[] =>
  whatIsMissing(draft, place.record.id).map((key) =>
    problemAt(place, '', `no record of \`${key}\` that holds for it`, `at least one in \`${key}\``),
  );

const checkUsual = (draft: Draft): readonly Problem[] =>
  draft.programs.flatMap(({ record }) => {
    const usual = draft.lists.recruitments.filter(
      (place) => place.record.programId === record.id && place.record.usual,
    );
    const names = listed(usual.map((place) => place.record.id));
    return usual
      .slice(1)
      .map((place) =>
        problemAt(place, 'usual', `several usual recruitments: ${names}`, 'at most one in a program'),
      );
  });

const checkSteps = ({ lists: { steps, recruitments } }: Draft): readonly Problem[] =>
  recruitments.flatMap(({ record: { id } }) => {
    const seen = new Set<number>();
    return steps.flatMap((place) => {
      if (!place.record.for.includes(id)) return [];
      if (!seen.has(place.record.order)) {
        seen.add(place.record.order);
        return [];
      }
      return [
        problemAt(
          place,
          'order',
          `${place.record.order}, which another step of ${id} has`,
          'each place once',
        ),
      ];
    });
  });

/** Every recruitment can be answered for: windows, channels, documents, steps and a desk, a rule beside bonus items. */
export const checkCompleteness = (draft: Draft): readonly Problem[] => [
  ...draft.lists.recruitments.flatMap((place) => checkRecruitment(draft, place)),
  ...checkUsual(draft),
  ...checkSteps(draft),
];
