import { onceFor } from '../../language/once.ts';
import type { Pack } from '../../notice/pack.ts';
import { holdsForSuppliers } from '../../rules/index.ts';

type Exclusions = Pack['exclusions'];

/** Entries of a fact that are grounds for exclusion. */
export const groundsIn = (exclusions: Exclusions, fact: string): readonly string[] =>
  exclusions.flatMap(({ failsWhen }) =>
    failsWhen && 'includes' in failsWhen && failsWhen.fact === fact ? [failsWhen.includes] : [],
  );

/** Entries that tell of a supplier with a ground of his own. */
export const groundsOfSuppliers = (pack: Pack, fact: string): readonly string[] =>
  groundsIn(exclusionsOfSuppliers(pack), fact);

const exclusionsOfSuppliers = onceFor(({ exclusions }: Pack) => exclusions.filter(holdsForSuppliers));
