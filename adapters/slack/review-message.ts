import type { Language } from '../../src/index.ts';
import type { ProblemGroup } from '../../src/learning/group-turns.ts';
import type { Overview } from '../learning/review.ts';
import { waysText } from '../learning/way-names.ts';
import { shorten } from '../rendering/shorten.ts';
import { pressButton } from './answer-buttons.ts';
import {
  buttonRows,
  context,
  escaped,
  header,
  type SlackBlock,
  type SlackMessage,
  sections,
} from './blocks.ts';
import { reviewedDays } from './feedback.ts';
import { ownText } from './texts.ts';

/** Groups in a message, and characters of what is quoted of each: all within a message's limits. */
const mostGroups = 10;
const longestSaid = 200;
const longestAnswer = 250;
const mostReasons = 2;
const longestReason = 100;

const oneLine = (text: string, longest: number): string => shorten(text.replace(/\s+/g, ' ').trim(), longest);

const reasonsOf = ({ turns }: ProblemGroup): string[] =>
  [...new Set(turns.flatMap(({ reasons }) => reasons))]
    .slice(0, mostReasons)
    .map((reason) => `“${oneLine(reason, longestReason)}”`);

const groupBlocks = (group: ProblemGroup, at: number, language: Language): SlackBlock[] => {
  const { id, example, turns } = group;
  const said = `${at + 1}. ${oneLine(example.said, longestSaid) || '…'}`;
  const counts = [`${turns.length}×`, waysText(group, language), ...reasonsOf(group)]
    .filter(Boolean)
    .join(' · ');
  const correct = pressButton(`correct:${id}`, ownText('correct', language), {
    does: 'correct',
    group: id,
    language,
  });
  return [
    ...sections(`${said}\n→ ${oneLine(example.answered, longestAnswer)}`),
    ...context([counts]),
    ...buttonRows(correct),
  ];
};

/** What waits to be looked at, the most urgent groups first, each with a button to correct it. */
export const reviewMessage = ({ groups, corrections }: Overview, language: Language): SlackMessage => {
  const values = { days: reviewedDays, groups: groups.length, waiting: corrections.length };
  const isEmpty = groups.length === 0 && corrections.length === 0;
  const intro = ownText(isEmpty ? 'reviewNothing' : 'reviewIntro', language, values);
  const left = groups.length - mostGroups;
  return {
    text: escaped(`${ownText('reviewTitle', language)}: ${intro}`),
    blocks: [
      header(ownText('reviewTitle', language)),
      ...sections(intro),
      ...groups.slice(0, mostGroups).flatMap((group, at) => groupBlocks(group, at, language)),
      ...context(left > 0 ? [ownText('reviewMore', language, { count: left })] : []),
    ],
  };
};
