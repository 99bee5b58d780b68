import { type Draft, type Located, listed, located, problemAt, scopedKeys } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';

interface ForeignKeys {
  readonly for?: readonly string[] | undefined;
  readonly programId?: string;
  readonly variant?: string | undefined;
  readonly target?: string | undefined;
  readonly issuer?: string | undefined;
  readonly participantsOf?: readonly string[] | undefined;
}

const missing = (id: string): string => `"${id}", which does not exist`;

const checkScope = (place: Located<ForeignKeys>, known: ReadonlySet<string>): readonly Problem[] =>
  (place.record.for ?? []).flatMap((id, index) =>
    known.has(id) ? [] : [problemAt(place, `for[${index}]`, missing(id), `a recruitment: ${listed(known)}`)],
  );

const checkVariant = (draft: Draft, place: Located<ForeignKeys>): readonly Problem[] => {
  const { variant, for: scope = [] } = place.record;
  if (variant === undefined) return [];
  const target = draft.lists.variants.find(({ record }) => record.id === variant)?.record;
  const choices = draft.lists.variants.filter(({ record }) => record.programId === place.record.programId);
  const expected = `a variant of this program: ${listed(choices.map(({ record }) => record.id))}`;
  if (!target) return [problemAt(place, 'variant', missing(variant), expected)];
  const outside = scope.filter((id) => !target.for.includes(id));
  if (outside.length === 0) return [];
  return [problemAt(place, 'variant', `"${variant}", which does not belong to ${listed(outside)}`, expected)];
};

const checkTarget = (place: Located<ForeignKeys>, known: ReadonlySet<string>): readonly Problem[] => {
  const { target } = place.record;
  if (target === undefined || known.has(target)) return [];
  return [problemAt(place, 'target', missing(target), `a recruitment: ${listed(known)}`)];
};

const checkIssuer = (place: Located<ForeignKeys>, issuers: ReadonlySet<string>): readonly Problem[] => {
  const { issuer } = place.record;
  if (issuer === undefined || issuers.has(issuer)) return [];
  return [problemAt(place, 'issuer', missing(issuer), `an issuer of knowledge/general: ${listed(issuers)}`)];
};

const checkPrograms = (place: Located<ForeignKeys>, programs: ReadonlySet<string>): readonly Problem[] =>
  (place.record.participantsOf ?? []).flatMap((id, index) =>
    programs.has(id)
      ? []
      : [problemAt(place, `participantsOf[${index}]`, missing(id), `a program: ${listed(programs)}`)],
  );

const programRecords = ({ lists }: Draft): readonly Located<ForeignKeys>[] =>
  [...scopedKeys, 'assessments' as const].flatMap((key): readonly Located<ForeignKeys>[] => lists[key]);

const noticeRecords = ({ folder, notice, contacts }: Draft): readonly Located<ForeignKeys>[] => [
  ...located<ForeignKeys>(`${folder}/notice.yaml`, 'facts', notice.facts),
  ...located<ForeignKeys>(`${folder}/notice.yaml`, 'summary', notice.summary),
  ...located<ForeignKeys>(`${folder}/contacts.yaml`, 'desks', contacts.desks),
];

const checkHead = ({ folder, notice, contacts }: Draft): readonly Problem[] => {
  const problems: Problem[] = [];
  const folderName = folder.slice(folder.lastIndexOf('/') + 1);
  const head = { file: `${folder}/notice.yaml`, key: '', record: notice };
  if (notice.id !== folderName)
    problems.push({
      ...problemAt(head, '', `"${notice.id}"`, `the folder's name, "${folderName}"`),
      key: 'id',
    });
  if (!contacts.desks.some(({ id }) => id === notice.hotline)) {
    const expected = `a desk of contacts.yaml: ${listed(contacts.desks.map(({ id }) => id))}`;
    problems.push({ ...problemAt(head, '', missing(notice.hotline), expected), key: 'hotline' });
  }
  return problems;
};

/** Scopes, variants, targets, issuers, programs and the hotline name things that exist. `issuers` are ids of general knowledge. */
export const checkReferences = (draft: Draft, issuers: ReadonlySet<string>): readonly Problem[] => {
  const known = new Set(draft.lists.recruitments.map(({ record }) => record.id));
  const programs = new Set(draft.lists.recruitments.map(({ record }) => record.programId));
  const records = [...noticeRecords(draft), ...programRecords(draft)];
  return [
    ...checkHead(draft),
    ...records.flatMap((place) => [
      ...checkScope(place, known),
      ...checkVariant(draft, place),
      ...checkTarget(place, known),
      ...checkIssuer(place, issuers),
      ...checkPrograms(place, programs),
    ]),
  ];
};
