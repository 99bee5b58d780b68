import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { maskSpans } from '../../language/masks.ts';
import { speaksOfOneself } from '../../language/speech/oneself.ts';
import { asksPerUnit, unitNamed } from '../../language/speech/per-unit.ts';
import { asksForTotal, speaksOfPaying } from '../../language/speech/totalling.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor } from '../../notice/pack-index.ts';

const moneyAlone =
  /^\s*(?:은|는|이|가|의|사업|사업은)?\s*(?:돈|금액|가격)?(?:은|이)?\s*(?:얼마|얼만)(?:예요|에요|임|인가요|죠|요|인데|냐|야|여|지|나|에유|입니까|인지)?\s?\??$|^(?:so |and |then )?how much (?:is|for|of|on)?\s*(?:an?|the|it)?\s*\??$/;
const nameKinds: ReadonlySet<string> = new Set(['program', 'recruitment', 'variant']);

/** "원포인트 얼마?", "how much for new build": of what is named its money, and nothing else. */
export const asksForMoneyAlone = (
  { text, details: { mentions } }: Ask,
  { index }: TopicSource,
  { origin, recruitments }: Subject,
): boolean => {
  const names = mentions.filter(({ entities }) => entities.some(({ kind }) => nameKinds.has(kind)));
  const rest = maskSpans(
    text,
    names.map(({ start, end }) => ({ start, end, sign: ' ' })),
  );
  return (
    origin === 'named' &&
    moneyAlone.test(rest.replace(/\s+/g, ' ')) &&
    recruitments.some(
      ({ id }) => holdingFor(index.pack.support, id).length > 0 || index.facts('amount', id).length > 0,
    )
  );
};

/** "심화 컨설팅 하루 얼마꼴", "how much a day": of a program that pays a sum for so and so long, that sum. */
export const topicPerUnit = (
  { text }: Ask,
  { index: { pack } }: TopicSource,
  { origin, recruitments }: Subject,
): string | undefined => {
  if (origin === 'open' || !asksPerUnit(text)) return undefined;
  // What is paid monthly is stated, and asked for by itself.
  if (unitNamed(text) === 'month' && !speaksOfOneself(text)) return undefined;
  const ids = recruitments.map(({ id }) => id);
  if (ids.some((id) => holdingFor(pack.support, id).some(({ covers }) => covers)))
    return speaksOfPaying(text) && speaksOfOneself(text) ? 'burden' : 'amount';
  return ids.flatMap((id) => holdingFor(pack.facts, id)).find(({ covers }) => covers)?.topic;
};

const costsUs =
  /\bwhat (?:does|do|would|will|is)\b[^?]*\bcost(?:s|ing)?(?: to)? (?:us|me|our|the company)\b|\bhow much (?:does|do|would|will)\b[^?]*\bcost (?:us|me|our|the company)\b/;
/** "What does a meister cost our company": of a program by name what one bears oneself. */
export const asksWhatItCostsUs = ({ text }: Ask, { origin }: Subject): boolean =>
  origin !== 'open' && costsUs.test(text);

const perVisit = 'amount.per-visit';
/** "원포인트 두 번이면 얼마": whether a sum is for one time or for all is a statement of its own. */
export const topicOfVisits = (
  { text, details: { counts } }: Ask,
  { index }: TopicSource,
  { origin, recruitments, variant }: Subject,
): string | undefined => {
  const isCounted = counts.some(({ unit, value }) => unit === 'time' && value > 1);
  if (origin === 'open' || !isCounted || !ofMoney.test(text)) return undefined;
  // That one bears nothing of it holds however often.
  if (speaksOfOneself(text) || speaksOfPaying(text)) return undefined;
  const isStated = recruitments.some(({ id }) =>
    index.facts(perVisit, id).some((fact) => variant !== undefined && fact.variant === variant.id),
  );
  return isStated ? perVisit : undefined;
};

/** "마이스터랑 컨설팅 둘다 하면 얼마 들어요": of several programs the sum of what is given, or of what is paid. */
export const totalAsked = (
  { text }: Ask,
  { index }: TopicSource,
  { origin, recruitments }: Subject,
): 'amount' | 'burden' | undefined => {
  if (origin === 'open' || !asksForTotal(text) || !ofMoney.test(text)) return undefined;
  const paid = recruitments.filter(({ id }) => holdingFor(index.pack.support, id).length > 0);
  if (paid.length < 2) return undefined;
  return speaksOfPaying(text) ? 'burden' : 'amount';
};
const ofMoney = /얼마|금액|돈|비용|지원금|\bhow much\b|\bmoney\b/;
