import type { Question } from '../conversation/question.ts';
import type { Block, ListItem } from '../conversation/reply.ts';
import { describeFacts, inOneLine } from '../guidance/describe.ts';
import { begun, type Guided } from '../guidance/guided.ts';
import type { Recruitment } from '../notice/pack.ts';
import type { Quotable } from '../notice/pack-index.ts';
import { assessCompany, type RecruitmentAssessment } from '../rules/index.ts';
import { type Answer, textBlock } from './answer.ts';
import { localised } from './compose.ts';
import { guidedNext, withEffective } from './guided-step.ts';
import { reasonText } from './verdict.ts';
import { workingText } from './working-text.ts';

interface Judged {
  readonly recruitment: Recruitment;
  readonly assessment: RecruitmentAssessment;
}

const judgedOf = (question: Question): readonly Judged[] => {
  const { recruitments } = assessCompany(question.index.pack, question.given, () => undefined, {
    date: question.today,
  });
  return recruitments.flatMap((assessment) => {
    const recruitment = question.index.recruitment(assessment.recruitmentId);
    return recruitment ? [{ recruitment, assessment }] : [];
  });
};

const open: ReadonlySet<string> = new Set(['eligible', 'unknown', 'unsettled']);

/** Requirements that what was told already meets: a program none of them speaks for is not worth showing. */
const metOf = ({ assessment }: Judged): number =>
  assessment.checks.filter(({ kind, passed }) => kind === 'requirement' && passed === true).length;

/** Nothing told so far stands against it; that the role is not known yet does not make it possible. */
const isPossible = (judged: Judged): boolean =>
  open.has(judged.assessment.verdict) &&
  judged.assessment.reasons.length === 0 &&
  (judged.assessment.verdict === 'eligible' || metOf(judged) > 0);

const bestFirst = (judged: readonly Judged[]): readonly Judged[] =>
  [...judged].sort(
    (a, b) =>
      Number(b.assessment.verdict === 'eligible') - Number(a.assessment.verdict === 'eligible') ||
      metOf(b) - metOf(a),
  );

const isRuledOut = (judged: Judged): boolean => {
  const { verdict, reasons } = judged.assessment;
  if (verdict === 'ineligible' || verdict === 'conditional') return true;
  return verdict === 'unknown' && reasons.length > 0 && metOf(judged) > 0;
};

/** What a recruitment would give: worked out where the cost is known, the terms otherwise. */
const supportText = (question: Question, { recruitment, assessment }: Judged): string => {
  const { support } = assessment;
  if (!support) return '';
  const terms = question.index.pack.support.filter((term) => term.for.includes(recruitment.id));
  if (support.known) {
    const term = terms.find(({ id }) => id === support.working.termId);
    return term ? workingText(question, term, support.working, '').replace(/^[\s:]+/, '') : '';
  }
  const [usual] = support.terms.filter(({ when }) => when === undefined);
  return usual ? localised(question, usual.text) : '';
};

const quotesOf = (judged: readonly Judged[], question: Question): readonly Quotable[] =>
  judged.flatMap(({ recruitment, assessment }) => [
    ...assessment.reasons,
    ...question.index.pack.support
      .filter((term) => term.for.includes(recruitment.id) && term.when === undefined)
      .slice(0, 1),
  ]);

const itemFor = (question: Question, judged: Judged): ListItem => ({
  title: localised(question, judged.recruitment.name),
  detail: [question.say(`situation.${judged.assessment.verdict}`), supportText(question, judged)]
    .filter(Boolean)
    .join(' '),
  say: localised(question, judged.recruitment.name),
});

const ruledOutItem = (question: Question, { recruitment, assessment }: Judged): ListItem => ({
  title: localised(question, recruitment.name),
  detail: assessment.reasons.map((reason) => reasonText(question, reason)).join(' '),
});

const knowsNothing = (question: Question): boolean => Object.keys(question.given).length === 0;

const listOf = (title: string, items: readonly ListItem[], most: number): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', title, items: items.slice(0, most) }];

/** What stands so far: what the company may get, and what is ruled out. */
const standing = (question: Question): Pick<Answer, 'blocks' | 'quotes'> => {
  const judged = judgedOf(question);
  const possible = bestFirst(judged.filter(isPossible));
  const ruledOut = judged.filter(isRuledOut);
  const items = possible.map((one) => itemFor(question, one));
  const against = ruledOut.map((one) => ruledOutItem(question, one));
  return {
    blocks: [
      ...listOf(question.say('situation.possible'), items, 4),
      ...listOf(question.say('situation.ruled-out'), against, 4),
    ],
    quotes: quotesOf([...possible, ...ruledOut], question),
  };
};

/** What was told, said back in a line. */
const toldSoFar = (question: Question): string =>
  question.say('guided.noted', {
    facts: inOneLine(describeFacts(question.index.pack, question.state.facts, question.language)),
  });

/** Programs that are spoken of, where the check is about them alone. */
const askedFor = ({ subject: { origin, recruitments } }: Question): readonly string[] | undefined =>
  origin !== 'open' && recruitments.length <= mostAskedFor ? recruitments.map(({ id }) => id) : undefined;
const mostAskedFor = 3;

/**
 * Begins an eligibility check, or takes it up again, with all that was told: what stands so far, and the question that
 * decides most; the result where nothing is left to ask.
 */
export const situationAnswer = (question: Question): Answer => {
  const stated = question.given;
  const guided: Guided = {
    ...begun('eligibility', askedFor(question)),
    unsure: question.state.guided?.unsure ?? [],
  };
  const checked = withEffective(question, stated);
  const next = guidedNext(checked, stated, guided);
  if (next.outcome === 'answered') return next;
  if (knowsNothing(question))
    return { ...next, blocks: [textBlock(question.say('situation.start')), ...next.blocks] };
  if (question.topic === 'tell') return { ...next, blocks: [textBlock(toldSoFar(checked)), ...next.blocks] };
  const { blocks, quotes } = standing(checked);
  return { ...next, blocks: [...blocks, ...next.blocks], quotes };
};
