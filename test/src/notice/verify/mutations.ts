import type { Pack } from '../../../../src/notice/pack.ts';

interface Mutation {
  readonly what: string;
  readonly changed: Pack;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const cited = [
  'desks',
  'centres',
  'variants',
  'facts',
  'support',
  'laborCost',
  'windows',
  'periods',
  'channels',
  'documents',
  'steps',
  'requirements',
  'bonusRules',
  'bonusItems',
] as const;

/** Keys whose values are no statements of the notice, or only words people use. */
const silent: ReadonlySet<string> = new Set([
  'id',
  'source',
  'asks',
  'aliases',
  'flags',
  'order',
  'round',
  'code',
  'variant',
]);

/** The text with one figure raised by 37, for each of its figures: no longer what the notice says. */
const raised = (text: string): readonly string[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const other = String(Number(digits) + 37).padStart(digits.length, '0');
    return text.slice(0, index) + other + text.slice(index + digits.length);
  });

/** Every variant of a value in which one figure is another. */
const variants = (value: Json, key: string): readonly { readonly key: string; readonly value: Json }[] => {
  if (typeof value === 'number') return [{ key, value: value + 37 }];
  if (typeof value === 'string') return raised(value).map((other) => ({ key, value: other }));
  if (value === null || typeof value === 'boolean') return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      variants(item, `${key}[${index}]`).map((change) => ({
        ...change,
        value: value.map((other, place) => (place === index ? change.value : other)),
      })),
    );
  }
  return Object.entries(value).flatMap(([name, item]) =>
    silent.has(name)
      ? []
      : variants(item, `${key}.${name}`).map((change) => ({
          ...change,
          value: { ...value, [name]: change.value },
        })),
  );
};

/** All packs that differ in one figure of one record. */
export const changedFigures = (pack: Pack): readonly Mutation[] =>
  cited.flatMap((list) =>
    variants(JSON.parse(JSON.stringify(pack[list])), list).map(({ key, value }) => ({
      what: key,
      changed: { ...pack, [list]: value },
    })),
  );

/** The pack without the record of this id. */
export const withoutRecord = (pack: Pack, id: string): Pack => {
  const remaining = Object.entries(pack).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter((record: { readonly id?: string }) => record.id !== id) : value,
  ]);
  const notice = {
    ...pack.notice,
    facts: pack.notice.facts.filter((fact) => fact.id !== id),
    summary: pack.notice.summary.filter((row) => row.id !== id),
  };
  return { ...Object.fromEntries(remaining), notice };
};
