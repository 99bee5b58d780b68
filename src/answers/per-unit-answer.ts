import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { isAboutMoney } from '../exchange/topic-source.ts';
import { type TimeUnit, unitNamed } from '../language/speech/per-unit.ts';
import type { Fact, Recruitment, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { supportFor } from './support-terms.ts';

type Covers = NonNullable<Support['covers']>;

/** How many of a unit the work takes that a sum is paid for. */
const unitsIn = ({ months, days, hoursPerDay }: Covers, unit: TimeUnit): number | undefined => {
  if (unit === 'month') return months;
  if (unit === 'day') return days;
  return days === undefined || hoursPerDay === undefined ? undefined : days * hoursPerDay;
};

/** A sum that is divided, and what it is called. */
interface Part {
  readonly key: 'total' | 'support' | 'own' | 'pay';
  readonly sum: number;
}

const ofWhole = /총|전체|인건비|비용|단가|\b(?:total|costs?|price|fee|labou?r)\b/;

/** The sums that are asked for: the own share in talk of that, else the whole and what is given of it. */
const partsAsked = ({ topic, text }: Question, { totalWon, fixedWon, ownWon }: Support): readonly Part[] => {
  const part = (key: Part['key'], sum: number | undefined): readonly Part[] =>
    sum === undefined || sum === 0 ? [] : [{ key, sum }];
  if (/burden/.test(topic)) return part('own', ownWon);
  const whole = part('total', totalWon);
  return ofWhole.test(text) && whole.length > 0
    ? whole
    : [...whole, ...part('support', fixedWon), ...part('own', ownWon)];
};

const lineFor = (
  question: Question,
  name: string,
  parts: readonly Part[],
  count: number,
  unit: TimeUnit,
): string => {
  const won = (value: number): string => formatWon(value, question.language);
  const said = parts.map(({ key, sum }) =>
    question.say(`per-unit.${key}`, { sum: won(sum), each: won(Math.round(sum / count)) }),
  );
  return question.say(`per-unit.${unit}`, { name, count, parts: said.join(', ') }).trim();
};

const termLine = (question: Question, term: Support, unit: TimeUnit): string | undefined => {
  const count = term.covers && unitsIn(term.covers, unit);
  const parts = count === undefined ? [] : partsAsked(question, term);
  if (count === undefined || parts.length === 0) return undefined;
  const form = question.index.pack.variants.find(({ id }) => id === term.variant);
  const [holder] = term.for.flatMap((id) => question.index.recruitment(id) ?? []);
  const named = form ?? holder;
  return lineFor(question, named ? `${localised(question, named.name)}:` : '', parts, count, unit);
};

/** What is paid for work: stated by the month, or worked out. */
const payLine = (question: Question, { covers, monthly }: Fact, unit: TimeUnit): string | undefined => {
  const count = covers && unitsIn(covers, unit);
  if (count === undefined || !monthly) return undefined;
  const total = monthly.won * monthly.months;
  return lineFor(question, '', [{ key: 'pay', sum: total }], count, unit);
};

const linesFor = (question: Question, recruitment: Recruitment, unit: TimeUnit) => {
  const terms = supportFor(question, recruitment);
  const pays = holdingFor(question.index.pack.facts, recruitment.id).filter(({ monthly }) => monthly);
  return [
    ...terms.map((term) => ({ text: termLine(question, term, unit), quote: term })),
    ...pays.map((fact) => ({ text: payLine(question, fact, unit), quote: fact })),
  ].flatMap(({ text, quote }) => (text === undefined ? [] : [{ text, quote }]));
};

/** Topics in which a unit of time asks what the sum comes to. */
const ofSums = (topic: string): boolean => isAboutMoney(topic) || topic.startsWith('work.pay');

/**
 * What a flat sum comes to a month, a day or an hour: "한달로 치면?" after what a meister is paid, "심화 컨설팅은 하루
 * 얼마꼴". Undefined where none of the programs spoken of pays a sum for so and so long.
 */
export const perUnitAnswer = (question: Question): Answer | undefined => {
  const unit = unitNamed(question.text);
  const { recruitments, origin } = question.subject;
  if (unit === undefined || !ofSums(question.topic) || origin === 'open') return undefined;
  // "월급 310만원이면 4개월치는" asks for several of it.
  if (question.details.months.some((months) => months > 1)) return undefined;
  const lines = recruitments.flatMap((recruitment) => linesFor(question, recruitment, unit));
  return lines.length === 0
    ? undefined
    : say(
        lines.map(({ text }) => text).join('\n'),
        lines.map(({ quote }) => quote),
        { about: recruitments },
      );
};
