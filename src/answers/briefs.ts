import type { Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { LaborCost, Period, Support } from '../notice/pack.ts';
import { formatWon } from '../wording/money.ts';

/** What a piece has in brief, where it can be told so. */
export const inBrief = (brief: string | undefined): Pick<Piece, 'brief'> =>
  brief === undefined ? {} : { brief };

/** The form and the kind of build a term is for: "유형 1 신규구축"; nothing for what holds for all. */
const nameOf = (
  { index, language }: Question,
  { variant, target }: { readonly variant?: string | undefined; readonly target?: string | undefined },
): string => {
  const form = index.pack.variants.find(({ id }) => id === variant);
  const build = index.recruitment(target ?? '');
  return [form?.name, build?.name].flatMap((name) => (name ? [name[language]] : [])).join(' ');
};

type Scope = Parameters<typeof nameOf>[1];

/** Each with its name, or once where all are alike; undefined where one has no figure. */
const told = <T extends Scope>(
  question: Question,
  all: readonly T[],
  figureOf: (one: T) => string | undefined,
): string | undefined => {
  const figures = all.flatMap((one) => figureOf(one) ?? []);
  const [figure] = figures;
  if (figure === undefined || figures.length < all.length) return undefined;
  if (figures.every((other) => other === figure)) return figure;
  const named = all.map((one, at) => {
    const ofForm = all.flatMap((other, place) => (other.variant === one.variant ? [figures[place]] : []));
    const isOfForm = one.variant !== undefined && new Set(ofForm).size === 1;
    return `${nameOf(question, isOfForm ? { variant: one.variant } : one)} ${figures[at]}`.trim();
  });
  return [...new Set(named)].join(', ');
};

/** "최대 1억원(50% 이내)", "기본 컨설팅 400만원, 심화 컨설팅 800만원"; undefined where terms have no figure. */
export const supportBrief = (question: Question, terms: readonly Support[]): string | undefined =>
  told(question, terms, ({ fixedWon, capWon, ratePercent: rate }) => {
    const sum = fixedWon ?? capWon;
    if (sum === undefined) return undefined;
    const won = formatWon(sum, question.language);
    if (fixedWon !== undefined) return won;
    return rate === undefined
      ? question.say('table.up-to', { won })
      : question.say('brief.share', { won, rate });
  });

/** What is left to pay: "총 사업비의 50% 이상", "기본 컨설팅 100만원 …", or how host and adopter share it. */
export const burdenBrief = (question: Question, terms: readonly Support[]): string | undefined =>
  told(question, terms, ({ ownWon, ratePercent, hostMinPercent: host, adopterMaxPercent: adopter }) => {
    if (ownWon !== undefined) return formatWon(ownWon, question.language);
    if (host !== undefined && adopter === undefined) return question.say('brief.host-alone', { host });
    if (host !== undefined)
      return `${question.say('brief.host', { host })}·${question.say('brief.adopter', { adopter })}`;
    return ratePercent === undefined ? undefined : question.say('brief.rest', { percent: 100 - ratePercent });
  });

/** "기업 부담금의 20% 이내, 최대 2,000만원", by the kind of build where that makes a difference. */
export const laborBrief = (question: Question, rules: readonly LaborCost[]): string | undefined =>
  told(question, rules, ({ percentOfBurden: percent, capWon }) =>
    question.say('brief.labor', { percent, won: formatWon(capWon, question.language) }),
  );

/** "최대 6개월(연장하면 3개월 더)". */
export const periodBrief = ({ say }: Question, { months, extensionMonths: more }: Period): string =>
  more === undefined ? say('brief.months', { months }) : say('brief.extension', { months, more });
