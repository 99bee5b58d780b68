import { textBlock } from '../answers/answer.ts';
import { localised } from '../answers/compose.ts';
import { documentChecklist, papersLeft, papersOf } from '../answers/document-checklist.ts';
import { withEffective } from '../answers/guided-step.ts';
import type { Guided } from '../guidance/guided.ts';
import { numbersIn } from '../guidance/read-answer.ts';
import { idsOf } from '../language/details.ts';
import { isQuestion } from '../language/speech/asking.ts';
import type { Understood } from '../language/understand.ts';
import type { NeededDocument } from '../rules/index.ts';
import type { Engine } from './engine.ts';
import type { Message } from './guide.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import { plannedDay } from './planned-day.ts';
import type { Question } from './question.ts';
import type { ConversationState } from './state.ts';

const ready =
  /준비(?:됐|되었|했|완료|됨|끝)|완료|챙겼|받았|뗐|떼었|발급(?:받|했)|다\s?됐|있어요|있습니다|\bready\b|\bdone\b|\bgot\b|\bhave\b/;
const notReady = /아직|안\s|못|없|\bnot\b|n't|\bno\b/;
const everything =
  /^(?:전부|모두|다|싹)\s?(?:다\s?)?(?:준비|챙|완료|됐)|all (?:of them )?(?:are )?(?:ready|done)|everything/;

/** Papers a message says are ready: by their number in the list last shown, by name, or all. */
const readyIn = (question: Question, guided: Guided): readonly NeededDocument[] => {
  const { text, details } = question;
  const left = papersLeft(question, guided);
  if (isQuestion(text) || notReady.test(text)) return [];
  if (everything.test(text)) return left;
  const numbers = numbersIn(text);
  if (numbers.length > 0) return numbers.flatMap((number) => left[number - 1] ?? []);
  if (!ready.test(text)) return [];
  const named = idsOf(details, 'document');
  return papersOf(question, guided).filter(({ document }) => named.includes(document.id));
};

const ticking = (question: Question, guided: Guided): { guided: Guided; lead: string } | undefined => {
  const now = readyIn(question, guided).map(({ document }) => document);
  if (now.length > 0) {
    const ticked = [...new Set([...(guided.ticked ?? []), ...now.map(({ id }) => id)])];
    const documents = now.map(({ name }) => localised(question, name)).join(', ');
    return { guided: { ...guided, ticked }, lead: question.say('checklist.ticked', { documents }) };
  }
  const applying = /신청|낼|제출|접수|apply|submit/.test(question.text) && !isQuestion(question.text);
  const day = applying ? plannedDay(question) : undefined;
  return day === undefined ? undefined : { guided: { ...guided, day }, lead: '' };
};

/** Ticks papers off a checklist that was given, or reckons it for another day; undefined where a message does neither. */
export const tickPapers = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  message: Message,
): Led | undefined => {
  const { guided } = state;
  if (guided?.goal !== 'documents' || guided.question !== undefined || guided.stopped) return undefined;
  const plain = questionFor(engine, state, understood, message);
  const question = plain && withEffective(plain, state.facts);
  const step = question && ticking(question, guided);
  if (!question || !step) return undefined;
  const shown = documentChecklist(question, step.guided);
  const blocks = [...(step.lead === '' ? [] : [textBlock(step.lead)]), ...shown.blocks];
  return {
    answered: answeredWith(question, { ...shown, blocks }, 'guided: papers'),
    state: { ...state, focus: { ...state.focus, ...shown.focus }, guided: step.guided },
  };
};
