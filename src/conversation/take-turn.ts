import { saidBackIn } from '../answers/guided-step.ts';
import type { Message, Turn } from '../exchange/guide.ts';
import type { Reply } from '../exchange/reply.ts';
import { type ConversationState, type FactValue, stateVersion } from '../exchange/state.ts';
import { maskPersonalData } from '../language/extract/personal.ts';
import type { Language } from '../language/language-of.ts';
import { isQuestion } from '../language/speech/asking.ts';
import { toldBeforeVerdict } from '../language/speech/bare-verdict.ts';
import { isStatement } from '../language/speech/telling.ts';
import type { Ask } from '../language/understand.ts';
import { wordingOf } from '../wording/wording.ts';
import { type Answered, answerAsk } from './answering/answer-ask.ts';
import { withPartsMissed } from './answering/parts-missed.ts';
import type { Engine } from './engine.ts';
import { changedBy, withCostOfTalk } from './follow-up/changed-by.ts';
import { focusAfter } from './follow-up/focus-after.ts';
import { ofOwnPoints } from './follow-up/own-points.ts';
import { varied } from './follow-up/varied.ts';
import { answerThenAsk } from './leading/answer-then-ask.ts';
import { guidedAfter, isLeaving } from './leading/guided-answer.ts';
import { leadOn } from './leading/lead-on.ts';
import { leadUnclear } from './leading/lead-unclear.ts';
import { composeReply } from './replying/compose-reply.ts';
import { leavesTopic } from './subject/spoken-subject.ts';
import { focusForApplicant } from './told/applicant-told.ts';
import { countsChanged } from './told/count-changed.ts';
import { countsTold } from './told/counts-told.ts';
import { gatherFacts, mergeFacts } from './told/gather-facts.ts';
import { groundsSettled } from './told/grounds-settled.ts';
import { proofsExpired } from './told/proofs-expired.ts';
import { toldInPhrases } from './told/told-in-phrases.ts';

const freshState = (engine: Engine, language: Language): ConversationState => ({
  version: stateVersion,
  noticeId: engine.knowledge.pack.id,
  language,
  turns: 0,
  focus: { recruitments: [] },
  facts: {},
});

/** The fact that tells who is asking. */
const roleFact = 'role';

const withLearned = (
  facts: ConversationState['facts'],
  learned: Readonly<Record<string, FactValue>> | undefined,
) => (learned ? mergeFacts(facts, learned) : facts);

const confidenceOf = (answered: readonly Answered[]): number =>
  Math.min(...answered.filter(({ beside }) => !beside).map(({ choice }) => choice.confidence));

/** The province or city of the place that the asks name. */
const regionOf = (answered: readonly Answered[]): string | undefined => {
  for (const { question } of answered) {
    const { place } = question.details;
    if (place?.kind === 'one') return place.within.split(' ')[0];
  }
  return undefined;
};

const traceOf = (answered: readonly Answered[], engine: Engine): Turn['trace'] => {
  const [first] = answered;
  const region = regionOf(answered);
  return {
    intent: engine.intentFor(first?.choice.topic ?? '').id,
    topic: answered.map(({ choice }) => choice.topic).join(' + '),
    recruitments: [...new Set(answered.flatMap(({ about }) => about.map(({ id }) => id)))],
    confidence: confidenceOf(answered),
    outcome: first?.answer.outcome ?? 'not-in-notice',
    why: answered.map(
      ({ choice, question }) =>
        `${choice.why}; subject ${question.subject.origin}: ${question.subject.recruitments.map(({ id }) => id).join(', ')}`,
    ),
    ...(region === undefined ? {} : { region }),
  };
};

/** Personal data was masked before anything else; the person is told not to type it. */
const withPrivacyNote = (reply: Reply): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: 'text', text: wordingOf(reply.language)('personal-data.noticed') }],
});

/**
 * Understands a message, answers each ask in it, and remembers what the next one may refer to. An answer to the question
 * that waits and an ask behind it are taken one after the other.
 */
export const takeTurn = (engine: Engine, before: ConversationState | undefined, message: Message): Turn => {
  const judged = before ? takeToldThenVerdict(engine, before, message) : undefined;
  if (judged) return judged;
  const parts = before ? answerThenAsk(engine, before, message.text) : undefined;
  if (!before || !parts) return takeWhole(engine, before, message);
  const answered = takeWhole(engine, before, { ...message, text: parts.answer });
  const isTold = JSON.stringify(answered.state.facts) !== JSON.stringify(before.facts);
  if (!isTold || answered.trace.topic !== 'situation') return takeWhole(engine, before, message);
  const asked = takeWhole(engine, answered.state, { ...message, text: parts.ask });
  const { pack } = engine.knowledge;
  const said = saidBackIn(pack, before.facts, answered.state.facts, asked.reply.language);
  // A result that the answer led to is not lost to what was asked with it.
  const isOver = answered.state.guided?.question === undefined;
  const heard: Reply['blocks'] = isOver ? answered.reply.blocks : [{ kind: 'text', text: said }];
  return {
    ...asked,
    reply: { ...asked.reply, blocks: [...heard, ...asked.reply.blocks] },
    state: { ...asked.state, turns: before.turns + 1 },
  };
};

/**
 * "한 군데 더 하기로 했어요. 이제 되죠?": what is told comes first, and whether one may is asked of all that is told then.
 * Undefined where the part before tells nothing new, or the question behind it is about something else.
 */
const takeToldThenVerdict = (
  engine: Engine,
  before: ConversationState,
  message: Message,
): Turn | undefined => {
  const parts = toldBeforeVerdict(message.text);
  if (!parts || isQuestion(parts.told)) return undefined;
  const told = takeWhole(engine, before, { ...message, text: parts.told });
  if (JSON.stringify(told.state.facts) === JSON.stringify(before.facts)) return undefined;
  const asked = takeWhole(engine, told.state, { ...message, text: parts.ask });
  return asked.trace.topic === 'situation' && asked.trace.recruitments.length === 1
    ? { ...asked, state: { ...asked.state, turns: before.turns + 1 } }
    : undefined;
};

/** "아 전 회사 말고 파견 나갈 사람인데" puts right who is asking, and asks nothing. */
const asTold = (ask: Ask): Ask => ({ ...ask, topics: [{ topic: 'tell', probability: 1 }] });

/** "세금 다 냈고요": says that a ground for exclusion does not hold, and asks for no rule about it. */
const onlyClears = (heard: readonly Ask[], gathered: ConversationState['facts']): boolean => {
  const told = Object.entries(gathered);
  const isClear = ([fact, value]: (typeof told)[number]): boolean =>
    fact.startsWith('exclusions.') && value === false;
  return told.length > 0 && told.every(isClear) && heard.every(({ text }) => !isQuestion(text));
};

const takeWhole = (engine: Engine, before: ConversationState | undefined, message: Message): Turn => {
  const { text, kinds } = maskPersonalData(message.text, engine.isPublicContact);
  const understood = engine.understander.understand(text);
  const kept = before?.noticeId === engine.knowledge.pack.id ? before : undefined;
  // "15" is in no language: the talk goes on in the one it is in.
  const spoken = kept && !/[가-힣a-z]/i.test(text) ? kept.language : understood.language;
  const language = message.language ?? spoken;
  const known = kept ?? freshState(engine, language);
  const { pack } = engine.knowledge;
  const ofTalk = withCostOfTalk(known);
  const heard = understood.asks.map((ask) =>
    ofOwnPoints(varied(changedBy(ask, known), engine.index, ofTalk, known.facts[roleFact]), pack, known),
  );
  const said = [...understood.background, ...heard];
  const named = gatherFacts(pack, said, known.facts, known.focus.recruitments);
  const gathered = {
    ...groundsSettled(pack, said, known.facts),
    ...toldInPhrases(engine, heard, known),
    ...countsChanged(pack, heard, known),
    ...countsTold(engine.index, said, known.focus, mergeFacts(known.facts, named)),
    ...named,
    ...proofsExpired(pack, said, message.today),
  };
  let state: ConversationState = {
    ...known,
    language,
    turns: known.turns + 1,
    facts: mergeFacts(known.facts, gathered),
  };
  if (gathered[roleFact] !== undefined)
    state = { ...state, focus: focusForApplicant(engine.index, state.focus, state.facts) };
  const isOtherApplicant = state.focus !== known.focus && heard.every(({ text: one }) => isStatement(one));
  const asks = isOtherApplicant || onlyClears(heard, gathered) ? heard.map(asTold) : heard;
  const tells = Object.keys(gathered).length > 0;
  // Who asks about the program of the talk has not left it, whatever he tells with it.
  const staysOn = asks.some(({ text: asked }) => isQuestion(asked));
  if (tells && !staysOn && leavesTopic(engine, state.focus, known.facts, state.facts))
    state = { ...state, focus: { ...state.focus, before: state.focus.recruitments, recruitments: [] } };
  const guided = leadOn({ engine, before: { ...state, facts: known.facts }, understood, gathered, message });
  if (guided) state = guided.state;
  const answered: Answered[] = guided ? [guided.answered] : [];
  const atFirst = state;
  for (const ask of guided ? (guided.further ?? []) : asks) {
    const [first, ...further] = answerAsk(engine, state, ask, message, said);
    if (!first) continue;
    answered.push(first, ...further);
    state = {
      ...state,
      focus: focusAfter(state.focus, first),
      facts: withLearned(state.facts, first.answer.learned),
      guided: first.answer.guided ?? state.guided,
    };
  }
  if (!guided) {
    const all = withPartsMissed(engine, atFirst, understood.parts, answered, message, said);
    const last = all.findLast((one) => !one.beside);
    if (all !== answered && last) state = { ...state, focus: focusAfter(state.focus, last) };
    answered.splice(0, answered.length, ...all);
  }
  const unclear = guided ? undefined : leadUnclear(engine, state, understood, gathered, answered, message);
  if (unclear) {
    answered.splice(0, answered.length, unclear.answered);
    state = unclear.state;
  }
  const again =
    (guided && !guided.further?.length) || unclear
      ? undefined
      : guidedAfter(engine, state, understood, answered, message);
  if (again) {
    answered.push(again);
    state = { ...state, guided: again.answer.guided ?? state.guided };
  }
  if (!guided && state.guided && isLeaving(understood.text))
    state = { ...state, guided: { ...state.guided, stopped: true } };
  const startsOver = answered.some(({ choice }) => choice.topic === 'start-over');
  if (startsOver) state = { ...freshState(engine, language), turns: state.turns };
  const warned = answered.some(({ choice }) => choice.topic === 'personal-data');
  const reply = composeReply(engine, answered, language);
  return {
    reply: kinds.length > 0 && !warned ? withPrivacyNote(reply) : reply,
    state,
    trace: traceOf(answered, engine),
  };
};
