import { situationAnswer } from '../../answers/situation-answer.ts';
import type { Answer } from '../../exchange/answer.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { chosenForm } from '../../guidance/chosen-form.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isWaiting } from '../../guidance/guided.ts';
import { ofRole } from '../../guidance/supposed.ts';
import { namesCheck } from '../../guidance/wants-to-take-part.ts';
import { asksForVerdict, firstQuestion, meansAllTold } from '../../language/speech/bare-verdict.ts';
import type { Ask } from '../../language/understand.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import { callsForCompanies } from '../../notice/usual-calls.ts';
import { judgeRecruitment } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import { focusOnCall, type Heard } from './heard.ts';
import { verdictAlone } from './verdict-answers.ts';

type Facts = ConversationState['facts'];

/** Who one is and where settles nothing by itself. */
const hardlyTells = /^(?:role|region)$/;
const tellsEnough = (facts: Facts): boolean => Object.keys(facts).some((fact) => !hardlyTells.test(fact));

/** Topics after which "되나요?" is about taking part. */
const ofTakingPart = /^(?:situation|tell|eligibility|exclusion|overview|programs|support$)/;

/** Of whoever told of a company and not in what role, the call for companies of the program of the talk: no expert trades goods. */
const spokenOf = (
  { index }: Engine,
  { recruitments }: ConversationState['focus'],
  { role, size, manufacturer }: Facts,
): readonly string[] => {
  const isCompany = role === undefined && (size !== undefined || manufacturer !== undefined);
  const programs = new Set(recruitments.flatMap((id) => index.recruitment(id)?.programId ?? []));
  const usual = callsForCompanies(index.pack).filter(({ programId }) => programs.has(programId));
  return isCompany && usual.length > 0 ? usual.map(({ id }) => id) : recruitments;
};

/** The one program that is named, or that the talk is of, for whoever says what he is. */
const programMeant = (
  engine: Engine,
  { focus }: ConversationState,
  spoken: Subject,
  facts: Facts,
): Subject | undefined => {
  const { pack } = engine.index;
  const { role } = facts;
  const isNamed = spoken.origin === 'named';
  const ids = isNamed ? spoken.recruitments.map(({ id }) => id) : spokenOf(engine, focus, facts);
  const own = ofRole(pack, ids, role);
  const calls = pack.recruitments.filter(({ id }) => own.includes(id));
  const usual = callsForCompanies(pack).filter((call) => calls.includes(call));
  const [only, ...others] = role === undefined && usual.length > 0 ? usual : calls;
  return only && others.length === 0 ? { ...spoken, recruitments: [only], origin: 'named' } : undefined;
};

/** A ground that was told rules out by itself, and what the notice says of it is the answer. */
const isBarredByGround = (
  { index: { pack } }: Engine,
  { recruitments: [only] }: Subject,
  facts: Facts,
): boolean =>
  only !== undefined &&
  judgeRecruitment(pack, only.id, effectiveFacts(pack, facts), { asked: true }).reasons.some(
    ({ kind }) => kind === 'exclusion',
  );

/** "우리도 되죠? 언제까지 내야 돼요?": whether one may comes first, and what is asked behind it afterwards. */
const verdictAndFurther = (
  { understander }: Engine,
  { text, asks }: Heard['understood'],
): { readonly asks: readonly Ask[]; readonly further: readonly Ask[] } => {
  const parts = firstQuestion(text);
  const before = parts ? understander.understand(parts.first).asks : [];
  const [whether, ...others] = before;
  const isVerdict = whether && others.length === 0 && asksForVerdict(withoutPrograms(whether)) !== undefined;
  return parts && isVerdict
    ? { asks: before, further: understander.understand(parts.behind).asks }
    : { asks, further: [] };
};

/** A check that waits goes on as it is behind what is asked with the verdict. */
const goingOn = ({ guided }: ConversationState): Answer => ({
  blocks: [],
  quotes: [],
  outcome: 'answered',
  ...(guided ? { guided } : {}),
});

/**
 * "그럼 신청해도 되나요?" after something of the company was told: yes or no as far as told for the program of the
 * talk, and the check goes on from there; it begins for whoever asks to look at one program ("클라우드 되는지 봐주세요").
 * Undefined where nothing was told, no one program is talked of, or a question
 * waits.
 */
export const verdictAsked = ({ engine, before, understood, gathered, message }: Heard): Led | undefined => {
  const { asks, further } = verdictAndFurther(engine, understood);
  const [ask, ...others] = asks;
  if (!ask || others.length > 0 || (isWaiting(before.guided) && further.length === 0)) return undefined;
  const rest = withoutPrograms(ask);
  // What names the check in so many words begins it as ever.
  const namesIt = namesCheck(rest) && !namesCheck(ask.text);
  const asked = asksForVerdict(rest);
  if (!namesIt && !asked) return undefined;
  const spoken = spokenSubject(engine, before, ask, asks);
  const checks = namesIt && spoken.origin === 'named';
  const isShort = asked === 'shortly' && !ofTakingPart.test(before.focus.topic ?? '') && !meansAllTold(rest);
  if (!checks && (!asked || isShort)) return undefined;
  if (checks && further.length > 0) return undefined;
  // Of a ground told with the question, what the notice says of it is asked.
  if (Object.keys(gathered).some((fact) => fact.startsWith('exclusions'))) return undefined;
  const facts = mergeFacts(before.facts, { ...chosenForm(engine.index.pack, spoken), ...gathered });
  if (!checks && !tellsEnough(facts)) return undefined;
  const about = programMeant(engine, before, spoken, facts);
  const state: ConversationState = { ...before, facts };
  const open = about && questionFor(engine, state, understood, message);
  const [call] = about?.recruitments ?? [];
  if (!open || !call || isBarredByGround(engine, about, facts)) return undefined;
  const question: Question = { ...open, subject: about, topic: tellsEnough(facts) ? open.topic : 'tell' };
  const checked = isWaiting(before.guided) ? goingOn(before) : situationAnswer(question);
  // What is asked with it comes next, and the question that waits after all of it.
  const answer = further.length > 0 ? verdictAlone(question, call, facts, checked) : checked;
  return {
    answered: answeredWith(question, answer, 'guided: whether one may, as far as told'),
    further,
    state: {
      ...state,
      facts: mergeFacts(facts, answer.learned ?? {}),
      focus: focusOnCall(before.focus, call, about, answer),
      guided: answer.guided,
    },
  };
};
