import { saysNoMore } from '../../../language/speech/no-more.ts';
import { asksOfWhole, permissionAsked } from '../../../language/speech/permission.ts';
import type { Engine } from '../../engine.ts';
import type { Reader, Verdict } from './verdict.ts';

const upper = /(?:최대|한도|up to|at most|within)\s[^.,\n]{0,20}|[^.,\n\s]*\s?이내/g;
const lower = /[^.,\n]{0,14}(?:이상)|at least [^.,\n]{0,14}/g;

const countsIn = (engine: Engine, stated: string, words: RegExp) =>
  (stated.match(words) ?? []).flatMap((part) => {
    const { counts, months } = engine.understander.figuresIn(part);
    return [...counts, ...months.map((value) => ({ value, unit: 'month' }))];
  });

/** Just so many and no more is not what is stated as the least, or as about so many. */
export const ofNoMore: Reader = ({ engine, question: { text, details }, stated }) => {
  const [only, ...others] = details.counts;
  if (!only || others.length > 0 || !saysNoMore(text)) return undefined;
  // What is counted goes by several names ("10개", "10개사").
  const isLeast = countsIn(engine, stated, lower).some(({ value }) => value === only.value);
  return isLeast ? 'no' : undefined;
};

/** "한번에 올려도 되나": all at once, which counts nothing. */
const atOnce = /한\s?번에/;

/** "전문가 20명 있어야 하나요", "2년간 지원해야 하나요": how many one must, held against the only number that is stated. */
const ofDemand = (
  engine: Engine,
  only: { readonly value: number; readonly unit: string },
  stated: string,
): Verdict | undefined => {
  const { counts, months } = engine.understander.figuresIn(stated);
  const alike = new Set(
    [...counts, ...months.map((value) => ({ value, unit: 'month' }))]
      .filter(({ unit }) => unit === only.unit)
      .map(({ value }) => value),
  );
  return alike.size === 1 ? (alike.has(only.value) ? 'yes' : 'no') : undefined;
};

/** "이용료 5년치 넣어도 되나": how many are meant, held against the most or the least that is stated. */
export const ofBounds: Reader = ({ engine, question: { text, details, topic }, stated }) => {
  const asked = permissionAsked(text);
  const counts = details.counts.filter(({ unit }) => unit !== 'time' || !atOnce.test(text));
  const meant = [...counts, ...details.months.map((value) => ({ value, unit: 'month' }))];
  const [only, ...others] = meant;
  const isOther = asked === 'may-not' || asked === 'need-not';
  if (!only || others.length > 0 || isOther || asksOfWhole(text)) return undefined;
  if (/^(?:eligibility$|exclusion|outside|window|document$|documents)/.test(topic)) return undefined;
  if (asked === 'must') return /^(?:document|bonus)/.test(topic) ? undefined : ofDemand(engine, only, stated);
  const same = ({ unit }: { unit: string }): boolean => unit === only.unit;
  const [most, ...moreMost] = countsIn(engine, stated, upper).filter(same);
  const [least, ...moreLeast] = countsIn(engine, stated, lower).filter(same);
  if (moreMost.length + moreLeast.length > 0) return undefined;
  if (most && !least) return only.value <= most.value ? 'yes' : 'no';
  if (least && !most) return only.value >= least.value ? 'yes' : 'no';
  return undefined;
};
