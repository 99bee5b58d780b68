import type { Knowledge } from '../notice/pack.ts';
import type { Details } from './details.ts';
import { findAmounts } from './extract/amount.ts';
import { findCounts } from './extract/count.ts';
import { findDates } from './extract/date.ts';
import { findDurations } from './extract/duration.ts';
import { findLevels } from './extract/level.ts';
import { findPercents } from './extract/percent.ts';
import type { Span } from './extract/span.ts';
import { findTimes } from './extract/time.ts';
import type { Mention } from './lexicon.ts';
import { type Mask, type MaskedSpan, masks } from './masks.ts';
import { buildNameFinder } from './name-finder.ts';
import { buildRegionMatcher, type RegionMatch } from './regions.ts';
import { isSetAside } from './speech/set-aside.ts';

/** Words beside which a bare "7천" is a sum. */
const speaksOfMoney =
  /사업비|견적|예산|받으려|받을려|타려|타내|들여|들어가|짜리|자부담|부담금|지원금|비용|투자|천\s?(?:아니|말고)|나왔|예상|들어요|들어여|들어유|듭니다|든대|든다/;

export const signed = (spans: readonly Pick<Span<unknown>, 'start' | 'end'>[], mask: Mask): MaskedSpan[] =>
  spans.map(({ start, end }) => ({ start, end, sign: masks[mask] }));

const overlaps = (
  mention: Mention,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => mention.start < end && start < mention.end;

const levelIn = (text: string): Pick<Details, 'level' | 'levelUpTo'> => {
  const [found] = findLevels(text);
  if (!found) return { level: undefined };
  return { level: found.value, ...(found.upTo === undefined ? {} : { levelUpTo: found.upTo }) };
};

/** What stands between two places that are asked for alike. */
const listing =
  /^\s?(?:쪽|지역|공장)?\s?(?:(?:제조혁신|혁신)?센터)?\s?(?:전화|연락처|번호|전화번호)?\s?(?:이?랑|하고|[와과]|도|및|또는|이나|,|·|\/)?\s?$|^(?:'s)?\s?(?:(?:centres?|centers?|ones?|offices?|phones?|numbers?)\s?)*(?:,|&|\band\b|\bor\b|\bas well as\b|\bplus\b)?\s?(?:(?:also|the|that|for|one|centre|center|office|in|of)\s)*$/;

/** "충북하고 충남 둘 다요": places that are listed; "본사는 서울이고 공장은 창원" lists none. */
const listed = (text: string, matches: readonly RegionMatch[]): readonly RegionMatch[] => {
  const isList = matches.slice(1).every(({ start }, at) => listing.test(text.slice(matches[at]?.end, start)));
  return matches.length > 1 && isList ? matches : [];
};

/** Finds names, figures and places in a normalised text. */
export const buildDetailsFinder = (
  knowledge: Knowledge,
  isKnown: (word: string) => boolean,
): ((text: string) => Details) => {
  const names = buildNameFinder(knowledge, isKnown);
  const regions = buildRegionMatcher(knowledge.regions);
  const findRegion = (text: string): ReturnType<typeof regions.find> => {
    const found = regions.find(text);
    if (!found || !isSetAside(text, found)) return found;
    const { start, end } = found;
    return regions.find(text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)) ?? found;
  };
  return (text) => {
    const named = names.find(text);
    const amounts = findAmounts(text, { expectMoney: speaksOfMoney.test(text) });
    const percents = findPercents(text);
    const dates = findDates(text);
    const durations = findDurations(text);
    const counts = findCounts(text);
    const times = findTimes(text);
    const region = findRegion(text);
    // "군산공장" is a place, though it is also a slip away from 군수공장.
    const mentions = region ? named.filter((mention) => !mention.fuzzy || !overlaps(mention, region)) : named;
    const place = region && !mentions.some((mention) => overlaps(mention, region)) ? region : undefined;
    const places = place ? listed(text, regions.findAll(text)) : [];
    return {
      mentions,
      entities: mentions.flatMap(({ entities }) => entities),
      amounts: amounts.map(({ value }) => value),
      percents: percents.map(({ value }) => value),
      dates: dates.map(({ value }) => value),
      counts: counts.map(({ value }) => value),
      months: durations.flatMap(({ value }) =>
        value.unit === 'month' ? [value.value] : value.unit === 'year' ? [value.value * 12] : [],
      ),
      times: times.map(({ value }) => value.hour * 60 + value.minute),
      place,
      ...(places.length > 0 ? { places } : {}),
      ...levelIn(text),
      figures: [
        ...signed(amounts, 'amount'),
        ...signed(percents, 'percent'),
        ...signed(dates, 'date'),
        ...signed(durations, 'duration'),
        ...signed(counts, 'count'),
        ...signed(times, 'time'),
        ...(place ? signed(places.length > 0 ? places : [place], 'place') : []),
      ],
    };
  };
};
