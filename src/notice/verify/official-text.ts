import type { Source } from '../schema/common.ts';
import { compact } from './document-names.ts';
import { tokensOf } from './read-tokens.ts';
import type { Token } from './token.ts';

type Ranges = Source['lines'];

/** The official text by lines, counted from 1 as in sources. */
export interface OfficialText {
  readonly lineCount: number;
  line(number: number): string;
  /** Tokens of one line, without the numbers that only count rows and sections. */
  tokensAt(line: number): readonly Token[];
  /** Tokens of line ranges: of each line, and of the lines joined, where a date or sum runs over the end of one. */
  tokensIn(ranges: Ranges): readonly Token[];
  /** The text of line ranges without blanks and grouping marks, for looking up names. */
  compactIn(ranges: Ranges): string;
}

/** "1  사업계획서" (table rows) and "(1) 신규구축" (sections) count; the number says nothing. */
const withoutCounter = (line: string): string =>
  line.replace(/^\s*(?:\(\d{1,2}\)|\d{1,2}(?=\s+[^\s\d]))\s*/, ' ');

/** Numbers of the lines in ranges, in order. */
export const lineNumbers = (ranges: Ranges): readonly number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Reads the official text; lines end as the file's do, page breaks do not count. */
export const readOfficialText = (text: string): OfficialText => {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll('\f', ''));
  const clean = lines.map(withoutCounter);
  const tokens = clean.map(tokensOf);
  const textOf = (ranges: Ranges): string =>
    lineNumbers(ranges)
      .map((number) => clean[number - 1]?.trim() ?? '')
      .filter((line) => line !== '')
      .join(' ');
  return {
    lineCount: lines.length,
    line: (number) => lines[number - 1] ?? '',
    tokensAt: (number) => tokens[number - 1] ?? [],
    tokensIn: (ranges) => [
      ...lineNumbers(ranges).flatMap((number) => tokens[number - 1] ?? []),
      ...tokensOf(textOf(ranges)),
    ],
    compactIn: (ranges) => compact(textOf(ranges)),
  };
};
