import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { isElliptic } from '../../language/residue.ts';
import { unitNamed, withoutUnit } from '../../language/speech/per-unit.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';
import { unnamed } from './unnamed.ts';

/** "한달로 치면?", "per day?" in talk of a sum: the same sum for one of these. */
export const topicOfUnit = (
  { text, details }: Ask,
  { pack }: PackIndex,
  { topic = '', recruitments }: Focus,
): string | undefined => {
  if (!(isAboutMoney(topic) || topic.startsWith('work.pay')) || unitNamed(text) === undefined)
    return undefined;
  const isPaidFor = recruitments.some((id) =>
    [...holdingFor(pack.support, id), ...holdingFor(pack.facts, id)].some(
      ({ covers }) => covers !== undefined,
    ),
  );
  return isPaidFor && isElliptic(withoutUnit(unnamed(text, details))) ? topic : undefined;
};
