import { z } from 'zod';

/** A text in both languages of the guide; a missing translation is refused when the pack is loaded. */
export const bilingual = z.strictObject({ ko: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** Words people use for a thing, by language. Korean ones are matched with and without blanks. */
export const wordLists = z.strictObject({
  ko: z.array(z.string().trim().min(1)).default([]),
  en: z.array(z.string().trim().min(1)).default([]),
});
export type WordLists = z.infer<typeof wordLists>;

/** "용접" and "도금", each with "업체", "공장": words that are made of two. An ending with a hyphen is written on. */
const compound = z.strictObject({
  stems: z.array(z.string().trim().min(1)).min(1),
  endings: z.array(z.string().trim().min(1)).min(1),
});
type Compound = z.infer<typeof compound>;

const compounded = (compounds: readonly Compound[]): readonly string[] =>
  compounds.flatMap(({ stems, endings }) =>
    stems.flatMap((stem) =>
      endings.map((ending) => (ending.startsWith('-') ? `${stem}${ending.slice(1)}` : `${stem} ${ending}`)),
    ),
  );

/** Word lists of which some words are given in parts. */
export const compoundWordLists = wordLists
  .extend({
    compounds: z
      .strictObject({ ko: z.array(compound).default([]), en: z.array(compound).default([]) })
      .prefault({}),
  })
  .transform(
    ({ ko, en, compounds }): WordLists => ({
      ko: [...ko, ...compounded(compounds.ko)],
      en: [...en, ...compounded(compounds.en)],
    }),
  );

export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "-" or "."');

export const isoDate = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date written YYYY-MM-DD');
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time written HH:MM');
export const won = z.int().nonnegative();
export const percent = z.number().min(0).max(100);

/** Where the official text says so: section heading and line ranges, e.g. `2-(1) 지원조건 L166-L168, L170`. */
export interface Source {
  readonly section: string;
  readonly lines: readonly (readonly [number, number])[];
}

const sourcePattern = /^(.+?) (L\d+(?:-L\d+)?(?:, L\d+(?:-L\d+)?)*)$/;

export const source = z
  .string()
  .regex(sourcePattern, 'a section heading and line ranges, e.g. "2-(1) 지원조건 L166-L168, L170"')
  .transform((text): Source => {
    const [, section = '', ranges = ''] = sourcePattern.exec(text) ?? [];
    const lines = ranges.split(', ').map((range): readonly [number, number] => {
      const [first = 0, last = first] = range.split('-').map((part) => Number(part.slice(1)));
      return [first, last];
    });
    return { section, lines };
  })
  .refine(
    ({ lines }) => lines.every(([first, last]) => first >= 1 && last >= first),
    'line ranges that run forwards',
  );

/** What every record of a pack shares: an id that is unique in the pack, and its source. */
export const cited = { id: identifier, source };

/** Recruitments a record of a program file holds for; left out: all recruitments of that file. */
export const scope = { for: z.array(identifier).min(1).optional() };

/** How long the work takes that a sum is paid for, so that it can be told what it comes to a month, a day or an hour. */
export const covers = z
  .strictObject({
    months: z.int().positive().optional(),
    days: z.int().positive().optional(),
    hoursPerDay: z.int().positive().optional(),
  })
  .optional();
