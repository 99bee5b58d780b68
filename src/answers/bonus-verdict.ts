import type { Question } from '../exchange/question.ts';
import { gradeIn } from '../language/extract/grade.ts';
import { asksToCountEach, pointsPutUp } from '../language/points-asked.ts';
import { asksForPapersAtLast, deniesAsking } from '../language/speech/permission.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { BonusItem, BonusRule } from '../notice/pack.ts';
import { ageJudged } from './paper-age.ts';
import { isOfYearBefore } from './selection-year.ts';

/** "뿌리산업", "root company": an item called by its name, as far as its beginning tells. */
const isItsName = (said: string, { name: { ko, en } }: BonusItem): boolean =>
  said.startsWith(ko.slice(0, 2)) || said.startsWith(en.slice(0, 4).toLowerCase());

/**
 * "도금업체인데 뿌리 가점 되나요": the trade that earns the item was told, so that it is a yes. The item's own name
 * only says what is asked about.
 */
export const tellsTrade = ({ text, details }: Pick<Question, 'text' | 'details'>, item: BonusItem): boolean =>
  item.byTrade &&
  details.mentions.some(
    ({ start, end, entities }) =>
      entities.some(({ kind, id }) => kind === 'bonus-item' && id === item.id) &&
      !isItsName(text.slice(start, end), item),
  );

/**
 * Whether the year of selection and the grade that a question tells are those of an item; undefined where it tells
 * none, or the item asks for none.
 */
export const meetsTerms = ({ text, index }: Question, item: BonusItem): boolean | undefined => {
  if (item.yearBefore) return isOfYearBefore(text, index.pack.notice.programYear);
  const grade = gradeIn(text);
  return grade === undefined || item.leastGrade === undefined ? undefined : grade <= item.leastGrade;
};

/**
 * "노동시간 단축 확인서 2년 전에 받은 건데": whether what proves an item is still young enough; undefined where no age is
 * told, or it is that of another proof.
 */
export const proofIsValid = (
  question: Pick<Question, 'text' | 'details' | 'today'>,
  { proofAge, flags }: BonusItem,
): boolean | undefined => {
  if (proofAge === undefined) return undefined;
  const named = flags.filter((flag) =>
    question.details.entities.some(({ kind, id }) => kind === 'choice' && id === `flags=${flag}`),
  );
  if (named.length > 0 && !named.includes(proofAge.flag)) return undefined;
  const { verdict } = ageJudged({ ...question, wantsVerdict: true }, proofAge.months) ?? {};
  return verdict === undefined ? undefined : verdict === 'yes';
};

/** What a yes-or-no question about an item gets, where what was told settles it. */
export const verdictOn = (question: Question, item: BonusItem): 'yes' | 'no' | undefined => {
  const meets = meetsTerms(question, item) ?? proofIsValid(question, item);
  if (meets === false) return deniesAsking(question.text) ? 'yes' : 'no';
  if (meets === undefined || !asksYesOrNo(question.text) || asksForPapersAtLast(question.text))
    return undefined;
  return deniesAsking(question.text) ? 'no' : 'yes';
};

/** How many things of one item a question names: "무인이송로봇이랑 협동로봇" are two. */
const namesOf = ({ text, details }: Question, { id }: BonusItem): number =>
  new Set(
    details.mentions
      .filter(({ entities }) => entities.some((one) => one.kind === 'bonus-item' && one.id === id))
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 2))),
  ).size;

const ofEach = /각각|각자|점씩|\beach\b|\bapiece\b/;

/**
 * What the points put up for these items get, held against what they come to. More than was counted may be right
 * where something told was not taken for an item; more than the cap never is.
 */
export const verdictOnPoints = (
  question: Question,
  { capPoints }: BonusRule,
  total: number,
  items: readonly BonusItem[] = [],
): 'yes' | 'no' | undefined => {
  const { text } = question;
  const putUp = pointsPutUp(text);
  // "각각 3점씩이죠": the points of each, whatever they come to.
  if (
    ofEach.test(text) &&
    items.length > 1 &&
    items.every((one) => one.points === putUp && namesOf(question, one) === 1)
  )
    return 'yes';
  if (putUp === total) return 'yes';
  return putUp !== undefined && (putUp < total || putUp > capPoints) ? 'no' : undefined;
};

/** "무인이송로봇 2점 + 협동로봇 2점": two things are put up to count by themselves that are of one item. */
export const countsOneTwice = (question: Question, item: BonusItem): boolean =>
  asksYesOrNo(question.text) &&
  namesOf(question, item) > 1 &&
  (asksToCountEach(question.text) || (pointsPutUp(question.text) ?? 0) > item.points);
