import type { Question } from '../conversation/question.ts';
import type { Block, ListItem } from '../conversation/reply.ts';
import type { Recruitment } from '../notice/pack.ts';
import type { Quotable } from '../notice/pack-index.ts';
import type { CompanyFact } from '../notice/schema/notice.ts';
import { assessCompany, type RecruitmentAssessment } from '../rules/index.ts';
import { type Answer, textBlock } from './answer.ts';
import { localised } from './compose.ts';
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

/** Of the facts still missing, the one that most recruitments in question wait for. */
const nextFact = (question: Question, open: readonly Judged[]): CompanyFact | undefined => {
  const waiting = new Map<string, number>();
  for (const { assessment } of open)
    for (const id of assessment.missing) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  const most = Math.max(0, ...waiting.values());
  return question.index.pack.companyFacts.find(({ id }) => most > 0 && waiting.get(id) === most);
};

const knowsNothing = (question: Question): boolean => Object.keys(question.given).length === 0;

const listOf = (title: string, items: readonly ListItem[], most: number): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', title, items: items.slice(0, most) }];

/** What the company can get from what it told so far, what is ruled out and why, and what is still needed. */
export const situationAnswer = (question: Question): Answer => {
  const judged = judgedOf(question);
  const possible = bestFirst(judged.filter(isPossible));
  const ruledOut = judged.filter(isRuledOut);
  const next = nextFact(
    question,
    possible.length > 0 ? possible : judged.filter(({ assessment }) => open.has(assessment.verdict)),
  );
  const told = !knowsNothing(question);
  const found = told
    ? [
        ...listOf(
          question.say('situation.possible'),
          possible.map((one) => itemFor(question, one)),
          4,
        ),
        ...listOf(
          question.say('situation.ruled-out'),
          ruledOut.map((one) => ruledOutItem(question, one)),
          4,
        ),
      ]
    : [];
  const start = !told ? [textBlock(question.say('situation.start'))] : [];
  const ask = next
    ? [textBlock(question.say('situation.next', { question: localised(question, next.question) }))]
    : [];
  const choices = next?.choices.slice(0, 5) ?? [];
  return {
    blocks: [...start, ...found, ...ask],
    outcome: next ? 'asked-back' : 'answered',
    quotes: told ? quotesOf([...possible, ...ruledOut], question) : [],
    ...(choices.length > 0
      ? {
          quickReplies: choices.map(({ label }) => ({
            kind: 'say' as const,
            label: localised(question, label),
            text: localised(question, label),
          })),
        }
      : {}),
  };
};
