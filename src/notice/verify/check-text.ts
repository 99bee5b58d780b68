import type { NoticeFile } from '../schema/notice.ts';
import { compact } from './document-names.ts';
import type { Finding } from './finding.ts';
import { lineNumbers, type OfficialText } from './official-text.ts';
import type { PackRecord } from './pack-records.ts';
import { describeToken, sameToken, type Token } from './token.ts';

type LeftOut = NoticeFile['leftOut'][number];

/** What the records citing a line state. */
interface Coverage {
  readonly tokens: Token[];
  /** Their Korean texts without blanks, for names of papers. */
  texts: string;
}

/** What is stated about each line, by all records that cite it. */
const coverageByLine = (records: readonly PackRecord[]): ReadonlyMap<number, Coverage> => {
  const coverage = new Map<number, Coverage>();
  for (const { source, statements } of records) {
    const tokens = statements.flatMap((statement) => statement.tokens);
    const texts = compact(statements.map(({ text = '' }) => text).join('\n'));
    for (const line of lineNumbers(source.lines)) {
      const earlier = coverage.get(line);
      coverage.set(line, {
        tokens: [...(earlier?.tokens ?? []), ...tokens],
        texts: `${earlier?.texts ?? ''}\n${texts}`,
      });
    }
  }
  return coverage;
};

const rangePattern = /^L(\d+)(?:-L(\d+))?$/;

const leftOutLines = (lines: string): readonly number[] =>
  lines.split(', ').flatMap((range) => {
    const [, first = '', last = first] = rangePattern.exec(range) ?? [];
    return first === '' ? [] : lineNumbers([[Number(first), Number(last)]]);
  });

const names = (entry: LeftOut, line: number, token: Token): boolean =>
  leftOutLines(entry.lines).includes(line) && compact(entry.token) === compact(token.raw);

const isCovered = (token: Token, coverage: Coverage | undefined): boolean => {
  if (!coverage) return false;
  if (token.kind === 'document') return coverage.texts.includes(compact(token.value));
  return coverage.tokens.some((candidate) => sameToken(candidate, token));
};

const isContext = (token: Token, years: ReadonlySet<string>): boolean =>
  token.kind === 'number' && years.has(token.value);

const missing = (line: number, token: Token, cited: boolean): Finding => {
  const why = cited ? 'the records that cite this line do not say it' : 'no record cites this line';
  return {
    kind: 'not-in-pack',
    line,
    token: token.raw.trim(),
    message: `${describeToken(token)} is left out: ${why}`,
  };
};

/**
 * Every figure, date, hour, phone number, address and name of a paper in the official text is stated by a
 * record that cites its line, or listed in `leftOut`. Entries of `leftOut` that name nothing are findings too.
 */
export const checkText = (
  official: OfficialText,
  records: readonly PackRecord[],
  leftOut: readonly LeftOut[],
  years: ReadonlySet<string>,
): readonly Finding[] => {
  const coverage = coverageByLine(records);
  const used = new Set<LeftOut>();
  const findings: Finding[] = [];
  for (const line of lineNumbers([[1, official.lineCount]])) {
    for (const token of official.tokensAt(line)) {
      if (isContext(token, years) || isCovered(token, coverage.get(line))) continue;
      const entry = leftOut.find((candidate) => names(candidate, line, token));
      if (entry) used.add(entry);
      else findings.push(missing(line, token, coverage.has(line)));
    }
  }
  const idle = leftOut.filter((entry) => !used.has(entry));
  const stale = idle.map(
    ({ lines, token }): Finding => ({
      kind: 'left-out',
      token,
      message: `leftOut "${token}" at ${lines} names nothing that is left out`,
    }),
  );
  return [...findings, ...stale];
};
