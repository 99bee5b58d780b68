import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Guide, Turn } from '../../src/index.ts';
import { toPlainText } from '../../src/index.ts';

const strings = z.array(z.string());

const conversation = z.strictObject({
  id: z.string(),
  lang: z.enum(['ko', 'en']),
  kind: z.string(),
  turns: strings.min(1),
  program: z.string().nullish(),
  must: z.array(strings.min(1)).optional(),
  must_not: strings.optional(),
  money: z.array(z.int()).optional(),
  money_not: z.array(z.int()).optional(),
  pct: z.array(z.number()).optional(),
  oos: z.boolean().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});

/** One conversation of a question set; only the last reply is judged. */
export type Conversation = z.infer<typeof conversation>;

/** Reads a question set, one JSON object a line. */
export const readConversations = (file: string | URL): readonly Conversation[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => conversation.parse(JSON.parse(line)));

/** The day all evaluations are made on: inside the windows, so that open and closed calls both occur. */
export const evaluationDay = '2020-03-02';

/** Plays a conversation and returns its last turn. */
export const play = (guide: Guide, turns: readonly string[]): Turn => {
  let turn: Turn | undefined;
  for (const text of turns) turn = guide.takeTurn(turn?.state, { text, today: evaluationDay });
  if (!turn) throw new Error('a conversation has at least one turn');
  return turn;
};

/** What a person reads: the text, and the labels of what can be tapped. */
export const readable = ({ reply }: Turn): string => toPlainText(reply);
