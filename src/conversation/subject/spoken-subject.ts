import type { Subject } from '../../exchange/question.ts';
import type { ConversationState, Focus } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { onceFor, onceForText } from '../../language/once.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import { compares } from '../../language/speech/comparing.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { holdingFor } from '../../notice/pack-index.ts';
import { type CompanyFacts, isKnown, judgeRecruitment, missingFacts } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { isNamedWithinTalk } from '../follow-up/within-talk.ts';
import type { Known } from './paid-by.ts';
import { namesInPassing, subjectOf } from './subject.ts';

/** What is told of the company may name programs in passing; the talk stays with the one it is about. */
const isTold = ({ topics, text }: Ask): boolean => {
  const [top] = topics;
  if (!top || top.probability < surelyTold) return false;
  return top.topic === 'tell' || (top.topic.startsWith('exclusion.') && !isQuestion(text));
};
const surelyTold = 0.45;

const remembered = (own: Subject, engine: Engine, { focus }: ConversationState): Subject => {
  const recruitments = focus.recruitments.flatMap((id) => engine.index.recruitment(id) ?? []);
  const kept = own.recruitments.filter((one) => recruitments.includes(one));
  return { ...own, recruitments: kept.length > 0 ? kept : recruitments, origin: 'remembered' };
};

/** "올해 고도화 참여기업인데 뭐 유리한 거 있어요?": what one is in is the reason for asking, not what is asked about. */
const asksForAdvantage = /유리|우선|우대|먼저|혜택|이득|도움|advantage|priority|prefer|benefit/;

/** Facts about a company on which a recruitment turns. */
const factsFor = onceFor((pack: Pack) =>
  onceForText((id): readonly string[] => [
    ...holdingFor(pack.requirements, id).flatMap(({ holdsWhen }) => missingFacts(holdsWhen, {})),
    ...holdingFor(pack.exclusions, id).flatMap(({ failsWhen }) =>
      failsWhen ? missingFacts(failsWhen, {}) : [],
    ),
  ]),
);

/** Of a program that calls for different applicants, the call on which what was told of the company bears. */
const bearingOn = (engine: Engine, subject: Subject, { facts }: ConversationState): Subject => {
  if (subject.group !== true || subject.recruitments.length < 2) return subject;
  const concerned = subject.recruitments.filter((one) =>
    factsFor(engine.index.pack)(one.id).some((fact) => isKnown(facts, fact)),
  );
  return concerned.length === 1 ? { ...subject, recruitments: concerned } : subject;
};

/** The facts that tell which projects a company carries out. */
const projectsUnderWay = onceFor(({ companyFacts }: Pack) =>
  companyFacts.flatMap(({ id, inProgress }) => (inProgress ? [id] : [])),
);

const knownOf = ({ index: { pack } }: Engine, facts: ConversationState['facts']): Known => {
  const effective = effectiveFacts(pack, facts);
  const ongoing = projectsUnderWay(pack).map((id) => facts[id]);
  return {
    verdictOf: ({ id }) => judgeRecruitment(pack, id, effective).verdict,
    isOwnProject: ({ id }) => ongoing.includes(id),
  };
};

/**
 * "We never had a smart factory" after talk of the cloud: what is told shows that the talk is of something else now.
 */
export const leavesTopic = (
  { index: { pack } }: Engine,
  { recruitments, variant }: Focus,
  before: CompanyFacts,
  now: CompanyFacts,
): boolean => {
  // "유형2가 소기업한테 좋다면서요", then "저희 소기업이구요": told for the form that is talked of.
  if (variant !== undefined) return false;
  const isFor = (facts: CompanyFacts): boolean => {
    const known = effectiveFacts(pack, facts);
    return recruitments.some((id) => judgeRecruitment(pack, id, known).verdict !== 'not-asked');
  };
  return recruitments.length > 0 && !isFor(now) && isFor(before);
};

/** "유형1 신규구축이면 정부 얼마, 주관기관 최소 얼마": form and kind of build are said once for the whole message. */
const inFormOf = (own: Subject, others: readonly Subject[]): Subject => {
  const whole = others.find(
    ({ recruitments, variant, target }) =>
      (variant !== undefined || target !== undefined) &&
      own.recruitments.every((one) => recruitments.includes(one)),
  );
  return whole ? { ...own, variant: own.variant ?? whole.variant, target: own.target ?? whole.target } : own;
};

/** Who an ask is about: whom it names, or, for part of a message, whom the message names elsewhere. */
export const spokenSubject = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  elsewhere: readonly Ask[],
): Subject => {
  const comparing = ask.topics[0]?.topic === 'compare' || compares(ask.text);
  const known = knownOf(engine, state.facts);
  const subjectIn = ({ text, details }: Ask): Subject =>
    bearingOn(engine, subjectOf(text, details, engine.index, state.focus, comparing, known), state);
  const own = subjectIn(ask);
  const isReason = !isQuestion(ask.text) || asksForAdvantage.test(ask.text);
  const isAside = isTold(ask) || (isReason && namesInPassing(ask.text, ask.details));
  const staysWithTalk = isAside || (!comparing && isNamedWithinTalk(ask, engine, state.focus));
  if (staysWithTalk && state.focus.recruitments.length > 0) return remembered(own, engine, state);
  const others = elsewhere.filter((other) => other !== ask).map(subjectIn);
  if (own.origin === 'named') return inFormOf(own, others);
  return others.find(({ origin }) => origin === 'named') ?? own;
};
