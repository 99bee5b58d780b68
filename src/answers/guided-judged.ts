import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Guided } from '../guidance/guided.ts';
import { ofRole } from '../guidance/supposed.ts';
import type { Recruitment, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { assessRecruitment, type RecruitmentAssessment, type SupportWorking } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { conditionOf } from './support-terms.ts';
import { workingText } from './working-text.ts';

export interface Judged {
  readonly recruitment: Recruitment;
  readonly assessment: RecruitmentAssessment;
}

/** Requirements that what was told already meets. */
const metOf = ({ assessment }: Judged): number =>
  assessment.checks.filter(({ kind, passed }) => kind === 'requirement' && passed === true).length;

/** The most money a recruitment may bring, in won. */
const worthOf = ({ assessment: { support } }: Judged): number => {
  if (!support) return 0;
  if (support.known) return support.working.supportWon;
  const known = support.possible.map(({ supportWon }) => supportWon);
  const caps = support.terms.map(({ capWon, fixedWon }) => fixedWon ?? capWon ?? 0);
  return Math.max(0, ...(known.length > 0 ? known : caps));
};

/** Every recruitment in question, the most promising first; of `ids`, where only some are wanted. */
export const judgedOf = (
  question: Question,
  { recruitments }: Pick<Guided, 'recruitments'>,
  ids: readonly string[] | undefined = recruitments &&
    ofRole(question.index.pack, recruitments, question.given['role']),
): readonly Judged[] =>
  question.index.pack.recruitments
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map((recruitment) => ({
      recruitment,
      assessment: assessRecruitment(question.index.pack, recruitment.id, question.given, {
        date: question.today,
        asked: recruitments !== undefined,
      }),
    }))
    .sort((a, b) => worthOf(b) - worthOf(a) || metOf(b) - metOf(a));

/** Terms that hold for everybody, as against those for firms selected for something. */
const usualOf = (terms: readonly Support[]): readonly Support[] =>
  terms.filter(({ when }) => when === undefined);

/** The sum that is known, or the usual one where only firms selected for something get another. */
export const workingOf = ({ assessment: { support } }: Judged): SupportWorking | undefined => {
  if (!support || support.known) return support?.working;
  const [usual, ...others] = usualOf(support.terms);
  return others.length > 0 ? undefined : support.possible.find(({ termId }) => termId === usual?.id);
};

/** "상생형 지역일자리 선정기업이면 1억 5,000만원": what firms selected for something would get instead. */
const otherwiseText = (
  question: Question,
  { assessment: { support } }: Judged,
  usual: SupportWorking,
): string => {
  if (!support || support.known) return '';
  const special = support.possible.flatMap((working) => {
    const term = support.terms.find(({ id }) => id === working.termId);
    const condition = term && conditionOf(question, term);
    if (!condition || working.supportWon === usual.supportWon) return [];
    const won = formatWon(working.supportWon, question.language);
    return [question.say('calc.otherwise', { condition, won })];
  });
  return special.join(' ');
};

/** What a recruitment gives: worked out where the cost is known, the terms otherwise. */
export const supportText = (question: Question, judged: Judged): string => {
  const { recruitment, assessment } = judged;
  const { support } = assessment;
  if (!support) return '';
  const working = workingOf(judged);
  const term = holdingFor(question.index.pack.support, recruitment.id).find(
    ({ id }) => id === working?.termId,
  );
  if (working && term) {
    const sum = workingText(question, term, working, '').replace(/^[\s:]+/, '');
    return [sum, otherwiseText(question, judged, working)].filter(Boolean).join(' ');
  }
  if (support.known) return '';
  const usual = usualOf(support.terms);
  return (usual.length > 0 ? usual : support.terms).map(({ text }) => localised(question, text)).join(' ');
};

/** Recruitments nothing stands against whose sum is worked out. */
const summed = (question: Question, guided: Guided): readonly Judged[] =>
  judgedOf(question, guided)
    .filter((judged) => {
      const { asked, verdict, reasons } = judged.assessment;
      const open = verdict === 'eligible' || verdict === 'unknown';
      const worked = workingOf(judged)?.ratePercent !== undefined;
      return open && asked === true && reasons.length === 0 && worked && metOf(judged) > 0;
    })
    .sort((a, b) => metOf(b) - metOf(a))
    .slice(0, 3);

const sumText = (question: Question, judged: Judged): string =>
  `${localised(question, judged.recruitment.name)} ${supportText(question, judged)}`;

/** Sums so far, for a line while questions go on. */
export const sumsSoFar = (question: Question, guided: Guided): string =>
  summed(question, guided)
    .map((judged) => sumText(question, judged))
    .join(' / ');

/** Sums of the programs the talk is of, where the cost is known: who asked for one of these and then tells the cost. */
export const sumsOfTalk = (question: Question): string => {
  const ids = question.state.focus.recruitments;
  if (ids.length === 0 || ids.length > mostOfTalk) return '';
  return judgedOf(question, {}, ids)
    .filter((judged) => {
      const { reasons } = judged.assessment;
      return reasons.length === 0 && workingOf(judged)?.ratePercent !== undefined;
    })
    .map((judged) => sumText(question, judged))
    .join(' / ');
};
const mostOfTalk = 2;

/** "그래서 얼마 받아요?": the sums alone; undefined where none is worked out yet. */
export const sumsAnswer = (question: Question, guided: Guided): Answer | undefined => {
  const all = summed(question, guided);
  if (all.length === 0) return undefined;
  const { support } = question.index.pack;
  return {
    blocks: [textBlock(all.map((judged) => sumText(question, judged)).join('\n'))],
    outcome: 'answered',
    quotes: all.flatMap(({ recruitment: { id } }) => holdingFor(support, id).slice(0, 1)),
  };
};
