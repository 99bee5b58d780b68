import { type Answer, type Piece, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Action } from '../exchange/reply.ts';
import type { Language } from '../language/language-of.ts';
import type { Fact, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual } from '../notice/schema/common.ts';
import { daysBetween, yearOf } from '../rules/calendar.ts';
import { formatWon } from '../wording/money.ts';
import {
  asksAsAnother,
  asksForWhom,
  fits,
  namesWhatIsAsked,
  requiresWhatIsLacked,
  saysItIsSupported,
} from './fact-verdict.ts';

/** The text in the language of the question. */
export const localised = (question: Pick<Question, 'language'>, text: Bilingual): string =>
  text[question.language];

/** The desks in charge of the recruitments, or the hotline where none is. */
export const desksFor = (question: Question, recruitments: readonly Recruitment[]) => {
  const { desks, notice } = question.knowledge.pack;
  const hotline = desks.filter(({ id }) => id === notice.hotline);
  const inCharge = desks.filter(
    (desk) => desk.id !== notice.hotline && recruitments.some(({ id }) => desk.for.includes(id)),
  );
  return inCharge.length > 0 && inCharge.length <= 2 ? inCharge : hotline;
};

/** "스마트제조혁신추진단 042-388-0855" for each desk in charge. */
export const deskLine = (question: Question, recruitments: readonly Recruitment[]): string =>
  [
    ...new Set(
      desksFor(question, recruitments).map(
        (desk) => `${localised(question, desk.name)} ${desk.phones.join(', ')}`,
      ),
    ),
  ].join(' · ');

/** The desks in charge, and the hotline beside them where they are not the hotline themselves. */
export const whereToAsk = (question: Question, recruitments: readonly Recruitment[]): string => {
  const { desks, notice } = question.knowledge.pack;
  const desk = deskLine(question, recruitments);
  const hotline = desks.find(({ id }) => id === notice.hotline);
  const isHotline = desksFor(question, recruitments).some(({ id }) => id === notice.hotline);
  if (!hotline || isHotline) return desk;
  return question.say('desk.or-hotline', { desk, hotline: hotline.phones[0] ?? '' });
};

/** Buttons that call the desks in charge, two at most. */
export const phoneActions = (question: Question, recruitments: readonly Recruitment[]): Action[] =>
  desksFor(question, recruitments)
    .slice(0, 2)
    .map((desk) => ({
      kind: 'phone',
      label: question.say('button.call', { desk: localised(question, desk.name) }),
      number: desk.phones[0] ?? '',
    }));

/** Puts in what a fact leaves to be multiplied (days × hours) or divided (pay ÷ days). */
export const workedOut = ({ product = [], quotient }: Fact, text: string, language: Language): string =>
  text
    .replace('{product}', () => String(product.reduce((total, factor) => total * factor, 1)))
    .replace('{quotient}', () =>
      quotient ? formatWon(Math.round(quotient.won / quotient.dividedBy), language) : '',
    );

/** Whom to ask what the notice leaves open. */
const withDesk = (question: Question, fact: Fact, text: string): string => {
  const desk = whereToAsk(
    question,
    question.index.pack.recruitments.filter(({ id }) => fact.for.includes(id)),
  );
  return `${text} ${question.say('unsettled.desk', { desk })}`;
};

/** A yes or no before a fact, where a yes or no was asked and the fact settles it, and the desk after what it leaves open. */
export const withVerdict = (question: Question, fact: Fact): string => {
  const text = workedOut(fact, localised(question, fact.text), question.language);
  const judged = fact.status === 'unsettled' ? text : afterVerdict(question, fact, text);
  return fact.status === 'stated' ? judged : withDesk(question, fact, judged);
};

const afterVerdict = (question: Question, fact: Fact, text: string): string => {
  if (requiresWhatIsLacked(question, text) || asksAsAnother(question, text))
    return `${question.say('verdict.no')} ${text}`;
  const isNamed = namesWhatIsAsked(question, text);
  const verdict = fact.verdict ?? (isNamed || saysItIsSupported(fact) ? 'yes' : undefined);
  return (question.wantsVerdict || isNamed) &&
    !asksForWhom(question) &&
    fits(question, text, verdict) &&
    verdict
    ? `${question.say(`verdict.${verdict}`)} ${text}`
    : text;
};

/** What the months asked about come to, where the fact is of a sum paid monthly. */
const monthsWorth = (question: Question, { monthly }: Fact): string => {
  const [months, ...others] = new Set(question.details.months);
  if (!monthly || months === undefined || others.length > 0 || months >= monthly.months) return '';
  const won = (value: number): string => formatWon(value, question.language);
  return question.say('calc.months', { each: won(monthly.won), months, sum: won(monthly.won * months) });
};

/** What a fact leaves open, without the desk that can tell. */
const openText = (question: Question, fact: Fact): string =>
  workedOut(fact, localised(question, fact.alike ?? fact.text), question.language);

/** How the last day that a fact states stands today; nothing once its year is past. */
const dueToday = ({ say, today }: Question, { due }: Fact): string => {
  if (due === undefined || yearOf(today) > yearOf(due)) return '';
  return today > due ? say('due.over') : say('due.left', { days: daysBetween(today, due) });
};

/** A fact as a quotable sentence. */
export const factPiece = (question: Question, fact: Fact): Piece => {
  const parts = [monthsWorth(question, fact), withVerdict(question, fact), dueToday(question, fact)];
  const text = parts.filter(Boolean).join(' ');
  if (fact.status === 'unsettled') return { text, quotes: [fact], open: openText(question, fact) };
  return {
    text,
    quotes: [fact],
    ...(fact.alike ? { alike: withVerdict(question, { ...fact, text: fact.alike }) } : {}),
  };
};

/** What the notice is quoted for saying nothing about is not in the notice, and the desk is a tap away. */
export const withOpenPoint = (question: Question, answer: Answer | undefined): Answer | undefined => {
  if (answer?.outcome !== 'answered') return answer;
  const facts = question.facts.filter((fact) => answer.quotes.some(({ id }) => id === fact.id));
  if (facts.length === 0 || facts.length < answer.quotes.length) return answer;
  if (!facts.every(({ status }) => status === 'unsettled')) return answer;
  const buttons = phoneActions(question, answer.about ?? question.subject.recruitments);
  return { ...answer, outcome: 'not-in-notice', buttons };
};

/** The facts of exactly the topic for a recruitment, those of the variant asked for first. */
export const factsFor = (question: Question, topic: string, recruitment: Recruitment): readonly Fact[] => {
  const facts = question.index.facts(topic, recruitment.id);
  const variant = question.subject.variant?.id;
  const ofVariant = facts.filter((fact) => fact.variant === variant);
  if (ofVariant.length > 0) return ofVariant;
  return variant === undefined ? facts : facts.filter((fact) => fact.variant === undefined);
};

/** "신규구축·고도화". */
export const joinNames = (question: Question, recruitments: readonly Recruitment[]): string =>
  recruitments.map(({ name }) => localised(question, name)).join('·');

/** An answer that may miss the question: says so, and where else to ask. */
export const hedged = (question: Question, answer: Answer): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  return { ...answer, closing: question.say('outside.if-not', { desk: whereToAsk(question, named) }) };
};

/** Says that the notice does not state this for the recruitments, with the desk that can tell. */
export const notStated = (question: Question, nearest?: Piece): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  const desk = whereToAsk(question, named);
  const first = question.say('outside.not-stated', { desk });
  const text = nearest ? `${first}\n${question.say('outside.nearest', { text: nearest.text })}` : first;
  return {
    blocks: [textBlock(text)],
    outcome: 'not-in-notice',
    quotes: nearest?.quotes ?? [],
    buttons: phoneActions(question, named),
  };
};

export { holdingFor };
