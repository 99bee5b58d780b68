import { situationAnswer } from '../../answers/situation-answer.ts';
import { verdictSoFar } from '../../answers/verdict-so-far.ts';
import type { Answer } from '../../exchange/answer.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { answersElsewhere } from '../../guidance/answers-elsewhere.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isWaiting } from '../../guidance/guided.ts';
import { ofRole, supposedBy } from '../../guidance/supposed.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import { asksForVerdict } from '../../language/speech/bare-verdict.ts';
import { toldAndAsked } from '../../language/speech/whether-one-may.ts';
import type { Ask, Understood } from '../../language/understand.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { assessRecruitment, isOver as isPastFor, type RecruitmentAssessment } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { focusOn } from '../subject/focus-on.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { countsNamed } from '../told/counts-told.ts';
import { gatherFacts, mergeFacts } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import { plainlyAsked } from './rule-told.ts';

type Facts = ConversationState['facts'];

/** What the question behind the telling may be like without asking for a rule of its own. */
const ofTakingPart = /^(?:eligibility|situation|tell|follow-up|programs|overview|support|agreement)$/;

/** Nothing but whether one may is asked, or what else it is like is no more than a likeness. */
const asksNoRule = (ask: Ask): boolean => {
  const [top] = ask.topics;
  const isBare = asksForVerdict(withoutPrograms(ask)) !== undefined;
  return isBare || top === undefined || top.probability < plainlyAsked || ofTakingPart.test(top.topic);
};

/** The one call of those named that is for whoever says what he is; of a program that has others, one of these. */
const callFor = (
  { index }: Engine,
  named: readonly Recruitment[],
  role: unknown,
): Recruitment | undefined => {
  const ids = [...new Set(named.map(({ id }) => id))];
  const programs = new Set(named.map(({ programId }) => programId));
  const all = [...programs].flatMap((id) => index.recruitmentsOf(id).map((one) => one.id));
  const own = ofRole(index.pack, all, role);
  const left = own.length < all.length ? own : ids;
  const [only, ...others] = index.pack.recruitments.filter(({ id }) => left.includes(id));
  return others.length === 0 ? only : undefined;
};

/** The one call that is asked about: named in the question, or else in what is told before it. */
const callMeant = (
  engine: Engine,
  before: ConversationState,
  asked: readonly Ask[],
  told: readonly Ask[],
  said: Facts,
): Subject | undefined => {
  const { pack } = engine.index;
  const { role } = effectiveFacts(pack, mergeFacts(before.facts, said));
  for (const asks of [asked, told]) {
    const named = asks
      .map((ask) => spokenSubject(engine, before, ask, []))
      .filter(({ origin }) => origin === 'named');
    const [first] = named;
    if (!first) continue;
    const call = callFor(
      engine,
      named.flatMap(({ recruitments }) => recruitments),
      role,
    );
    return call && { ...first, recruitments: [call] };
  }
  return undefined;
};

/** All that is told, in names, counts and phrases, once it is known which call it is told for. */
const factsTold = (engine: Engine, told: readonly Ask[], known: Facts, ids: readonly string[]): Facts => {
  const { pack } = engine.index;
  // The name of a program is no plan: "신규구축" alone tells of no wish for a first smart factory.
  const text = told.map(withoutPrograms).join(' ');
  const named = gatherFacts(pack, told, known);
  const role = supposedBy(pack, ids, effectiveFacts(pack, mergeFacts(known, named))) as Facts;
  const inRole = mergeFacts(role, named);
  const counts = countsNamed(engine.index, told, { recruitments: ids });
  const counted = mergeFacts(inRole, counts);
  const phrased = answersElsewhere(pack, effectiveFacts(pack, mergeFacts(known, counted)), text) as Facts;
  return { ...phrased, ...counted };
};

/** Facts of which each tells something of whoever asks. */
const hardlyTells = /^(?:role|region)$/;
const leastTold = 2;
/** In letters: what is told in less is one point, to which the notice has its own answer ("휴업 중인데 …"). */
const leastWords = 24;

const isManifold = (told: Facts): boolean =>
  Object.keys(told).filter((fact) => !hardlyTells.test(fact)).length >= leastTold;

/** What was told settles something: it stands against taking part, or meets what is required. */
const settles = ({ checks, reasons }: RecruitmentAssessment, told: Facts, words: string): boolean =>
  (reasons.length > 0 && (isManifold(told) || words.length >= leastWords)) ||
  (isManifold(told) && checks.some(({ kind, passed }) => kind === 'requirement' && passed === true));

/** Yes or no first; what the check asks next follows, where anything is left to ask. */
const verdictThenNext = (question: Question, recruitment: Recruitment, state: ConversationState): Answer => {
  const checked = situationAnswer(question);
  const isOver = isPastFor(question.index.pack, recruitment.id, question.today);
  if (checked.outcome !== 'answered' && !isOver) return checked;
  const { pack } = question.index;
  const given = effectiveFacts(pack, { ...state.facts, ...checked.learned });
  const verdict = verdictSoFar({ ...question, given }, recruitment);
  // Of a call that is closed nothing is worth asking on.
  return isOver ? { ...verdict, learned: checked.learned ?? {} } : { ...checked, ...verdict };
};

/**
 * "직원 25명 부품 공장이고 스마트공장은 처음이에요. 업체도 구했는데 신규구축 신청할 수 있나요?": a whole situation and the
 * question whether one may. Yes or no as far as told comes first, and the check goes on from there. Undefined where no
 * one call is named, a rule of its own is asked for, what is told settles nothing, or a question waits.
 */
export const situationTold = (
  engine: Engine,
  before: ConversationState,
  understood: Understood,
  message: Message,
): Led | undefined => {
  if (isWaiting(before.guided)) return undefined;
  const parts = toldAndAsked(understood.text);
  if (!parts) return undefined;
  const askedIn = engine.understander.understand(parts.ask).asks;
  const toldIn = engine.understander.understand(parts.told);
  const told = [...toldIn.background, ...toldIn.asks];
  if (!askedIn.every(asksNoRule) || told.some(({ text }) => isQuestion(text))) return undefined;
  const { pack } = engine.index;
  const said = gatherFacts(pack, told, before.facts);
  const about = callMeant(engine, before, askedIn, told, said);
  const [recruitment] = about?.recruitments ?? [];
  if (!about || !recruitment) return undefined;
  const news = factsTold(engine, told, before.facts, [recruitment.id]);
  const facts = mergeFacts(before.facts, news);
  const assessed = assessRecruitment(pack, recruitment.id, effectiveFacts(pack, facts), { asked: true });
  if (!settles(assessed, news, parts.told)) return undefined;
  const state: ConversationState = { ...before, facts };
  const open = questionFor(engine, state, understood, message);
  if (!open) return undefined;
  const question: Question = { ...open, topic: 'situation', subject: about };
  const answer = verdictThenNext(question, recruitment, state);
  return {
    answered: answeredWith(question, answer, 'guided: whether one may, of all that is told'),
    state: {
      ...state,
      facts: mergeFacts(facts, answer.learned ?? {}),
      focus: {
        ...before.focus,
        topic: 'situation',
        ...focusOn(before.focus, [recruitment], about),
        ...answer.focus,
      },
      guided: answer.guided,
    },
  };
};
