import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block, ListItem, SayAction } from '../exchange/reply.ts';
import type { Guided } from '../guidance/guided.ts';
import type { Document, Recruitment } from '../notice/pack.ts';
import { documentsFor, type NeededDocument, windowsOn } from '../rules/index.ts';
import { formatDay } from '../wording/day.ts';
import { localised } from './compose.ts';
import { describeDocument } from './document-text.ts';

const recruitmentsOf = (question: Question, { recruitments = [] }: Guided): readonly Recruitment[] =>
  recruitments.flatMap((id) => question.index.recruitment(id) ?? []);

/** The papers this applicant hands in, for the day it means to apply. */
export const papersOf = (question: Question, guided: Guided): readonly NeededDocument[] => {
  const { pack } = question.index;
  const papers = recruitmentsOf(question, guided).flatMap(({ id }) =>
    documentsFor(pack, id, question.given, guided.day ?? question.today),
  );
  return [...new Map(papers.map((paper) => [paper.document.id, paper])).values()];
};

/** Papers not ticked off yet. */
const papersLeft = (question: Question, guided: Guided): readonly NeededDocument[] =>
  papersOf(question, guided).filter(({ document }) => guided.ticked?.includes(document.id) !== true);

const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.)!?]$/.test(part) ? part : `${part}.`))
    .join(' ');

const dateOf = (question: Question, { issuedFrom }: NeededDocument): string =>
  issuedFrom === undefined
    ? ''
    : question.say('checklist.issued-from', {
        day: formatDay(issuedFrom, question.language),
        year: issuedFrom.slice(0, 4),
      });

/** Where a paper and its form are obtained. */
const obtainedFrom = (question: Question, { issuer, formUrl }: Document): string => {
  const known = question.knowledge.general.issuers.find(({ id }) => id === issuer);
  const form = formUrl === undefined ? '' : question.say('documents.form-url', { url: formUrl });
  return form === '' && known ? localised(question, known.text) : form;
};

const itemFor = (question: Question, { ticked = [] }: Guided, paper: NeededDocument): ListItem => {
  const { document, missing } = paper;
  const name = localised(question, document.name);
  if (ticked.includes(document.id))
    return {
      title: question.say('checklist.done', { document: name }),
      say: question.say('checklist.not-ready', { document: name }),
    };
  const detail = sentences([
    describeDocument(question, document),
    dateOf(question, paper),
    missing.length > 0 ? question.say('checklist.if-it-concerns') : '',
    obtainedFrom(question, document),
  ]);
  return { title: name, detail, say: question.say('checklist.ready', { document: name }) };
};

/** What others than the applicant have to bring along, each said once. */
const fromOthers = (question: Question, papers: readonly NeededDocument[]): string => {
  const names = papers
    .filter(({ document }) => document.from.includes('supplier'))
    .map(({ document }) => localised(question, document.name));
  return names.length === 0 ? '' : question.say('checklist.supplier', { documents: names.join(', ') });
};

const dayText = (question: Question, { day = question.today }: Guided): string =>
  question.say(day === question.today ? 'checklist.for-today' : 'checklist.for-day', {
    day: formatDay(day, question.language),
  });

/** The planned day lies after the last one on which anything can be handed in. */
const tooLate = (question: Question, { day }: Guided, about: readonly Recruitment[]): string => {
  const { pack } = question.index;
  const isOver = (id: string): boolean => {
    const windows = day === undefined ? [] : windowsOn(pack, id, day);
    return windows.length > 0 && windows.every(({ state }) => state === 'closed');
  };
  return day !== undefined && about.length > 0 && about.every(({ id }) => isOver(id))
    ? question.say('checklist.too-late', { day: formatDay(day, question.language) })
    : '';
};

const nextSteps = (
  question: Question,
  guided: Guided,
  left: readonly NeededDocument[],
): readonly SayAction[] => {
  const [recruitment] = recruitmentsOf(question, guided);
  const program = recruitment ? localised(question, recruitment.name) : '';
  const ticks = left.slice(0, 2).map(({ document }): SayAction => {
    const label = question.say('checklist.ready', { document: localised(question, document.name) });
    return { kind: 'say', label, text: label };
  });
  const about = ['window', 'apply'].map((topic): SayAction => {
    const label = question.say(`topic.${topic}`);
    return { kind: 'say', label, text: `${program} ${label}` };
  });
  const restart = question.say('guided.button-restart');
  return [...ticks, ...about, { kind: 'say', label: restart, text: restart }];
};

/** All papers keep their numbers, so that a number means the same paper throughout. */
const listOf = (
  question: Question,
  guided: Guided,
  papers: readonly NeededDocument[],
  left: readonly NeededDocument[],
): Block => ({
  kind: 'list',
  ordered: true,
  title: question.say(left.length < papers.length ? 'checklist.left' : 'checklist.title', {
    program: recruitmentsOf(question, guided)
      .map(({ name }) => localised(question, name))
      .join('·'),
    count: left.length,
    all: papers.length,
  }),
  items: papers.map((paper) => itemFor(question, guided, paper)),
});

/** What this applicant hands in, with whose it is, where it is issued and how old it may be; what is ready is ticked off. */
export const documentChecklist = (question: Question, guided: Guided): Answer => {
  const papers = papersOf(question, guided);
  const left = papersLeft(question, guided);
  const about = recruitmentsOf(question, guided);
  const dated = papers.some(({ issuedFrom }) => issuedFrom !== undefined);
  const texts = [
    tooLate(question, guided, about),
    dated ? dayText(question, guided) : '',
    fromOthers(question, left),
    question.say('checklist.general'),
    question.say('checklist.how'),
  ];
  const blocks: readonly Block[] =
    left.length === 0
      ? [textBlock(question.say('checklist.all-ready', { count: papers.length }))]
      : [listOf(question, guided, papers, left), textBlock(texts.filter((text) => text !== '').join('\n'))];
  return {
    blocks,
    outcome: 'answered',
    quotes: papers.map(({ document }) => document),
    about,
    quickReplies: nextSteps(question, guided, left),
    focus: { topic: 'documents', recruitments: about.map(({ id }) => id) },
  };
};
