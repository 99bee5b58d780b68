import pc from 'picocolors';
import type { Language } from '../../src/index.ts';
import type { Correction } from '../../src/learning/correction.ts';
import type { ProblemGroup } from '../../src/learning/group-turns.ts';
import type { Overview } from '../learning/review.ts';
import { waysText } from '../learning/way-names.ts';
import { shorten } from '../rendering/shorten.ts';
import type { Style } from './render.ts';
import { reviewText } from './review-texts.ts';
import { wrap } from './wrap.ts';

/** Groups listed at most; the others come up as these are dealt with. */
const mostGroups = 20;

/** Characters of an answer in the list. */
const longestAnswer = 120;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const groupLines = (
  group: ProblemGroup,
  at: number,
  language: Language,
  { width, colour }: Style,
): string => {
  const colours = pc.createColors(colour);
  const { id, example, turns } = group;
  const ways = waysText(group, language);
  return [
    wrap(`${at + 1} ${oneLine(example.said)}`, width).replace(/^\d+/, (digits) => colours.yellow(digits)),
    colours.dim(wrap(`  ${turns.length}× ${ways} (${id})`, width)),
    wrap(`  → ${shorten(oneLine(example.answered), longestAnswer)}`, width),
  ].join('\n');
};

const correctionLines = (
  { id, messages, wanted }: Correction,
  language: Language,
  { width, colour }: Style,
): string => {
  const said = wrap(`${id}. ${messages.map(oneLine).join(' / ')}`, width);
  return `${pc.createColors(colour).yellow(said)}\n${wrap(`  ${reviewText('wanted', language)}: ${oneLine(wanted)}`, width)}`;
};

/** All that waits: groups under numbers, then corrections. */
export const overviewText = (
  { groups, corrections }: Overview,
  days: number,
  language: Language,
  style: Style,
): string => {
  const { bold } = pc.createColors(style.colour);
  const title =
    groups.length === 0
      ? reviewText('nothing', language, { days })
      : reviewText('title', language, { days, groups: groups.length });
  const listed = groups.slice(0, mostGroups).map((group, at) => groupLines(group, at, language, style));
  const waiting = corrections.map((correction) => correctionLines(correction, language, style));
  const heading = waiting.length === 0 ? [] : [bold(reviewText('corrections', language))];
  return [bold(wrap(title, style.width)), ...listed, ...heading, ...waiting].join('\n\n');
};

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `· ${oneLine(line)}`)];

/** A group in full: what was said before, all wordings, the answer, reasons. */
export const groupText = (group: ProblemGroup, language: Language, { width, colour }: Style): string => {
  const { example, wordings, turns, id } = group;
  const own = (key: Parameters<typeof reviewText>[0]): string => reviewText(key, language);
  const parts = [
    pc.createColors(colour).bold(oneLine(example.said)),
    `${turns.length}× ${waysText(group, language)} (${id})`,
    ...titled(own('before'), example.before),
    ...titled(own('wordings'), wordings.slice(1)),
    ...titled(own('reasons'), [...new Set(turns.flatMap(({ reasons }) => reasons))]),
    `${own('answered')}:`,
    example.answered,
  ];
  return wrap(parts.join('\n'), width);
};
