import { situationAnswer } from '../../answers/situation-answer.ts';
import type { Answer } from '../../exchange/answer.ts';
import type { Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { answersElsewhere } from '../../guidance/answers-elsewhere.ts';
import { chosenForm } from '../../guidance/chosen-form.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isWaiting } from '../../guidance/guided.ts';
import { supposedBy } from '../../guidance/supposed.ts';
import { tellsOfCompany } from '../../guidance/tells-of-company.ts';
import {
  asksWhereToBegin,
  asksWhetherAtAll,
  asksWhetherItWillDo,
  namesCheck,
  saysWish,
  wantsToTakePart,
} from '../../guidance/wants-to-take-part.ts';
import { idsOf } from '../../language/details.ts';
import { once } from '../../language/once.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import { asksIfOneMay } from '../../language/speech/taken-part.ts';
import { isStatement } from '../../language/speech/telling.ts';
import type { Ask, Understood } from '../../language/understand.ts';
import type { Pack, Recruitment } from '../../notice/pack.ts';
import type { Engine } from '../engine.ts';
import { focusOn } from '../subject/focus-on.ts';
import { programBeside } from '../subject/program-beside.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { countsTold } from '../told/counts-told.ts';
import { mergeFacts, supposedIn } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import type { Heard } from './heard.ts';
import {
  aboutApplicants,
  answerToGround,
  leftOpen,
  moneyFor,
  ofPeople,
  plainlyAsked,
  ruleFor,
  sureRule,
} from './rule-told.ts';

type Facts = ConversationState['facts'];

/** Told of oneself, or asked for oneself: "소상공인도 돼요?" asks for a rule. */
const ofSelf =
  /싶|볼까\s?(?:해|하|싶)|[려라]고\s?(?:해|하|요|연락|문의|전화)|우리|우린|우덜|울\s|저희|저흰|저흰|제가|저[도는]|나[도는]|내가|당사|본인|(?:인데|은데|는데|이고|예요|에요|이요|입니다|이야|[었았했][어습]|거든)(?:요|니다)?(?=[\s.,!]|$)|\b(?:we|i|our|my|us|me|ours)\b/;

/** Topics that whoever wants to take part is not asking about. */
const besideThat =
  /^(?:eligibility|support|overview|programs|situation|tell|follow-up|outside\.supplier|glossary)/;

/** Naming one's own trade is naming no program: "컨설팅 회사인데 참여하고 싶어요". */
const isOpen = ({ index: { pack } }: Engine, named: readonly Subject[], told: Facts): boolean =>
  named.every(({ recruitments }) => {
    const ids = recruitments.map(({ id }) => id);
    return told['role'] !== undefined && supposedBy(pack, ids, {})['role'] === told['role'];
  });

/** Programs that the asks name. */
const namedBy = (engine: Engine, state: ConversationState, asks: readonly Ask[]): readonly Subject[] =>
  asks
    .filter((ask) => namesProgram(ask) || !asksWhetherItWillDo(ask.text))
    .map((ask) => spokenSubject(engine, state, ask, asks))
    .filter(({ origin }) => origin === 'named');

/** "도금하는데 되나요" tells what the company does, though that is a bonus item of some programs. */
const namesProgram = ({ details }: Ask): boolean =>
  (['program', 'recruitment', 'variant'] as const).some((kind) => idsOf(details, kind).length > 0);

/** The talk is about a program already. */
const goesOnAbout = ({ focus }: ConversationState): boolean => focus.recruitments.length > 0;

/** "로봇활용 제조혁신지원 신청 자격 확인", as it is offered below what a program is in short. */
const namesItsCheck = ({ text, asks }: Understood): boolean => namesCheck(text) && asks.some(namesProgram);

/** "아 저는 잘 몰라요": one who cannot tell which program he means, or what to ask. */
const cannotTell = ({ focus, guided }: ConversationState, text: string): boolean =>
  focus.recruitments.length === 0 &&
  guided === undefined &&
  !isQuestion(text) &&
  /^(?:아+|음+|글쎄요?)?[,.\s]*(?:저는?|저희는?|나는?|난|우리는?)?\s?(?:그런\s?(?:거|건)\s?|그건\s?|뭐가\s?\S{0,4}\s?)?(?:잘\s?)?(?:모르|몰라)|^(?:i )?(?:really )?(?:do not|don't) know\b|^no idea\b/.test(
    text,
  );

/** "30명 5억", "안산 30명": nothing but figures that say what kind of company it is. */
const onlyFigures = ({ asks }: Understood, gathered: Facts): boolean =>
  Object.keys(gathered).length > 0 &&
  asks.every(({ topics: [top] }) => top?.topic === 'follow-up') &&
  asks.some(({ details: { counts } }) => counts.length > 0);

/** How much of what an ask may be about is neither taking part nor a rule about applicants. */
const shareElse = ({ topics }: Ask): number =>
  topics
    .filter(({ topic }) => !besideThat.test(topic) && !aboutApplicants.test(topic))
    .reduce((sum, { probability }) => sum + probability, 0);

/** "현물로 내도 되는 거 있어요?" sounds like taking part, and is plainly about something else. */
const plainlyElse = 0.85;

/** Whether anything else is asked beside taking part. */
const asksElse = (asks: readonly Ask[]): boolean =>
  asks.some(
    (ask) =>
      isQuestion(ask.text) &&
      (wantsToTakePart(ask.text)
        ? shareElse(ask) >= plainlyElse
        : !besideThat.test(ask.topics[0]?.topic ?? '')),
  );

/** "2억 5천 사업인데 70%면 1억 7,500 지원되나?" asks for a sum, though it says "지원되나". */
const sureOfSum = 0.5;
const asksForSum = (asks: readonly Ask[]): boolean =>
  asks.some(
    ({ topics: [top], details: { amounts } }) =>
      amounts.length > 0 && top?.topic.startsWith('calc') === true && top.probability >= sureOfSum,
  );

/**
 * No rule of the notice is plainly asked for; of a program that is named one sooner is. "소기업인데 되나요" is no more
 * than what one is, however much it is like a rule about such applicants.
 */
const isVague = (ask: Ask, told: Facts): boolean => {
  const [top] = ask.topics;
  const ofOwnSize = !namesProgram(ask) && isApplicant(told) && /^eligibility\b/.test(top?.topic ?? '');
  return ofOwnSize || (top?.probability ?? 0) < (namesProgram(ask) ? sureRule : plainlyAsked);
};

const beginsCheck = (
  understood: Understood,
  gathered: Facts,
  told: Facts,
  isNamed: () => boolean,
): boolean => {
  const { text, asks } = understood;
  if (onlyFigures(understood, gathered) || asksWhereToBegin(text) || namesCheck(text)) return true;
  if (asksWhetherAtAll(text) && !isNamed()) return true;
  if (saysWhoItIs(text, told) && asks.every(isHardlyAsked)) return true;
  if (asksWhetherItWillDo(text) && tellsOfCompany(told) && asks.every((ask) => isVague(ask, told)))
    return true;
  // Numbers put up for confirmation are held against what is required.
  if (asks.some(({ text: said, details: { counts } }) => counts.length > 1 && isClaim(said))) return false;
  const wishes =
    wantsToTakePart(text) || (saysWish(text) && (isApplicant(told) || (isStatement(text) && isNamed())));
  return wishes && ofSelf.test(text) && !asksElse(asks) && !asksForSum(asks);
};

/** "작년에 퇴직했어요", "I retired last year": who somebody is, and nothing that the notice is clearly asked. */
const saysWhoItIs = (text: string, { role }: Facts): boolean => role !== undefined && isStatement(text);
const isHardlyAsked = ({ topics: [top] }: Ask): boolean => (top?.probability ?? 0) < sureOfRule;

/** Who says what he is: a role, or a size that is one of its own ("협회인데"). */
const isApplicant = ({ role, size }: Facts): boolean => role !== undefined || size !== undefined;

/** What asks for no rule of the notice; with facts told or a wish ("고도화 하려는데요"), also what is hardly like one. */
const asksNoRule = ({ text, topics: [top] }: Ask, told: Facts): boolean =>
  /^(?:tell|situation)$/.test(top?.topic ?? '') ||
  (asksWhetherItWillDo(text) && tellsOfCompany(told)) ||
  ((Object.keys(told).length > 0 || saysWish(text)) &&
    (top?.probability ?? 0) < leastOfRule(text, top?.topic ?? ''));
const sureOfRule = 0.2;
/** "수준확인 받으려고요" says what one is about to do and asks for nothing, whatever it is like. */
const leastOfRule = (text: string, topic: string): number =>
  saysWish(text) && isStatement(text) && !ofPeople.test(topic) ? plainlyAsked : sureOfRule;

/** Of the programs that are named, the calls that are for whoever says what he is. */
const callsFor = (pack: Pack, named: readonly Subject[], { role }: Facts): readonly Recruitment[] =>
  named
    .flatMap(({ recruitments }) => recruitments)
    .filter(({ id }) => role !== undefined && supposedBy(pack, [id], {})['role'] === role);

const focusNamed = (
  { focus }: ConversationState,
  calls: readonly Recruitment[],
  subject: Subject | undefined,
): Partial<ConversationState['focus']> => (subject ? focusOn(focus, calls, subject) : {});

/** Of a program that calls for several roles, the call for the role that was told: a consulting firm is no adopter. */
const ofOwnRole = (
  { index }: Engine,
  about: Subject | 'several' | undefined,
  { role }: Facts,
): Subject | 'several' | undefined => {
  if (about === undefined || about === 'several' || role === undefined) return about;
  const isFor = (id: string): boolean => supposedBy(index.pack, [id], {})['role'] === role;
  if (about.recruitments.some(({ id }) => isFor(id))) return about;
  const own = about.recruitments.flatMap(({ programId }) =>
    index.recruitmentsOf(programId).filter(({ id }) => isFor(id)),
  );
  return own.length > 0 ? { ...about, recruitments: own } : about;
};

/** What the same words tell of whoever asks in a role that they only now have told: so many experts, what kind of body. */
const toldInRole = ({ index }: Engine, { asks, text }: Understood, known: Facts): Facts => ({
  ...(answersElsewhere(index.pack, effectiveFacts(index.pack, known), text) as Facts),
  ...countsTold(index, asks, { recruitments: [] }, known),
});

/** Who asks for a program that is for one role alone says so, more plainly than by plans of his. */
const roleFor = (pack: Pack, about: Subject | undefined, known: Facts): Facts => {
  const role =
    about &&
    supposedBy(
      pack,
      about.recruitments.map(({ id }) => id),
      known,
    )['role'];
  return role === undefined ? {} : { role };
};

/** The one program the check is to be about. */
const aboutOne = ([subject, ...others]: readonly Subject[]): Subject | 'several' | undefined =>
  others.length > 0 || (subject?.recruitments.length ?? 0) > 1 ? 'several' : subject;

/**
 * Begins the check for whoever wants to take part and names no program, with what he tells of himself on the way:
 * "MES 공급하는 업체인데 참여할 수 있나요?". Undefined where another thing is asked, or a talk is under way.
 */
export const beginCheck = ({ engine, before, understood, gathered, message }: Heard): Led | undefined => {
  const { asks, text } = understood;
  if (isWaiting(before.guided) || (goesOnAbout(before) && !namesItsCheck(understood))) return undefined;
  const isBeside = (ask: Ask): boolean =>
    asksIfOneMay(ask.text) &&
    programBeside(engine.index, ask, spokenSubject(engine, before, ask, asks)) !== undefined;
  if (asks.some(isBeside)) return undefined;
  const { pack } = engine.index;
  const inNames = mergeFacts(Object.assign({}, ...asks.map((ask) => supposedIn(pack, ask))), gathered);
  const phrased = asksWhetherItWillDo(text)
    ? answersElsewhere(pack, effectiveFacts(pack, inNames), text)
    : {};
  const supposed = { ...(phrased as Facts), ...inNames };
  // Most messages ask for something else; of whom they speak is then found out where they are answered.
  const named = once(() => namedBy(engine, before, asks));
  if (!cannotTell(before, text) && !beginsCheck(understood, gathered, supposed, () => named().length > 0))
    return undefined;
  const told = { ...(answersElsewhere(pack, effectiveFacts(pack, supposed), text) as Facts), ...supposed };
  const about = isOpen(engine, named(), supposed)
    ? undefined
    : ofOwnRole(engine, aboutOne(named()), supposed);
  if (about === 'several') return undefined;
  const [spoken, ...more] = named();
  const form = more.length > 0 ? {} : chosenForm(pack, spoken);
  const known = { ...form, ...roleFor(pack, about, before.facts), ...told };
  const state: ConversationState = {
    ...before,
    facts: mergeFacts(before.facts, { ...toldInRole(engine, understood, known), ...known }),
  };
  const open = questionFor(engine, state, understood, message);
  const question = open && about ? { ...open, subject: about } : open;
  if (!question) return undefined;
  const topic = Object.keys(state.facts).length > 0 ? 'tell' : 'situation';
  const check = situationAnswer({ ...question, topic });
  const asksOn = check.outcome === 'asked-back';
  const rule = asksOn
    ? (ruleFor(engine, state, understood, message) ??
      leftOpen(engine, state, understood, message) ??
      answerToGround(engine, before, understood, supposed, message)?.answer)
    : undefined;
  // Of a program that is named its own rule is told, or the answers of the notice are better.
  if (about && !rule && !namesCheck(text) && !asks.every((ask) => asksNoRule(ask, supposed)))
    return undefined;
  const first = rule ?? moneyFor(engine, state, understood, message);
  const answer: Answer = first
    ? {
        ...check,
        blocks: [...first.blocks, ...check.blocks],
        quotes: [...first.quotes, ...check.quotes],
        ...(about ? { about: about.recruitments } : {}),
      }
    : check;
  return {
    answered: answeredWith(question, answer, 'guided: the check begins'),
    state: {
      ...state,
      facts: mergeFacts(state.facts, answer.learned ?? {}),
      focus: {
        ...state.focus,
        topic: 'situation',
        ...focusNamed(state, about?.recruitments ?? callsFor(pack, named(), told), about ?? named()[0]),
        ...answer.focus,
      },
      guided: answer.guided,
    },
  };
};
