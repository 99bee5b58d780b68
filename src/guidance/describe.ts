import type { Language } from '../language/language-of.ts';
import type { Pack } from '../notice/pack.ts';
import type { CompanyFact } from '../notice/schema/notice.ts';
import { type CompanyFacts, entryOf, type FactValue } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { wordingOf } from '../wording/wording.ts';

/** A fact about the company as it is said back: "기업 규모: 소기업". */
export interface Described {
  readonly fact: string;
  readonly name: string;
  readonly value: string;
}

const nameOf = ({ name, question }: CompanyFact, language: Language): string =>
  (name ?? question)[language].replace(/[?？]\s*$/, '');

const scalarText = (fact: CompanyFact, value: FactValue, language: Language): string => {
  const say = wordingOf(language);
  // "아니요" would read like a verdict on the company.
  if (value === false) return fact.notSo?.[language] ?? say('guided.none');
  if (value === true) return say('guided.yes');
  const choice = fact.choices.find(({ id }) => id === value);
  if (choice) return choice.label[language];
  return fact.type === 'won' && typeof value === 'number' ? formatWon(value, language) : String(value);
};

const entriesText = (fact: CompanyFact, facts: CompanyFacts, language: Language): string | undefined => {
  const say = wordingOf(language);
  const known = fact.choices.map(({ id, label }) => ({
    label: label[language],
    holds: entryOf(facts, fact.id, String(id)),
  }));
  const named = known.filter(({ holds }) => holds === true).map(({ label }) => label);
  if (named.length > 0) return named.join(', ');
  if (Array.isArray(facts[fact.id])) return say('guided.none-apply');
  const denied = known.filter(({ holds }) => holds === false).map(({ label }) => label);
  return denied.length > 0 ? say('guided.not-these', { names: denied.join(', ') }) : undefined;
};

/** Of more that it may be, the list would say less than that it is one of them. */
const mostListed = 3;

const describeOne = (fact: CompanyFact, facts: CompanyFacts, language: Language): Described[] => {
  const described = (value: string): Described[] => [{ fact: fact.id, name: nameOf(fact, language), value }];
  if (fact.type === 'group') return [];
  if (fact.type === 'choices') {
    const text = entriesText(fact, facts, language);
    return text === undefined ? [] : described(text);
  }
  const value = facts[fact.id];
  if (value === undefined) return [];
  const values: readonly FactValue[] = typeof value === 'object' ? value : [value];
  const say = wordingOf(language);
  if (values.length > mostListed) return described(say('guided.some-of-them'));
  const either = say('guided.either');
  return described(values.map((one) => scalarText(fact, one, language)).join(either));
};

/** All that is known, in the order in which the notice asks for it. */
export const describeFacts = (pack: Pack, facts: CompanyFacts, language: Language): readonly Described[] =>
  pack.companyFacts.flatMap((fact) => describeOne(fact, facts, language));

/** "총사업비: 1억 6,000만원 · 제조기업: 네". */
export const inOneLine = (described: readonly Described[]): string =>
  described.map(({ name, value }) => `${name}: ${value}`).join(' · ');
