import { z } from 'zod';
import { identifier, wordLists } from './common.ts';

/**
 * `claims/*.yaml`: how people ask whether a statement is so. What it answers with yes (`affirmed`), with no
 * (`denied`), and further ways of asking for it that take neither (`asked`).
 */
export const claimsFile = z.strictObject({
  claims: z.array(
    z.strictObject({
      /** Id of the fact. */
      fact: identifier,
      affirmed: wordLists.optional(),
      denied: wordLists.optional(),
      asked: wordLists.optional(),
    }),
  ),
});
export type Claims = z.infer<typeof claimsFile>['claims'][number];
