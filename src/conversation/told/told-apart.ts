import type { Place } from '../../language/extract/span.ts';
import { onceFor } from '../../language/once.ts';
import { isDenied, isOfSupplier, isSettled } from '../../language/speech/around-name.ts';
import { isOfAnotherParty } from '../../language/speech/third-party.ts';
import type { Pack } from '../../notice/pack.ts';
import type { Condition } from '../../notice/schema/condition.ts';
import { type CompanyFacts, evaluateOptional, type FactValue, isKnown } from '../../rules/index.ts';
import { groundsOfSuppliers } from './grounds.ts';

type Facts = Readonly<Record<string, FactValue>>;
type Entry = Pack['toldApart'][number];

/** How far before the first part, in letters, what turns it around may stand. */
const before = 12;

const special = /[.*+?^${}()|[\]\\]/g;
/** Words as they may be written: with blanks or without. */
const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.toLowerCase().replace(special, '\\$&').replace(/\s+/g, '\\s?')).join('|');

/** What turns the second part around when it stands right before it: "안 밀렸". */
const negated = '(?<!(?:^|\\s)(?:안|못)\\s?)';

const patternsOf = onceFor(({ toldApart }: Pack) =>
  toldApart.map((entry) => {
    const told = `(?:${alternatives(entry.first)})[^.?!]{0,${entry.within}}?${negated}(?:${alternatives(entry.last)})`;
    return {
      entry,
      isTold: new RegExp(told),
      told: new RegExp(told, 'g'),
      unless: entry.unless.length > 0 ? new RegExp(alternatives(entry.unless)) : undefined,
    };
  }),
);

const turnsOnRole = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.some(turnsOnRole);
  if ('any' in condition) return condition.any.some(turnsOnRole);
  if ('not' in condition) return turnsOnRole(condition.not);
  return condition.fact === 'role';
};

/** A fact of one kind of applicant is read of whoever is known to be one; any other unless it cannot concern him. */
const concerns = ({ companyFacts }: Pack, key: string, known: CompanyFacts): boolean => {
  const askWhen = companyFacts.find(({ id }) => id === key)?.askWhen;
  const asked = evaluateOptional(askWhen, known);
  return askWhen && turnsOnRole(askWhen) ? asked === true : asked !== false;
};

const listOf = ({ companyFacts }: Pack, key: string): string | undefined =>
  companyFacts.find(({ id, type }) => type === 'choices' && key.startsWith(`${id}.`))?.id;

/** What one pair of parts tells where it stands: a ground of the supplier's is none of one's own, one settled is none. */
const saidAt = (pack: Pack, entry: Entry, text: string, place: Place): Facts =>
  Object.fromEntries(
    Object.entries(entry.holds).flatMap(([key, value]): [string, FactValue][] => {
      if (value === undefined) return [];
      const list = listOf(pack, key);
      if (list !== undefined && isOfAnotherParty(text, place)) return [];
      if (list === undefined) return isDenied(text, place) ? [] : [[key, value]];
      const holds = value !== false && !isSettled(text, place) && !isDenied(text, place);
      if (!isOfSupplier(text, place)) return [[key, holds]];
      return groundsOfSuppliers(pack, list).map((ground) => [`${list}.${ground}`, holds]);
    }),
  );

/**
 * Facts told in two parts with other words between, as the pack lists them. Nothing against what is known already:
 * `known` are effective facts.
 */
export const toldApart = (pack: Pack, text: string, known: () => CompanyFacts): Facts => {
  // Hardly a text has any; looking for all places costs ten times as much as whether there is one.
  const pairs = patternsOf(pack).filter(({ isTold }) => isTold.test(text));
  const said = pairs.flatMap(({ entry, told, unless }) =>
    [...text.matchAll(told)].flatMap(({ index, 0: words }) => {
      const around = text.slice(Math.max(0, index - before), index + words.length + 2);
      const place = { start: index, end: index + words.length };
      return unless?.test(around) ? [] : Object.entries(saidAt(pack, entry, text, place));
    }),
  );
  if (said.length === 0) return {};
  const facts = known();
  return Object.fromEntries(said.filter(([key]) => !isKnown(facts, key) && concerns(pack, key, facts)));
};
