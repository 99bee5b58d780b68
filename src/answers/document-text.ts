import type { Question } from '../exchange/question.ts';
import { onceFor } from '../language/once.ts';
import { plannedDay } from '../language/planned-day.ts';
import type { Document, Pack } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { monthsBefore, yearOf } from '../rules/calendar.ts';
import { formatDay } from '../wording/day.ts';
import { localised } from './compose.ts';
import { type AgeJudged, ageJudged, plansToApply } from './paper-age.ts';

/** What describing a paper needs of a question. */
type Voice = Pick<Question, 'language' | 'say' | 'index'>;

/** Whether papers of this recruitment come from more than one party: only then it matters to say whose. */
const severalParties = onceFor((pack: Pack) =>
  onceFor((document: Document): boolean => {
    const all = document.for.flatMap((id) => holdingFor(pack.documents, id));
    return new Set(all.flatMap(({ from }) => from)).size > 1;
  }),
);

/** Handed in by those who apply together: no party's own. */
const isFromAllTogether = ({ from: [first] }: Document): boolean =>
  first === 'applicant' || first === 'consortium';

const partiesOf = (question: Voice, document: Document): string => {
  const names = document.from.map((party) => question.say(`party.${party}`)).join('·');
  if (document.from.length > 1)
    return question.say('documents.each', { parties: names, count: document.copies ?? 1 });
  if (isFromAllTogether(document) || !severalParties(question.index.pack)(document))
    return copiesOf(question, document);
  return [question.say('documents.only', { party: names }), copiesOf(question, document)]
    .filter(Boolean)
    .join(', ');
};

const copiesOf = (question: Voice, document: Document): string =>
  document.copies === undefined ? '' : question.say('documents.copies', { count: document.copies });

const yearsOf = (question: Voice, document: Document): string => {
  if (document.recentYears !== undefined)
    return question.say('documents.recent-years', { count: document.recentYears });
  if (!document.years) return '';
  const years = document.years.map((year) => question.say('documents.year', { year })).join('·');
  return question.say('documents.years', { years, count: document.years.length });
};

const ageOf = (question: Voice, document: Document): string =>
  document.maxAgeMonths === undefined
    ? ''
    : question.say('documents.max-age', { count: document.maxAgeMonths });

/** "도입기업·공급기업 각 1부, 발행일로부터 3개월 이내": all the notice says about a paper, in one line. */
export const describeDocument = (question: Voice, document: Document): string =>
  [
    partiesOf(question, document),
    ageOf(question, document),
    yearsOf(question, document),
    document.form === undefined ? '' : question.say(`documents.form-${document.form}`),
    document.note === undefined ? '' : localised(question, document.note),
  ]
    .filter(Boolean)
    .join(', ');

/** From which day on a paper may be issued, where one of a certain age is asked about. */
const sinceOf = (question: Question, judged: AgeJudged): string =>
  question.say('documents.issued-since', {
    year: yearOf(judged.earliest),
    day: formatDay(judged.earliest, question.language),
  });

/** "3월 20일에 낼건데 언제 것부터 돼요": from which day on a paper may be issued for that day. */
const sincePlanned = (question: Question, maxAgeMonths: number | undefined): string => {
  const { dates } = question.details;
  const isPlanned = dates.length === 1 && dates[0]?.day !== undefined && plansToApply(question.text);
  const on = isPlanned ? plannedDay(question) : undefined;
  if (on === undefined || maxAgeMonths === undefined) return '';
  const earliest = monthsBefore(on, maxAgeMonths);
  return question.say('documents.issued-since-for', {
    on: formatDay(on, question.language),
    year: yearOf(earliest),
    day: formatDay(earliest, question.language),
  });
};

const ended = (sentence: string): string => (/[.)!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** "언제꺼": of a paper that is for certain years these, since there is no limit to when it was issued. */
const withYears = (question: Question, document: Document): string => {
  const years = yearsOf(question, document);
  return [years, question.say('documents.no-age')].filter(Boolean).join('. ');
};

/**
 * How old the paper may be (where the notice sets no limit, that), and whose are asked for. A paper whose age is
 * told is judged first.
 */
export const validityOf = (question: Question, document: Document): string => {
  const { maxAgeMonths: count } = document;
  const judged = count === undefined ? undefined : ageJudged(question, count);
  const rule =
    count === undefined ? withYears(question, document) : question.say('documents.age-rule', { count });
  const whose =
    document.from.length > 1
      ? question.say('documents.handed-in', { parties: partiesOf(question, document) })
      : '';
  const verdict = judged?.verdict ? question.say(`verdict.${judged.verdict}`) : '';
  const since = judged ? sinceOf(question, judged) : sincePlanned(question, count);
  const text = [rule, since, whose].filter(Boolean).join(' ');
  return `${verdict} ${localised(question, document.name)}: ${text}`.trim();
};

/** Where the paper is issued: the notice's own word first, general information marked as such. */
export const issuerOf = (question: Question, document: Document): string => {
  const issuer = question.knowledge.general.issuers.find(({ id }) => id === document.issuer);
  const note = document.note ? localised(question, document.note) : '';
  const general = issuer ? question.say('general.marked', { text: localised(question, issuer.text) }) : '';
  const form = document.formUrl ? question.say('documents.form-url', { url: document.formUrl }) : '';
  const years = yearsOf(question, document);
  return (
    [note, form, years, general].filter(Boolean).map(ended).join(' ') || question.say('documents.no-issuer')
  );
};

/** Where a paper comes from, in a word: where its form is downloaded, else what is known in general. */
export const placeOf = (question: Question, document: Document): string | undefined => {
  const issuer = question.knowledge.general.issuers.find(({ id }) => id === document.issuer);
  if (document.formUrl) return question.say('documents.form-url', { url: document.formUrl });
  return issuer && localised(question, issuer.text);
};
