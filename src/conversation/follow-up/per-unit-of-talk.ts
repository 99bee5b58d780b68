import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { isElliptic } from '../../language/residue.ts';
import { unitNamed, withoutUnit } from '../../language/speech/per-unit.ts';
import { sharersNamed, sharesOut, timesAsked } from '../../language/speech/several-of.ts';
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

const several =
  /(?:나눠|나누|똑같이)\S*(?:\s?내\S*)?|한\s?(?:곳|군데|회사|업체|명)|당|마다|얼마\S*|내야\S*|내면|회원사|조합원|도입|회사|업체|기업|협력사|공장|과제|사람|이?면|씩|각각|다해서|모두|그럼|\b(?:companies|firms|people|if|each|them|those|take|use|have|we)\b/g;

/** "두 명이면?", "회사 세 곳이면?" in talk of a sum: the same sum so many times over. */
export const topicOfTimes = (ask: Ask, { topic = '' }: Focus): string | undefined => {
  const isOfSeveral =
    timesAsked(ask) !== undefined || (sharesOut(ask.text) && sharersNamed(ask) !== undefined);
  if (!(isAboutMoney(topic) || topic === 'work.pay') || !isOfSeveral) return undefined;
  return isElliptic(unnamed(ask.text, ask.details).replace(several, ' ')) ? topic : undefined;
};
