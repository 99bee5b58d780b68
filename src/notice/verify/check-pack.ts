import { compact } from './document-names.ts';
import type { Finding } from './finding.ts';
import type { OfficialText } from './official-text.ts';
import type { PackRecord } from './pack-records.ts';
import type { Statement } from './statements.ts';
import { describeToken, sameToken, type Token } from './token.ts';

/** Words that join the parts of a name and are ours. */
const joining: ReadonlySet<string> = new Set(['및', '또는', '등', '각', '와', '과']);

const spokenLines = ({ source }: PackRecord): string =>
  source.lines.map(([first, last]) => (first === last ? `L${first}` : `L${first}-L${last}`)).join(', ');

const linesExist = (official: OfficialText, record: PackRecord): readonly Finding[] => {
  const beyond = record.source.lines.some(([, last]) => last > official.lineCount);
  if (!beyond) return [];
  const message = `cites ${spokenLines(record)}, but the official text has ${official.lineCount} lines`;
  return [{ kind: 'not-in-text', record: record.id, message }];
};

/** The lines of a record with what they hold, worked out once for all its statements. */
interface Evidence {
  readonly tokens: readonly Token[];
  readonly compact: string;
}

/** The years a set of lines names, in dates or alone. */
const yearsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ kind, value }) =>
    kind === 'date' ? value.slice(0, -6) : kind === 'number' ? value : [],
  );

/** In "2020. 2. 13 ~ 3. 12" the second date has no year: it agrees with a year of these lines or of the context. */
const hasKnownYear = (token: Token, evidence: Evidence, context: ReadonlySet<string>): boolean => {
  if (token.kind !== 'date' || token.value.startsWith('--')) return true;
  const year = token.value.slice(0, 4);
  return context.has(year) || yearsIn(evidence.tokens).includes(year);
};

const isStated = (token: Token, evidence: Evidence, context: ReadonlySet<string>): boolean => {
  if (token.kind === 'document') return evidence.compact.includes(compact(token.value));
  if (token.kind === 'number' && context.has(token.value)) return true;
  return (
    hasKnownYear(token, evidence, context) && evidence.tokens.some((candidate) => sameToken(token, candidate))
  );
};

const checkStatement = (
  record: PackRecord,
  statement: Statement,
  evidence: Evidence,
  context: ReadonlySet<string>,
): readonly Finding[] =>
  statement.tokens
    .filter((token) => !isStated(token, evidence, context))
    .map((token) => ({
      kind: 'not-in-text',
      record: record.id,
      token: token.raw.trim(),
      message: `${statement.key} says ${describeToken(token)}, which does not stand in ${spokenLines(record)}`,
    }));

const checkNames = (
  record: PackRecord,
  key: string,
  name: string,
  evidence: Evidence,
): readonly Finding[] => {
  const words = name.split(/[\s,()·/]+/).filter((word) => word !== '' && !joining.has(word));
  const strange = words.filter((word) => !evidence.compact.includes(compact(word)));
  if (strange.length === 0) return [];
  const message = `${key} "${name}": ${strange.join(', ')} does not stand in ${spokenLines(record)}`;
  return [{ kind: 'not-in-text', record: record.id, token: strange.join(', '), message }];
};

/**
 * Every figure, date, hour, phone number, address and name of a paper in a record stands in the lines the
 * record cites. `years` are bare years that are the context of everything, such as the year of the program.
 */
export const checkRecord = (
  official: OfficialText,
  record: PackRecord,
  years: ReadonlySet<string>,
): readonly Finding[] => {
  const evidence = {
    tokens: official.tokensIn(record.source.lines),
    compact: official.compactIn(record.source.lines),
  };
  return [
    ...linesExist(official, record),
    ...record.statements.flatMap((statement) => checkStatement(record, statement, evidence, years)),
    ...(record.paper ? checkNames(record, 'name.ko', record.paper.ko, evidence) : []),
    ...(record.address ? checkNames(record, 'address.ko', record.address.ko, evidence) : []),
  ];
};
