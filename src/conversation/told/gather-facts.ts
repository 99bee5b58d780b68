import { isOfYearBefore } from '../../answers/selection-year.ts';
import type { FactValue } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { namedNumbers } from '../../guidance/named-numbers.ts';
import { sumMeant } from '../../guidance/sum-meant.ts';
import { isSumOfBurden } from '../../guidance/sum-of-burden.ts';
import { partAlone } from '../../guidance/sum-roles.ts';
import { supposedBy as supposedByAsking } from '../../guidance/supposed.ts';
import type { Mention } from '../../language/lexicon.ts';
import { onceFor } from '../../language/once.ts';
import {
  isBelievedBefore,
  isDenied,
  isHadOrDealtWith,
  isOfOthers,
  isOfSupplier,
  isOneOfSeveral,
  isPlanned,
  isSettled,
  isSoldTo,
  isToBeHelped,
  speaksOfOneMember,
  speaksOfSettling,
} from '../../language/speech/around-name.ts';
import { isHeadOffice } from '../../language/speech/head-office.ts';
import { isUnderWay } from '../../language/speech/in-passing.ts';
import { isAnotherCompany, isOfAnotherParty } from '../../language/speech/third-party.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import type { CompanyFact } from '../../notice/schema/notice.ts';
import { isCost } from './cost-told.ts';
import { groundsIn, groundsOfSuppliers } from './grounds.ts';
import { toldApart } from './told-apart.ts';
import { chosenIn, ofCustomer, ofPartners } from './told-of-others.ts';
import { isTelling, type Told, toldIn } from './told-part.ts';

/** What a mention says of a boolean fact, where it is one of the ways to say yes or no. */
const saidOf = (fact: CompanyFact, mention: Mention): boolean | undefined => {
  const said = mention.entities.find(
    ({ kind, id }) => kind === 'choice' && (id === `${fact.id}=true` || id === `${fact.id}=false`),
  );
  return said?.id.endsWith('=true');
};

type Facts = Readonly<Record<string, FactValue>>;

/** "재작년에 선정됐었어요": what earns points only where it was in the year before, said to have been in another. */
const isOfWrongYear = ({ bonusItems, notice }: Pack, entry: unknown, text: string): boolean =>
  bonusItems.some(({ yearBefore, flags }) => yearBefore && flags.some((flag) => flag === entry)) &&
  isOfYearBefore(text, notice.programYear) === false;

/** "소기업 스마트공장 없음": what is denied is what is named last, unless both are listed ("뿌리나 여성기업은 아니고"). */
const isDeniedHere = (
  fact: CompanyFact,
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
): boolean => {
  const next = mentions.find(({ start }) => start > mention.end);
  const between = next ? text.slice(mention.end, next.start) : undefined;
  // "체납 휴폐업 없고": things of one kind side by side are a list.
  const isAlike = next?.entities.some(({ id }) => id.startsWith(`${fact.id}=`)) === true;
  const isOwn =
    !isAlike && between !== undefined && /^\s*[가-힣]{0,2}\s$/.test(between) && !listed.test(between);
  return isDenied(isOwn && next ? text.slice(0, next.start) : text, mention);
};
const listed = /^\s*(?:이?나|이?랑|하고|도|과|와|및|이며|[,·/])/;

/** "모텔에 들어가는 가구 공장인데 숙박업이라고 제외되나": a trade of those whom one's goods are for, by whatever name it is asked of. */
const isOfCustomers = (text: string, { mentions }: Told['details'], fact: string, entry: unknown): boolean =>
  mentions.some(
    (mention) =>
      mention.entities.some(({ kind, id }) => kind === 'choice' && id === `${fact}=${entry}`) &&
      isSoldTo(text, mention),
  );

/** Single entries of a list fact: what is named holds or does not; of the rest nothing is known. */
const entriesOf = (pack: Pack, fact: CompanyFact, { text, details }: Told): Facts => {
  const grounds = groundsIn(pack.exclusions, fact.id);
  const suppliers = groundsOfSuppliers(pack, fact.id);
  return Object.fromEntries(
    details.mentions.flatMap((mention) =>
      chosenIn(fact, mention).flatMap(({ id, planCounts }) => {
        const isGround = grounds.includes(String(id));
        if (isGround && (isOfAnotherParty(text, mention) || isOfCustomers(text, details, fact.id, id)))
          return [];
        const isOver = (isGround && isSettled(text, mention)) || isOfWrongYear(pack, id, text);
        const isNot =
          isDeniedHere(fact, text, mention, details.mentions) && !(planCounts && isPlanned(text, mention));
        const holds = !isOver && !isNot;
        // "우리 공급기업이 체납이에요" is no arrears of the company's own.
        const entries = isGround && isOfSupplier(text, mention) ? suppliers : [id];
        return entries.map((entry) => [`${fact.id}.${entry}`, holds]);
      }),
    ),
  );
};

/** "대기업 상생형": the first word of what a program is called is no size of anybody. */
const beginsProgramName = ({ mentions }: Told['details'], { start, end }: Mention): boolean =>
  mentions.some(
    (other) =>
      other.start === start && other.end > end && other.entities.some(({ kind }) => kind === 'program'),
  );

/** The fact that tells who is asking. */
const roleFact = 'role';

/** The choice that is named last; a word for several choices ("중소기업") leaves it open which of them. */
const choiceOf = (fact: CompanyFact, { text, details }: Told): FactValue | undefined => {
  const beside = details.mentions.filter((mention) => isOneOfSeveral(text, mention));
  const several = new Set(beside.flatMap((mention) => chosenIn(fact, mention).map(({ id }) => String(id))));
  if (several.size > 1) return [...several];
  let value: FactValue | undefined;
  for (const mention of details.mentions) {
    const ids = chosenIn(fact, mention).map(({ id }) => id);
    const [only] = ids;
    const isAnother =
      fact.id === roleFact && (isHadOrDealtWith(text, mention) || isAnotherCompany(text, mention));
    if (isAnother || beginsProgramName(details, mention)) continue;
    if (
      only !== undefined &&
      !isDeniedHere(fact, text, mention, details.mentions) &&
      !isOfOthers(text, mention)
    )
      value = ids.length === 1 ? only : ids.map(String);
  }
  return value;
};

/** What a boolean fact is said to be last; what was only believed before has turned out the other way. */
const saidLast = (fact: CompanyFact, { text, details }: Told): boolean | undefined =>
  details.mentions.reduce<boolean | undefined>((last, mention) => {
    const said = saidOf(fact, mention);
    // "소프트웨어 회사 하나": what another company is not says nothing of one's own.
    const isOfAnother = (!said && isAnotherCompany(text, mention)) || isToBeHelped(text, mention);
    if (said === undefined || isOfAnother) return last;
    return isBelievedBefore(text, mention) ? !said : said;
  }, undefined);

/** "신규구축 지원사업 참여 중": the program that the company is said to be carrying out. */
const underWay = ({ choices }: CompanyFact, { text, details }: Told): FactValue | undefined =>
  details.mentions
    .filter((mention) => isUnderWay(text, mention) && !isDenied(text, mention))
    .flatMap(({ entities }) => choices.filter(({ id }) => entities.some((entity) => entity.id === id)))
    .at(-1)?.id;

const stated = (pack: Pack, fact: CompanyFact, ask: Told): Facts => {
  if (fact.type === 'choices') return entriesOf(pack, fact, ask);
  const chosen = fact.type === 'boolean' ? saidLast(fact, ask) : choiceOf(fact, ask);
  const value = chosen ?? (fact.inProgress ? underWay(fact, ask) : undefined);
  return value === undefined ? {} : { [fact.id]: value };
};

/** "국세 체납이 좀 있어요" is told in words no list of names holds; the topic tells which reason is meant. */
const fromReason = (pack: Pack, { text, topics }: Ask): Facts => {
  const [top] = topics;
  if (!top?.topic.startsWith('exclusion.') || top.probability < sureReason) return {};
  const code = top.topic.slice('exclusion.'.length);
  const conditions = pack.exclusions.flatMap(({ code: own, failsWhen }) =>
    own === code && failsWhen ? [failsWhen] : [],
  );
  const denied = /없|아니|아닙|아님|않|no |not |n't/.test(text) || speaksOfSettling(text);
  const entries = conditions.flatMap((condition) =>
    'includes' in condition ? [`${condition.fact}.${condition.includes}`] : [],
  );
  const [only, ...others] = new Set(entries);
  // Of several grounds under one heading the heading does not tell which.
  return only === undefined || others.length > 0 ? {} : { [only]: !denied };
};
const sureReason = 0.5;

const placeIn = ({ text, details: { place } }: Ask): string | undefined =>
  place?.kind === 'one' && !isHeadOffice(text) ? place.within || place.place : undefined;

/** The level told; a word for several ("기초") leaves open which of them. */
const levelTold = ({ details: { level, levelUpTo } }: Told): FactValue | undefined =>
  level === undefined || levelUpTo === undefined
    ? level
    : Array.from({ length: levelUpTo - level + 1 }, (_, above) => level + above);

/** Kinds of names that may say something of the company. */
const tellsFacts: ReadonlySet<string> = new Set(['choice', 'recruitment', 'program']);

/** The facts that an ask may say something of: it names one of their choices, or a program one may be carrying out. */
const factsNamed = ({ companyFacts }: Pack, { details }: Told): readonly CompanyFact[] => {
  const entities = details.mentions.flatMap((mention) => mention.entities);
  const named = new Set(entities.flatMap(({ kind, id }) => (kind === 'choice' ? [id.split('=', 1)[0]] : [])));
  return companyFacts.filter(({ id, inProgress }) => inProgress || named.has(id));
};

/** Each ask is looked through once, though a turn wants to know several times. */
const supposedBy = onceFor((pack: Pack) =>
  onceFor(
    (ask: Told): Facts =>
      ask.details.entities.some(({ kind }) => tellsFacts.has(kind))
        ? Object.assign({}, ...factsNamed(pack, ask).map((fact) => stated(pack, fact, ask)))
        : {},
  ),
);

/** What one ask says or supposes about the company, by company-fact id: "여성기업이면 …" supposes it. */
export const supposedIn = (pack: Pack, ask: Told): Facts => supposedBy(pack)(ask);

/** An entry of a list that was told in full ("체납" after "해당 없어요") changes the list. */
const mergeOne = (known: Facts, key: string, value: FactValue): Facts => {
  const [list = '', entry] = key.split('.');
  const whole = known[list];
  if (entry === undefined || !Array.isArray(whole)) return { ...known, [key]: value };
  const others = whole.filter((one) => one !== entry);
  return { ...known, [list]: value === true ? [...others, entry] : others };
};

/** What is known with what is new; the new counts. A list told in full replaces what was told of its entries. */
export const mergeFacts = (known: Facts, added: Facts): Facts => {
  let merged = known;
  for (const [key, value] of Object.entries(added)) {
    const stale = Array.isArray(value)
      ? Object.keys(merged).filter((other) => other.startsWith(`${key}.`))
      : [];
    if (stale.length > 0)
      merged = Object.fromEntries(Object.entries(merged).filter(([other]) => !stale.includes(other)));
    merged = mergeOne(merged, key, value);
  }
  return merged;
};

/** A sum that is told as what is given or borne, and not as what the project costs. */
const isOfPart = (ask: Ask): boolean => isSumOfBurden(ask) || partAlone(ask) !== undefined;

/**
 * Facts about the company that a message gives, by company-fact id; nothing is taken from a mere question. Whoever
 * speaks of `talkedOf` without saying who he is is taken for one whom these recruitments are for where it tells whose
 * company is meant.
 */
export const gatherFacts = (
  pack: Pack,
  asks: readonly Ask[],
  known: Facts,
  talkedOf: readonly string[] = [],
): Facts => {
  const facts: Record<string, FactValue> = {};
  for (const ask of asks) {
    if (speaksOfOneMember(ask.text)) continue;
    const cost = sumMeant(ask);
    if (cost !== undefined && isCost(ask, known) && !isOfPart(ask)) facts['total_cost_won'] = cost;
    const place = placeIn(ask);
    if (place !== undefined) facts['region'] = place;
    const level = levelTold(ask);
    if (level !== undefined) facts['level'] = level;
    const told = toldIn(ask);
    Object.assign(facts, supposedIn(pack, told));
    const allKnown = () => effectiveFacts(pack, mergeFacts(known, facts));
    const inRole = () => ({ ...supposedByAsking(pack, talkedOf, known), ...allKnown() });
    Object.assign(facts, ofPartners(pack, told, inRole), namedNumbers(pack, allKnown, told.text));
    Object.assign(facts, ofCustomer(pack, ask, allKnown));
    Object.assign(facts, toldApart(pack, told.text, allKnown));
    // What the words say themselves counts before what they are like.
    if (isTelling(ask)) Object.assign(facts, { ...fromReason(pack, ask), ...facts });
  }
  return facts;
};
