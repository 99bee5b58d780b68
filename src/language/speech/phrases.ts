/** Ways to say one thing, each a regular expression. */
export type Phrases = readonly string[];

/** Finds any of the phrases anywhere in a normalised text. */
export const anyOf = (...lists: readonly Phrases[]): RegExp => new RegExp(lists.flat().join('|'));

/** Finds any of the phrases where a normalised text begins. */
export const beginningWith = (...lists: readonly Phrases[]): RegExp =>
  new RegExp(`^(?:${lists.flat().join('|')})`);
