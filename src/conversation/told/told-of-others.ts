import type { FactValue } from '../../exchange/state.ts';
import { wantsToTakePart } from '../../guidance/wants-to-take-part.ts';
import type { Mention } from '../../language/lexicon.ts';
import { isDenied, isOfCustomer, isOfPartners } from '../../language/speech/around-name.ts';

import type { Pack } from '../../notice/pack.ts';
import type { CompanyFact } from '../../notice/schema/notice.ts';
import type { CompanyFacts } from '../../rules/index.ts';
import type { Told } from './told-part.ts';

type Choice = CompanyFact['choices'][number];
type Facts = Readonly<Record<string, FactValue>>;

/** The choices of a fact that a mention names. */
export const chosenIn = (fact: CompanyFact, mention: Mention): readonly Choice[] =>
  fact.choices.filter(({ id }) =>
    mention.entities.some((entity) => entity.kind === 'choice' && entity.id === `${fact.id}=${id}`),
  );

/** What is said of partners in the words for a fact of one's own, of whoever is asked about partners. */
export const ofPartners = (pack: Pack, { text, details }: Told, known: () => CompanyFacts): Facts => {
  const mentions = details.mentions.filter(
    (mention) => isOfPartners(text, mention) && !isDenied(text, mention),
  );
  if (mentions.length === 0) return {};
  const told = pack.companyFacts.flatMap((fact): [string, FactValue][] => {
    const own = pack.companyFacts.find(({ id }) => id === fact.ofPartners);
    const ids = own ? mentions.flatMap((mention) => chosenIn(own, mention)).map(({ id }) => id) : [];
    const offered = fact.choices.map(({ id }) => id).filter((id) => ids.includes(id));
    const [only, ...others] = offered;
    return only === undefined ? [] : [[fact.id, others.length === 0 ? only : offered.map(String)]];
  });
  return told.length > 0 && known()['role'] === 'host' ? Object.fromEntries(told) : {};
};

/**
 * "저희 고객사가 소기업인데 되나요?": a supplier, or whoever tells nothing of himself, asks for the company that is to
 * adopt; what is said of that one is told of the applicant.
 */
export const ofCustomer = (pack: Pack, { text, details }: Told, known: () => CompanyFacts): Facts => {
  const mentions = details.mentions.filter((mention) => isOfCustomer(text, mention));
  if (mentions.length === 0) return {};
  const said = pack.companyFacts.flatMap((fact): [string, FactValue][] => {
    const ids = mentions.flatMap((mention) => chosenIn(fact, mention)).map(({ id }) => id);
    const [only, ...others] = ids;
    return only === undefined ? [] : [[fact.id, others.length === 0 ? only : ids.map(String)]];
  });
  if (said.length === 0) return {};
  const { role, size } = known();
  const asksForOther =
    role === 'supplier' || (role === undefined && size === undefined && wantsToTakePart(text));
  return asksForOther ? { ...Object.fromEntries(said), role: 'adopter' } : {};
};
