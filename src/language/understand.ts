import type { Knowledge } from '../notice/pack.ts';
import { type AskingPart, askingParts } from './asking-parts.ts';
import { isClear, partBackground, withBackground } from './background.ts';
import type { Details } from './details.ts';
import { factRetrievalOf } from './fact-retrieval.ts';
import { repairKeyboard } from './keyboard.ts';
import type { Language } from './language-of.ts';
import { languageOf } from './language-of.ts';
import { lastClauseOf, withLastClause } from './last-clause.ts';
import { type Learned, learn } from './learn.ts';
import { withoutLongerNames } from './longer-names.ts';
import { moodAlone } from './mood.ts';
import { normalise } from './normalise.ts';
import { once } from './once.ts';
import { askOfItem, isOfOneItem } from './one-item.ts';
import { withParticipation } from './participation.ts';
import { buildReader } from './reader.ts';
import { buildSlipRepair } from './repair-slips.ts';
import { isElliptic, pointsBack } from './residue.ts';
import { buildBlankRestorer } from './restore-blanks.ts';
import { withArrearsTogether } from './speech/arrears.ts';
import { asksHowTheyDiffer } from './speech/comparing.ts';
import { withoutOpening } from './speech/opening.ts';
import { withoutAfterthought } from './speech/set-aside.ts';
import { withoutSignature } from './speech/signature.ts';
import { isOneAsk, partsSum, splitAsks } from './split-asks.ts';
import { withWrittenSpelling } from './spoken-spelling.ts';
import { type Example, type Prediction, type TopicModel, topicModelOf } from './topic-model.ts';
import { trainingExamples } from './training-examples.ts';
import { placesIn } from './vocabulary.ts';
import type { Learnable } from './wordings.ts';

/** One ask of a message. All but its text is worked out when first asked for: of most cuts little is wanted. */
export interface Ask {
  readonly text: string;
  readonly details: Details;
  /** Ids of the concepts the words belong to. */
  readonly concepts: readonly string[];
  /** Likeness of the words to facts of the pack, by fact id; facts that are like by chance are left out. */
  readonly likeness: ReadonlyMap<string, number>;
  /** Topics by probability, the likeliest first; a few are enough for any decision. */
  readonly topics: readonly Prediction[];
  /** Points on which things may be compared, by probability, the likeliest first. */
  readonly points: readonly Prediction[];
}

/** A part of a message that asks for something by its form. */
export interface Part {
  readonly ask: Ask;
  readonly form: AskingPart['form'];
}

export interface Understood {
  readonly text: string;
  readonly language: Language;
  readonly asks: readonly Ask[];
  /** Sentences that ask nothing and tell what the asks are about. */
  readonly background: readonly Ask[];
  /** Where the form of the message shows several asks: each by itself, whether or not it is one of `asks`. */
  readonly parts: readonly Part[];
}

export interface Understander {
  readonly model: TopicModel;
  /** What the model was trained on, read anew each time. */
  readonly examples: readonly Example[];
  understand(raw: string): Understood;
  /** The figures a text states, for holding a claim against an answer. */
  figuresIn(text: string): Details;
}

const elliptic: Ask['topics'] = [{ topic: 'follow-up', probability: 1 }];

const partsOf = (text: string, askOf: (text: string) => Ask): readonly Part[] => {
  if (isOneAsk(text, askOf(text)) || asksHowTheyDiffer(text)) return [];
  const isName = (part: string): boolean => askOf(part).topics[0]?.topic === 'follow-up';
  const parts = askingParts(text, isName).map(({ text: part, form }) => ({ ask: askOf(part), form }));
  return partsSum(askOf(text), ...parts.map(({ ask }) => ask)) ? [] : parts;
};

/** Parts of a message are looked at from several cuts. */
const remembering = (askOf: (text: string) => Ask): ((text: string) => Ask) => {
  const known = new Map<string, Ask>();
  return (text) => {
    const ask = known.get(text) ?? askOf(text);
    known.set(text, ask);
    return ask;
  };
};

/**
 * Prepares everything that understanding needs: names, figures, places and the trained topic model.
 * `learned` is what `learn` gave for the same knowledge and intents; without it, it is learned here.
 */
export const buildUnderstander = (
  knowledge: Knowledge,
  intents: readonly Learnable[],
  learned: Learned = learn(knowledge, intents),
): Understander => {
  const vocabulary = new Set(learned.vocabulary.split(' '));
  const isKnown = (word: string): boolean => vocabulary.has(word);
  const { pack } = knowledge;
  const reader = buildReader(knowledge, isKnown);
  const places = new Set(placesIn(knowledge));
  const isPlace = (word: string): boolean => places.has(word);
  const repairSlips = buildSlipRepair(learned.letterRuns, isKnown, isPlace);
  const restoreBlanks = buildBlankRestorer(learned.letterRuns, isKnown);
  const model = topicModelOf(learned.topics);
  const pointModel = topicModelOf(learned.points);
  const retrieval = factRetrievalOf(learned.statements);
  const likenessOf = (text: string): ReadonlyMap<string, number> => {
    const byId = new Map<string, number>();
    // A few keys struck at random are like a statement by chance only.
    if (!/[가-힣a-z]/.test(text)) return byId;
    for (const [at, likeness] of retrieval.likeness(text)) byId.set(pack.facts[at]?.id ?? '', likeness);
    return byId;
  };
  const askOf = (text: string): Ask => {
    const reading = once(() => reader.read(text));
    const details = once(() => withoutLongerNames(text, withParticipation(text, reading().details, pack)));
    const concepts = once(() => reader.conceptIds(reading().concepts));
    const asked = withoutAfterthought(text);
    const whole = once(() => (asked === text ? reading() : reader.read(asked)).whole);
    const likeness = once(() => likenessOf(whole()));
    const ofLastClause = (): readonly Prediction[] => {
      const last = lastClauseOf(asked);
      return last === undefined ? [] : model.rank(reader.read(last).whole);
    };
    const topics = once(() =>
      isElliptic(reading().masked) || pointsBack(reading().masked)
        ? elliptic
        : withLastClause(model.rank(whole()), ofLastClause),
    );
    const points = once(() => pointModel.rank(whole()));
    return {
      text,
      get details() {
        return details();
      },
      get concepts() {
        return concepts();
      },
      get likeness() {
        return likeness();
      },
      get topics() {
        return topics();
      },
      get points() {
        return points();
      },
    };
  };
  return {
    model,
    get examples() {
      return trainingExamples(knowledge, intents, (text) => reader.read(text).whole);
    },
    figuresIn: (text) => reader.findDetails(normalise(text).text),
    understand(raw) {
      const mood = moodAlone(raw);
      if (mood)
        return {
          text: '',
          language: 'ko',
          asks: [{ ...askOf(''), topics: [{ topic: mood, probability: 1 }] }],
          background: [],
          parts: [],
        };
      const repaired = restoreBlanks(
        repairSlips(withArrearsTogether(withWrittenSpelling(normalise(repairKeyboard(raw, isKnown)).text))),
      );
      const text = withoutSignature(withoutOpening(repaired));
      const readOnce = remembering(askOf);
      const split = (part: string): readonly Ask[] => splitAsks(part, readOnce);
      const { asking, background } = partBackground(text, readOnce, (part) => split(part).some(isClear));
      const asks = split(asking);
      const whole = readOnce(text);
      const language = languageOf(text);
      const parts = once(() => partsOf(asking, readOnce));
      if (isOfOneItem(whole, asks))
        return { text, language, asks: [askOfItem(whole)], background: [], parts: [] };
      const [only, ...others] = asks;
      const isOne = background.length > 0 && only !== undefined && others.length === 0;
      return {
        text,
        language,
        asks: isOne ? [withBackground(whole, only, background)] : asks,
        background: isOne ? [] : background,
        get parts() {
          return parts();
        },
      };
    },
  };
};
