import { localised } from '../../answers/compose.ts';
import { documentChecklist, papersOf } from '../../answers/document-checklist.ts';
import { guidedAgain, withEffective } from '../../answers/guided-step.ts';
import type { Answer } from '../../exchange/answer.ts';
import { textBlock } from '../../exchange/answer.ts';
import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { begun, type Guided } from '../../guidance/guided.ts';
import { programsLeft } from '../../guidance/next-in-flow.ts';
import type { SaidOfPapers } from '../../guidance/said-of-papers.ts';
import { squash } from '../../language/normalise.ts';
import { plannedDay } from '../../language/planned-day.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask, Understood } from '../../language/understand.ts';
import type { NeededDocument } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import type { Heard } from './heard.ts';
import { claimsOfPapers, saidToDiffer, toldApart } from './papers-named.ts';

/** Papers that are now ready, papers that after all are not, and what is to be said of others. */
interface Marked {
  readonly ready: readonly string[];
  readonly open: readonly string[];
  readonly differ: readonly string[];
}

/** Which papers of the list are meant. While a question waits, a number answers that. */
const meantBy = (
  { numbers, all, last }: SaidOfPapers,
  papers: readonly NeededDocument[],
  guided: Guided,
): readonly string[] => {
  const ids = papers.map(({ document }) => document.id);
  if (numbers.length > 0)
    return guided.question === undefined ? numbers.flatMap((number) => ids[number - 1] ?? []) : [];
  if (all) return ids;
  return last ? (guided.lastTicked ?? []) : [];
};

const markedIn = (asks: readonly Ask[], question: Question, guided: Guided): Marked => {
  const papers = papersOf(question, guided);
  const documents = papers.map(({ document }) => document);
  const differ: string[] = [];
  const { ticked = [], lastTicked = [] } = guided;
  const addsTo = lastTicked.length > 0 && lastTicked.every((id) => ticked.includes(id));
  const said = claimsOfPapers(asks, addsTo).flatMap(({ marks, named }) => {
    const { meant, others } = toldApart(question, named, documents);
    if (marks.ready) differ.push(...saidToDiffer(question, named, others));
    const ids = named.length > 0 ? meant.map(({ id }) => id) : meantBy(marks, papers, guided);
    return ids.map((id) => ({ id, ready: marks.ready }));
  });
  const which = (ready: boolean): readonly string[] => [
    ...new Set(said.filter((one) => one.ready === ready).map(({ id }) => id)),
  ];
  return { ready: which(true), open: which(false), differ };
};

const namesOf = (question: Question, guided: Guided, ids: readonly string[]): string =>
  papersOf(question, guided)
    .filter(({ document: { id } }) => ids.includes(id))
    .map(({ document: { name } }) => localised(question, name))
    .join(', ');

interface Ticking {
  readonly guided: Guided;
  readonly lead: string;
}

const marking = (asks: readonly Ask[], question: Question, guided: Guided): Ticking | undefined => {
  const { ready, open, differ } = markedIn(asks, question, guided);
  if (ready.length + open.length + differ.length === 0) return undefined;
  const ticked = [...new Set([...(guided.ticked ?? []), ...ready])].filter((id) => !open.includes(id));
  const say = (key: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [question.say(key, { documents: namesOf(question, guided, ids) })];
  const lead = [...say('checklist.ticked', ready), ...say('checklist.unticked', open), ...differ].join('\n');
  const last = [ready, open].find((ids) => ids.length > 0) ?? guided.lastTicked;
  return { guided: { ...guided, ticked, lastTicked: last }, lead };
};

const anotherDay = (question: Question, guided: Guided): Ticking | undefined => {
  const { text } = question;
  const applying = /신청|낼|제출|접수|apply|submit/.test(text) && !isQuestion(text);
  const day = applying ? plannedDay(question) : undefined;
  return day === undefined ? undefined : { guided: { ...guided, day }, lead: '' };
};

/** "이제 뭐 남았어요?": the list as it stands. */
const whatIsLeft = ({ text }: Question, guided: Guided): Ticking | undefined =>
  left.test(text) ? { guided, lead: '' } : undefined;
const left =
  /(?:뭐|뭘|무엇|몇\s?(?:개|가지))[가-힣]{0,2}\s?(?:더\s?)?남았|남은\s?(?:거|건|것|게|서류)|\bwhat(?:'s| is| else is)? (?:still )?(?:left|missing)\b/;

/** The list as it now stands, or, where a question waits before it can be given, that question. */
const shownFor = (question: Question, guided: Guided): Answer =>
  (guided.question === undefined ? undefined : guidedAgain(question, guided, [], true)) ??
  documentChecklist(question, guided);

/** "뭐 남았어요?" while a question waits: the list as far as it can be given, and the question again. */
const listBeforeQuestion = (question: Question, guided: Guided): Answer => {
  const list = documentChecklist(question, guided);
  const again = guidedAgain(question, guided, [], true);
  return again ? { ...again, blocks: [...list.blocks, ...again.blocks], quotes: list.quotes } : list;
};

/** Names of papers, of the programs that are left where these ask for any. */
const namesLeft = (
  { index: { pack } }: Engine,
  { facts }: ConversationState,
  question: Question,
  ids: readonly string[],
): string => {
  const left = programsLeft(pack, facts, { goal: 'documents' }).map(({ id }) => id);
  const meant = pack.documents.filter(({ id }) => ids.includes(id));
  const ofLeft = meant.filter((paper) => paper.for.some((id) => left.includes(id)));
  const names = (ofLeft.length > 0 ? ofLeft : meant).map(({ name }) => localised(question, name));
  return [...new Map(names.map((name) => [squash(name), name])).values()].join(', ');
};

/** Papers that are said to be ready while another thing is asked: kept for the checklist. */
const notedBeside = (
  engine: Engine,
  state: ConversationState,
  { asks }: Understood,
  question: Question,
): Led | undefined => {
  const { guided } = state;
  if (!guided || asks.some(({ text }) => isQuestion(text))) return undefined;
  const named = claimsOfPapers(asks).flatMap(({ marks, named }) => (marks.ready ? named : []));
  const ready = toldApart(question, named, engine.index.pack.documents).meant.map(({ id }) => id);
  if (ready.length === 0) return undefined;
  const ticked = [...new Set([...(guided.ticked ?? []), ...ready])];
  const kept: Guided = { ...guided, ticked, lastTicked: ready };
  const lead = question.say('checklist.noted-beside', {
    documents: namesLeft(engine, state, question, ready),
  });
  const again = guided.question === undefined ? undefined : guidedAgain(question, kept, [], true);
  const answer: Answer = again
    ? { ...again, blocks: [textBlock(lead), ...again.blocks] }
    : { blocks: [textBlock(lead)], outcome: 'answered', quotes: [] };
  return { answered: answeredWith(question, answer, 'guided: papers'), state: { ...state, guided: kept } };
};

const isAfterPapers = ({ focus }: ConversationState): boolean =>
  /^documents?\b/.test(focus.topic ?? '') && focus.recruitments.length > 0;

/** "4월 10일에 낼 거예요" after the papers of a program were told, not led to: the list for that day, or with what is ready. */
const afterPapersTold = (
  state: ConversationState,
  understood: Understood,
  question: Question,
): Led | undefined => {
  const { focus, guided = begun('documents') } = state;
  if (!isAfterPapers(state)) return undefined;
  const { day, ticked, lastTicked } = guided;
  const list: Guided = { ...begun('documents', focus.recruitments), day, ticked, lastTicked };
  const step = marking(understood.asks, question, list) ?? anotherDay(question, list);
  if (!step) return undefined;
  const waits = guided.question !== undefined && !guided.stopped;
  const kept: Guided = waits
    ? { ...guided, day: step.guided.day, ticked: step.guided.ticked, lastTicked: step.guided.lastTicked }
    : step.guided;
  const shown = documentChecklist(question, step.guided);
  const again = waits ? guidedAgain(question, kept, [], true) : undefined;
  const lead = step.lead === '' ? [] : [textBlock(step.lead)];
  const answer: Answer = { ...shown, ...again, blocks: [...lead, ...shown.blocks, ...(again?.blocks ?? [])] };
  return {
    answered: answeredWith(question, { ...answer, quotes: shown.quotes }, 'guided: papers'),
    state: { ...state, guided: kept },
  };
};

/**
 * Ticks papers off a checklist or takes ticks back, or reckons it for another day; undefined where a message does
 * none of these.
 */
export const tickPapers = ({ engine, before: state, understood, message }: Heard): Led | undefined => {
  const { guided } = state;
  if (!isAfterPapers(state) && (!guided || guided.stopped)) return undefined;
  const plain = questionFor(engine, state, understood, message);
  const question = plain && withEffective(plain, state.facts);
  if (!question) return undefined;
  const told = afterPapersTold(state, understood, question);
  if (told) return told;
  if (!guided || guided.stopped) return undefined;
  if (guided.goal !== 'documents' || !guided.recruitments)
    return notedBeside(engine, state, understood, question);
  const waits = guided.question !== undefined;
  const asksWhatIsLeft = whatIsLeft(question, guided);
  const step =
    marking(understood.asks, question, guided) ??
    (waits ? undefined : anotherDay(question, guided)) ??
    asksWhatIsLeft;
  if (!step) return undefined;
  const shown =
    waits && step === asksWhatIsLeft
      ? listBeforeQuestion(question, step.guided)
      : shownFor(question, step.guided);
  const blocks = [...(step.lead === '' ? [] : [textBlock(step.lead)]), ...shown.blocks];
  return {
    answered: answeredWith(question, { ...shown, blocks }, 'guided: papers'),
    state: { ...state, focus: { ...state.focus, ...shown.focus }, guided: step.guided },
  };
};
