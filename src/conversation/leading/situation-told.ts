import { unmetSoFar } from '../../answers/unmet-so-far.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { answersElsewhere } from '../../guidance/answers-elsewhere.ts';
import { chosenForm } from '../../guidance/chosen-form.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isWaiting } from '../../guidance/guided.ts';
import { ofRole, supposedBy } from '../../guidance/supposed.ts';
import { idsOf } from '../../language/details.ts';
import { speaksOfNoGround } from '../../language/speech/around-name.ts';
import { asksForVerdict } from '../../language/speech/bare-verdict.ts';
import { toldAndAsked } from '../../language/speech/whether-one-may.ts';
import type { Ask } from '../../language/understand.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { assessRecruitment, type RecruitmentAssessment } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { countsNamed } from '../told/counts-told.ts';
import { gatherFacts, mergeFacts } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import { focusOnCall, type Heard } from './heard.ts';
import { plainlyAsked } from './rule-told.ts';
import { verdictAlone, verdictThenNext } from './verdict-answers.ts';

type Facts = ConversationState['facts'];

/** What the question behind the telling may be like without asking for a rule of its own. */
const ofTakingPart = /^(?:eligibility|situation|tell|follow-up|programs|overview|support|agreement)$/;
const ofRules = /^eligibility\./;
/** Rules on taking part by oneself or with somebody, which whether one has a partner settles. */
const ofPartner = /^eligibility\.(?:alone|in-house|consortium)$/;
const partnerRule = 'no-supplier';

/** Whether the question asks for nothing but whether one may ("no-rule"), or for a rule of its own, and which kind. */
const ruleAsked = (ask: Ask): 'no-rule' | 'of-partner' | 'rule' | 'else' => {
  const [top] = ask.topics;
  const isBare = asksForVerdict(withoutPrograms(ask)) !== undefined;
  if (isBare || !top || top.probability < plainlyAsked || ofTakingPart.test(top.topic)) return 'no-rule';
  if (ofPartner.test(top.topic)) return 'of-partner';
  return ofRules.test(top.topic) ? 'rule' : 'else';
};

/** Whether the verdict answers the rule that is asked for: it fails, or it is met by what was told. */
const answersRule = ({ checks }: RecruitmentAssessment, against: boolean, asked: readonly Ask[]): boolean =>
  asked.map(ruleAsked).every((rule) => {
    if (rule === 'no-rule' || against) return rule !== 'else';
    return (
      rule === 'of-partner' && checks.some(({ code, passed }) => code === partnerRule && passed === true)
    );
  });

/** The calls of those named that are for whoever says what he is; of a program that has others, those. */
const callsFor = (
  { index }: Engine,
  named: readonly Recruitment[],
  role: unknown,
): readonly Recruitment[] => {
  const ids = [...new Set(named.map(({ id }) => id))];
  const programs = new Set(named.map(({ programId }) => programId));
  const all = [...programs].flatMap((id) => index.recruitmentsOf(id).map((one) => one.id));
  const own = ofRole(index.pack, all, role);
  const left = own.length < all.length ? own : ids;
  return index.pack.recruitments.filter(({ id }) => left.includes(id));
};

/** The calls that may be asked about: named in the question, or else in what is told before it. */
const callsMeant = (
  engine: Engine,
  before: ConversationState,
  asked: readonly Ask[],
  told: readonly Ask[],
): { readonly subject: Subject; readonly calls: readonly Recruitment[] } | undefined => {
  const { pack } = engine.index;
  const said = gatherFacts(pack, told, before.facts);
  const { role } = effectiveFacts(pack, mergeFacts(before.facts, said));
  for (const asks of [asked, ...told.toReversed().map((one) => [one])]) {
    const named = asks
      .map((ask) => spokenSubject(engine, before, ask, []))
      .filter(({ origin }) => origin === 'named');
    const [subject] = named;
    const all = named.flatMap(({ recruitments }) => recruitments);
    if (subject) return { subject, calls: callsFor(engine, all, role) };
  }
  return undefined;
};

/** "도입기업 네 곳에 공급기업 한 곳": who counts the parties of a project asks in the role that the counts are of. */
const asCounted = (pack: Engine['index']['pack'], ids: readonly string[], told: Facts): Facts => {
  const { role, ...others } = told;
  const { role: counted } = effectiveFacts(pack, others);
  const isOfCall = counted !== undefined && supposedBy(pack, ids, {})['role'] === counted;
  return isOfCall && role !== undefined ? { ...others, role: counted } : told;
};

/** All that is told, in names, counts and phrases, once it is known which call it is told for. */
const factsTold = (engine: Engine, told: readonly Ask[], known: Facts, ids: readonly string[]): Facts => {
  const { pack } = engine.index;
  // The name of a program is no plan: "신규구축" alone tells of no wish for a first smart factory.
  const text = told.map(withoutPrograms).join(' ');
  const atFirst = effectiveFacts(pack, mergeFacts(known, gatherFacts(pack, told, known)));
  const role = supposedBy(pack, ids, atFirst) as Facts;
  const named = gatherFacts(pack, told, mergeFacts(known, role));
  const counts = countsNamed(engine.index, told, { recruitments: ids });
  const counted = asCounted(pack, ids, mergeFacts(mergeFacts(role, named), counts));
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

/** "성인오락기 만드는 공장도 …": a ground that may rule out is told in words that are no fact; its rule is the answer. */
const asksOfGround = ({ text, topics: [top] }: Ask): boolean =>
  (top?.topic.startsWith('exclusion.') ?? false) &&
  (top?.probability ?? 0) >= plainlyAsked &&
  !speaksOfNoGround(text);

/** "고도화 되나요": nothing but whether one may, of a program by its name. */
const asksOfProgram =
  ({ understander }: Engine) =>
  (clause: string): boolean => {
    const [ask, ...others] = understander.understand(clause).asks;
    return (
      ask !== undefined &&
      others.length === 0 &&
      (['program', 'recruitment', 'variant'] as const).some((kind) => idsOf(ask.details, kind).length > 0) &&
      asksForVerdict(withoutPrograms(ask)) !== undefined
    );
  };

/** What was told settles something: it stands against taking part, or meets what is required. */
const settles = (
  { checks }: RecruitmentAssessment,
  against: boolean,
  told: Facts,
  words: string,
): boolean => {
  const required = checks.filter(({ kind }) => kind === 'requirement');
  const met = required.filter(({ passed }) => passed === true).length;
  const isLong = words.length >= leastWords;
  if (against) return isManifold(told) || isLong;
  if (
    Object.keys(told).filter((fact) => fact.startsWith('exclusions.') && told[fact] === false).length >=
    leastTold
  )
    return true;
  return (isManifold(told) && met > 0) || (isLong && met >= Math.min(leastTold, required.length) && met > 0);
};

/** What is told beside that which naming the call tells by itself. */
const withoutSupposed = (pack: Engine['index']['pack'], id: string, told: Facts): Facts => {
  const supposed = supposedBy(pack, [id], {});
  return Object.fromEntries(Object.entries(told).filter(([fact, value]) => supposed[fact] !== value));
};

/** What is told for one call, where it settles something there. */
const settledFor = (
  engine: Engine,
  { facts: known }: ConversationState,
  told: readonly Ask[],
  asked: readonly Ask[],
  { recruitment, form }: { readonly recruitment: Recruitment; readonly form: Facts },
): { readonly recruitment: Recruitment; readonly facts: Facts; readonly against: boolean } | undefined => {
  const { pack } = engine.index;
  const news = factsTold(engine, told, known, [recruitment.id]);
  const facts = mergeFacts(known, { ...form, ...news });
  const given = effectiveFacts(pack, facts);
  const assessed = assessRecruitment(pack, recruitment.id, given, { asked: true });
  const against = assessed.reasons.length > 0 || unmetSoFar(pack, assessed.checks, given).length > 0;
  const words = told.map(({ text }) => text).join(' ');
  return settles(assessed, against, withoutSupposed(pack, recruitment.id, news), words) &&
    answersRule(assessed, against, asked)
    ? { recruitment, facts, against }
    : undefined;
};

/**
 * "직원 25명 부품 공장이고 스마트공장은 처음이에요. 업체도 구했는데 신규구축 신청할 수 있나요?": a whole situation and the
 * question whether one may. Yes or no as far as told comes first, what else is asked behind that next, and the check
 * goes on from there. Undefined where no one call is named, a rule of its own is asked for, what is told settles nothing, or a question waits.
 */
export const situationTold = ({ engine, before, understood, message }: Heard): Led | undefined => {
  const parts = isWaiting(before.guided) ? undefined : toldAndAsked(understood.text, asksOfProgram(engine));
  if (!parts) return undefined;
  const asked = engine.understander.understand(parts.ask).asks;
  const { background, asks } = engine.understander.understand(parts.told);
  const told = [...background, ...asks];
  const meant = asked.some((ask) => ruleAsked(ask) === 'else')
    ? undefined
    : callsMeant(engine, before, asked, told);
  const form = chosenForm(engine.index.pack, meant?.subject);
  const [settled, ...others] = (meant?.calls ?? []).flatMap(
    (recruitment) => settledFor(engine, before, told, asked, { recruitment, form }) ?? [],
  );
  if (!meant || !settled || others.length > 0) return undefined;
  const { recruitment, facts, against } = settled;
  if (!against && understood.asks.some(asksOfGround)) return undefined;
  const state: ConversationState = { ...before, facts };
  const open = questionFor(engine, state, understood, message);
  if (!open) return undefined;
  const about: Subject = { ...meant.subject, recruitments: [recruitment] };
  const question: Question = { ...open, text: parts.ask, topic: 'situation', subject: about };
  const answer = verdictThenNext(question, recruitment, facts);
  const further = parts.further === undefined ? [] : engine.understander.understand(parts.further).asks;
  const first = further.length > 0 ? verdictAlone(question, recruitment, facts, answer) : answer;
  return {
    answered: answeredWith(question, first, 'guided: whether one may, of all that is told'),
    further,
    state: {
      ...state,
      facts: mergeFacts(facts, answer.learned ?? {}),
      focus: focusOnCall(before.focus, recruitment, about, answer),
      guided: answer.guided,
    },
  };
};
