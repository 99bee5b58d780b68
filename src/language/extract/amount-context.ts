import { follows, isDigit, isLatin } from './characters.ts';
import type { WonNumeral } from './won-numeral.ts';

/**
 * How sure a number is a sum: `money` by itself; `needs-context` when money is spoken of around it;
 * `needs-question` when the person was just asked for a sum.
 */
export type Certainty = 'money' | 'needs-context' | 'needs-question';

const moneyWords = [
  '부담',
  '사업비',
  '지원금',
  '견적',
  '예산',
  '비용',
  '금액',
  '한도',
  '자금',
  '총액',
  '투자',
  '만원',
];
const countedThings =
  /^ ?(?:여 ?)?(?:명|인분|인 |개|대[^출략로]|평|부[ 를만]|톤|건|회|번|시간|시[ 에간]|미터|km|㎡|m2|가지|세트|퍼|프로|%|년|월|배|주[ 를식]|점|장[ 를]|kg|rpm)/;
/** After 이천, 사천 and the like: the town, not the sum. */
const townSigns = /^ ?(?:시|공장|에|소재|쪽|지역|인데|센터|산단|공단|사는)/;
const numberedThings = [
  '레벨',
  '래벨',
  '유형',
  '타입',
  '수준',
  '중간',
  'level',
  'type',
  'lv',
  '제',
  '단계',
  '과제',
];

type Judge = (text: string, start: number, numeral: WonNumeral) => Certainty | undefined;

const after = (text: string, numeral: WonNumeral): string => text.slice(numeral.end, numeral.end + 5);

/** 이만, 오만, 사만: more often "only this", "arrogance" than a sum, unless 원 follows. */
const isOneSyllableFigure = (text: string, start: number, numeral: WonNumeral): boolean =>
  numeral.group === 1e4 && numeral.end - start === 2 && !isDigit(text.charCodeAt(start));

/** 만, 억 or 조 was named. "레벨3만 되나요" and "천만에요" are none. */
const judgeGrouped: Judge = (text, start, numeral) => {
  const rest = after(text, numeral);
  if (countedThings.test(rest) || isOneSyllableFigure(text, start, numeral)) return undefined;
  if (text[start - 1] === '제') return undefined;
  if (numeral.group > 1e4) return 'money';
  if (numeral.value < 100_000 && follows(text, start, numberedThings)) return undefined;
  return numeral.leading === undefined && /^[에의다]/.test(rest) ? undefined : 'money';
};

/** 천 or 백 without 만: 5천, 5백, 4천5백. */
const judgeLoose: Judge = (text, start, numeral) => {
  const rest = after(text, numeral);
  const mayBeTown = numeral.end - start === 2 && !isDigit(text.charCodeAt(start));
  if (numeral.looseUnit < 100 || countedThings.test(rest) || (mayBeTown && townSigns.test(rest)))
    return undefined;
  return follows(text, start, numberedThings) ? undefined : 'needs-context';
};

const isYear = (value: number): boolean => value >= 1990 && value <= 2035;

/** Figures only: 150,000,000 · 150000000 · 5000. Telephone numbers, dates and years are none. */
const judgePlain: Judge = (text, start, numeral) => {
  const { value, end } = numeral;
  const next = text[end] ?? ' ';
  if ('-:/.'.includes(next) || text[start] === '0' || !Number.isInteger(value) || isLatin(next.charCodeAt(0)))
    return undefined;
  if (text.slice(start, end).includes(',') && value >= 1_000_000) return 'money';
  if (countedThings.test(after(text, numeral))) return undefined;
  if (end - start >= 8 && value % 1000 === 0) return 'needs-context';
  return value >= 1000 && value <= 99_999 && value % 10 === 0 && !isYear(value)
    ? 'needs-question'
    : undefined;
};

/** How sure it is that a number without a currency is a sum; undefined when it counts something else. */
export const certaintyOf: Judge = (text, start, numeral) => {
  if (numeral.group > 1) return judgeGrouped(text, start, numeral);
  return numeral.section === 0 ? judgePlain(text, start, numeral) : judgeLoose(text, start, numeral);
};

/** "총 8천", "8천짜리", "8천 들 것 같아요": what a whole project comes to. */
const totalBefore = /(?:^|[\s,.])(?:총|전부|다 ?해서|합쳐서?) ?$/;
const costBehind =
  /^ ?(?:정도|쯤)? ?(?:짜리|들 ?것|들 ?거|들어|든다|든대|들었|드는|나왔|나오|내면|내고|내는|내야|대주|대준|받[으고을는]|지원[받해하]|보태|더 ?(?:쓰|들|내)|깎|줄[이였여]|추가)/;

/** Whether the words around a figure speak of money. */
export const isMoneySpokenOf = (text: string, start: number, end: number): boolean => {
  const around = text.slice(Math.max(0, start - 14), end + 10);
  return (
    moneyWords.some((word) => around.includes(word)) ||
    totalBefore.test(text.slice(0, start)) ||
    costBehind.test(text.slice(end))
  );
};
