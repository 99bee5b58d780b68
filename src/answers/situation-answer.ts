import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block, ListItem } from '../exchange/reply.ts';
import { describeFacts, inOneLine } from '../guidance/describe.ts';
import { effectiveFacts } from '../guidance/effective-facts.ts';
import { begun, type Guided, isWaiting } from '../guidance/guided.ts';
import { supposedBy } from '../guidance/supposed.ts';
import { asksWhereToBegin } from '../guidance/wants-to-take-part.ts';
import type { Quotable } from '../notice/pack-index.ts';
import { assessCompany, judgeRecruitment } from '../rules/index.ts';
import { localised } from './compose.ts';
import { type Judged, supportText } from './guided-judged.ts';
import { guidedResult } from './guided-result.ts';
import { guidedNext, withEffective } from './guided-step.ts';
import { reasonText } from './standing-reasons.ts';
import { verdictSoFar } from './verdict-so-far.ts';

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
});

const ruledOutItem = (question: Question, { recruitment, assessment }: Judged): ListItem => ({
  title: localised(question, recruitment.name),
  detail: assessment.reasons.map((reason) => reasonText(question, reason)).join(' '),
});

const knowsNothing = (question: Question): boolean => Object.keys(question.given).length === 0;

const listOf = (title: string, items: readonly ListItem[], most: number): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', title, items: items.slice(0, most) }];

/** What stands so far: what the company may get, and what is ruled out. */
const standing = (question: Question, about?: readonly string[]): Pick<Answer, 'blocks' | 'quotes'> => {
  const judged = judgedOf(question).filter(({ recruitment: { id } }) => about?.includes(id) ?? true);
  const [only, ...others] = about ? judged : [];
  if (only && others.length === 0) return verdictSoFar(question, only.recruitment);
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
const toldSoFar = (question: Question, learned: NonNullable<Answer['learned']>): readonly Block[] => {
  const known = { ...learned, ...question.state.facts };
  const facts = inOneLine(describeFacts(question.index.pack, known, question.language));
  return facts === '' ? [] : [textBlock(question.say('guided.noted', { facts }))];
};

/** A call for others than whoever says what he is, unless it has something to say to him all the same. */
const isForOthers = ({ index: { pack }, given }: Question, id: string): boolean => {
  const { role } = supposedBy(pack, [id], {});
  if (given['role'] === undefined || role === undefined || role === given['role']) return false;
  return judgeRecruitment(pack, id, given, { asked: true }).verdict !== 'ineligible';
};

/** Programs that are spoken of, where the check is about them alone. */
const askedFor = (question: Question): readonly string[] | undefined => {
  const { origin, recruitments } = question.subject;
  const { index, given } = question;
  // What the company is carrying out already it does not apply for.
  const ongoing = index.pack.companyFacts.flatMap(({ id, inProgress }) => (inProgress ? [given[id]] : []));
  const ids = recruitments
    .map(({ id }) => id)
    .filter((id) => !ongoing.includes(id) && !isForOthers(question, id));
  return origin !== 'open' && ids.length > 0 && ids.length <= mostAskedFor ? ids : undefined;
};
const mostAskedFor = 3;

/** A check is under way: a program asked about in between is an aside, and the check goes on. */
const waits = ({ state: { guided } }: Question): boolean => isWaiting(guided);

/** How certain programs stand, of those that are for this applicant where some are. */
const asideAnswer = (question: Question, about: readonly string[]): Answer => {
  const { pack } = question.index;
  const meant = about.filter((id) => judgeRecruitment(pack, id, question.given).verdict !== 'not-asked');
  const { blocks, quotes } = guidedResult(question, begun('eligibility', meant.length > 0 ? meant : about));
  return { blocks: blocks.slice(0, -1), quotes, outcome: 'answered' };
};

/** What asking for certain programs says of the applicant, unless the same message says otherwise. */
const learnedFrom = (
  { index, state, given }: Question,
  about: readonly string[],
): NonNullable<Answer['learned']> =>
  Object.fromEntries(
    Object.entries(supposedBy(index.pack, about, effectiveFacts(index.pack, state.facts))).map(
      ([fact, value]) => [fact, (given[fact] as typeof value | undefined) ?? value],
    ),
  );

/**
 * Begins an eligibility check, or takes it up again, with all that was told: what stands so far, and the question that
 * decides most; the result where nothing is left to ask.
 */
export const situationAnswer = (question: Question): Answer => {
  const about = askedFor(question);
  const learned = about ? learnedFrom(question, about) : {};
  const begins = asksWhereToBegin(question.text);
  // Of who only wants to begin nothing is known but that: what follows from it is no start of a check.
  const stated = { ...(begins ? question.state.facts : question.given), ...learned };
  const guided: Guided = {
    ...begun('eligibility', about),
    unsure: question.state.guided?.unsure ?? [],
  };
  const checked = withEffective(question, stated);
  if (waits(question) && about) return asideAnswer(checked, about);
  const next: Answer = { ...guidedNext(checked, stated, guided), learned };
  if (next.outcome === 'answered') return next;
  if ((knowsNothing(question) || begins) && about === undefined)
    return { ...next, blocks: [textBlock(question.say('situation.start')), ...next.blocks] };
  if (question.topic === 'tell') return { ...next, blocks: [...toldSoFar(checked, learned), ...next.blocks] };
  const { blocks, quotes } = standing(checked, about);
  return { ...next, blocks: [...blocks, ...next.blocks], quotes };
};
