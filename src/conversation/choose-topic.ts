import type { Ask } from '../language/understand.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { PackIndex } from '../notice/pack-index.ts';
import type { Recruitment } from '../notice/pack.ts';
import type { Subject } from './question.ts';
import type { Focus } from './state.ts';

/** What choosing needs of the engine. */
export interface TopicSource {
  readonly index: PackIndex;
  /** Whether an intent brings the topic; others are the pack's own. */
  isGeneric(topic: string): boolean;
  /** Concepts of which a message has to hold one to be about the topic; none for most. */
  wordsNeeded(topic: string): readonly string[];
}

export interface Choice {
  readonly topic: string;
  /** Share of the topic in all the evidence, 0 to 1. */
  readonly confidence: number;
  readonly why: string;
}

type Records = (index: PackIndex, recruitmentId: string) => boolean;

/** Topics that records of a pack answer by themselves. */
const recordTopics: Readonly<Record<string, Records>> = {
  amount: (index, id) => holdingFor(index.pack.support, id).length > 0,
  calc: (index, id) => holdingFor(index.pack.support, id).length > 0,
  burden: (index, id) => holdingFor(index.pack.support, id).length > 0,
  'labor-cost': (index, id) => holdingFor(index.pack.laborCost, id).length > 0,
  window: (index, id) => holdingFor(index.pack.windows, id).length > 0,
  period: (index, id) => holdingFor(index.pack.periods, id).length > 0,
  documents: (index, id) => holdingFor(index.pack.documents, id).length > 0,
  document: (index, id) => holdingFor(index.pack.documents, id).length > 0,
  procedure: (index, id) => holdingFor(index.pack.steps, id).length > 0,
  bonus: (index, id) => holdingFor(index.pack.bonusRules, id).length > 0,
  apply: (index, id) => holdingFor(index.pack.channels, id).length > 0,
  exclusion: (index, id) => holdingFor(index.pack.exclusions, id).length > 0,
};

/** Topics that do not hang on a program. */
const everywhere: ReadonlySet<string> = new Set([
  'greeting',
  'help',
  'identity',
  'thanks',
  'bye',
  'agreement',
  'programs',
  'situation',
  'tell',
  'contact',
  'centre',
  'compare',
  'glossary',
  'overview',
  'notice',
  'human',
  'abuse',
  'complaint',
  'personal-data',
  'forgery',
  'promise',
  'override',
  'language',
  'start-over',
  'outside',
  'follow-up',
  'eligibility',
]);

const familyOf = (topic: string): string => topic.split('.')[0] ?? topic;

const excludes = (index: PackIndex, code: string, recruitmentId: string): boolean =>
  holdingFor(index.pack.exclusions, recruitmentId).some((exclusion) => exclusion.code === code);

/** Whether the notice says something on the topic for a recruitment: a fact of its own, or records of that kind. */
const answersTopic = (engine: TopicSource, topic: string, recruitmentId: string): boolean => {
  const { index } = engine;
  if (index.hasTopic(topic, recruitmentId)) return true;
  if (topic.startsWith('exclusion.')) return excludes(index, topic.slice('exclusion.'.length), recruitmentId);
  if (!engine.isGeneric(topic)) return false;
  const family = familyOf(topic);
  return everywhere.has(family) || recordTopics[family]?.(index, recruitmentId) === true;
};

/** Log-odds that what is known of the conversation adds to a topic or takes from it. */
const weights = {
  /** The program named says nothing about it: it may have been named in passing. */
  unanswerableNamed: -2.2,
  unanswerableRemembered: -1.2,
  /** A message that plainly asks something does not just tell about the company. */
  tellsThoughAsking: -6,
  calculationWithSum: 1.2,
  calculationWithoutSum: -1.5,
  /** A single statement about bonus points, where an item was named that has its own points and proof. */
  otherBonusPoint: -1.5,
  /** What is named in the message speaks for its kind of question. */
  documentNamed: 1.2,
  bonusItemNamed: 0.8,
  placeNamed: 0.6,
  dayNamed: 1.5,
  /** Two are set against each other. */
  twoCompared: 2,
  /** Greeting and small talk do not name programs. */
  asideThoughNamed: -2,
  /** Asking for a forgery, insulting … takes words of that kind. */
  withoutItsWords: -2.5,
  sameTopicContinued: 0.9,
  sameFamilyContinued: 1.6,
  sameTopicInBrief: 1.2,
  /** What the notice does not cover is asked less often of a program than what it does. */
  outsideThoughNamed: -0.8,
} as const;

const continuing = /^(?:그럼|그러면|그리고|글고|그렇다면|또|아 |그중|and |then |what about|how about)/;
const asking =
  /얼마|몇|언제|어디|뭐|무엇|어떻게|나요|까요|되나|돼요\?|되요\?|는지|총점|합치|알려|\?|how|what|when|where|which|who/;
/** A message this short says little by itself. */
const shortMessage = 14;

/** What the conversation knows beside the words of the ask. */
export interface Circumstances {
  readonly subject: Subject;
  readonly focus: Focus;
  /** A sum named now or before. */
  readonly hasSum: boolean;
  /** Two programs or forms are named and set against each other. */
  readonly compares: boolean;
}

const aside =
  /^(?:greeting|help|identity|thanks|bye|agreement|abuse|complaint|programs|start-over|language|outside\.chatter)/;

const namedEvidence = (family: string, { details }: Ask): number => {
  const names = (kind: string): boolean => details.entities.some((entity) => entity.kind === kind);
  if (family === 'document' && names('document')) return weights.documentNamed;
  if (family === 'bonus' && names('bonus-item')) return weights.bonusItemNamed;
  if (family === 'window' && details.dates.some(({ day }) => day !== undefined)) return weights.dayNamed;
  return family === 'centre' && details.place ? weights.placeNamed : 0;
};

const asideEvidence = (engine: TopicSource, topic: string, ask: Ask, subject: Subject): number => {
  const needed = engine.wordsNeeded(topic);
  const lacking = needed.length > 0 && !needed.some((concept) => ask.concepts.includes(concept));
  return (
    (lacking ? weights.withoutItsWords : 0) +
    (subject.origin === 'named' && aside.test(topic) ? weights.asideThoughNamed : 0)
  );
};

const evidenceFor = (
  engine: TopicSource,
  topic: string,
  ask: Ask,
  { subject, focus, hasSum, compares }: Circumstances,
): number => {
  const family = familyOf(topic);
  let evidence = 0;
  if (subject.origin !== 'open' && !subject.recruitments.some(({ id }) => answersTopic(engine, topic, id)))
    evidence += subject.origin === 'named' ? weights.unanswerableNamed : weights.unanswerableRemembered;
  if (topic === 'tell' && asking.test(ask.text)) evidence += weights.tellsThoughAsking;
  if (family === 'calc')
    evidence +=
      ask.details.amounts.length > 0
        ? weights.calculationWithSum
        : hasSum
          ? 0
          : weights.calculationWithoutSum;
  if (
    family === 'bonus' &&
    !engine.isGeneric(topic) &&
    ask.details.entities.some(({ kind }) => kind === 'bonus-item')
  )
    evidence += weights.otherBonusPoint;
  if (topic === 'compare' && compares) evidence += weights.twoCompared;
  if (family === 'outside' && subject.origin === 'named') evidence += weights.outsideThoughNamed;
  evidence += namedEvidence(family, ask) + asideEvidence(engine, topic, ask, subject);
  if (focus.topic === undefined) return evidence;
  if (topic === focus.topic && continuing.test(ask.text)) evidence += weights.sameTopicContinued;
  else if (topic === focus.topic && ask.text.length <= shortMessage) evidence += weights.sameTopicInBrief;
  else if (family === familyOf(focus.topic) && ask.text.length <= shortMessage)
    evidence += weights.sameFamilyContinued;
  return evidence;
};

interface Scored extends Choice {
  readonly score: number;
}

/** Log-odds that full likeness of the words to a statement adds to its topic. */
const likenessWeight = 4;
const unlikely = 1e-4;

/** How near the words come to a statement of each topic that holds for the subject. */
const likenessByTopic = (ask: Ask, { index }: TopicSource, subject: Subject): ReadonlyMap<string, number> => {
  const best = new Map<string, number>();
  for (const { id, topic, for: holders } of index.pack.facts) {
    const likeness = ask.likeness.get(id) ?? 0;
    if (likeness <= (best.get(topic) ?? 0)) continue;
    if (
      subject.origin === 'open' ||
      subject.recruitments.some((recruitment) => holders.includes(recruitment.id))
    )
      best.set(topic, likeness);
  }
  return best;
};

/** Topics that a thing named in the message suggests, however it is worded. */
const suggestedBy = ({ details }: Ask): readonly string[] => {
  const names = (kind: string): boolean => details.entities.some((entity) => entity.kind === kind);
  return [
    ...(details.dates.some(({ day }) => day !== undefined) ? ['window'] : []),
    ...(names('document') ? ['document'] : []),
    ...(names('bonus-item') ? ['bonus.item'] : []),
    ...(details.place ? ['centre'] : []),
  ];
};
/** What a suggestion alone is worth. */
const suggested = 0.01;

const scoredTopics = (ask: Ask, engine: TopicSource, circumstances: Circumstances): readonly Scored[] => {
  const likeness = likenessByTopic(ask, engine, circumstances.subject);
  const probabilities = new Map(ask.topics.map(({ topic, probability }) => [topic, probability]));
  const elliptic = ask.topics[0]?.topic === 'follow-up' && ask.topics.length === 1;
  const candidates = elliptic
    ? ['follow-up']
    : [...new Set([...probabilities.keys(), ...likeness.keys(), ...suggestedBy(ask)])];
  const suggestions = new Set(suggestedBy(ask));
  return candidates
    .map((topic): Scored => {
      const floor = suggestions.has(topic) ? suggested : unlikely;
      const probability = Math.max(probabilities.get(topic) ?? 0, floor);
      const like = likeness.get(topic) ?? 0;
      const evidence = evidenceFor(engine, topic, ask, circumstances);
      const why = `${topic} p=${probability.toFixed(3)} like=${like.toFixed(2)}${evidence === 0 ? '' : ` ${evidence > 0 ? '+' : ''}${evidence.toFixed(1)}`}`;
      return {
        topic,
        confidence: probability,
        why,
        score: Math.log(probability + 1e-9) + likenessWeight * like + evidence,
      };
    })
    .sort((a, b) => b.score - a.score);
};

/** The share of each topic in all that the evidence speaks for. */
const withConfidence = (scored: readonly Scored[]): readonly Scored[] => {
  const highest = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return scored.map((choice) => ({ ...choice, confidence: Math.exp(choice.score - highest) / total }));
};

/** A second topic this likely beside the first is answered too: better two facts than half the question. */
const secondAtLeast = 0.2;
const secondToFirst = 0.4;
const single =
  /^(?:tell|situation|compare|greeting|help|identity|thanks|bye|agreement|human|abuse|complaint|personal-data|forgery|promise|override|language|start-over|outside|follow-up|programs|glossary|calc|overview)/;

const isWorthAdding = (
  first: Scored,
  second: Scored,
  engine: TopicSource,
  { subject }: Circumstances,
): boolean =>
  !single.test(first.topic) &&
  !single.test(second.topic) &&
  (familyOf(first.topic) !== familyOf(second.topic) || !engine.isGeneric(second.topic)) &&
  second.confidence >= secondAtLeast &&
  second.score - first.score >= Math.log(secondToFirst) &&
  subject.origin !== 'open' &&
  subject.recruitments.some(({ id }) => answersTopic(engine, second.topic, id));

/**
 * The topic that fits the wording, what the notice says of the subject, and the conversation so far; a second
 * one where the words speak for both.
 */
export const chooseTopics = (
  ask: Ask,
  engine: TopicSource,
  circumstances: Circumstances,
): readonly Choice[] => {
  const [first, second] = withConfidence(scoredTopics(ask, engine, circumstances));
  if (!first) return [{ topic: 'follow-up', confidence: 0, why: 'nothing recognised' }];
  return second && isWorthAdding(first, second, engine, circumstances) ? [first, second] : [first];
};

const parentsOf = (topic: string): string[] => {
  const parts = topic.split('.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
};

/** Families whose statements hold for one program and say nothing about another ("per program, never by analogy"). */
const perProgram =
  /^(?:eligibility|exclusion|bonus|document|documents|amount|burden|window|period|quota|apply|procedure|overview|priority|contact)$/;

/** Topics for which a person who only named the program has to say which kind of applicant he is. */
const asksForRole: ReadonlySet<string> = new Set([
  'apply',
  'overview',
  'situation',
  'tell',
  'eligibility',
  'compare',
  'window',
  'window.closes',
  'window.opens',
  'follow-up',
]);

const narrow = (subject: Subject, recruitments: readonly Recruitment[], topic: string): Subject => {
  const usual = recruitments.filter((recruitment) => recruitment.usual);
  const one = subject.group === true && usual.length === 1 && !asksForRole.has(topic);
  return { ...subject, recruitments: one ? usual : recruitments };
};

/** Of two programs named in a question about bonus points, the one without any is the reason for the points. */
const withPoints = (
  engine: TopicSource,
  topic: string,
  recruitments: readonly Recruitment[],
): readonly Recruitment[] => {
  if (familyOf(topic) !== 'bonus') return recruitments;
  const scoring = recruitments.filter(({ id }) => recordTopics['bonus']?.(engine.index, id) === true);
  return scoring.length > 0 ? scoring : recruitments;
};

/** Whether others may answer for the subject: a program named in passing, and a topic that is not each program's own. */
const mayBorrow = (topic: string): boolean => topic.includes('.') && !perProgram.test(familyOf(topic));

/**
 * Whom and what the answer is about: the topic for the subject; else, for what is not each program's own, the
 * topic for those the notice states it for; else the wider topic for the subject (`eligibility.mid-tier` →
 * `eligibility`).
 */
export const groundTopic = (
  topic: string,
  subject: Subject,
  engine: TopicSource,
): { readonly topic: string; readonly subject: Subject } => {
  const holdersAmong = (wanted: string, recruitments: readonly Recruitment[]): readonly Recruitment[] =>
    recruitments.filter(({ id }) => answersTopic(engine, wanted, id));
  const own = withPoints(engine, topic, holdersAmong(topic, subject.recruitments));
  if (own.length > 0) return { topic, subject: narrow(subject, own, topic) };
  const others = holdersAmong(topic, engine.index.pack.recruitments);
  const borrowed = { topic, subject: { recruitments: others, origin: 'open' as const } };
  if (others.length > 0 && mayBorrow(topic)) return borrowed;
  for (const wider of parentsOf(topic)) {
    const holders = holdersAmong(wider, subject.recruitments);
    if (holders.length > 0) return { topic: wider, subject: narrow(subject, holders, wider) };
  }
  return others.length > 0 ? borrowed : { topic, subject };
};
