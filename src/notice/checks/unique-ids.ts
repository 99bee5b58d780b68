import { type Draft, type Located, located, problemAt } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';

interface WithId {
  readonly id: string;
}

/** Everything of a draft an answer can cite; ids are unique among these. */
const citedRecords = (draft: Draft): readonly Located<WithId>[] => {
  const { folder, notice, contacts, lists } = draft;
  const { assessments: _noIds, ...withIds } = lists;
  return [
    ...located<WithId>(`${folder}/notice.yaml`, 'facts', notice.facts),
    ...located<WithId>(`${folder}/notice.yaml`, 'summary', notice.summary),
    ...located<WithId>(`${folder}/contacts.yaml`, 'desks', contacts.desks),
    ...located<WithId>(`${folder}/contacts.yaml`, 'centres', contacts.centres),
    ...draft.programs.flatMap(({ file, record: { purpose } }) =>
      purpose ? [{ file, key: 'purpose', record: purpose }] : [],
    ),
    ...Object.values(withIds).flat(),
  ];
};

/** Records whose id an earlier one has; `among` says within what ids are unique. */
export const duplicateIds = (records: readonly Located<WithId>[], among: string): readonly Problem[] => {
  const first = new Map<string, Located<WithId>>();
  return records.flatMap((place) => {
    const earlier = first.get(place.record.id);
    if (!earlier) {
      first.set(place.record.id, place);
      return [];
    }
    const found = `an id already used at ${earlier.file} ${earlier.key}`;
    return [problemAt(place, 'id', found, `an id that is unique ${among}`)];
  });
};

/** Ids are unique over all records of a pack, and over the facts about a company. */
export const checkUniqueIds = (draft: Draft): readonly Problem[] => [
  ...duplicateIds(citedRecords(draft), 'in the pack'),
  ...duplicateIds(
    located(`${draft.folder}/company-facts.yaml`, 'facts', draft.companyFacts),
    'among company facts',
  ),
];
