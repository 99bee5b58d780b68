/** A single value of a fact about a company. */
export type Scalar = string | number | boolean;

/**
 * What is known of a fact. A list means for a fact of type `choices` everything that holds (and nothing else
 * does), for a fact of type `choice` that it is one of these.
 */
export type FactValue = Scalar | readonly (string | number)[];

/**
 * What is known about a company, by fact id of the pack; a fact that is missing is not known. Single entries of
 * a `choices` fact may be known alone: `exclusions.체납: false` beside no `exclusions`.
 */
export type CompanyFacts = Readonly<Record<string, FactValue | undefined>>;

/** Whether anything is known of a fact; of a group, whether any of its members is. */
export const isKnown = (facts: CompanyFacts, fact: string): boolean => {
  if (facts[fact] !== undefined) return true;
  const member = `${fact}.`;
  for (const id in facts) if (facts[id] !== undefined && id.startsWith(member)) return true;
  return false;
};

/** Whether an entry of a `choices` fact holds; undefined where that is not known. */
export const entryOf = (facts: CompanyFacts, fact: string, entry: string): boolean | undefined => {
  const value = facts[fact];
  if (typeof value === 'object') return value.includes(entry);
  if (value !== undefined) return value === entry;
  const single = facts[`${fact}.${entry}`];
  return typeof single === 'boolean' ? single : undefined;
};
