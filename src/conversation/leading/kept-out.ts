import { unmetSoFar } from '../../answers/unmet-so-far.ts';
import { verdictSoFar } from '../../answers/verdict-so-far.ts';
import type { Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { asksForVerdict } from '../../language/speech/bare-verdict.ts';
import { asksWhetherOneMay } from '../../language/speech/whether-one-may.ts';
import type { Ask } from '../../language/understand.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { assessRecruitment } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import { focusOnCall, type Heard } from './heard.ts';
import { plainlyAsked } from './rule-told.ts';

type Facts = ConversationState['facts'];

/** What such a question is like: a rule or a ground that is plainly asked for has an answer of its own. */
const ofTakingPart =
  /^(?:eligibility|situation|tell|follow-up|programs|overview|support|agreement|promise|window)$/;

const asksForNoRule = (ask: Ask): boolean => {
  const [top] = ask.topics;
  const isBare = asksForVerdict(withoutPrograms(ask)) === 'plainly';
  return isBare || !top || top.probability < plainlyAsked || ofTakingPart.test(top.topic);
};

/** The one call that is named, or that the talk or the check is of. */
const callMeant = (
  { index: { pack } }: Engine,
  { focus, guided }: ConversationState,
  spoken: Subject,
): Recruitment | undefined => {
  const named = spoken.origin === 'named' ? spoken.recruitments.map(({ id }) => id) : [];
  const ids = named.length > 0 ? named : (guided?.recruitments ?? focus.recruitments);
  const [only, ...others] = ids;
  return others.length === 0 ? pack.recruitments.find(({ id }) => id === only) : undefined;
};

/** Whether what was told before stands against a call by itself. */
const standsAgainst = ({ index: { pack } }: Engine, facts: Facts, { id }: Recruitment): boolean => {
  const given = effectiveFacts(pack, facts);
  const { reasons, checks } = assessRecruitment(pack, id, given, { asked: true });
  return reasons.length > 0 || unmetSoFar(pack, checks, given).length > 0;
};

/**
 * "규모가 작으니까 신규구축 신청은 되겠죠?" of whoever told before that his company belongs to a large group: what was told
 * and keeps out is the answer, whatever else the question is like; a check that waits goes on waiting. Undefined where a
 * rule of its own is asked for, no one call is meant, or nothing told before stands against it.
 */
export const keptOut = ({ engine, before, understood, gathered, message }: Heard): Led | undefined => {
  const { asks } = understood;
  const [ask, ...others] = asks;
  if (!ask || others.length > 0 || !asksWhetherOneMay(ask.text) || !asksForNoRule(ask)) return undefined;
  const spoken = spokenSubject(engine, before, ask, asks);
  const call = callMeant(engine, before, spoken);
  if (!call || !standsAgainst(engine, before.facts, call)) return undefined;
  const facts = mergeFacts(before.facts, gathered);
  const state: ConversationState = { ...before, facts };
  const open = standsAgainst(engine, facts, call)
    ? questionFor(engine, state, understood, message)
    : undefined;
  if (!open) return undefined;
  const about: Subject = { ...spoken, recruitments: [call], origin: 'named' };
  const question = { ...open, subject: about };
  const answer = verdictSoFar(question, call);
  return {
    answered: answeredWith(question, answer, 'guided: what was told keeps out'),
    state: {
      ...state,
      focus: focusOnCall(before.focus, call, about, answer),
    },
  };
};
