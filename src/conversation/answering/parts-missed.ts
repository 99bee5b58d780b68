import type { Message } from '../../exchange/guide.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { familyOf } from '../../exchange/topic-source.ts';
import { asksWhoDoes } from '../../language/speech/asking.ts';
import { asksWhatItIs, withoutQuestionWords } from '../../language/speech/question-words.ts';
import type { Ask, Part } from '../../language/understand.ts';
import type { Engine } from '../engine.ts';
import { focusAfter } from '../follow-up/focus-after.ts';
import { unnamed } from '../follow-up/unnamed.ts';
import { type Answered, answerAsk } from './answer-ask.ts';
import { isSaid, isWithin, kindOf, linesOf, topicOf } from './told-already.ts';

/** How sure a part has to be of what it asks, by how plainly it is an ask of its own. */
const sureOf: Readonly<Record<Part['form'], number>> = {
  question: 0.6,
  'yes-or-no': 0.93,
  listed: 0.7,
  joined: 0.8,
};
/** English questions with a yes or no say what they ask; the others are cut where less is sure. */
const sureInEnglish: typeof sureOf = { ...sureOf, question: 0.7, 'yes-or-no': 0.8 };
/** As sure of the kind a part may be, where every program is asked for things of that kind. */
const sureOfKind = 0.75;

/** Answers to a whole message, and matters that no part of one is. */
const ofWhole =
  /^(?:tell|situation|compare|greeting|help|identity|thanks|bye|agreement|feeling|human|abuse|complaint|personal-data|forgery|promise|override|language|start-over|follow-up|programs)/;
/** What a program is: asked for by a part only where it says so. */
const whatItIs = /^(?:overview|glossary)/;

/** More than so many answers bury each other. */
const mostAnswers = 5;

interface PartAnswered {
  readonly part: Part;
  readonly answered: Answered;
}

const leastSure = ({ form, ask: { text } }: Part): number =>
  (/[가-힣]/.test(text) ? sureOf : sureInEnglish)[form];

const isSure = (engine: Engine, { part, answered: { choice, question } }: PartAnswered): boolean =>
  (whatItIs.test(question.topic) && asksWhatItIs(part.ask.text)) ||
  choice.confidence >= leastSure(part) ||
  ((part.form === 'question' || (part.form === 'listed' && /[가-힣]/.test(part.ask.text))) &&
    engine.isGeneric(question.topic) &&
    (choice.family ?? 0) >= sureOfKind);

/** "컨설팅 한 건 얼마고 기관은 몇 곳 뽑는지": an undivided message knows best of which program its parts are. */
const ofWholeMessage = (state: ConversationState, answered: readonly Answered[]): ConversationState => {
  const [first, ...others] = answered;
  const isUndivided = others.every(({ question }) => question.text === first?.question.text);
  if (!first || !isUndivided || first.question.subject.origin !== 'named') return state;
  const recruitments = first.question.subject.recruitments.map(({ id }) => id);
  return { ...state, focus: { ...state.focus, recruitments } };
};

/** Each part put by itself; what a part leaves out is taken from the parts before it. */
const answerParts = (
  engine: Engine,
  state: ConversationState,
  parts: readonly Part[],
  message: Message,
  said: readonly Ask[],
): readonly PartAnswered[] => {
  const heard = [...said, ...parts.map(({ ask }) => ask)];
  let { focus } = state;
  return parts.flatMap((part) => {
    const [answered] = answerAsk(engine, { ...state, focus }, part.ask, message, heard);
    if (!answered) return [];
    const one = { part, answered };
    if (isSure(engine, one)) focus = focusAfter(focus, answered);
    return [one];
  });
};

/** Of things that are joined, each is an ask where both are points of one matter: "OS하고 DB는 뭐예요". */
const isPointOfSameMatter = (engine: Engine, topic: string, next: PartAnswered | undefined): boolean =>
  !engine.isGeneric(topic) &&
  next !== undefined &&
  !asksWhoDoes(next.part.ask.text) &&
  familyOf(topicOf(next.answered)) === familyOf(topic);

const ofPrograms: ReadonlySet<string> = new Set(['program', 'recruitment', 'variant']);

/** The words of a part that say what it is about, each as it begins. */
const subjectWords = ({ text, details: { mentions } }: Ask): readonly string[] => {
  const programs = mentions.filter(({ entities }) => entities.every(({ kind }) => ofPrograms.has(kind)));
  return withoutQuestionWords(unnamed(text, { mentions: programs, figures: [] }))
    .split(/[^0-9a-z가-힣]+/)
    .map((word) => word.slice(0, /[가-힣]/.test(word) ? 2 : longestBeginning))
    .filter((word) => word.length >= (/[가-힣]/.test(word) ? 2 : shortestEnglish));
};
const longestBeginning = 6;
const shortestEnglish = 5;

/** Whether an answer of the same kind is of the matter of the part, or of what a part asks for in general. */
const speaksTo = ({ part, answered }: PartAnswered, other: Answered): boolean => {
  const [topic, told] = [topicOf(answered), topicOf(other)];
  if (kindOf(topic) !== kindOf(told)) return false;
  const said = linesOf(other).join(' ').toLowerCase();
  const isPartOf = told.startsWith(`${topic}.`) || (topic === 'bonus.list' && told === 'bonus.item');
  return isPartOf || subjectWords(part.ask).some((word) => said.includes(word));
};

/** Whether a part asks for something, surely enough, to which no answer speaks. */
const isMissed = (
  engine: Engine,
  all: readonly PartAnswered[],
  answered: readonly Answered[],
  at: number,
): boolean => {
  const one = all[at];
  if (!one || !isSure(engine, one) || one.answered.answer.outcome !== 'answered') return false;
  const topic = topicOf(one.answered);
  if (ofWhole.test(topic) || (whatItIs.test(topic) && !asksWhatItIs(one.part.ask.text))) return false;
  if (one.part.form === 'joined' && !isPointOfSameMatter(engine, topic, all[at + 1])) return false;
  const topics = all.map((other) => topicOf(other.answered));
  const answeredTopics = answered.map(topicOf);
  // What no part by itself asks for was understood of the message as a whole, which knows its family better.
  const ofMessage = answered.filter((other) => !topics.includes(topicOf(other)));
  if (ofMessage.some((other) => speaksTo(one, other))) return false;
  const isAnswered = answeredTopics.includes(topic);
  const isAskedTwice = topics.filter((other) => other === topic).length > 1;
  return (
    (!isAnswered || isAskedTwice) && !isSaid(one.answered, answered) && !isWithin(one.answered, answered)
  );
};

/** The answers in the order in which the parts ask for them; what no part asks for keeps its place. */
const inOrder = (
  all: readonly PartAnswered[],
  answered: readonly Answered[],
  missed: readonly Answered[],
): readonly Answered[] => {
  const placeOf = (one: Answered): number => {
    const own = all.findIndex((other) => other.answered === one);
    return own >= 0 ? own : all.findIndex((other) => topicOf(other.answered) === topicOf(one));
  };
  const placed: { readonly one: Answered; readonly place: number }[] = [];
  for (const one of answered) {
    const place = placeOf(one);
    placed.push({ one, place: place >= 0 ? place : (placed.at(-1)?.place ?? 0) });
  }
  for (const one of missed) {
    const place = placeOf(one);
    const behind = placed.findIndex((other) => other.place > place);
    placed.splice(behind < 0 ? placed.length : behind, 0, { one, place });
  }
  return placed.map(({ one }) => one);
};

/**
 * "체납이어도 되는지랑 휴업이면 안 되는지": both topics of an undivided ask, each of which a part asks for by itself and
 * gets its own yes or no to.
 */
const answersOfParts = (
  all: readonly PartAnswered[],
  asked: readonly Answered[],
): readonly Answered[] | undefined => {
  const [first, ...others] = asked;
  const isUndivided =
    others.length > 0 && others.every(({ question }) => question.text === first?.question.text);
  const topics = all.map(({ answered }) => topicOf(answered));
  const isSame =
    topics.length === asked.length &&
    asked.every((one) => topics.includes(topicOf(one))) &&
    all.every(({ answered }) => answered.answer.outcome === 'answered');
  return isUndivided && isSame ? all.map(({ answered }) => answered) : undefined;
};

/**
 * Answers of a message with those added to which its parts come by themselves, where none speaks to them yet: "상근
 * 인원 최소 몇 명, 뽑는 기관 수, 접수 끝나는 날" is understood as a whole by what it asks most plainly.
 */
export const withPartsMissed = (
  engine: Engine,
  state: ConversationState,
  parts: readonly Part[],
  answered: readonly Answered[],
  message: Message,
  said: readonly Ask[],
): readonly Answered[] => {
  if (parts.length === 0 || answered.some((one) => ofWhole.test(topicOf(one)))) return answered;
  const all = answerParts(engine, ofWholeMessage(state, answered), parts, message, said);
  const ofParts = answersOfParts(
    all,
    answered.filter(({ beside }) => !beside),
  );
  if (ofParts) return ofParts;
  const topics = all.map((one) => topicOf(one.answered));
  const isWhole = all.every((one) => isSure(engine, one));
  const asked = answered.filter(
    (one) =>
      !one.beside && !(isWhole && one.choice.confidence < sureOf.question && !topics.includes(topicOf(one))),
  );
  const found = all.filter((_, at) => isMissed(engine, all, asked, at)).map((one) => one.answered);
  const missed = found
    .filter((one, at) => !isSaid(one, found.slice(0, at)))
    .slice(0, mostAnswers - asked.length);
  return missed.length === 0 ? answered : inOrder(all, asked, missed);
};
