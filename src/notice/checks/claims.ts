import { type Draft, located, problemAt } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';

/** Claims are about facts that exist, and what the notice leaves open is neither affirmed nor denied. */
export const checkClaims = ({ folder, notice, lists, claims }: Draft): readonly Problem[] => {
  const facts = new Map(
    [...located(`${folder}/notice.yaml`, 'facts', notice.facts), ...lists.facts].map(({ record }) => [
      record.id,
      record,
    ]),
  );
  return claims.flatMap((place) => {
    const { fact: id, affirmed, denied } = place.record;
    const fact = facts.get(id);
    if (!fact) return [problemAt(place, 'fact', `"${id}"`, 'the id of a fact of this notice')];
    const isOpen = 'status' in fact && fact.status === 'unsettled';
    return isOpen && (affirmed || denied)
      ? [
          problemAt(
            place,
            affirmed ? 'affirmed' : 'denied',
            'an answer',
            'only "asked": the fact is unsettled',
          ),
        ]
      : [];
  });
};
