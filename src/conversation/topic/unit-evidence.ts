import { tellsOwnCount } from '../../answers/premise.ts';
import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { findCounts } from '../../language/extract/count.ts';
import { findDurations } from '../../language/extract/duration.ts';
import { onceFor, onceForText } from '../../language/once.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import { asksYesOrNo } from '../../language/speech/yes-or-no.ts';
import type { Ask } from '../../language/understand.ts';

/** Pieces are pieces of anything, months and years are said of most things, and points are for who speaks of points. */
const ofAnything = /^(?:piece|point|kind|round|time|month|year)$/;

const unitsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...findCounts(text), ...findDurations(text)]
      .map(({ value: { unit } }) => unit)
      .filter((unit) => !ofAnything.test(unit)),
  );

const unitsStated = onceForText(unitsIn);

/** "6개사니까", "두 달 전에 뗀 것": a number of one's own, or of how long ago it was. */
const isOwn =
  /니까|(?:명|개사|곳|건|년)\s?(?:인데|이라|뿐인데)|(?:달|개월|년|일|주)\s?(?:쯤\s?)?(?:전|된|지난)|\bago\b/;

const asksHowMany = /몇\s?|\bhow many /;
const howMany = /몇\s?|\bhow many /g;

/** What is counted in a question: "몇 개사", or a number put up ("3개사면 된다던데", "5일 맞죠?"). */
const unitsAsked = onceFor(({ text }: Ask): ReadonlySet<string> => {
  if (asksHowMany.test(text)) return unitsIn(text.replace(howMany, '5'));
  if (isOwn.test(text) || tellsOwnCount(text)) return new Set();
  return isClaim(text) || asksYesOrNo(text) ? unitsIn(text) : new Set();
});

/** Whether a question counts what a statement on the topic counts as well, for those it is about. */
export const countsTheSame = (
  { index }: TopicSource,
  topic: string,
  ask: Ask,
  { recruitments, origin, variant }: Subject,
): boolean => {
  if (origin === 'open') return false;
  const asked = unitsAsked(ask);
  if (asked.size === 0) return false;
  return index
    .factsOf(topic)
    .some(
      (fact) =>
        recruitments.some(({ id }) => fact.for.includes(id)) &&
        (fact.variant === undefined || variant === undefined || fact.variant === variant.id) &&
        [...unitsStated(fact.text.ko)].some((unit) => asked.has(unit)),
    );
};
