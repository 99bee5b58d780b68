import { isMoneySpokenOf } from './amount-context.ts';
import { type Candidate, readCandidate } from './amount-reading.ts';
import { isDigit } from './characters.ts';
import { readAlong, type Span, spanOf } from './span.ts';

/** A sum in won, or the lower end of a range whose upper end is `upTo`. */
export interface Amount extends Span<number> {
  readonly upTo?: number;
}

export interface AmountOptions {
  /** The person was just asked for a sum: a bare "5천", "8천이요" or "5000" is then meant in 만원. */
  readonly expectMoney?: boolean;
}

const isWanted = (text: string, candidate: Candidate, anySure: boolean, expectMoney: boolean): boolean => {
  if (candidate.certainty === 'money' || expectMoney) return true;
  return (
    candidate.certainty === 'needs-context' &&
    (anySure || isMoneySpokenOf(text, candidate.start, candidate.end))
  );
};

const rangeSign = /^ ?(?:~|-|에서|부터|내지|to) ?$/;
const figureBefore = /(?:^|[^\d.\-/])(\d{1,4}(?:\.\d+)?) ?[~-] ?$/;

/** "1~2억": the figure before the wave takes the unit of the one after it. */
const withLowerFigure = (text: string, { start, end, value, leading }: Candidate): Amount => {
  const sign = text[start - 1];
  const lower =
    leading && (sign === '~' || sign === '-' || sign === ' ')
      ? figureBefore.exec(text.slice(0, start))
      : null;
  const figure = Number(lower?.[1]);
  if (!lower || !leading || !(figure < leading)) return spanOf(text, start, end, value);
  const from = lower.index + lower[0].search(/\d/);
  return { ...spanOf(text, from, end, Math.round((figure * value) / leading)), upTo: value };
};

const correcting = /(?:^|[^\d.\-/])(\d{1,4}(?:\.\d+)?),? ?(?:not|아니고|말고) ?$/;

/** "150 not 300 million": a figure that is set against a sum takes its unit. */
const correctedBy = (text: string, { start, value, leading }: Candidate): readonly Amount[] => {
  const figure = correcting.exec(text.slice(0, start));
  if (!figure?.[1] || !leading || text[start - 1] === undefined) return [];
  const from = figure.index + figure[0].search(/\d/);
  const own = Math.round((Number(figure[1]) * value) / leading);
  return [spanOf(text, from, from + figure[1].length, own)];
};

const correctedTo =
  /^[^\d.?!]{0,8}[,.\s]*(?:no,? wait|wait|sorry|actually|i mean|correction|아니|아 참|앗|정정)[^\d?!]{0,14}?(\d{1,4}(?:\.\d+)?)(?!\s?(?:[%\d년월일시명곳대개회]|억|천|백|만|million|billion|m\b|people|robots?|machines?|days?|months?))/;

/** "480 million, no wait, 540 with the conveyor": a bare figure that takes the place of a sum has its unit. */
const correctsTo = (text: string, { end, value, leading }: Candidate): readonly Amount[] => {
  const figure = correctedTo.exec(text.slice(end));
  if (!figure?.[1] || !leading) return [];
  const to = end + figure[0].length;
  const own = Math.round((Number(figure[1]) * value) / leading);
  return [spanOf(text, to - figure[1].length, to, own)];
};

const merged = (text: string, lower: Amount, upper: Amount): Amount | undefined => {
  const isRange = rangeSign.test(text.slice(lower.end, upper.start)) && upper.value > lower.value;
  return isRange ? { ...spanOf(text, lower.start, upper.end, lower.value), upTo: upper.value } : undefined;
};

const mayHoldAmount = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || code === 0xc5b5 || code === 0xcc9c || code === 0xbc31 || code === 0xb9cc)
      return true;
  }
  return text.includes('illion');
};

/**
 * Finds sums of money in a normalised text, in won: 1억5천, 1.5억, 150백만원, 일억 오천, 100m won, ₩150,000,000, 1~2억.
 * Telephone numbers, dates, counts and the towns 이천 and 사천 are none. Never fails.
 */
export const findAmounts = (text: string, options: AmountOptions = {}): Amount[] => {
  if (!mayHoldAmount(text)) return [];
  const expectMoney = options.expectMoney === true;
  const candidates = readAlong(text, (within, at) => readCandidate(within, at, expectMoney));
  const anySure = candidates.some(({ certainty }) => certainty === 'money');
  const amounts: Amount[] = [];
  for (const candidate of candidates) {
    // There is no part of a won: "1.5원" is a slip.
    if (!Number.isInteger(candidate.value) || !isWanted(text, candidate, anySure, expectMoney)) continue;
    const amount = withLowerFigure(text, candidate);
    const before = amounts.at(-1);
    const range = before && merged(text, before, amount);
    if (range) amounts[amounts.length - 1] = range;
    else amounts.push(...correctedBy(text, candidate), amount, ...correctsTo(text, candidate));
  }
  return amounts;
};
