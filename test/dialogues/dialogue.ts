import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

const text = z.string('has to be text: put figures in quotes').min(1);
const oneOrMore = z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(text).min(1));

const turn = z.strictObject({
  says: text,
  /** The day of this turn and those after it. */
  today: z.iso.date().optional(),
  intent: text.optional(),
  /** Beginning of the topic: "eligibility" stands for all kinds of it. */
  topic: text.optional(),
  /** Ids of the recruitments the answer is about. */
  about: oneOrMore.optional(),
  outcome: z.enum(['answered', 'asked-back', 'not-in-notice', 'declined', 'small-talk']).optional(),
  language: z.enum(['ko', 'en']).optional(),
  /** What the reply says; of a list inside the list, one is enough. */
  has: z.array(oneOrMore).optional(),
  lacks: z.array(text).optional(),
  /** What neither the reply nor the memory of the conversation may hold. */
  never: z.array(text).optional(),
  /** Sums in any spelling. */
  amounts: z.array(text).optional(),
  'not-amounts': z.array(text).optional(),
  /** Beginning of a section the reply quotes. */
  clause: text.optional(),
  /** Words of the question that waits after this turn. */
  asks: text.optional(),
  /** Ids of exactly the recruitments a result says fit. */
  fits: oneOrMore.optional(),
  /** Ids of recruitments a result says do not fit, or only once something is settled. */
  against: oneOrMore.optional(),
  /** Least number of choices to tap. */
  offers: z.int().optional(),
});
export type DialogueTurn = z.infer<typeof turn>;

const dialogue = z.strictObject({
  title: text,
  today: z.iso.date().optional(),
  turns: z.array(turn).min(1),
});
export type Dialogue = z.infer<typeof dialogue>;

/** Reads one dialogue; what is wrong in the file is said with its place. */
export const readDialogue = (file: URL): Dialogue => {
  const { data, error } = dialogue.safeParse(load(readFileSync(file, 'utf8')));
  if (!data) throw new Error(`${file.pathname}\n${z.prettifyError(error)}`);
  return data;
};
