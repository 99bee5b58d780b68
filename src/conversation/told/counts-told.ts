import type { Focus } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { idsOf } from '../../language/details.ts';
import { masks } from '../../language/masks.ts';
import { speaksOfOneMember } from '../../language/speech/around-name.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import { moreOf } from '../../language/speech/more-of.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { holdingFor } from '../../notice/pack-index.ts';
import type { CompanyFact } from '../../notice/schema/notice.ts';
import { type CompanyFacts, judgeRecruitment, missingFacts } from '../../rules/index.ts';
import { withMore } from './count-changed.ts';

type CountedFact = CompanyFact & { readonly countedAfter: NonNullable<CompanyFact['countedAfter']> };

const isCounted = (fact: CompanyFact): fact is CountedFact => fact.countedAfter !== undefined;

/** Numbers that what is talked about asks for, and that have words for what is counted. */
const countedFor = (
  index: PackIndex,
  asks: readonly Ask[],
  focus: Pick<Focus, 'recruitments'>,
): readonly CountedFact[] => {
  const named = asks.flatMap(({ details }) => [
    ...idsOf(details, 'program').flatMap((id) => index.recruitmentsOf(id).map((one) => one.id)),
    ...idsOf(details, 'recruitment'),
  ]);
  const wanted = new Set(
    [...named, ...focus.recruitments].flatMap((id) =>
      holdingFor(index.pack.requirements, id).flatMap(({ holdsWhen }) => missingFacts(holdsWhen, {})),
    ),
  );
  const { companyFacts } = index.pack;
  const parts = companyFacts.flatMap(({ id, sumOf = [] }) => (wanted.has(id) ? sumOf : []));
  return companyFacts.filter(isCounted).filter(({ id }) => wanted.has(id) || parts.includes(id));
};

/** How far before a count the word may stand for what is counted. */
const reach = 12;

/** A word a little longer than another that ends where it does says more: "it회사" than "회사". */
const perLetter = 0.01;

/** "비상근" is the contrary of "상근". */
const isNegated = (text: string, at: number): boolean => /[비미무]/.test(text.charAt(at - 1));

/** Where the last of the words for what is counted ends before a count; -1 where there is none. */
const lastEnd = (before: string, { countedAfter }: CountedFact): number =>
  Math.max(
    -1,
    ...[...countedAfter.ko, ...countedAfter.en].map((word) => {
      const at = before.lastIndexOf(word);
      return at < 0 || isNegated(before, at) ? -1 : at + word.length * (1 + perLetter);
    }),
  );

const bareNumbers = ['하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** "it업체 하나가 모여 네 곳": a word that has its own number is not what is counted next. */
const upToBareNumber = new RegExp(`^.*(?<=[가-힣a-z]\\s?)(?:${bareNumbers.join('|')})(?=[가-힣]{0,2}\\s)`);

const countsIn = ({ text, details: { counts, figures } }: Ask) => {
  const spans = figures.filter(({ sign }) => sign === masks.count);
  return counts.flatMap(({ value, unit }, at) => {
    const span = spans[at];
    if (!span) return [];
    return [
      {
        value,
        unit,
        // "4명이고 2명은 파트타임": the word for what is counted stands after the count before.
        before: text
          .slice(Math.max(spans[at - 1]?.end ?? 0, span.start - reach), span.start)
          .replace(upToBareNumber, ''),
        own: text.slice(span.start, span.end),
      },
    ];
  });
};

const ofCompanies: readonly string[] = ['company', 'place', 'piece'];

/** "프리랜서 컨설턴트 여섯 명": who is not of the house is not counted. */
const notOfTheHouse = /(?:프리랜서|비상근|외부|외주|시간제|파트타임|freelance)[^,.]*$/;

/** Of the facts the one whose words stand nearest before the count, or in it ("3 suppliers"). */
const meant = (
  all: readonly CountedFact[],
  { before, own, unit }: { before: string; own: string; unit: string },
  takesWhole: boolean,
) => {
  if (notOfTheHouse.test(before)) return undefined;
  const facts = all.filter(({ countedIn = ofCompanies }) => countedIn.some((one) => one === unit));
  const inside = facts.find(({ countedAfter }) => countedAfter.en.some((word) => own.endsWith(word)));
  const [nearest] = facts
    .map((fact) => ({ fact, end: lastEnd(before, fact) }))
    .filter(({ end }) => end >= 0)
    .sort((a, b) => b.end - a.end);
  const isAlone = before.replace(ofOneself, '').trim() === '';
  return (
    inside ??
    nearest?.fact ??
    (isAlone ? (onlyCountedIn(facts) ?? (takesWhole ? wholeOf(facts) : undefined)) : undefined)
  );
};

/** "우리 4곳인데": whose number it is says nothing of what is counted. */
const ofOneself =
  /(?:^|\s)(?:그럼|근데|만약|우리|저희)(?:는|은|가|도)?(?:\s?(?:회사|기관|다|총|전부|모두|합쳐서?)(?:는|은|가)?)?(?=\s|$)|\b(?:we|have|only|are|there)\b/g;

/** "네 곳" where companies are counted in all and by their parts: all of them. */
const wholeOf = (facts: readonly CountedFact[]): CountedFact | undefined => {
  const [whole, ...others] = facts.filter(({ sumOf = [] }) => sumOf.length > 0);
  return others.length === 0 ? whole : undefined;
};

/** "12명" by itself, where one thing alone is counted so by its own account: experts, not records. */
const onlyCountedIn = (facts: readonly CountedFact[]): CountedFact | undefined => {
  const [only, ...others] = facts.filter(({ countedIn }) => countedIn !== undefined);
  return others.length === 0 ? only : undefined;
};

const nativeNumber = new RegExp(`(?:${bareNumbers.join('|')})(?!도)`);

const bareNumber = new RegExp(
  `(?<=[가-힣a-z][은는이가]?\\s?)(?:(\\d{1,3})(?![\\d.,%년월일억만천])|(${bareNumbers.join('|')})(?!도)(?=이?랑|에|과|와|[이가은는]\\s|하고|이고|이[고며]|이?면|만\\s|인데|입니다|[\\s.,!]|더|$))`,
  'g',
);

/** The longest of the words for what is counted that ends a text: "it업체" says more than "업체". */
const lengthAtEnd = (before: string, { countedAfter: { ko } }: CountedFact): number =>
  Math.max(
    0,
    ...ko
      .filter((word) => before.endsWith(word) && !isNegated(before, before.length - word.length))
      .map(({ length }) => length),
  );

/** "it기업 하나 더하면", "상근4": a number without a unit right after the word for what is counted. */
const bareCounts = (facts: readonly CountedFact[], text: string): readonly (readonly [string, number])[] =>
  [...text.matchAll(bareNumber)].flatMap(({ index, 1: figure, 2: native }) => {
    const before = text.slice(Math.max(0, index - reach), index).replace(/\s$/, '');
    const after = [before, before.replace(/[은는이가]$/, '')];
    const [nearest] = facts
      .map((fact) => ({ fact, length: Math.max(...after.map((words) => lengthAtEnd(words, fact))) }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length);
    if (!nearest) return [];
    return [[nearest.fact.id, figure ? Number(figure) : bareNumbers.indexOf(native ?? '') + 1] as const];
  });

/**
 * Counts in asks of what the talk is about, whether they are told or supposed. Where a rule on the whole is asked about,
 * a number by itself is of the whole (`takesWhole`); while another question waits it may be of anything.
 */
export const countsNamed = (
  index: PackIndex,
  asks: readonly Ask[],
  focus: Pick<Focus, 'recruitments'>,
  takesWhole = false,
): Readonly<Record<string, number>> => {
  const facts = countedFor(index, asks, focus);
  if (facts.length === 0) return {};
  const counted = asks.flatMap(countsIn).flatMap(({ value, ...around }) => {
    const fact = meant(facts, around, takesWhole);
    return fact ? [[fact.id, value] as const] : [];
  });
  return Object.fromEntries([...asks.flatMap(({ text }) => bareCounts(facts, text)), ...counted]);
};

/** Calls that are for whoever has said in what role he asks. */
const callsFor = (pack: PackIndex['pack'], facts: CompanyFacts): readonly string[] => {
  const known = effectiveFacts(pack, facts);
  if (known['role'] === undefined) return [];
  return pack.recruitments
    .map(({ id }) => id)
    .filter((id) => judgeRecruitment(pack, id, known).verdict !== 'not-asked');
};

/** Counts told of what the talk is about: "it회사는 2곳입니다" in talk of a consortium. Nothing of a question is taken. */
export const countsTold = (
  index: PackIndex,
  asks: readonly Ask[],
  focus: Focus,
  facts: CompanyFacts,
): Readonly<Record<string, number>> => {
  const telling = asks.filter(
    ({ text, details }) =>
      (details.counts.length > 0 || nativeNumber.test(text) || moreOf(text) !== undefined) &&
      !isQuestion(text) &&
      (!speaksOfOneMember(text) || (moreOf(text) ?? 0) < 0),
  );
  const [first, ...others] = telling;
  if (!first) return {};
  const recruitments = [...focus.recruitments, ...callsFor(index.pack, facts)];
  const named = countsNamed(index, telling, { recruitments });
  const isOneCount = others.length === 0 && first.details.counts.length <= 1;
  const more = isOneCount ? moreOf(first.text) : undefined;
  const added = more && withMore(index.pack, focus.recruitments, facts, Object.keys(named), more);
  return added || named;
};
