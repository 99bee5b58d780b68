import type { z } from 'zod';
import type { Problem } from './knowledge-error.ts';

/** A knowledge file as read: its path below the knowledge folder, and the parsed YAML. */
export interface KnowledgeFile {
  readonly path: string;
  readonly data: unknown;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), data);

/** `documents[3].name.en` for a path into a file. */
export const keyOf = (path: Path): string =>
  path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[${part}]`;
    return key === '' ? String(part) : `${key}.${String(part)}`;
  }, '');

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What stands in the file, in few words. */
export const found = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isRecord(value)
    ? `a mapping of ${shortened(Object.keys(value).join(', '))}`
    : shortened(JSON.stringify(value));
};

const languages: Readonly<Record<string, string>> = { ko: 'Korean', en: 'English' };

const expectation = (issue: Issue, value: unknown, path: Path): string => {
  const language = languages[String(path.at(-1))];
  if (language && (value === undefined || value === '')) return `a text in ${language} (missing translation)`;
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  return issue.message.replace(/^Invalid (?:input|option): expected /, '');
};

/** The id of the innermost record on the way to a value. */
const recordAt = (data: unknown, path: Path): string | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const holder = valueAt(data, path.slice(0, length));
    if (isRecord(holder) && typeof holder.id === 'string') return holder.id;
  }
  return undefined;
};

const isShapeError = (issue: Issue): boolean => issue.code === 'unrecognized_keys' || issue.path.length === 0;

/** Of a union's branches, the only one whose keys fit: its errors say more than "no branch fits". */
const fittingBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined => {
  const fitting = branches.filter((issues) => issues.length > 0 && !issues.some(isShapeError));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const problemsOf = (issue: Issue, file: KnowledgeFile, base: Path): readonly Problem[] => {
  const path = [...base, ...issue.path];
  const at = (whole: Path, what: string, expected: string): Problem => ({
    file: file.path,
    key: keyOf(whole),
    record: recordAt(file.data, whole),
    found: what,
    expected,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...path, key], 'an unknown key', 'only keys this kind of record has'));
  }
  const value = valueAt(file.data, path);
  if (issue.code === 'invalid_union') {
    const branch = fittingBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOf(inner, file, path));
    return [at(path, found(value), 'one of the forms allowed here (see src/notice/schema)')];
  }
  return [at(path, found(value), expectation(issue, value, path))];
};

export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** Validates a file against its schema; every deviation becomes a problem with file, key and expectation. */
export const parseFile = <Schema extends z.ZodType>(
  schema: Schema,
  file: KnowledgeFile,
): Parsed<z.infer<Schema>> => {
  const result = schema.safeParse(file.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, [])) };
};
