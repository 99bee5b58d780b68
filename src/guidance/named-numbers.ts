import { findAmounts } from '../language/extract/amount.ts';
import { squash } from '../language/normalise.ts';
import { onceFor } from '../language/once.ts';
import { speaksOfLastYear, speaksOfYearBeforeLast } from '../language/speech/years-back.ts';
import type { Pack } from '../notice/pack.ts';
import { type CompanyFacts, evaluateOptional } from '../rules/index.ts';

/** What is counted: "전문가" of "전문가 수", "suppliers". */
const countedIn = (name: string): string => name.replace(/\s?(?:수|건수)$|\s?\(.*$/, '').toLowerCase();

/** A number beside a word for what is counted, and on which side of it. */
interface Found {
  readonly value: number;
  readonly follows: boolean;
}

/** "9명... 아 한 명 더 뽑아서 10명": of two counts of the same thing the second takes the place of the first. */
const corrected =
  /^[^\d?!]{0,8}\d+\s?(명|건|곳|군데|개사|개|사)(?:이|예|에|요|[^\d가-힣])*(?:\.{2,}|…|아니|아\s|앗|참|정정|다시)[^\d?!]*(\d+)\s?\1/;
const correctedIn = (rest: string): string | undefined => corrected.exec(rest)?.[2];

const numberAt = (text: string, counted: string): Found | undefined => {
  const at = text.indexOf(counted);
  if (at < 0) return undefined;
  const rest = text.slice(at + counted.length);
  if (/^(?:까지|포함|말고|빼고|제외)/.test(rest)) return undefined;
  const [, after] = /^[^\d.?!]{0,8}(\d+)(?![\d.,])/.exec(rest) ?? [];
  const [, before] = /(?<![\d.,])(\d+)\s?(?:full-time\s)?$/.exec(text.slice(0, at)) ?? [];
  const figure = correctedIn(rest) ?? after ?? before;
  return figure === undefined ? undefined : { value: Number(figure), follows: after !== undefined };
};

/** "2017년에 선정된 적이 있어요", "17년도에 뽑혔었어요": the year in which it was; nothing where it is denied or asked. */
const yearNamed = (text: string, words: readonly string[], programYear: number): Found | undefined => {
  if (!words.some((word) => text.includes(word)) || neverWas.test(text)) return undefined;
  const [, digits] = /(?<!\d)((?:20)?[01]\d)\s?년|\b(20[01]\d)\b/.exec(text)?.filter(Boolean) ?? [];
  const year = Number(digits ?? 0);
  if (year > 0) return { value: year < 100 ? 2000 + year : year, follows: true };
  if (speaksOfYearBeforeLast(text)) return { value: programYear - 2, follows: true };
  return speaksOfLastYear(text) ? { value: programYear - 1, follows: true } : undefined;
};
const neverWas = /없|안\s?(?:됐|했|받|뽑)|못\s?(?:했|받|뽑)|떨어|탈락|아니|\?|나요|까요|\bnot\b|n't|never/;

/** Facts that are numbers, with the words for what is counted. */
const countedFacts = onceFor(({ companyFacts }: Pack) =>
  companyFacts.flatMap(({ id, type, name, counted, zero, inYear, askWhen }) => {
    if (type !== 'number' || !name) return [];
    const words = [countedIn(name.ko), countedIn(name.en), ...(counted?.ko ?? []), ...(counted?.en ?? [])];
    const years = [...(inYear?.ko ?? []), ...(inYear?.en ?? [])];
    return [{ id, askWhen, words, years, none: [...(zero?.ko ?? []), ...(zero?.en ?? [])].map(squash) }];
  }),
);

/**
 * Numbers told by the name of what is counted, of those that matter to this applicant: "전문가 8명이에요". What is known
 * of him is worked out where the text holds a figure at all.
 */
export const namedNumbers = (
  pack: Pack,
  known: () => CompanyFacts,
  text: string,
): Readonly<Record<string, number>> => {
  const counted = countedFacts(pack);
  const said = squash(text);
  const saysNone = ({ none }: { readonly none: readonly string[] }): boolean =>
    none.some((word) => said.includes(word));
  const hasFigure =
    (/\d/.test(text) && findAmounts(text).length === 0) ||
    speaksOfLastYear(text) ||
    speaksOfYearBeforeLast(text);
  if (!hasFigure && !counted.some(saysNone)) return {};
  const facts = known();
  const told = counted.flatMap(({ id, askWhen, words, years, none }) => {
    if (evaluateOptional(askWhen, facts) !== true) return [];
    if (saysNone({ none })) return [{ id, value: 0, follows: true }];
    if (!hasFigure) return [];
    const found =
      yearNamed(text, years, pack.notice.programYear) ??
      words.reduce<Found | undefined>((first, word) => first ?? numberAt(text, word), undefined);
    return found ? [{ id, ...found }] : [];
  });
  // "공급기업은 1개사": the one is said of suppliers, whatever it is counted in.
  const isUnitOnly = ({ follows, value }: Found): boolean =>
    !follows && told.some((other) => other.follows && other.value === value);
  return Object.fromEntries(told.filter((one) => !isUnitOnly(one)).map(({ id, value }) => [id, value]));
};
