import type { Subject } from '../../exchange/question.ts';
import { answersTopic, familyOf, type TopicSource } from '../../exchange/topic-source.ts';
import { asksSomething } from '../../language/speech/confirming.ts';
import type { Ask } from '../../language/understand.ts';
import { isLeftToOthers } from './ground-topic.ts';
import { termsClaimed } from './resolve-topic.ts';
import { suggestionsIn } from './suggested-topics.ts';
import { type Circumstances, claimsSum, evidenceFor } from './topic-evidence.ts';

export interface Choice {
  readonly topic: string;
  /** Share of the topic in all the evidence, 0 to 1. */
  readonly confidence: number;
  /** Share of all topics of its family: how sure it is that it is asked for something of that kind. */
  readonly family?: number;
  readonly why: string;
}

/** A topic with all that speaks for it. */
interface Scored {
  readonly topic: string;
  readonly probability: number;
  readonly like: number;
  readonly evidence: number;
  readonly score: number;
  readonly confidence: number;
}

const reasonOf = ({ topic, probability, like, evidence }: Scored): string => {
  const added = evidence === 0 ? '' : ` ${evidence > 0 ? '+' : ''}${evidence.toFixed(1)}`;
  return `${topic} p=${probability.toFixed(3)} like=${like.toFixed(2)}${added}`;
};

const choiceOf = (scored: Scored): Choice => ({
  topic: scored.topic,
  confidence: scored.confidence,
  why: reasonOf(scored),
});

/** Log-odds that full likeness of the words to a statement adds to its topic. */
const likenessWeight = 3.5;
/** What every program is asked has plenty of wordings to go by; its few statements are only some of its answers. */
const weightOfLikeness = (engine: TopicSource, topic: string): number =>
  engine.isGeneric(topic) ? likenessWeight / 2 : likenessWeight;
const unlikely = 1e-4;

/** How near the words come to a statement of each topic that holds for the subject. */
const likenessByTopic = (ask: Ask, { index }: TopicSource, subject: Subject): ReadonlyMap<string, number> => {
  const best = new Map<string, number>();
  for (const [id, likeness] of ask.likeness) {
    const fact = index.fact(id);
    if (!fact || likeness <= (best.get(fact.topic) ?? 0)) continue;
    if (
      subject.origin === 'open' ||
      subject.recruitments.some((recruitment) => fact.for.includes(recruitment.id))
    )
      best.set(fact.topic, likeness);
  }
  return best;
};

/** What a suggestion alone is worth. */
const suggested = 0.02;

/** Who tells this plainly of the company and asks with it asks what the company can get. */
const surelyTold = 0.5;
/** What is told in talk of these goes on with them. */
const talksOfSums = /^(?:bonus|calc|amount|burden|labor-cost)/;

/** Topics that are settled before they are weighed: what the message says refers back (`varied`). */
const settledBefore = /^(?:follow-up|bonus\.evidence)$/;

/**
 * What the model says of each topic. What notices of this kind leave open is one topic with the statement a notice
 * makes on it all the same: of the two only that counts which this notice answers for the subject.
 */
const probabilitiesOf = (
  { topics }: Ask,
  engine: TopicSource,
  { recruitments, origin }: Subject,
): Map<string, number> => {
  const probabilities = new Map(topics.map(({ topic, probability }) => [topic, probability]));
  if (origin === 'open') return probabilities;
  for (const [outside, stated] of engine.statedAs) {
    const isStated = recruitments.some(({ id }) => engine.index.hasTopic(stated, id));
    const [kept, dropped] = isStated ? [stated, outside] : [outside, stated];
    const share = probabilities.get(dropped);
    if (share === undefined) continue;
    probabilities.set(kept, (probabilities.get(kept) ?? 0) + share);
    probabilities.delete(dropped);
  }
  return probabilities;
};

/** A sum that is put up as one of the terms is not reckoned from: what speaks for reckoning speaks for the terms. */
const takeForTerms = (probabilities: Map<string, number>): void => {
  for (const [reckoned, terms] of Object.entries(termsClaimed)) {
    const share = probabilities.get(reckoned);
    if (share === undefined) continue;
    probabilities.set(terms, (probabilities.get(terms) ?? 0) + share);
    probabilities.delete(reckoned);
  }
};

const scoredTopics = (ask: Ask, engine: TopicSource, circumstances: Circumstances): readonly Scored[] => {
  const likeness = likenessByTopic(ask, engine, circumstances.subject);
  const probabilities = probabilitiesOf(ask, engine, circumstances.subject);
  const told = probabilities.get('tell') ?? 0;
  const goesOnWithSums = talksOfSums.test(circumstances.focus.topic ?? '') || claimsSum(ask);
  if (told >= surelyTold && asksSomething(ask.text) && !goesOnWithSums)
    probabilities.set('situation', Math.max(probabilities.get('situation') ?? 0, told / 2));
  if (claimsSum(ask)) takeForTerms(probabilities);
  // What was settled before the topics were weighed stands alone: "고도화면?", "증빙은?".
  const [only, ...further] = ask.topics;
  const isSettled =
    only &&
    further.length === 0 &&
    (settledBefore.test(only.topic) || (only.probability === 1 && only.topic !== 'tell'));
  const settled = isSettled ? only.topic : undefined;
  const suggestions = suggestionsIn(ask, engine, circumstances);
  const candidates = settled
    ? [settled]
    : [...new Set([...probabilities.keys(), ...likeness.keys(), ...suggestions.keys()])];
  return candidates
    .map((topic): Scored => {
      const floor = suggestions.has(topic) ? suggested : unlikely;
      const probability = Math.max(probabilities.get(topic) ?? 0, floor);
      const like = likeness.get(topic) ?? 0;
      const evidence = evidenceFor(engine, topic, ask, circumstances) + (suggestions.get(topic) ?? 0);
      return {
        topic,
        probability,
        like,
        evidence,
        confidence: probability,
        score: Math.log(probability + 1e-9) + weightOfLikeness(engine, topic) * like + evidence,
      };
    })
    .sort((a, b) => b.score - a.score);
};

/** As many topics are told apart; what comes behind has next to no share. */
const mostLikely = 6;

/** The first topics with their share in all that the evidence speaks for. */
const likeliest = (scored: readonly Scored[]): readonly Scored[] => {
  const highest = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return scored
    .slice(0, mostLikely)
    .map((choice) => ({ ...choice, confidence: Math.exp(choice.score - highest) / total }));
};

/** A second topic this likely beside the first is answered too: better two facts than half the question. */
const secondAtLeast = 0.2;
const secondToFirst = 0.4;
const single =
  /^(?:tell|situation|compare|greeting|help|identity|thanks|bye|agreement|feeling|human|abuse|complaint|personal-data|forgery|promise|override|language|start-over|outside|follow-up|programs|glossary|calc|overview)/;

/** What holds for one item names its proof as well; for several only the sum is told. */
const isTold = ({ details }: Ask, first: string, second: string): boolean =>
  first === 'bonus.item' &&
  second === 'bonus.evidence' &&
  details.mentions.filter(({ entities }) => entities.some(({ kind }) => kind === 'bonus-item')).length === 1;

const isWorthAdding = (
  ask: Ask,
  first: Scored,
  second: Scored,
  engine: TopicSource,
  { subject }: Circumstances,
): boolean =>
  !single.test(first.topic) &&
  !single.test(second.topic) &&
  !isTold(ask, first.topic, second.topic) &&
  (familyOf(first.topic) !== familyOf(second.topic) || !engine.isGeneric(second.topic)) &&
  second.confidence >= secondAtLeast &&
  second.score - first.score >= Math.log(secondToFirst) &&
  subject.origin !== 'open' &&
  subject.recruitments.some(({ id }) => answersTopic(engine, second.topic, id));

/** From here on the likeliest topic is asked for, and nothing beside it … */
const certain = 0.7;
/** … and from here on one other topic is enough to have what was asked among the answers. */
const likely = 0.5;
/** Less likely than this, a topic would only distract. */
const worthMentioning = 0.05;

/** How many topics are answered besides the first. */
const mostBeside = ({ confidence }: Scored): number =>
  confidence >= certain ? 0 : confidence >= likely ? 1 : 2;

/** The likeliest of the other topics that the notice answers for the subject. */
const besideOf = (
  asked: readonly Scored[],
  ranked: readonly Scored[],
  engine: TopicSource,
  { subject }: Circumstances,
): readonly Scored[] => {
  const [first, ...others] = asked;
  if (!first || single.test(first.topic)) return [];
  const suitable = ranked.filter(
    (other) =>
      !asked.includes(other) &&
      !single.test(other.topic) &&
      !other.topic.startsWith(`${first.topic}.`) &&
      other.confidence >= worthMentioning &&
      subject.recruitments.some(({ id }) => answersTopic(engine, other.topic, id)),
  );
  return suitable.slice(0, Math.max(0, mostBeside(first) - others.length));
};

/** By the words alone, whatever the conversation adds. */
const surelyForOthers = 0.95;

/**
 * Without what the notice states for other programs than the one named, unless that is surely asked for: then the
 * answer is that it is not stated for this one.
 */
const answerable = (
  ranked: readonly Scored[],
  engine: TopicSource,
  { subject }: Circumstances,
): readonly Scored[] => {
  const isForOthers = ({ topic }: Scored): boolean =>
    isLeftToOthers(topic, subject, engine) &&
    !subject.recruitments.some(({ id }) => answersTopic(engine, topic, id));
  const sure = ranked.find((one) => one.probability >= surelyForOthers && isForOthers(one));
  if (sure) return [{ ...sure, confidence: sure.probability }];
  const own = ranked.filter((one) => !isForOthers(one));
  return own.length > 0 ? own : ranked.slice(0, 1);
};

/** Asked for of any step: who does it, and what comes before or after it. */
const ofAnyStep = /^procedure\.(?:actor|next)$/;
const ofOneStep = /^(?:procedure|role)\./;
/** From here on the form of the message alone says that it is asked of a step it names. */
const plainOfStep = 4;
/** From here on what is stated of a step tells more than the list of all of them. */
const statedAtLeast = 0.2;

/**
 * Who does a step, and what is stated of that step, are one and the same to tell: the message names the step and then
 * the former answers it, or else the latter does.
 */
const withoutTwins = (all: readonly Scored[], { origin }: Subject): readonly Scored[] => {
  // Where no program is named, what one of them states answers nobody who asks it of a step that all have.
  const ofAll =
    origin === 'open'
      ? all.find((one) => ofAnyStep.test(one.topic) && one.evidence >= plainOfStep)
      : undefined;
  const ranked = ofAll ? [ofAll, ...all.filter((one) => one !== ofAll)] : all;
  const [first, ...others] = ranked;
  if (!first || !ofOneStep.test(first.topic)) return ranked;
  const isTwin = ({ topic }: Scored): boolean =>
    ofOneStep.test(topic) && (ofAnyStep.test(first.topic) || ofAnyStep.test(topic));
  const twins = others.filter(isTwin);
  const isVague = ofAnyStep.test(first.topic) && first.evidence < plainOfStep;
  const stated = isVague
    ? twins.find(({ topic, confidence }) => !ofAnyStep.test(topic) && confidence >= statedAtLeast)
    : undefined;
  const confidence = twins.reduce((sum, twin) => sum + twin.confidence, first.confidence);
  return [{ ...(stated ?? first), confidence }, ...others.filter((other) => !isTwin(other))];
};

/** What a message asks for. */
export interface Choices {
  /** The topic, or two where the words speak for both. */
  readonly asked: readonly Choice[];
  /** Where the topic is not certain: the next likely ones, to be mentioned beside the answer. */
  readonly beside: readonly Choice[];
}

/**
 * The topic that fits the wording, what the notice says of the subject, and the conversation so far; a second
 * one where the words speak for both.
 */
export const chooseTopics = (ask: Ask, engine: TopicSource, circumstances: Circumstances): Choices => {
  const weighed = likeliest(scoredTopics(ask, engine, circumstances));
  const ranked = withoutTwins(answerable(weighed, engine, circumstances), circumstances.subject);
  const [first, second] = ranked;
  if (!first)
    return { asked: [{ topic: 'follow-up', confidence: 0, why: 'nothing recognised' }], beside: [] };
  const isSecond = second && isWorthAdding(ask, first, second, engine, circumstances);
  const asked = isSecond ? [first, second] : [first];
  const beside = besideOf(asked, ranked, engine, circumstances);
  const familyOfOne = ({ topic }: Scored): number =>
    ranked.reduce((sum, one) => (familyOf(one.topic) === familyOf(topic) ? sum + one.confidence : sum), 0);
  const withFamily = (one: Scored): Choice => ({ ...choiceOf(one), family: familyOfOne(one) });
  return { asked: asked.map(withFamily), beside: beside.map(choiceOf) };
};
