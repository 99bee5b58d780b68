import { isBlank, isDigit } from './characters.ts';
import { readDigits, sinoDigit, sinoUnit } from './numeral.ts';

const tenThousand = 10_000;
const hundredMillion = 100_000_000;
const trillion = 1_000_000_000_000;

/** A number in Korean groups of ten thousand, as sums are written and said. */
export interface WonNumeral {
  /** As written, with a loose end after 억 read in 만 (1억5천 → 150,000,000). */
  readonly value: number;
  readonly end: number;
  /** The largest group named: 만, 억, 조, or 1 when there is none. */
  readonly group: number;
  /** The part outside groups, as in a bare "5천" or "4천5백"; 0 when there is none. */
  readonly section: number;
  /** The smallest of 십, 백, 천 in that part. */
  readonly looseUnit: number;
  /** The number in front when all the rest are units (2 in 2억, 150 in 150백만), for ranges such as 1~2억. */
  readonly leading: number | undefined;
}

interface Reading {
  total: number;
  /** Sum below the next group. */
  section: number;
  sectionUnit: number;
  /** A figure that waits for its unit, or -1. */
  pending: number;
  pendingIsDigits: boolean;
  group: number;
  lastGroup: number;
  figures: number;
  first: number;
  end: number;
}

const groupOf = (character: string | undefined): number => {
  if (character === '억') return hundredMillion;
  if (character === '만') return tenThousand;
  return character === '조' ? trillion : 0;
};

/** Whether 천, 백 or 십 without a figure before it is a number here: 천만, 백억, 천 원, but not 천안, 백신, 십분. */
const mayStandAlone = (text: string, after: number): boolean => {
  const next = text[after];
  if (next === undefined || next === ' ' || sinoUnit(next) > 0 || groupOf(next) > 0) return true;
  return sinoDigit(next) > 0 || '원짜정쯤'.includes(next) || isDigit(next.charCodeAt(0));
};

/** 조 also begins 조건, 조합, 조기, and numbers paragraphs: it counts only where an amount goes on. */
const isGroupHere = (text: string, at: number): boolean =>
  text[at] !== '조' || /^조(?:원| ?\d| ?[일이삼사오육칠팔구]?[십백천억])/.test(text.slice(at, at + 4));

const takeFigure = (reading: Reading, value: number, end: number, isDigits: boolean): number => {
  if (reading.figures === 0) reading.first = value;
  reading.figures++;
  reading.pending = value;
  reading.pendingIsDigits = isDigits;
  return end;
};

const takeUnit = (reading: Reading, unit: number, end: number): number => {
  reading.section += (reading.pending < 0 ? 1 : reading.pending) * unit;
  if (reading.pending < 0 && reading.figures === 0) reading.figures = 2;
  reading.pending = -1;
  reading.sectionUnit = unit;
  reading.end = end;
  return end;
};

const takeGroup = (reading: Reading, group: number, end: number): number => {
  reading.total += (reading.section + Math.max(0, reading.pending)) * group;
  reading.section = 0;
  reading.sectionUnit = tenThousand;
  reading.pending = -1;
  reading.lastGroup = group;
  reading.group = Math.max(reading.group, group);
  reading.end = end;
  return end;
};

/** Reads one figure, unit or group and returns the position after it, or -1. */
const step = (text: string, at: number, reading: Reading): number => {
  const character = text[at];
  if (isDigit(text.charCodeAt(at))) {
    const digits = reading.pending < 0 ? readDigits(text, at) : undefined;
    return digits ? takeFigure(reading, digits.value, digits.end, true) : -1;
  }
  const digit = sinoDigit(character);
  if (digit > 0)
    return reading.pending < 0
      ? takeFigure(reading, withDecimal(text, at, digit), decimalEnd(text, at), false)
      : -1;
  const unit = sinoUnit(character);
  if (unit > 0) {
    const fits = unit < reading.sectionUnit && (reading.pending >= 0 || mayStandAlone(text, at + 1));
    return fits ? takeUnit(reading, unit, at + 1) : -1;
  }
  const group = groupOf(character);
  if (group === 0 || group >= reading.lastGroup || !isGroupHere(text, at)) return -1;
  return reading.section > 0 || reading.pending > 0 ? takeGroup(reading, group, at + 1) : -1;
};

/** "이천여 만원": how many ten thousands, roughly; nothing of the figure changes. */
const roughly = (text: string, at: number, { section }: Reading): number =>
  section > 0 && text[at] === '여' ? (/^여 ?(?=[만억])/.exec(text.slice(at, at + 3))?.[0].length ?? 0) : 0;

/** 일점오억: a said decimal. */
const decimalEnd = (text: string, at: number): number =>
  text[at + 1] === '점' && sinoDigit(text[at + 2]) >= 0 ? at + 3 : at + 1;
const withDecimal = (text: string, at: number, digit: number): number =>
  decimalEnd(text, at) === at + 3 ? digit + sinoDigit(text[at + 2]) / 10 : digit;

/** "총 2억 이천 공장": a town after a blank, not 2억 2천. */
const isTown = (text: string, at: number): boolean =>
  /^[이사]천 ?(?:시|공장|에|소재|쪽|지역)/.test(text.slice(at, at + 6));

/** "1 억 5 천", "500 만원", "3 천만". */
const isSpacedUnit = (text: string, at: number, reading: Reading): boolean => {
  if (text[at] === '억' || text.startsWith('만원', at)) return true;
  if (text.startsWith('천만', at) || text.startsWith('백만', at)) return true;
  return reading.group > 1 && sinoUnit(text[at]) >= 100 && mayStandAlone(text, at + 1);
};

/** A blank inside a sum: 1억 5천, 1.5 억, 5천 만원. Anywhere else it ends the number. */
const afterBlank = (text: string, at: number, reading: Reading): number => {
  const next = text[at + 1];
  if (reading.pending >= 0)
    return reading.pendingIsDigits && isSpacedUnit(text, at + 1, reading) ? at + 1 : -1;
  if (next === '만' || next === '억' || next === '조') return text[at + 2] === '원' ? at + 1 : -1;
  const continues = isDigit(text.charCodeAt(at + 1)) || sinoDigit(next) > 0 || sinoUnit(next) > 0;
  return continues && reading.group > 1 && !isTown(text, at + 1) ? at + 1 : -1;
};

const countersAfterFigure =
  /^ ?(?:[.:%~\-/]|개|명|인|곳|군데|부|번|회|차|대|건|점|년|월|일|시|분|주|세|가지|프로|퍼|레벨|단계|호|m|k)/;

/** What stands loose after 억: 2억4000 → 4천만, 1억5 → 5천만. */
const looseAfterGroup = (text: string, reading: Reading, pos: number): number => {
  const { pending, pendingIsDigits, lastGroup } = reading;
  if (lastGroup !== hundredMillion || pending < 1 || !pendingIsDigits || !Number.isInteger(pending)) return 0;
  if (countersAfterFigure.test(text.slice(pos, pos + 4))) return 0;
  const isAttached = !isBlank(text.charCodeAt(reading.end));
  if (pending < 10) return isAttached ? pending * 10_000_000 : 0;
  return pending >= 100 && pending < 10_000 ? pending * tenThousand : 0;
};

const sectionScale = (lastGroup: number): number =>
  lastGroup >= hundredMillion ? lastGroup / tenThousand : 1;

const finish = (text: string, at: number, pos: number, reading: Reading): WonNumeral | undefined => {
  const isPlain = reading.group === 1 && reading.section === 0;
  if (isPlain) {
    if (!reading.pendingIsDigits || reading.pending < 0) return undefined;
    return { value: reading.pending, end: pos, group: 1, section: 0, looseUnit: 1, leading: reading.pending };
  }
  const loose = reading.section === 0 ? looseAfterGroup(text, reading, pos) : 0;
  const scale = reading.group === 1 ? 1 : sectionScale(reading.lastGroup);
  const value = Math.round(reading.total + reading.section * scale + loose);
  const end = loose > 0 ? pos : reading.end;
  if (end === at) return undefined;
  const leading = reading.figures === 1 ? reading.first : undefined;
  return {
    value,
    end,
    group: reading.group,
    section: reading.section,
    looseUnit: reading.sectionUnit,
    leading,
  };
};

/**
 * Reads a number in Korean groups at a position: 1억5천, 일억 오천, 150백만, 2억4000, 천만, 5천, 300. Returns undefined
 * when none stands there.
 */
export const readWonNumeral = (text: string, at: number): WonNumeral | undefined => {
  const reading: Reading = {
    total: 0,
    section: 0,
    sectionUnit: tenThousand,
    pending: -1,
    pendingIsDigits: false,
    group: 1,
    lastGroup: trillion * 10,
    figures: 0,
    first: 0,
    end: at,
  };
  let pos = at;
  while (pos < text.length) {
    pos += roughly(text, pos, reading);
    const next =
      isBlank(text.charCodeAt(pos)) && pos > at ? afterBlank(text, pos, reading) : step(text, pos, reading);
    if (next < 0) break;
    pos = next;
  }
  return finish(text, at, pos, reading);
};
