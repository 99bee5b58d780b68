import { blockIdOf, type FormState, fieldId, noneValue } from '../../adapters/slack/assessment-state.ts';
import type { Pack } from '../../src/notice/pack.ts';
import type { CompanyFact } from '../../src/notice/schema/notice.ts';

type Profile = Readonly<Record<string, unknown>>;

const valueOfFact = (profile: Profile, { id, nullMeans }: CompanyFact): unknown => {
  const [group = '', member] = id.split('.');
  const inGroup = profile[group] as Profile | null | undefined;
  const value = member === undefined ? inGroup : inGroup?.[member];
  return value ?? (value === null ? nullMeans : undefined);
};

const chosen = (value: unknown) => ({ value: String(value) });

const fieldOf = ({ type }: CompanyFact, value: unknown) => {
  if (type === 'boolean' || type === 'choice') return { type, selected_option: chosen(value) };
  if (type !== 'choices') return { type, value: String(value) };
  const entries = value as readonly unknown[];
  return { type, selected_options: entries.length === 0 ? [chosen(noneValue)] : entries.map(chosen) };
};

/** The assessment form as somebody fills it in who knows what a profile of the API says. */
export const filledForm = ({ companyFacts }: Pack, profile: Profile): FormState =>
  Object.fromEntries(
    companyFacts.flatMap((fact) => {
      const value = fact.type === 'group' ? undefined : valueOfFact(profile, fact);
      return value === undefined ? [] : [[blockIdOf(fact), { [fieldId]: fieldOf(fact, value) }]];
    }),
  );
