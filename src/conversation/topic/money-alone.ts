import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { maskSpans } from '../../language/masks.ts';
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
