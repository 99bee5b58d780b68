import { z } from 'zod';
import { identifier } from './common.ts';
import { condition } from './condition.ts';

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** When a recruitment is assessed at all: the applicants its call is for. */
export const assessment = z.strictObject({
  for: z.array(identifier).min(1),
  askedWhen: condition,
  /** Who asks for it, though it is not for him, is plainly what `holds` says: of small firms, an adopter. */
  otherwise: z.strictObject({ when: condition, holds: values }).optional(),
});
