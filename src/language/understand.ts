import type { Intent } from '../conversation/intent.ts';
import type { Language } from '../conversation/reply.ts';
import type { Knowledge } from '../notice/pack.ts';
import type { WordLists } from '../notice/schema/common.ts';
import { buildConceptTagger, firstConcept } from './concepts.ts';
import type { Details } from './details.ts';
import { buildFactRetrieval } from './fact-retrieval.ts';
import { buildDetailsFinder } from './find-details.ts';
import { repairKeyboard } from './keyboard.ts';
import { languageOf } from './language-of.ts';
import { buildItemTagger, maskDetails } from './mask-details.ts';
import { normalise } from './normalise.ts';
import { isElliptic } from './residue.ts';
import { splitAsks } from './split-asks.ts';
import { type Example, type TopicModel, trainTopicModel } from './topic-model.ts';
import { trainingExamples } from './training-examples.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One ask of a message. */
export interface Ask {
  readonly text: string;
  readonly details: Details;
  /** Ids of the concepts the words belong to. */
  readonly concepts: readonly string[];
  /** Likeness of the words to facts of the pack, by fact id. */
  readonly likeness: ReadonlyMap<string, number>;
  /** Topics by probability, the likeliest first; a few are enough for any decision. */
  readonly topics: readonly { readonly topic: string; readonly probability: number }[];
}

export interface Understood {
  readonly text: string;
  readonly language: Language;
  readonly asks: readonly Ask[];
}

export interface Understander {
  readonly model: TopicModel;
  /** What the model was trained on. */
  readonly examples: readonly Example[];
  understand(raw: string): Understood;
  /** The figures a text states, for holding a claim against an answer. */
  figuresIn(text: string): Details;
}

/** Likeness is to the nearest wording: with all of them, a statement with many would seem like everything. */
const nearWordings = ({ ko, en }: WordLists): readonly string[] => [...ko.slice(0, 8), ...en.slice(0, 4)];

const rankedTopics = 30;
const elliptic: Ask['topics'] = [{ topic: 'follow-up', probability: 1 }];

/** The likeliest topics of a masked text. */
const rank = (model: TopicModel, masked: string): Ask['topics'] => {
  const probabilities = model.probabilities(masked);
  const best: { topic: string; probability: number }[] = [];
  for (let c = 0; c < probabilities.length; c++) {
    const probability = probabilities[c] ?? 0;
    const last = best[rankedTopics - 1];
    if (last && probability <= last.probability) continue;
    const at = best.findIndex((entry) => entry.probability < probability);
    best.splice(at === -1 ? best.length : at, 0, { topic: model.topics[c] ?? '', probability });
    if (best.length > rankedTopics) best.pop();
  }
  return best;
};

/**
 * The examples once more by their letters alone: a typo can hide a concept, and then the letters have to do.
 */
const withoutConcepts = (examples: readonly Example[]): readonly Example[] =>
  examples.map(({ topic, text }) => ({ topic, text: text.replace(conceptSigns, '') }));

const conceptSigns = /[\ue100-\uf8ff]/g;

/** Prepares everything that understanding needs: names, figures, places and the trained topic model. */
export const buildUnderstander = (knowledge: Knowledge, intents: readonly Intent[]): Understander => {
  const vocabulary = vocabularyOf(knowledge, intents);
  const isKnown = (word: string): boolean => vocabulary.has(word);
  const findDetails = buildDetailsFinder(knowledge, isKnown);
  const tagConcepts = buildConceptTagger(knowledge.general.concepts);
  const conceptIds = (signs: string): readonly string[] =>
    [...signs].map((sign) => knowledge.general.concepts[sign.charCodeAt(0) - firstConcept]?.id ?? '');
  const { documents, bonusItems } = knowledge.pack;
  const tagItems = buildItemTagger([...documents, ...bonusItems].map(({ id }) => id));
  const reading = (text: string, details: Details): string => {
    const masked = maskDetails(text, details);
    return `${masked} ${tagConcepts(masked)}${tagItems(details)}`;
  };
  const readText = (text: string): string => reading(text, findDetails(text));
  const examples = trainingExamples(knowledge, intents, readText);
  const model = trainTopicModel([...examples, ...withoutConcepts(examples)]);
  const { facts } = knowledge.pack;
  const retrieval = buildFactRetrieval(
    facts.map(({ topic, text, asks }) => ({
      topic,
      texts: [text.ko, text.en, ...(asks ? nearWordings(asks) : [])].map((wording) =>
        readText(normalise(wording).text),
      ),
    })),
  );
  const likenessOf = (masked: string): ReadonlyMap<string, number> =>
    new Map([...retrieval.likeness(masked)].map(([at, likeness]) => [facts[at]?.id ?? '', likeness]));
  const askOf = (text: string): Ask => {
    const details = findDetails(text);
    return {
      text,
      details,
      concepts: conceptIds(tagConcepts(maskDetails(text, details))),
      likeness: likenessOf(reading(text, details)),
      topics: isElliptic(maskDetails(text, details)) ? elliptic : rank(model, reading(text, details)),
    };
  };
  return {
    model,
    examples,
    figuresIn: (text) => findDetails(normalise(text).text),
    understand(raw) {
      const { text } = normalise(repairKeyboard(raw, isKnown));
      return { text, language: languageOf(text), asks: splitAsks(text, askOf) };
    },
  };
};
