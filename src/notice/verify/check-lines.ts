import type { Finding } from './finding.ts';
import { lineNumbers, type OfficialText } from './official-text.ts';
import type { PackRecord } from './pack-records.ts';

/** Headings (□, Ⅰ, "(1) …", "< … >"), heads of tables, arrows: lines that order the text and state nothing. */
const furniture = [/^\s*□[^:]*$/, /^\s*[ⅠⅡⅢⅣⅤ]/, /^\s*\(\d{1,2}\)\s/, /^\s*<.*>\s*$/, /^\s*구\s?분(?:\s|$)/];

const says = (line: string): boolean =>
  /[가-힣]/.test(line) && !furniture.some((pattern) => pattern.test(line));

const shortened = (line: string): string =>
  line.trim().length > 50 ? `${line.trim().slice(0, 49)}…` : line.trim();

/**
 * Every line of the official text that states something is cited by a record, also where it holds no figure:
 * a statement that was dropped as a whole leaves its lines uncited.
 */
export const checkLines = (official: OfficialText, records: readonly PackRecord[]): readonly Finding[] => {
  const cited = new Set(records.flatMap(({ source }) => lineNumbers(source.lines)));
  return lineNumbers([[1, official.lineCount]])
    .filter((number) => says(official.line(number)) && !cited.has(number))
    .map((line) => ({
      kind: 'not-in-pack',
      line,
      message: `no record cites "${shortened(official.line(line))}"`,
    }));
};
