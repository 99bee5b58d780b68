import { z } from 'zod';
import { type ResultSheet, sheetMaker } from '../../src/answers/result-sheet.ts';
import type { Knowledge, Language } from '../../src/index.ts';
import { type CompanyFacts, type FactValue, profileOfFacts, profileReader } from '../../src/rules/index.ts';

const factValue = z.union([
  z.string().max(200),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(100),
]);

/** What a sheet is asked for with: facts of the company by their id in the notice's data. */
export const sheetRequest = z.strictObject({
  language: z.enum(['ko', 'en']),
  facts: z.record(z.string().max(80), factValue),
});

/** Makes a sheet; undefined where facts have values that the notice's data does not know. */
export type SheetService = (
  facts: Readonly<Record<string, FactValue>>,
  language: Language,
) => ResultSheet | undefined;

/** `today` gives the ISO date in Seoul. */
export const createSheetService = (knowledge: Knowledge, today: () => string): SheetService => {
  const { companyFacts } = knowledge.pack;
  const known = new Set(companyFacts.map(({ id }) => id));
  const read = profileReader(companyFacts);
  const make = sheetMaker(knowledge);
  return (given, language) => {
    const facts: CompanyFacts = Object.fromEntries(Object.entries(given).filter(([id]) => known.has(id)));
    if (!read(profileOfFacts(companyFacts, facts)).facts) return undefined;
    return make(facts, language, today());
  };
};
