import { nearestAnswer } from '../answers/nearest-answer.ts';
import { buildBonusItemFinder } from '../answers/similar-items.ts';
import type { Guide } from '../exchange/guide.ts';
import type { Intent } from '../exchange/intent.ts';
import { maskPersonalData } from '../language/extract/personal.ts';
import type { Learned } from '../language/learn.ts';
import { squash } from '../language/normalise.ts';
import { onceFor, perText } from '../language/once.ts';
import { rememberUnderstood } from '../language/remember-understood.ts';
import { asksTermsOfOtherYear, namesOtherYear } from '../language/speech/other-year.ts';
import { buildUnderstander } from '../language/understand.ts';
import type { Knowledge } from '../notice/pack.ts';
import { buildPackIndex } from '../notice/pack-index.ts';
import { publicContactsOf } from '../notice/public-contacts.ts';
import type { Engine } from './engine.ts';
import { rememberTurns } from './remember-turns.ts';
import { takeTurn } from './take-turn.ts';

/** Finds the intent of a topic, or of the nearest parent an intent lists (`eligibility.mid-tier` → `eligibility`). */
const intentFinder = (intents: readonly Intent[]): ((topic: string) => Intent) => {
  const byTopic = new Map(
    intents.flatMap((intent) => Object.keys(intent.topics).map((topic) => [topic, intent] as const)),
  );
  const singleFact = intents.find(({ id }) => id === 'single-fact');
  if (!singleFact)
    throw new Error('the intents must include "single-fact", which answers topics of the notice’s own');
  return (topic) => {
    const own = byTopic.get(topic);
    if (own) return own;
    const family = topic.split('.')[0] ?? topic;
    return family === 'exclusion' ? (byTopic.get(family) ?? singleFact) : singleFact;
  };
};

export interface GuideOptions {
  /** What `learn` gave for the same knowledge and intents; without it, the guide learns when it is created. */
  readonly learned?: Learned | undefined;
  /** How many messages read lately need not be read again; by default a few hundred. */
  readonly rememberedMessages?: number | undefined;
  /** How many turns taken lately need not be taken again; by default a few hundred. */
  readonly rememberedTurns?: number | undefined;
}

/** Some two megabytes of readings. */
const usuallyRemembered = 400;
/** Some three megabytes of turns. */
const turnsRemembered = 400;

/** A message is held against the words of many topics. */
const squashed = perText(squash);

/** Tells whether a text has one of the words that speak for a topic by themselves. */
const tellingWordsOf = ({ words }: Knowledge['pack']): Engine['namedByOwnWords'] => {
  const telling = new Map(
    words.map(({ topic, tells }) => [topic, tells.map((word) => squash(word.toLowerCase()))]),
  );
  return (topic, text) => {
    const own = telling.get(topic);
    if (own === undefined || own.length === 0) return false;
    const said = squashed(text);
    return own.some((word) => said.includes(word));
  };
};

/** Tells whether a text lacks the words by which a topic is asked for. */
const ownWordsOf = ({ words }: Knowledge['pack']): Engine['lacksOwnWords'] => {
  const bySpelling = new Map(
    words.map(({ topic, ko, en }) => [topic, [...ko, ...en].map((word) => squash(word.toLowerCase()))]),
  );
  return (topic, text) => {
    const own = bySpelling.get(topic);
    if (own === undefined) return false;
    const said = squashed(text);
    return !own.some((word) => said.includes(word));
  };
};

/** Everything a turn needs, made once from the knowledge; learns where nothing learned is given. */
export const createEngine = (
  knowledge: Knowledge,
  intents: readonly Intent[],
  { learned, rememberedMessages = usuallyRemembered }: GuideOptions = {},
): Engine => {
  const generic = new Set(intents.flatMap(({ topics }) => Object.keys(topics)));
  const noticeYear = Number(knowledge.pack.notice.published.slice(0, 4));
  const needed = new Map(intents.flatMap(({ wordsNeeded = {} }) => Object.entries(wordsNeeded)));
  const telling = intents.flatMap(({ wordsTelling = {} }) => Object.entries(wordsTelling));
  return {
    knowledge,
    index: buildPackIndex(knowledge.pack),
    understander: rememberUnderstood(buildUnderstander(knowledge, intents, learned), rememberedMessages),
    intentFor: intentFinder(intents),
    isGeneric: (topic) => generic.has(topic),
    isOtherYear: (text) => namesOtherYear(text, noticeYear),
    asksOtherYear: (text) => asksTermsOfOtherYear(text, noticeYear),
    wordsNeeded: (topic) => needed.get(topic) ?? [],
    lacksOwnWords: ownWordsOf(knowledge.pack),
    namedByOwnWords: tellingWordsOf(knowledge.pack),
    topicsToldBy: onceFor((concepts: readonly string[]) =>
      telling.flatMap(([topic, words]) => (words.some((word) => concepts.includes(word)) ? [topic] : [])),
    ),
    statedAs: new Map(intents.flatMap(({ statedAs = {} }) => Object.entries(statedAs))),
    isPublicContact: publicContactsOf(knowledge.pack),
    findBonusItem: buildBonusItemFinder(knowledge.pack),
    nearest: nearestAnswer,
  };
};

/** The guide to one notice: learns to understand once, then answers; what it remembers changes no answer. */
export const createGuide = (
  knowledge: Knowledge,
  intents: readonly Intent[],
  options: GuideOptions = {},
): Guide => {
  const engine = createEngine(knowledge, intents, options);
  const guide: Guide = { takeTurn: (state, message) => takeTurn(engine, state, message) };
  const isPrivate = (text: string): boolean =>
    maskPersonalData(text, engine.isPublicContact).kinds.length > 0;
  return rememberTurns(guide, options.rememberedTurns ?? turnsRemembered, isPrivate);
};
