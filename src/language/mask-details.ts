import { firstItem, mostItems } from './concepts.ts';
import type { Details } from './details.ts';
import { type Mention, tellsMoreThanItem } from './lexicon.ts';
import { type MaskedSpan, maskSpans, masks, nameLeftOut } from './masks.ts';

/** Names that are left out of what the topic model reads; others stand for their kind or are read as they are. */
const signOf = (mention: Mention, mentions: readonly Mention[]): string | undefined => {
  const { entities } = mention;
  if (entities.some(({ kind }) => kind === 'program' || kind === 'recruitment' || kind === 'variant'))
    return nameLeftOut;
  if (entities.some(({ kind }) => kind === 'document')) return masks.document;
  if (entities.some(({ kind }) => kind === 'bonus-item') && !tellsMoreThanItem(mention, mentions))
    return masks['bonus-item'];
  return undefined;
};

/** What the topic model reads of an utterance: the asking, with names and figures as signs. */
export const maskDetails = (text: string, details: Details): string => {
  const names = details.mentions.flatMap((mention): MaskedSpan[] => {
    const sign = signOf(mention, details.mentions);
    return sign === undefined ? [] : [{ start: mention.start, end: mention.end, sign }];
  });
  return maskSpans(text, [...names, ...details.figures]);
};

/** A sign for each thing of a kind, by its place among all of them. */
export const buildItemTagger = (ids: readonly string[]): ((details: Details) => string) => {
  const signs = new Map(
    [...new Set(ids)].map((id, at) => [id, String.fromCharCode(firstItem + (at % mostItems))]),
  );
  return ({ entities }) => entities.map(({ id }) => signs.get(id) ?? '').join('');
};
