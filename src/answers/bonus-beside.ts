import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import type { BonusItem, Recruitment } from '../notice/pack.ts';
import { localised } from './compose.ts';

/** Programs named beside the one asked about may be what earns the points ("마이스터에 뽑혔던 기업인데 고도화 가점?"). */
export const programsBeside = (question: Question, recruitment: Recruitment): readonly string[] =>
  [
    ...idsOf(question.details, 'program'),
    ...idsOf(question.details, 'recruitment').flatMap(
      (id) => question.index.recruitment(id)?.programId ?? [],
    ),
  ].filter((id) => id !== recruitment.programId);

/** Whether an item was named only by the program whose participants earn it. */
export const isByTakingPart = ({ details, index }: Question, { participantsOf }: BonusItem): boolean => {
  const programs = [
    ...idsOf(details, 'program'),
    ...idsOf(details, 'recruitment').flatMap((id) => index.recruitment(id)?.programId ?? []),
  ];
  return participantsOf.some((id) => programs.includes(id));
};

/** The programs that are named as what might earn points, in their own names; undefined where none is. */
export const programsNamedBeside = (question: Question, recruitment: Recruitment): string | undefined => {
  const ids = programsBeside(question, recruitment);
  const names = question.index.pack.programs
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => localised(question, name));
  return names.length > 0 ? question.say('bonus.taking-part', { programs: names.join('·') }) : undefined;
};
