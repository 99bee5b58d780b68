import { isOfYearBefore } from '../../answers/selection-year.ts';
import type { ConversationState, Focus } from '../../exchange/state.ts';
import type { Mention } from '../../language/lexicon.ts';
import { asksOpenly, isQuestion } from '../../language/speech/asking.ts';
import { certificatesNamed } from '../../language/speech/certificates.ts';
import { asksForOwnPoints } from '../../language/speech/points.ts';
import { requestsSomething } from '../../language/speech/telling.ts';
import type { Ask } from '../../language/understand.ts';
import type { BonusItem, Pack } from '../../notice/pack.ts';

// In talk of bonus points one thing after the other is told, and then what it all comes to is asked.

const namesItem = ({ details }: Ask): boolean => details.entities.some(({ kind }) => kind === 'bonus-item');

const isOfPoints = ({ topic = '' }: Focus): boolean => topic.startsWith('bonus');

/** Whether something that earns points was told, denied or spoken of before. */
export const hasToldItems = (
  { bonusItems }: Pack,
  { facts, focus }: Pick<ConversationState, 'facts' | 'focus'>,
): boolean =>
  (focus.bonusItems ?? []).length > 0 ||
  bonusItems.some(({ flags }) => flags.some((flag) => facts[`flags.${flag}`] !== undefined));

/** "벤처인증 있고 이노비즈도 있음", "유턴은 아님": one more thing told in talk of points, be it an item or none. */
const tellsOfItem = (ask: Ask, focus: Focus): boolean =>
  isOfPoints(focus) &&
  !isQuestion(ask.text) &&
  !asksOpenly(ask.text) &&
  !requestsSomething(ask.text) &&
  (namesItem(ask) || certificatesNamed(ask.text).length > 0);

/** "그럼 몇 점이에요?": no item is named, so that it is asked of all that were told. */
export const asksForAllTold = (
  ask: Ask,
  pack: Pack,
  state: Pick<ConversationState, 'facts' | 'focus'>,
): boolean => !namesItem(ask) && asksForOwnPoints(ask.text) && hasToldItems(pack, state);

/** As long, a message of a year or a month is of nothing but what was spoken of. */
const shortTime = 24;

/** "아 재작년이었네요", "2018년에 발급받은 거네요": said of the item spoken of last whose year, or whose paper's age, counts. */
const itemOfTime = (
  { text, details }: Ask,
  { bonusItems, notice }: Pack,
  { bonusItems: spoken = [] }: Focus,
): BonusItem | undefined => {
  if (details.entities.length > 0 || text.length > shortTime || isQuestion(text)) return undefined;
  const items = spoken.flatMap((id) => bonusItems.filter((item) => item.id === id));
  const isYear = isOfYearBefore(text, notice.programYear) !== undefined;
  const isAge = details.dates.length > 0 || details.months.length > 0 || isYear;
  return items.findLast(
    ({ yearBefore, proofAge }) => (yearBefore && isYear) || (proofAge !== undefined && isAge),
  );
};

/** The same ask with the item that it leaves unsaid. */
const withItem = (ask: Ask, { id, flags: [flag = ''], proofAge }: BonusItem): Ask => {
  const entities: Mention['entities'] = [
    { kind: 'bonus-item', id },
    { kind: 'choice', id: `flags=${proofAge?.flag ?? flag}` },
  ];
  const mentions = [...ask.details.mentions, { start: 0, end: 0, entities }];
  return { ...ask, details: { ...ask.details, mentions, entities: [...ask.details.entities, ...entities] } };
};

const asOfItem = (ask: Ask): Ask => ({ ...ask, topics: [{ topic: 'bonus.item', probability: 1 }] });

/** What is told in talk of bonus points, or asks what they come to, is about the items; any other ask stays as it is. */
export const ofOwnPoints = (ask: Ask, pack: Pack, state: Pick<ConversationState, 'facts' | 'focus'>): Ask => {
  if (tellsOfItem(ask, state.focus) || asksForAllTold(ask, pack, state)) return asOfItem(ask);
  const item = isOfPoints(state.focus) ? itemOfTime(ask, pack, state.focus) : undefined;
  return item ? asOfItem(withItem(ask, item)) : ask;
};
