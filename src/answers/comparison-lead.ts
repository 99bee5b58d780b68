import type { Question } from '../exchange/question.ts';
import { asksOpenly } from '../language/speech/asking.ts';
import {
  asksByHowMuch,
  asksIfAlike,
  asksWhich,
  directionIn,
  likenessPutUp,
} from '../language/speech/comparing.ts';
import { isClaim } from '../language/speech/confirming.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import { about, type Side, titleOf } from './compared-sides.ts';
import type { Point } from './comparison-points.ts';
import { type Measure, measureText, openEnded } from './measures.ts';

/** A side with what it is measured by. */
interface Measured {
  readonly side: Side;
  readonly measures: readonly Measure[];
}

const extremes = ({ measures }: Measured): { readonly low: number; readonly high: number } => {
  const values = measures.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
};

/** The side that is ahead of every other whatever form of each is taken. */
const aheadOf = (all: readonly Measured[], direction: 'most' | 'least'): Measured | undefined =>
  all.find((one) =>
    all.every((other) => {
      if (other === one) return true;
      const [mine, theirs] = [extremes(one), extremes(other)];
      return direction === 'most' ? mine.low > theirs.high : mine.high < theirs.low;
    }),
  );

const measured = (question: Question, { measure }: Point, sides: readonly Side[]): readonly Measured[] =>
  measure ? sides.map((side) => ({ side, measures: measure(about(question, side)) })) : [];

/** Figures can be held against each other where every side has some, all of one unit. */
const isComparable = (all: readonly Measured[]): boolean =>
  all.length >= 2 &&
  all.every(({ measures }) => measures.length > 0) &&
  new Set(all.flatMap(({ measures }) => measures.map(({ unit }) => unit))).size === 1;

/** What a comparison begins with, and which side that names. */
export interface Lead {
  readonly text: string;
  readonly ahead?: Side | undefined;
}

const leadFor = (question: Question, { id }: Point, ahead: Measured, key: string, count: number): Lead => {
  const figures = [...new Set(ahead.measures.map((one) => measureText(question, one)))];
  const values = {
    name: titleOf(question, ahead.side),
    degree: question.say(count > 2 ? 'compare.degree.many' : 'compare.degree.two'),
  };
  const text = question.say(`compare.${id}.${key}`, values);
  return { text: figures.length === 1 ? `${text.slice(0, -1)}: ${figures[0]}.` : text, ahead: ahead.side };
};

/** "서류는 로봇이 더 많죠?": one side is put up as the one that is ahead. */
const aheadVerdict = ({ text, details, say }: Question, { recruitment, variant }: Side): string => {
  const ids = [recruitment.id, recruitment.programId, variant?.id];
  const named = details.mentions.filter(({ entities }) =>
    entities.some(({ kind }) => kind === 'program' || kind === 'recruitment' || kind === 'variant'),
  );
  const [only, ...others] = named;
  if (!only || others.length > 0 || !(asksYesOrNo(text) || isClaim(text)) || asksOpenly(text)) return '';
  const isAhead = only.entities.some(({ id }) => ids.includes(id));
  return `${say(isAhead ? 'verdict.yes' : 'verdict.no')} `;
};

/** Which side is ahead, where one is. A window that lasts until the budget is spent closes when nobody knows. */
const whichLead = (question: Question, point: Point, all: readonly Measured[]): Lead | undefined => {
  const direction = directionIn(question.text) ?? point.better;
  const dated = all.filter(({ measures }) => measures.every(({ value }) => value !== openEnded));
  const [only] = dated;
  if (only && dated.length === 1) return leadFor(question, point, only, 'only', all.length);
  if (dated.length < all.length && direction !== 'least') return undefined;
  const ahead = direction && aheadOf(dated, direction);
  if (!ahead) return undefined;
  const isNothing = direction === 'least' && extremes(ahead).high === 0;
  const lead = leadFor(question, point, ahead, isNothing ? 'none' : direction, all.length);
  return { ...lead, text: `${aheadVerdict(question, ahead.side)}${lead.text}` };
};

/** "같은 번호예요?", "다르죠?": whether what is put up is so. */
const alikeVerdict = ({ text, say }: Question, alike: boolean): string => {
  const putUp = likenessPutUp(text);
  if (putUp === undefined || !asksYesOrNo(text)) return '';
  return `${say((putUp === 'alike') === alike ? 'verdict.yes' : 'verdict.no')} `;
};

const alikeLead = (question: Question, alike: boolean): Lead => ({
  text: `${alikeVerdict(question, alike)}${question.say(alike ? 'compare.alike' : 'compare.unlike')}`,
});

const traitsOf = (question: Question, point: Point, side: Side): string =>
  [...(point.traits?.(about(question, side)) ?? [])].sort().join();

const areAlike = (all: readonly Measured[]): boolean =>
  new Set(all.map((one) => JSON.stringify(one.measures.map(({ value }) => String(value)).sort()))).size === 1;

/** By how much one of two is ahead of the other ("차액"); undefined where forms of them differ in it. */
const differenceLead = (question: Question, all: readonly Measured[]): string => {
  const [first, second, ...others] = all.map(({ measures }) => [
    ...new Set(measures.map(({ value }) => value)),
  ]);
  const [unit] = all.flatMap(({ measures }) => measures);
  if (!first || !second || !unit || others.length > 0 || !asksByHowMuch(question.text)) return '';
  const [one, other] = [first, second].map((values) => (values.length === 1 ? values[0] : undefined));
  if (one === undefined || other === undefined || one === other || unit.unit === 'day') return '';
  const figure = measureText(question, { unit: unit.unit, value: Math.abs(one - other) });
  return ` ${question.say('compare.difference', { figure })}`;
};

/** What a comparison on one point begins with: which is ahead, and by how much, or whether they are alike. */
export const leadOf = (question: Question, point: Point, sides: readonly Side[]): Lead | undefined => {
  const lead = plainLead(question, point, sides);
  const all = measured(question, point, sides);
  return lead && isComparable(all) ? { ...lead, text: `${lead.text}${differenceLead(question, all)}` } : lead;
};

const plainLead = (question: Question, point: Point, sides: readonly Side[]): Lead | undefined => {
  const all = measured(question, point, sides);
  if (isComparable(all)) {
    if (areAlike(all)) return alikeLead(question, true);
    const which = whichLead(question, point, all);
    if (which && (asksWhich(question.text) || !asksIfAlike(question.text) || asksByHowMuch(question.text)))
      return which;
    return asksIfAlike(question.text) ? alikeLead(question, false) : undefined;
  }
  if (!point.traits || !asksIfAlike(question.text)) return undefined;
  const traits = new Set(sides.map((side) => traitsOf(question, point, side)));
  return traits.has('') ? undefined : alikeLead(question, traits.size === 1);
};

const figure =
  /\d[\d.,]*\s?(?:%|억|천|백|만|원|개월|년|월|일|시|점|명|건|개|회|퍼|percent|months?|days?|million|points?)/g;
const figuresOf = (text: string): string => [...new Set(text.match(figure) ?? [])].sort().join();

/** Whether what is said of each side names the same figures, for points that nothing measures. */
export const leadOfTexts = (question: Question, texts: readonly string[]): Lead | undefined => {
  const figures = texts.map(figuresOf);
  if (!asksIfAlike(question.text) || figures.includes('')) return undefined;
  return alikeLead(question, new Set(figures).size === 1);
};
