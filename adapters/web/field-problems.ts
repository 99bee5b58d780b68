import type { z } from 'zod';
import type { Language } from '../../src/language/language-of.ts';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Expectations = Readonly<Record<string, string>>;

const kinds: Readonly<Record<Language, Expectations>> = {
  ko: {
    string: '문자열',
    number: '숫자',
    int: '정수',
    boolean: 'true 또는 false',
    array: '목록',
    object: '객체',
  },
  en: {
    string: 'a string',
    number: 'a number',
    int: 'an integer',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  },
};

const listed = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** What is expected, and nothing of what was sent: it may be a script or somebody's number. */
const details: Readonly<Record<Language, (issue: Issue) => string>> = {
  ko: (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return `${kinds.ko[issue.expected] ?? issue.expected} 값이어야 합니다.`;
      case 'invalid_value':
        return `다음 중 하나여야 합니다: ${listed(issue.values)}`;
      case 'unrecognized_keys':
        return '없는 항목입니다. /openapi.json을 확인해 주세요.';
      case 'too_small':
        return issue.origin === 'string' ? '비어 있으면 안 됩니다.' : `${issue.minimum} 이상이어야 합니다.`;
      case 'too_big':
        return `${issue.maximum} 이하여야 합니다.`;
      default:
        return '값의 형식이 올바르지 않습니다. /openapi.json을 확인해 주세요.';
    }
  },
  en: (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return `This has to be ${kinds.en[issue.expected] ?? issue.expected}.`;
      case 'invalid_value':
        return `This has to be one of ${listed(issue.values)}.`;
      case 'unrecognized_keys':
        return 'There is no such field; see /openapi.json.';
      case 'too_small':
        return issue.origin === 'string'
          ? 'This must not be empty.'
          : `This has to be at least ${issue.minimum}.`;
      case 'too_big':
        return `This has to be at most ${issue.maximum}.`;
      default:
        return 'This has the wrong form; see /openapi.json.';
    }
  },
};

/** A key as field names look: it may be repeated. Anything else is only said to be in the object. */
const isPlainKey = (key: string): boolean => /^[a-z][A-Za-z_.]{0,39}$/.test(key);

/** The way to a field, as far as its names may be repeated: in a free object the client chooses them. */
const pointerTo = (path: readonly PropertyKey[]): string => {
  const foreign = path.findIndex((key) => typeof key !== 'number' && !isPlainKey(String(key)));
  const known = foreign < 0 ? path : path.slice(0, foreign);
  return known.map((key) => `/${String(key)}`).join('');
};

const pointersOf = (issue: Issue): string[] => {
  if (issue.code !== 'unrecognized_keys') return [pointerTo(issue.path)];
  const named = issue.keys.filter(isPlainKey).map((key) => pointerTo([...issue.path, key]));
  return named.length < issue.keys.length ? [...named, pointerTo(issue.path)] : named;
};

/** Nobody puts right more than these at a time. */
const mostProblems = 30;

/** What is wrong with a body field by field, in a person's language. */
export const fieldProblems = (issues: readonly Issue[], language: Language): readonly FieldProblem[] =>
  issues
    .slice(0, mostProblems)
    .flatMap((issue) => pointersOf(issue).map((pointer) => ({ pointer, detail: details[language](issue) })))
    .slice(0, mostProblems);
