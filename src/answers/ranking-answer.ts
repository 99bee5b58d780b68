import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Direction } from '../language/speech/comparing.ts';
import { type Ranked, rankingAsked } from '../language/speech/ranking.ts';
import type { Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { statusOf } from '../rules/index.ts';
import { about } from './compared-sides.ts';
import { joinNames, localised } from './compose.ts';
import {
  amount,
  bonusCap,
  closing,
  laborCap,
  type Measure,
  type Measuring,
  measureText,
  openEnded,
  ownCost,
  papers,
  projectPeriod,
  rate,
} from './measures.ts';
import { usualCalls } from './usual-calls.ts';

/** The day on which a call closes that can still be applied for. */
const closingAhead: Measuring = (question) => {
  const { pack } = question.index;
  const [recruitment] = question.subject.recruitments;
  const windows = holdingFor(pack.windows, recruitment?.id ?? '');
  const isOver = windows.every((window) =>
    ['closed', 'after-year'].includes(statusOf(window, question.today, pack.notice.programYear).state),
  );
  return isOver ? [] : closing(question);
};

/** What programs are put in order by, and the topic under which it is told. */
const scales: Readonly<Record<Ranked, { readonly topic: string; readonly measure: Measuring }>> = {
  amount: { topic: 'amount', measure: amount },
  rate: { topic: 'amount', measure: rate },
  burden: { topic: 'burden', measure: ownCost },
  window: { topic: 'window', measure: closingAhead },
  period: { topic: 'period', measure: projectPeriod },
  bonus: { topic: 'bonus', measure: bonusCap },
  labor: { topic: 'labor-cost', measure: laborCap },
  papers: { topic: 'documents', measure: papers },
};

/** The topic of what a message puts in order; undefined where it asks for no order. */
export const topicRanked = (text: string): string | undefined => {
  const asked = rankingAsked(text);
  return asked && scales[asked.by].topic;
};

/** Programs with the same figure, which is the end of their own that is asked for. */
interface Rank {
  readonly measure: Measure;
  readonly recruitments: readonly Recruitment[];
  readonly names: readonly string[];
}

const ahead =
  (direction: Direction) =>
  (a: Measure, b: Measure): number =>
    direction === 'most' ? b.value - a.value : a.value - b.value;

/** "역량강화(원포인트 멘토링)": the forms that alone have a figure, where others of the same call have another. */
const nameOf = (
  question: Question,
  recruitment: Recruitment,
  measuring: Measuring,
  { value }: Measure,
): string => {
  const forms = question.index.pack.variants.filter(({ for: held }) => held.includes(recruitment.id));
  const having = forms.filter((variant) =>
    measuring(about(question, { recruitment, variant })).some((one) => one.value === value),
  );
  const name = joinNames(question, [recruitment]);
  if (having.length === 0 || having.length === forms.length) return name;
  return `${name}(${having.map((form) => localised(question, form.name)).join('·')})`;
};

const ranksOf = (
  question: Question,
  recruitments: readonly Recruitment[],
  measuring: Measuring,
  direction: Direction,
): readonly Rank[] => {
  const ranks = new Map<number, Rank>();
  for (const recruitment of recruitments) {
    const [own] = [...measuring(about(question, { recruitment }))].sort(ahead(direction));
    // A call without a closing day is neither the first nor the last to close.
    if (!own || own.value === openEnded) continue;
    const same = ranks.get(own.value);
    ranks.set(own.value, {
      measure: own,
      recruitments: [...(same?.recruitments ?? []), recruitment],
      names: [...(same?.names ?? []), nameOf(question, recruitment, measuring, own)],
    });
  }
  return [...ranks.values()].sort((a, b) => ahead(direction)(a.measure, b.measure));
};

/** "항목당 로봇 2점, 신규구축·고도화 3점": within a program every item is worth the same. */
const pointsOfItems = (question: Question, recruitments: readonly Recruitment[]): string => {
  const rules = question.index.pack.bonusRules.map(({ pointsPerItem, for: held }) => ({
    name: joinNames(
      question,
      recruitments.filter(({ id }) => held.includes(id)),
    ),
    figure: question.say('measure.points', { value: pointsPerItem }),
  }));
  const parts = rules.filter(({ name }) => name !== '').map((one) => question.say('rank.one', one));
  return question.say('rank.bonus.items', { parts: parts.join(', ') });
};

/**
 * Sums and shares make no order, but nothing is less than nothing: what costs nought leads, and the others are told by
 * unit. Undefined where that leaves open which is first.
 */
const byUnit = (
  direction: Direction,
  ranks: readonly Rank[],
): { readonly leading: readonly Rank[]; readonly apart: readonly Rank[] } | undefined => {
  const units = new Set(ranks.map(({ measure: { unit } }) => unit));
  if (units.size < 2) return { leading: ranks, apart: [] };
  const [first] = ranks;
  return direction === 'least' && first?.measure.value === 0
    ? { leading: [first], apart: ranks.filter((rank) => rank !== first) }
    : undefined;
};

/** "금액으로 정해진 …, 비율로 정해진 …". */
const apartTexts = (question: Question, apart: readonly Rank[]): readonly string[] =>
  (['won', 'percent'] as const).flatMap((wanted) => {
    const own = apart.filter(({ measure: { unit } }) => unit === wanted);
    const others = own.map(({ names, measure }) =>
      question.say('rank.one', { name: names.join('·'), figure: measureText(question, measure) }),
    );
    return others.length === 0
      ? []
      : [` ${question.say(`rank.burden.${wanted}`, { others: others.join(', ') })}`];
  });

/** Those that follow are told as well, so that the first is seen in proportion. */
const mostFollowing = 3;

/**
 * Which program is ahead of all ("제일 많이 주는 사업이 뭐야"), with those that follow. Undefined where no order is
 * asked for, or where figures of different units cannot be put in one.
 */
export const rankingAnswer = (question: Question): Answer | undefined => {
  const asked = rankingAsked(question.text);
  if (!asked) return undefined;
  const { topic, measure } = scales[asked.by];
  const all = question.index.pack.recruitments;
  const calls = asked.by === 'window' ? all : usualCalls(question, all);
  const ranks = ranksOf(question, calls, measure, asked.direction);
  const { leading = [], apart = [] } = byUnit(asked.direction, ranks) ?? {};
  const [first, ...others] = leading;
  if (!first || (apart.length > 0 && asked.by !== 'burden')) return undefined;
  const following = others.slice(0, mostFollowing);
  const figureOf = ({ measure: own }: Rank): string => measureText(question, own);
  const names = first.names.join('·');
  const lead = question.say(`rank.${asked.by}.${asked.direction}`, { names, figure: figureOf(first) });
  const rest = following.map((one) =>
    question.say('rank.one', { name: one.names.join('·'), figure: figureOf(one) }),
  );
  const text = rest.length > 0 ? `${lead} ${question.say('rank.next', { others: rest.join(', ') })}` : lead;
  const told = [first, ...following, ...apart].flatMap(({ recruitments }) => recruitments);
  const quotes = told.flatMap((one) => question.answerAs(topic, [one])?.quotes ?? []);
  const each = asked.by === 'bonus' ? ` ${pointsOfItems(question, told)}` : '';
  const [only, ...alike] = first.recruitments;
  // "그거 언제까지예요" goes on with the one that is ahead.
  const focus = only && alike.length === 0 ? { focus: { recruitments: [only.id] } } : {};
  return say(`${text}${each}${apartTexts(question, apart).join('')}`, quotes, { about: told, ...focus });
};
