import { masks } from '../masks.ts';
import { numberWords } from '../number-words.ts';
import type { Ask } from '../understand.ts';

const englishCount =
  /(?<!\b(?:type|level|task|form|option|no\.?) )\b(two|three|four|five|[2-9])\s(?:of (?:them|those)|(?:small |partner |different )?(?:companies|firms|experts|meisters|masters|consultants|projects|plants|factories|sites|suppliers|partners|robots|visits|sessions|people|persons))\b/;

/** What may be told so and so many times over, and what shares one project. */
const multiplied: ReadonlySet<string> = new Set(['person', 'place', 'company', 'piece', 'case']);
const sharing: ReadonlySet<string> = new Set(['place', 'company', 'piece', 'person']);

const supposedBehind =
  /^\s?(?:씩\s?)?(?:을|를|이|에|에게|한테)?\s?(?:(?:\S{1,6}\s){0,2}\S{0,6}[면믄]|신청|모두|다|각각|합쳐)|^\s*(?:이?요|은|는)?\s*\??$/;
const each = /씩|각각|\beach\b|\bapiece\b/;

const countsWith = ({ text, details: { counts, figures } }: Ask, units: ReadonlySet<string>) => {
  const spans = figures.filter(({ sign }) => sign === masks.count);
  return counts.flatMap(({ value, unit }, at) => {
    const span = spans[at];
    return span && units.has(unit) ? [{ value, rest: text.slice(span.end) }] : [];
  });
};

/** "두 명이면?", "협력사 3곳에 2천씩": how many times over a sum is asked for. Undefined where it is not. */
export const timesAsked = (ask: Ask): number | undefined => {
  // What several machines cost one by one makes one project.
  const isOfMachines = ask.details.counts.some(({ unit }) => unit === 'machine');
  if (sharesOut(ask.text) || isOfMachines) return undefined;
  const [only, ...others] = countsWith(ask, multiplied);
  if (only && others.length === 0 && only.value > 1)
    return supposedBehind.test(only.rest) || each.test(ask.text) ? only.value : undefined;
  const [, number = ''] = englishCount.exec(ask.text) ?? [];
  return only ? undefined : (numberWords[number] ?? (number === '' ? undefined : Number(number)));
};

const perSharer =
  /(?:회사|업체|기업|곳|개사|사|명|사람)\s?(?:당|마다)|(?:나눠|나누어|나누[면고]|똑같이|1\/n|엔빵|n빵)|\b(?:per|each) (?:company|firm|member|partner)\b|\bsplit\b[^?]*\b(?:evenly|equally|between|among)\b|\bdivided (?:by|among|between)\b/;

/** "한 회사당 얼마", "나눠 내면": what each of several bears of one sum. */
export const sharesOut = (text: string): boolean => perSharer.test(text);

/** Among how many a sum is shared; undefined where nobody says. */
export const sharersNamed = (ask: Ask): number | undefined => {
  const counts = countsWith(ask, sharing).map(({ value }) => value);
  const [only, ...others] = new Set(counts.filter((value) => value > 1));
  return others.length === 0 ? only : undefined;
};
