import { onceFor } from '../language/once.ts';
import { yesOrNo } from '../language/speech/agreeing.ts';
import { endsDenying } from '../language/speech/denying.ts';
import type { Pack } from '../notice/pack.ts';
import type { CompanyFact } from '../notice/schema/notice.ts';
import type { CompanyFacts } from '../rules/index.ts';

const particle = /^(?:이요|요|은|는|이|가|도|을|를)?[?!,.~]*\s?(?:계획은|계획이|계획도)?\s?/;

/** Longer messages say more than yes or no to one thing. */
const longest = 24;

/** "로봇은 나중에": not in this application. */
const later = /^(?:나중에|다음에|내년에|당장은)(?:요|할게요|하려고요|생각해\s?볼게요)?[.!~]*$/;

/** "생각 안 해봤어요" says no as well, though it does not begin with one. */
const saidAfter = (text: string): boolean | undefined =>
  yesOrNo(text) ?? (endsDenying(text) || later.test(text) ? false : undefined);

const namesOf = (pack: Pack, { name }: CompanyFact): readonly string[] => {
  const whole = name?.ko ?? '';
  const [first = '', ...more] = whole.split(' ');
  const others = pack.companyFacts.filter((other) => other.name?.ko.split(' ')[0] === first);
  return more.length > 0 && others.length === 1 ? [whole, first] : [whole];
};

/** What can be said yes or no to, with the names it goes by. */
const namedFacts = onceFor((pack: Pack) =>
  pack.companyFacts
    .filter(({ type, name }) => type === 'boolean' && name !== undefined)
    .map((fact) => ({ id: fact.id, names: namesOf(pack, fact) })),
);

/** "로봇은 없어요": a thing the notice asks about by its name, and yes or no, whatever was asked last. */
export const saidOfNamed = (pack: Pack, text: string): CompanyFacts => {
  if (text.length > longest) return {};
  const said = namedFacts(pack).flatMap(({ id, names }) => {
    const name = names.find((one) => text.startsWith(one));
    const holds = name === undefined ? undefined : saidAfter(text.slice(name.length).replace(particle, ''));
    return holds === undefined ? [] : [[id, holds] as const];
  });
  return Object.fromEntries(said);
};

/** The thing that a message begins with the name of: "로봇은 모르겠고". */
export const factNamed = (pack: Pack, text: string): string | undefined =>
  namedFacts(pack).find(({ names }) => names.some((name) => text.startsWith(name)))?.id;
