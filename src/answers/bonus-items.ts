import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { pointsPutUp } from '../language/points-asked.ts';
import { isElliptic } from '../language/residue.ts';
import { certificatesNamed } from '../language/speech/certificates.ts';
import { asksForOwnPoints } from '../language/speech/points.ts';
import type { BonusItem, BonusRule, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { isByTakingPart, programsBeside } from './bonus-beside.ts';
import { isClaimed, spokenBefore } from './bonus-told.ts';
import { itemsDenied, itemsNamed } from './items-said.ts';
import { withoutNames } from './step-order.ts';

/** The rule on bonus points of a recruitment: points an item and the cap. */
export const ruleOf = (question: Question, recruitment: Recruitment): BonusRule | undefined =>
  holdingFor(question.index.pack.bonusRules, recruitment.id)[0];

/** All items of a recruitment. */
export const itemsOf = (question: Question, recruitment: Recruitment): readonly BonusItem[] =>
  holdingFor(question.index.pack.bonusItems, recruitment.id);

/** Words that ask for the sum of all that was spoken of. */
const sumsUp =
  /[가-힣]도 ?(?:\S{1,4} ?)?\S{1,4}(?:면|는데|은데)(?:요|은요|는요)?\s*\??$|다\s?해서|합쳐|합치|합하|합해|합산|총점|총 ?몇|총\??$|모두|전부|둘 ?다|다 하면|거기(?:다|에)|에다|더하|더해|추가|(?<!점)까지|total|altogether|together|in all|on top|as well/;

/** When something was granted tells nothing of what it was, and "total" asks. */
const beside =
  /(?:선정|작년|전년|지난해|재작년|올해|보급|지원|총점|합계|점수)[가-힣]*|(?:딱 )?(?:하나|한 ?개|두 ?개|둘)[가-힣]*/g;
const joinsTwo = /[가-힣](?:고|며|랑|와|과|도|까지|데다|데다가)\s|[,+]|\b(?:and|plus|also)\b/;

/** "AGV 쓰고 예전에 스마트공장 했는데 합쳐서 몇 점": of two things summed up, the one that is only described. */
const describedBeside = (
  question: Question,
  recruitment: Recruitment,
  items: readonly BonusItem[],
): readonly BonusItem[] => {
  const named = question.details.mentions.filter(({ entities }) =>
    entities.some(({ kind }) => kind === 'bonus-item'),
  );
  const rest = named.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    question.text,
  );
  const others = itemsOf(question, recruitment).filter((item) => !items.includes(item));
  const told = rest.replace(beside, ' ');
  if (!joinsTwo.test(told)) return [];
  const found = question.findBonusItem(told, others, programsBeside(question, recruitment));
  return found ? [found] : [];
};

/** Items named now, those claimed before when the talk is about bonus points, or the one that is described. */
export const namedItems = (question: Question, recruitment: Recruitment): readonly BonusItem[] => {
  const all = itemsOf(question, recruitment);
  const isForeign = (id: string): boolean =>
    !all.some((item) => item.id === id) &&
    question.index.pack.bonusItems.some((item) => item.id === id && isByTakingPart(question, item));
  const named = new Set(itemsNamed(question).filter((id) => !isForeign(id)));
  const inTalk = question.state.focus.topic?.startsWith('bonus') === true || named.size === 0;
  const sums = sumsUp.test(question.text) || pointsPutUp(question.text) !== undefined;
  const before = new Set(sums ? spokenBefore(question, all) : []);
  const items = all.filter(
    (item) => named.has(item.id) || before.has(item) || (inTalk && isClaimed(question, item)),
  );
  if (items.length === 1 && sums) return [...items, ...describedBeside(question, recruitment, items)];
  if (items.length > 0 || named.size > 0) return items;
  if (itemsDenied(question).size > 0) return spokenBefore(question, all);
  const spoken =
    question.state.focus.topic?.startsWith('bonus') || asksForOwnPoints(question.text)
      ? spokenBefore(question, all)
      : [];
  if (spoken.length > 0 && (asksOfPointsAlone(question) || asksForOwnPoints(question.text))) return spoken;
  if (certificatesNamed(question.text).length > 0) return spoken;
  const described = question.findBonusItem(question.text, all, programsBeside(question, recruitment));
  if (described) return [described];
  return spoken;
};

/** Whether a question calls an item by a name. */
export const namesAnItem = ({ details }: Pick<Question, 'details'>): boolean =>
  idsOf(details, 'bonus-item').length > 0;

const ofPoints = /가점|가산점|점수|points?|bonus|(?:받|되|돼|됨|있|나오|붙|주)[가-힣]*|몇\s?점/g;

/** "신규 가점 되죠?": points are asked for and nothing that would earn them is said. */
export const asksOfPointsAlone = ({ text, details }: Question): boolean =>
  isElliptic(withoutNames(text, details).replace(ofPoints, ' '));
