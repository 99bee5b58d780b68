import { guidedAfterAside, withEffective } from '../../answers/guided-step.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Question } from '../../exchange/question.ts';
import type { ConversationState, Focus } from '../../exchange/state.ts';
import { commandIn } from '../../guidance/commands.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { questionNamed } from '../../guidance/flow-questions.ts';
import type { Guided } from '../../guidance/guided.ts';
import type { GuidedQuestion } from '../../guidance/guided-question.ts';
import { isHopeful } from '../../guidance/next-question.ts';
import { saidOfNamed } from '../../guidance/said-of-named.ts';
import { saysWishToBeIn } from '../../guidance/wants-to-take-part.ts';
import { turnsTo } from '../../language/speech/asking.ts';
import { isHeadOffice } from '../../language/speech/head-office.ts';
import { isStatement } from '../../language/speech/telling.ts';
import type { Ask, Understood } from '../../language/understand.ts';
import { judgeRecruitment } from '../../rules/index.ts';
import type { Answered } from '../answering/answer-ask.ts';
import { questionOf } from '../answering/question-of.ts';
import type { Engine } from '../engine.ts';
import { nextSteps } from '../replying/next-steps.ts';
import { focusOn } from '../subject/focus-on.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { flowAnswer } from './flow-answer.ts';
import { afterResult, resultOnceMore } from './guided-over.ts';
import { guidedStep, waitingQuestion } from './guided-turn.ts';
import type { Heard } from './heard.ts';
import { otherProgram } from './other-program.ts';
import { changedBySettling, settlesOnAside } from './settle-on-aside.ts';
import { toldInCheck } from './told-in-check.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

type Facts = ConversationState['facts'];

/** Topics that go with answering rather than ask something else. */
const noOtherAsk = /^(?:tell|situation|follow-up|agreement|eligibility$)/;
/** Topics of which people also tell. */
const oftenTold = /^(?:tell|situation|follow-up|agreement|thanks|eligibility|exclusion|support|amount|calc)/;
/** Below this it is not clear enough that something else is asked. */
const clearEnough = 0.3;
/** What a statement may call for all the same: an answer in kind, a person, what a ground for exclusion comes to. */
const calledFor =
  /^(?:greeting|thanks|bye|feeling|complaint|abuse|human|identity|help|start-over|language|personal-data|forgery|promise|override|exclusion\.)/;
/** "같은 업종이에요": told of a rule that no question is about; what the rule says is an answer in kind. */
const ruleTold = /^eligibility\./;
/** A statement about a ground for exclusion or a rule has to be as clear as this. */
const surelyCalledFor = 0.6;

/** "센터 번호 좀, 전주예요": a number is asked for, and the place only told with it. */
const asksForNumber = (text: string, topic: string): boolean =>
  /^(?:centre|contact)/.test(topic) && /번호|전화|연락처|\b(?:phone|number|call)\b/.test(text);

/** Whether a part of a message asks the notice something; who answers with a statement asks nothing. */
const asksElse = ({ text, topics: [top] }: Ask, but: RegExp): boolean => {
  if (!top || top.probability < clearEnough || but.test(top.topic)) return false;
  const answersInKind =
    calledFor.test(top.topic) || ruleTold.test(top.topic) || asksForNumber(text, top.topic);
  return !isStatement(text) || (answersInKind && top.probability >= surelyCalledFor);
};

/** "네 주관기관으로요" tells who asks, however much it sounds like a reproach. */
const isNoReproach = ({ text, topics: [top] }: Ask, gathered: Facts): boolean =>
  top?.topic === 'complaint' && gathered['role'] !== undefined && isStatement(text);

const asksBeside = ({ asks }: Understood, but: RegExp, gathered: Facts = {}): boolean =>
  asks.some((ask) => asksElse(ask, but) && !isNoReproach(ask, gathered));

/** Asides and what is said of them leave the question that waits where it is. */
const ofTheCheck = /^(?:situation|tell)/;

/** "로봇은" after an aside asks the same of another program, and answers nothing. */
const takesUpAside = (
  { focus: { topic } }: ConversationState,
  { text, asks }: Understood,
  named: readonly string[],
): boolean =>
  topic !== undefined &&
  !ofTheCheck.test(topic) &&
  named.length > 0 &&
  turnsTo(text) &&
  asks.every(({ topics: [top] }) => top?.topic === 'follow-up');

/** "경기도요" after the guide asked where the factory is, in an aside about the centres, is about these. */
const tellsPlaceOfAside = ({ focus: { topic } }: ConversationState, { text, asks }: Understood): boolean =>
  topic === 'centre' &&
  text.length <= longestPlace &&
  asks.some(({ details: { place } }) => place !== undefined);

/** "ㅇㅋ" after an aside is about that, not an answer to the question that waits. */
const acknowledges = ({ asides = 0 }: Guided, { asks }: Understood): boolean =>
  asides > 0 && asks.every(({ topics: [top] }) => top?.topic === 'agreement');

/** An ask for the guide itself: with all that is known, about no program in particular. */
export const questionFor = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  message: Message,
): Question | undefined => {
  const [ask] = understood.asks;
  const { recruitments } = engine.index.pack;
  if (!ask) return undefined;
  const question = questionOf(engine, state, ask, message, 'situation', { recruitments, origin: 'open' });
  return withEffective({ ...question, topic: 'situation' }, state.facts);
};

export const answeredWith = (question: Question, answer: Answered['answer'], why: string): Answered => ({
  question,
  answer,
  choice: { topic: 'situation', confidence: 1, why },
  about: answer.about ?? [],
});

/** Where a place was asked for, a bare word is one if it can be: "고성", "강화요". */
const withPlace = (engine: Engine, question: Question): Question => {
  const { details, text } = question;
  if (details.place || text.length > longestPlace || commandIn(text)) return question;
  const bare = text.replace(/(?:이에요|이예요|예요|에요|이요|입니다|요)?[.!?~\s]*$/, '');
  const { place } = engine.understander.figuresIn(`공장은 ${bare}이에요`);
  return place ? { ...question, place, details: { ...details, place } } : question;
};
const longestPlace = 16;

const placeTold = ({ text, details: { place } }: Question): Facts =>
  place?.kind === 'one' && !isHeadOffice(text) ? { region: place.within || place.place } : {};

/** Recruitments a message names. */
const subjectIn = (engine: Engine, state: ConversationState, { asks }: Understood): readonly string[] => {
  const [ask] = asks;
  const subject = ask && spokenSubject(engine, state, ask, asks);
  return subject?.origin === 'named' ? subject.recruitments.map(({ id }) => id) : [];
};

/** From a result, too, one can go back to the question before it. */
const lastQuestion = ({ text, index }: Question, guided: Guided): GuidedQuestion | undefined =>
  commandIn(text) === 'back' ? questionNamed(index.pack, guided, guided.trail.at(-1)?.question) : undefined;

const waitingFor = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  gathered: Facts,
  plain: Question,
): Waiting | undefined => {
  const { guided, facts } = state;
  const { text } = understood;
  if (!guided || (guided.stopped && commandIn(text) !== 'resume')) return undefined;
  const asked = waitingQuestion(plain, guided) ?? lastQuestion(plain, guided);
  if (!asked) return undefined;
  const question = asked.kind === 'region' ? withPlace(engine, plain) : plain;
  const named = subjectIn(engine, state, understood);
  const settles = settlesOnAside(guided, text);
  return {
    text,
    settled: settles ? changedBySettling(engine.index.pack, state) : {},
    gathered: { ...placeTold(question), ...toldInCheck(engine, understood, gathered, question) },
    facts,
    guided,
    asked,
    question,
    asksElse: asksBeside(understood, noOtherAsk, gathered) || acknowledges(guided, understood),
    asksOther: asksBeside(understood, oftenTold, gathered),
    named,
    takesUp: takesUpAside(state, understood, named) || tellsPlaceOfAside(state, understood) || settles,
  };
};

/** What a message comes to in a guided conversation: the answer to a question, or something told afterwards. */
const stepFor = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  gathered: Facts,
  question: Question,
): GuidedStep | undefined => {
  const { guided, facts } = state;
  const waiting = waitingFor(engine, state, understood, gathered, question);
  if (waiting) return flowAnswer(waiting) ?? otherProgram(waiting) ?? guidedStep(waiting);
  if (guided && guided.goal !== 'eligibility')
    return resultOnceMore({
      text: understood.text,
      gathered: guided.goal === 'bonus' ? gathered : {},
      guided,
      facts,
      question,
    });
  if (!guided) return undefined;
  if (commandIn(understood.text) === undefined && asksBeside(understood, oftenTold)) return undefined;
  if (tellsPlaceOfAside(state, understood)) return undefined;
  const told = toldInCheck(engine, understood, gathered, question);
  return afterResult({ text: understood.text, gathered: told, facts, guided, question });
};

/** A program named in passing is what the talk is about from then on, unless it is named to be ruled out. */
const namedIn = (
  engine: Engine,
  state: ConversationState,
  { asks }: Understood,
  facts: Facts,
): Partial<Focus> => {
  const { pack } = engine.index;
  const [ask] = asks;
  if (!ask || Object.keys(saidOfNamed(pack, ask.text)).length > 0) return {};
  const subject = spokenSubject(engine, state, ask, asks);
  if (subject.origin !== 'named') return {};
  const known = effectiveFacts(pack, facts);
  const open = subject.recruitments.filter(({ id }) => isHopeful(judgeRecruitment(pack, id, known)));
  // What is wished for is talked of, though it is not open to him: "이번에 신청되나요?" behind it is about that.
  const meant = open.length === 0 && saysWishToBeIn(ask.text) ? subject.recruitments : open;
  return meant.length > 0 ? focusOn(state.focus, meant, subject) : {};
};

/** Who goes on with the check after asking about a program that is not for him is back with his own. */
const backToCheck = (
  { index: { pack } }: Engine,
  { focus, guided }: ConversationState,
  facts: Facts,
): Partial<Focus> => {
  const known = effectiveFacts(pack, facts);
  const isBeside = (id: string): boolean => judgeRecruitment(pack, id, known).verdict === 'not-asked';
  const left = focus.recruitments.length > 0 && focus.recruitments.every(isBeside);
  return left && guided?.goal === 'eligibility' && !guided.recruitments
    ? { recruitments: [], variant: undefined, target: undefined }
    : {};
};

/** A message the guide itself has taken up, and the conversation after it. */
export interface Led {
  readonly answered: Answered;
  readonly state: ConversationState;
  /** What is asked beside it, which is answered before a question that waits is put. */
  readonly further?: readonly Ask[];
}

/** What a message comes to while a guided question waits; undefined where none does, or something else is asked. */
export const answerGuided = ({
  engine,
  before: state,
  understood,
  gathered,
  message,
}: Heard): Led | undefined => {
  const question = state.guided && questionFor(engine, state, understood, message);
  const step = question && stepFor(engine, state, understood, gathered, question);
  if (!step) return undefined;
  const { answer, facts, why } = step;
  const focus = {
    ...state.focus,
    topic: 'situation',
    ...backToCheck(engine, state, facts),
    ...(facts === state.facts ? {} : namedIn(engine, state, understood, facts)),
    ...answer.focus,
  };
  return {
    answered: answeredWith(question, answer, why),
    state: { ...state, facts, focus, guided: answer.guided ?? state.guided },
  };
};

/** Words by which a person leaves the questions behind for something else. */
const leaves =
  /그냥|됐고|됐으니|그만하고|그것보다|그보다|필요\s?없고|말고 그냥|\bjust\b|\bonly\b|forget (?:it|that)|never mind/;

export const isLeaving = (text: string): boolean => leaves.test(text);

/** After the first aside the question that waits comes again, unless it was left for good; a first one comes in full. */
export const guidedAfter = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  answered: readonly Answered[],
  message: Message,
): Answered | undefined => {
  const { guided } = state;
  const begun = answered.filter(({ answer }) => answer.guided !== undefined);
  const isPut = begun.some(({ answer }) => answer.outcome === 'asked-back');
  const closes = answered.some(({ choice }) => /^(?:start-over|human|bye|personal-data)/.test(choice.topic));
  if (!guided || guided.stopped || isPut || closes || isLeaving(understood.text)) return undefined;
  const question = questionFor(engine, state, understood, message);
  const last = answered.findLast(({ beside }) => !beside);
  const otherwise = last ? (last.answer.quickReplies ?? nextSteps(last.question, last.about)) : [];
  const isCourtesy = answered.every(({ answer }) => answer.outcome === 'small-talk');
  const aside = begun.length > 0 ? 'begins' : isCourtesy ? 'courtesy' : 'asks';
  const again = question && guidedAfterAside(question, guided, otherwise, aside);
  return question && again && answeredWith(question, again, 'guided: the question again');
};
