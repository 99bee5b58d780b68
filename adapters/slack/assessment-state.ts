import { findAmounts } from '../../src/language/extract/amount.ts';
import { normalise } from '../../src/language/normalise.ts';
import type { Pack } from '../../src/notice/pack.ts';
import type { CompanyFact } from '../../src/notice/schema/notice.ts';
import type { CompanyFacts, FactValue } from '../../src/rules/index.ts';
import type { AssessmentTextKey } from './assessment-texts.ts';

/** What a field of the form holds, of whatever kind; Slack sends nulls for what was never touched. */
export interface FieldState {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
  readonly selected_options?: readonly { readonly value: string }[] | undefined;
}

/** The form as Slack hands it in: block, field, what it holds. */
export type FormState = Readonly<Record<string, Readonly<Record<string, FieldState>>>>;

/** Choices beside those of the notice: a field that was chosen cannot be emptied again otherwise. */
export const unknownValue = '-unknown';
export const noneValue = '-none';

const prefix = 'fact:';

/** Names the field of a fact, in the form and in what comes back. */
export const blockIdOf = ({ id }: Pick<CompanyFact, 'id'>): string => `${prefix}${id}`;
export const fieldId = 'value';

type Read = { readonly value?: FactValue | undefined; readonly problem?: AssessmentTextKey | undefined };

const readChoice = ({ type, choices }: CompanyFact, { selected_option }: FieldState): Read => {
  const chosen = selected_option?.value;
  if (chosen === undefined || chosen === unknownValue) return {};
  if (type === 'boolean') return { value: chosen === 'true' };
  return { value: choices.find(({ id }) => String(id) === chosen)?.id };
};

const readChoices = ({ selected_options = [] }: FieldState): Read => {
  const chosen = selected_options.map(({ value }) => value);
  if (!chosen.includes(noneValue)) return chosen.length === 0 ? {} : { value: chosen };
  return chosen.length === 1 ? { value: [] } : { problem: 'noneAndMore' };
};

/** "1억 6천" as people say it, or plain won: here digits alone are the whole sum. */
const readWon = (text: string): Read => {
  const digits = text.replace(/[,\s]|원$/g, '');
  if (/^\d{5,15}$/.test(digits)) return { value: Number(digits) };
  const value = findAmounts(normalise(text).text, { expectMoney: true }).at(-1)?.value;
  return value === undefined ? { problem: 'notWon' } : { value };
};

const readNumber = (text: string): Read =>
  /^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: 'notNumber' };

const readField = (fact: CompanyFact, field: FieldState): Read => {
  if (fact.type === 'choices') return readChoices(field);
  if (fact.type === 'boolean' || fact.type === 'choice') return readChoice(fact, field);
  const text = (field.value ?? '').trim();
  if (text === '') return {};
  if (fact.type === 'won') return readWon(text);
  return fact.type === 'number' ? readNumber(text) : { value: text };
};

export interface ReadForm {
  /** What is known, by company fact. */
  readonly facts: CompanyFacts;
  /** What cannot be read, by block. */
  readonly problems: Readonly<Record<string, AssessmentTextKey>>;
}

/** Reads what was filled in. Facts that are not in the form, or left open, are not known. */
export const readForm = ({ companyFacts }: Pack, state: FormState): ReadForm => {
  const facts: Record<string, FactValue> = {};
  const problems: Record<string, AssessmentTextKey> = {};
  for (const fact of companyFacts) {
    const field = state[blockIdOf(fact)]?.[fieldId];
    if (!field) continue;
    const { value, problem } = readField(fact, field);
    if (value !== undefined) facts[fact.id] = value;
    if (problem !== undefined) problems[blockIdOf(fact)] = problem;
  }
  return { facts, problems };
};
