import { tokensOf } from './read-tokens.ts';
import type { Token } from './token.ts';

/** A text or a figure inside a record, and where. */
export interface Statement {
  readonly key: string;
  readonly tokens: readonly Token[];
  /** Set for texts, for comparing names. */
  readonly text?: string;
}

/** Keys that hold words people use, references and marks of the model: nothing the notice states. */
const silent: ReadonlySet<string> = new Set([
  'id',
  'source',
  'for',
  'programId',
  'recruitmentIds',
  'topic',
  'asks',
  'aliases',
  'cues',
  'flags',
  'code',
  'variant',
  'target',
  'issuer',
  'order',
  'round',
  'region',
]);

const figure =
  (kind: Token['kind'], unit?: Token['unit']) =>
  (value: unknown): readonly Token[] => [{ kind, value: String(value), unit, raw: String(value) }];
const written = (value: unknown): readonly Token[] => tokensOf(String(value));

/** How the structured fields of records are read. */
const readings: Readonly<Record<string, (value: unknown) => readonly Token[]>> = {
  capWon: figure('won'),
  fixedWon: figure('won'),
  ownWon: figure('won'),
  totalWon: figure('won'),
  ratePercent: figure('percent'),
  percentOfBurden: figure('percent'),
  hostMinPercent: figure('percent'),
  adopterMaxPercent: figure('percent'),
  percent: figure('percent'),
  won: figure('won'),
  months: figure('number', 'month'),
  days: figure('number', 'day'),
  hoursPerDay: figure('number', 'hour'),
  extensionMonths: figure('number', 'month'),
  maxAgeMonths: figure('number'),
  copies: figure('number', 'copy'),
  years: figure('number'),
  recentYears: figure('number', 'year'),
  pointsPerItem: figure('number', 'point'),
  capPoints: figure('number', 'point'),
  points: figure('number', 'point'),
  product: figure('number'),
  dividedBy: figure('number'),
  atLeast: figure('number'),
  atMost: figure('number'),
  // "is 0" says that there is none, which a notice puts in words.
  is: (value) => (typeof value === 'number' && value !== 0 ? figure('number')(value) : []),
  programYear: figure('number'),
  opens: written,
  closes: written,
  closesAt: written,
  published: written,
  phone: written,
  phones: written,
  furtherPhones: written,
  url: written,
  formUrl: written,
  email: written,
  number: written,
};

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const statementsAt = (name: string, key: string, value: unknown): readonly Statement[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => statementsAt(name, `${key}[${index}]`, item));
  if (isMapping(value))
    return Object.entries(value).flatMap(([inner, item]) => entry(inner, `${key}.${inner}`, item));
  const reading = readings[name];
  if (reading) return [{ key, tokens: reading(value) }];
  const isText = typeof value === 'string' && (name === 'ko' || name === 'en');
  return isText ? [{ key, tokens: tokensOf(value), text: value }] : [];
};

const entry = (name: string, key: string, value: unknown): readonly Statement[] =>
  silent.has(name) || value === undefined ? [] : statementsAt(name, key, value);

/** A flat sum, the total and what is paid beside it: one of them follows from the other two. */
const derivedKeys = (record: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const { totalWon, fixedWon, ownWon } = record;
  const adds =
    typeof totalWon === 'number' &&
    typeof fixedWon === 'number' &&
    typeof ownWon === 'number' &&
    totalWon === fixedWon + ownWon;
  return new Set(adds ? ['ownWon'] : []);
};

/** Everything a record states, text by text and field by field. */
export const statementsOf = (record: object): readonly Statement[] => {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const derived = derivedKeys(fields);
  return Object.entries(fields).flatMap(([name, value]) =>
    derived.has(name) ? [] : entry(name, name, value),
  );
};
