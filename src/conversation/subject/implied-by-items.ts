import type { Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import type { Details } from '../../language/details.ts';
import { idsOf } from '../../language/details.ts';
import { asksOpenly, isQuestion } from '../../language/speech/asking.ts';
import { namesPoints } from '../../language/speech/points.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';

export const unique = (recruitments: readonly Recruitment[]): readonly Recruitment[] => [
  ...new Set(recruitments),
];

/** Recruitments that things named belong to, where these all belong to one program ("조선기자재", "수준확인 신청서"). */
export const impliedByItems = (details: Details, index: PackIndex): readonly Recruitment[] => {
  const { documents, bonusItems } = index.pack;
  const ids = new Set([...idsOf(details, 'document'), ...idsOf(details, 'bonus-item')]);
  if (ids.size === 0) return [];
  const holders = [...documents, ...bonusItems].filter(({ id }) => ids.has(id));
  const programs = new Set(holders.map(({ programId }) => programId));
  return programs.size === 1
    ? unique(holders.flatMap(({ for: held }) => held.flatMap((id) => index.recruitment(id) ?? [])))
    : [];
};

/** "여성기업은?" in talk of one program's bonus points, or a paper after its papers: whether that program has it too. */
const goesOnAboutItems = (details: Details, { topic = '' }: Focus): boolean =>
  (topic.startsWith('bonus') && idsOf(details, 'bonus-item').length > 0) ||
  (topic.startsWith('document') && idsOf(details, 'document').length > 0);

const scores = ({ recruitments }: Subject, { pack }: PackIndex): boolean =>
  recruitments.every(({ id }) => holdingFor(pack.bonusRules, id).length > 0);

/** "여성기업 확인서도 받아 놨어요" in talk of a program that scores: told for that program. */
const tellsOfItem = (text: string, details: Details, remembered: Subject, index: PackIndex): boolean =>
  idsOf(details, 'bonus-item').length > 0 &&
  !isQuestion(text) &&
  !asksOpenly(text) &&
  scores(remembered, index);

/** "여성기업인데 점수 더 주나" in talk of a program that scores: whether it earns points there, be it listed or not. */
const asksPointsOf = (text: string, details: Details, remembered: Subject, index: PackIndex): boolean =>
  idsOf(details, 'bonus-item').length > 0 && namesPoints(text) && scores(remembered, index);

/** Whether a paper or a bonus item is asked of the program spoken of, though others have it as well, or alone. */
export const staysForItems = (
  text: string,
  details: Details,
  focus: Focus,
  remembered: Subject,
  index: PackIndex,
): boolean =>
  goesOnAboutItems(details, focus) ||
  asksPointsOf(text, details, remembered, index) ||
  tellsOfItem(text, details, remembered, index);
