import type { Question } from '../conversation/question.ts';
import type { Block, ListItem } from '../conversation/reply.ts';
import { idsOf } from '../language/details.ts';
import type { Recruitment, Variant } from '../notice/pack.ts';
import { holdingFor, type Quotable } from '../notice/pack-index.ts';
import type { Answer } from './answer.ts';
import { factsFor, localised } from './compose.ts';
import { supportFor } from './support-terms.ts';

interface Side {
  readonly title: string;
  readonly lines: readonly string[];
  readonly quotes: readonly Quotable[];
}

/** What stands for a recruitment, or one of its forms, in a comparison: what it is for, money, time. */
const sideOf = (question: Question, recruitment: Recruitment, variant?: Variant): Side => {
  const focused: Question = {
    ...question,
    subject: { ...question.subject, recruitments: [recruitment], variant },
  };
  const what = [
    ...factsFor(focused, 'overview', recruitment),
    ...factsFor(focused, 'support', recruitment),
  ].slice(0, 1);
  const terms = supportFor(focused, recruitment);
  const periods = variant ? [] : holdingFor(question.index.pack.periods, recruitment.id);
  const windows = variant ? [] : holdingFor(question.index.pack.windows, recruitment.id);
  const quotes = [...what, ...terms, ...periods, ...windows];
  return {
    title: variant ? localised(question, variant.name) : localised(question, recruitment.name),
    lines: [...what, ...terms, ...periods, ...windows].map(({ text }) => localised(question, text)),
    quotes,
  };
};

/** Of a program with several recruitments the usual one stands for it in a comparison with another program. */
const usualOnly = (recruitments: readonly Recruitment[]): readonly Recruitment[] => {
  const programs = new Set(recruitments.map(({ programId }) => programId));
  if (programs.size < 2) return recruitments;
  const hasUsual = (programId: string): boolean =>
    recruitments.some((one) => one.programId === programId && one.usual);
  return recruitments.filter((one) => one.usual || !hasUsual(one.programId));
};

const sidesOf = (question: Question): readonly Side[] => {
  const named = idsOf(question.details, 'variant');
  const variants = question.index.pack.variants.filter(({ id }) => named.includes(id));
  const recruitments = usualOnly(question.subject.recruitments);
  if (variants.length >= 2) {
    const [recruitment] = recruitments.filter(({ id }) =>
      variants.every((variant) => variant.for.includes(id)),
    );
    if (recruitment) return variants.map((variant) => sideOf(question, recruitment, variant));
  }
  const [only] = recruitments;
  const own = question.index.pack.variants.filter((variant) => only && variant.for.includes(only.id));
  if (recruitments.length === 1 && only && own.length >= 2)
    return own.map((variant) => sideOf(question, only, variant));
  return recruitments.slice(0, 4).map((recruitment) => sideOf(question, recruitment));
};

/** Topics whose answers can stand side by side; a comparison that names one of them is about that. */
const comparable =
  /^(?:amount|burden|labor-cost|period|window(?:\.\w+)?|documents|bonus|quota|eligibility(?:\.\w+)*|exclusion|contact|apply(?:\.\w+)?|work\.\w+)$/;

/** "사업기간이 더 긴 쪽은?": the likeliest other topic that each side has an answer for. */
const byTopic = (question: Question, recruitments: readonly Recruitment[]): Answer | undefined => {
  if (recruitments.length < 2) return undefined;
  const topic =
    question.details.amounts.length > 0
      ? 'calc.support'
      : question.rivals.slice(0, mostRivals).find((rival) => comparable.test(rival));
  const answer = topic === undefined ? undefined : question.answerAs(topic, recruitments);
  return answer?.outcome === 'answered' && (answer.about ?? []).length === recruitments.length
    ? answer
    : undefined;
};

const mostRivals = 3;

/** The sides of a comparison: on the point asked, or each with what it is for, its money and its dates. */
export const comparisonAnswer = (question: Question): Answer | undefined => {
  if (question.subject.origin === 'open') return undefined;
  const onPoint = byTopic(question, usualOnly(question.subject.recruitments));
  if (onPoint) return onPoint;
  const sides = sidesOf(question);
  if (sides.length < 2) return undefined;
  const items = sides.map((side): ListItem => ({ title: side.title, detail: side.lines.join(' ') }));
  const blocks: Block[] = [{ kind: 'list', title: question.say('compare.title'), items }];
  return { blocks, outcome: 'answered', quotes: sides.flatMap(({ quotes }) => quotes) };
};
