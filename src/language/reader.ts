import type { Knowledge } from '../notice/pack.ts';
import { conceptTaggerOf, firstConcept } from './concepts.ts';
import type { Details } from './details.ts';
import { buildDetailsFinder } from './find-details.ts';
import { withoutHonorifics } from './honorifics.ts';
import { buildItemTagger, maskDetails } from './mask-details.ts';

/** A text as the topic model sees it. */
export interface Reading {
  readonly details: Details;
  /** The text with names and figures as signs. */
  readonly masked: string;
  /** Signs of the concepts its words belong to. */
  readonly concepts: string;
  /** The masked text with all signs behind it. */
  readonly whole: string;
}

export interface Reader {
  /** Names and figures of a normalised text. */
  findDetails(text: string): Details;
  /** Reads a normalised text. */
  read(text: string): Reading;
  /** Ids of the concepts that signs stand for. */
  conceptIds(signs: string): readonly string[];
}

/** Prepares the reading: names, figures, places, concepts. `isKnown` tells ordinary words from mistyped names. */
export const buildReader = (knowledge: Knowledge, isKnown: (word: string) => boolean): Reader => {
  const { pack, general } = knowledge;
  const findDetails = buildDetailsFinder(knowledge, isKnown);
  const tagConcepts = conceptTaggerOf(general.concepts);
  const tagItems = buildItemTagger([...pack.documents, ...pack.bonusItems].map(({ id }) => id));
  return {
    findDetails,
    read(text) {
      const details = findDetails(text);
      const masked = withoutHonorifics(maskDetails(text, details));
      const concepts = tagConcepts(masked);
      return { details, masked, concepts, whole: `${masked} ${concepts}${tagItems(details)}` };
    },
    conceptIds: (signs) =>
      [...signs].map((sign) => general.concepts[sign.charCodeAt(0) - firstConcept]?.id ?? ''),
  };
};
