import { proofIsValid } from '../../answers/bonus-verdict.ts';
import type { FactValue } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';

/** What earns no points since the paper that proves it is said to be older than the notice allows. */
export const proofsExpired = (
  { bonusItems }: Pack,
  asks: readonly Ask[],
  today: string,
): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    asks.flatMap(({ text, details }) =>
      idsOf(details, 'bonus-item').length === 0
        ? []
        : bonusItems.flatMap((item) => {
            const isNamed = details.entities.some(({ kind, id }) => kind === 'bonus-item' && id === item.id);
            return isNamed && item.proofAge && proofIsValid({ text, details, today }, item) === false
              ? [[`flags.${item.proofAge.flag}`, false] as const]
              : [];
          }),
    ),
  );
