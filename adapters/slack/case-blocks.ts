import type { types } from '@slack/bolt';
import type { Case, CaseLine, StaffNotice } from '../../src/hand-over/case.ts';
import type { CaseFile, FileEntry, FileVerdict } from '../../src/hand-over/case-file.ts';
import { shorten } from '../rendering/shorten.ts';
import { pressButton } from './answer-buttons.ts';
import {
  buttonRows,
  byPerson,
  context,
  escaped,
  header,
  type SlackBlock,
  type SlackMessage,
  sections,
  titled,
} from './blocks.ts';
import { caseTexts } from './case-texts.ts';
import { limits } from './limits.ts';

const clock = new Intl.DateTimeFormat('ko', {
  timeZone: 'Asia/Seoul',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const titleOf = ({ code = '', status }: Case): string =>
  `${caseTexts.title.replace('{{code}}', code)} · ${caseTexts.status[status]}`;

const bulleted = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

const verdictLine = ({ program, verdict, reasons }: FileVerdict): string =>
  [`${program}: ${caseTexts.verdict[verdict]}`, ...reasons].join(' — ');

const entryLine = ({ at, from, text }: FileEntry): string =>
  `[${clock.format(at)}] ${caseTexts.from[from]}: ${text}`;

/** The end of a talk, as much as there is room for: what was said last matters most. */
const endOf = (entries: readonly FileEntry[], room: number): string => {
  const lines: string[] = [];
  let left = room;
  for (const line of entries.map(entryLine).reverse()) {
    if (line.length + 1 > left) return [caseTexts.earlier, ...lines].join('\n');
    lines.unshift(line);
    left -= line.length + 1;
  }
  return lines.join('\n');
};

/** Room for each part, so that all of them together fit a message. */
const room = {
  question: 600,
  facts: 1_500,
  verdicts: 2_500,
  gaps: 800,
  unanswered: 1_000,
  transcript: 4_000,
};

/** All that is known of a case: question, facts, verdicts, gaps, and what was said. */
const caseBlocks = (one: Case, file: CaseFile): SlackBlock[] => {
  const { question, facts, verdicts, gaps, unanswered, transcript } = file;
  const known = facts.map(({ name, value }) => `${name}: ${value}`);
  const part = (title: string, text: string, longest: number): SlackBlock[] =>
    titled(title, shorten(text, longest));
  return [
    header(titleOf(one)),
    ...(one.language === 'en' ? context([caseTexts.english]) : []),
    ...part(caseTexts.question, question, room.question),
    ...part(caseTexts.facts, bulleted(known) || caseTexts.noFacts, room.facts),
    ...part(caseTexts.verdicts, bulleted(verdicts.map(verdictLine)), room.verdicts),
    ...part(caseTexts.gaps, bulleted(gaps), room.gaps),
    ...part(caseTexts.unanswered, bulleted(unanswered), room.unanswered),
    ...titled(caseTexts.transcript, endOf(transcript, room.transcript)),
  ];
};

const caseButtons = ({ id }: Case): types.Button[] => [
  ...pressButton('take-case', caseTexts.take, { does: 'take-case', case: id }),
  ...pressButton('close-case', caseTexts.close, { does: 'close-case', case: id }),
];

const closeButton = ({ id }: Case): SlackBlock[] =>
  buttonRows(pressButton('close-case', caseTexts.close, { does: 'close-case', case: id }));

const textOf = (one: Case, { question }: CaseFile): string =>
  shorten(escaped(`${titleOf(one)} ${question}`.trim()), limits.fallbackText);

/** A case as it is looked up. */
export const caseMessage = (one: Case, file: CaseFile): SlackMessage => ({
  text: textOf(one, file),
  blocks: caseBlocks(one, file),
});

/** A case as its thread begins. */
export const openingMessage = (one: Case, file: CaseFile): SlackMessage => ({
  text: textOf(one, file),
  blocks: [...caseBlocks(one, file), ...context([caseTexts.how]), ...buttonRows(caseButtons(one))],
});

const note = (text: string): SlackMessage => ({ text: escaped(text), blocks: context([text]) });

const noticeMessage = (one: Case, notice: Exclude<StaffNotice, 'opening'>, by: string): SlackMessage => {
  const words = caseTexts.notice[notice];
  if (notice !== 'taken') return note(words);
  return { text: escaped(words), blocks: [byPerson(by, words), ...closeButton(one)] };
};

/** A line of a case below its opening: what the person wrote, or what became of it. */
export const lineMessage = (
  one: Case,
  { notice, text = '' }: Extract<CaseLine, { to: 'staff' }>,
): SlackMessage => {
  if (notice !== undefined && notice !== 'opening') return noticeMessage(one, notice, text);
  const said = `${caseTexts.from.visitor}: ${text}`;
  return { text: shorten(escaped(said), limits.fallbackText), blocks: sections(said) };
};
