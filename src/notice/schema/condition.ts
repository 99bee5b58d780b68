import { z } from 'zod';

type Scalar = string | number | boolean;

/**
 * A condition over the facts a company gives. The set of operators is closed: a rule that does not fit is a
 * reason to look again at the rule, not to add code for one notice.
 */
export type Condition =
  | { readonly fact: string; readonly is: Scalar }
  | { readonly fact: string; readonly in: readonly Scalar[] }
  | { readonly fact: string; readonly includes: string }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly known: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const fact = z.string().min(1);

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact, is: scalar }),
    z.strictObject({ fact, in: z.array(scalar).min(1) }),
    z.strictObject({ fact, includes: z.string() }),
    z.strictObject({ fact, atLeast: z.number() }),
    z.strictObject({ fact, atMost: z.number() }),
    z.strictObject({ fact, known: z.boolean() }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);
