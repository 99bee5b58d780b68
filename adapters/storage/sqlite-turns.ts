import type { Reply } from '../../src/exchange/reply.ts';
import {
  type FinishedTurn,
  type OpenedConversation,
  rememberedMessages,
  type TranscriptEntry,
  type TurnResult,
} from '../../src/ports/conversation-store.ts';
import { revisedReplyOf } from './revised-reply.ts';
import { writeJudgement } from './sqlite-judgements.ts';
import type { Row, Statements } from './sqlite-statements.ts';

/** A conversation as its row holds it. */
export interface KeptConversation {
  readonly version: number;
  readonly touchedAt: number;
  readonly lastTurn: number;
  /** Messages answered lately as JSON: message id and number of the turn. */
  readonly recent: string;
  readonly state: string;
}

type Recent = readonly (readonly [messageId: string, turn: number])[];

/** What somebody damaged is not there; the conversation starts afresh. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const recentOf = (kept: KeptConversation | undefined): Recent => {
  const recent = kept && parse(kept.recent);
  return Array.isArray(recent) ? recent : [];
};

const resultOf = ({ reply, trace }: Row): TurnResult => ({
  reply: JSON.parse(String(reply)),
  trace: JSON.parse(String(trace)),
});

const entryOf = (row: Row, version: number): TranscriptEntry => ({
  at: Number(row.at),
  channel: String(row.channel),
  said: String(row.said),
  version,
  ...(row.message_id === null ? {} : { messageId: String(row.message_id) }),
  ...(row.helpful === null ? {} : { helpful: row.helpful === 1 }),
  ...resultOf(row),
});

export const readKept = (sql: Statements, conversation: string): KeptConversation | undefined => {
  const row = sql.conversation.get(conversation) as Row | undefined;
  if (!row) return undefined;
  return {
    version: Number(row.version),
    touchedAt: Number(row.touched_at),
    lastTurn: Number(row.last_turn),
    recent: String(row.recent),
    state: String(row.state),
  };
};

/** A turn by its number; numbers of deleted turns may be given again, to other conversations. */
const readTurn = (sql: Statements, conversation: string, id: number): Row | undefined => {
  const row = sql.turn.get(id) as Row | undefined;
  return row?.conversation === conversation ? row : undefined;
};

const earlierResult = (sql: Statements, conversation: string, kept: KeptConversation, messageId: string) => {
  const found = recentOf(kept).find(([id]) => id === messageId);
  const row = found && readTurn(sql, conversation, found[1]);
  return row && resultOf(row);
};

/** What the next turn needs of a kept conversation. */
export const openKept = (
  sql: Statements,
  conversation: string,
  kept: KeptConversation | undefined,
  messageId: string | undefined,
): OpenedConversation => {
  if (!kept) return { version: 0, touchedAt: 0, state: undefined };
  const { version, touchedAt, state, recent } = kept;
  // Nearly every message is a new one; looking for its id in the text spares the parsing.
  const isKnown = messageId !== undefined && recent.includes(JSON.stringify(messageId));
  const earlier = isKnown ? earlierResult(sql, conversation, kept, messageId) : undefined;
  return { version, touchedAt, state: parse(state), ...(earlier && { earlier }) };
};

const appendTurn = (sql: Statements, turn: FinishedTurn, previous: number | null): number => {
  const { conversation, at, channel, said, messageId = null } = turn;
  const [reply, trace] = [JSON.stringify(turn.reply), JSON.stringify(turn.trace)];
  const written = sql.append.run(previous, conversation, at, channel, said, reply, trace, messageId);
  return Number(written.lastInsertRowid);
};

/**
 * Writes a turn and returns the conversation as it then is; undefined when it was taken on another version.
 * To be called inside a transaction, which makes reading the version and writing one step.
 */
export const writeTurn = (sql: Statements, turn: FinishedTurn): KeptConversation | undefined => {
  const { conversation, at, messageId } = turn;
  const before = readKept(sql, conversation);
  if ((before?.version ?? 0) !== turn.version) return undefined;
  const lastTurn = appendTurn(sql, turn, before?.lastTurn ?? null);
  const recent: Recent =
    messageId === undefined ? recentOf(before) : [...recentOf(before), [messageId, lastTurn]];
  const kept: KeptConversation = {
    version: turn.version + 1,
    touchedAt: at,
    lastTurn,
    recent: JSON.stringify(recent.slice(-rememberedMessages)),
    state: JSON.stringify(turn.state),
  };
  sql.keep.run(conversation, kept.version, at, lastTurn, kept.recent, kept.state);
  return kept;
};

/** Follows the chain of turns back from the last one to the first one still kept. */
function* turnsBackwards(sql: Statements, conversation: string): Generator<Row> {
  let id: unknown = readKept(sql, conversation)?.lastTurn;
  while (typeof id === 'number') {
    const row = readTurn(sql, conversation, id);
    if (!row) return;
    yield row;
    id = row.previous;
  }
}

/** All turns still kept, the oldest first. */
export const readTranscript = (sql: Statements, conversation: string): readonly TranscriptEntry[] => {
  const rows = [...turnsBackwards(sql, conversation)];
  const last = readKept(sql, conversation)?.version ?? 0;
  return rows.map((row, back) => entryOf(row, last - back)).reverse();
};

/** The turn that answered a message, as long as it is kept. */
export const turnAnswering = (sql: Statements, conversation: string, messageId: string): Row | undefined => {
  for (const row of turnsBackwards(sql, conversation)) if (row.message_id === messageId) return row;
  return undefined;
};

/** Puts a reply in the place of the one that answered a message. To be called inside a transaction. */
export const reviseTurn = (sql: Statements, conversation: string, messageId: string, reply: Reply): void => {
  for (const row of turnsBackwards(sql, conversation)) {
    const turn = { messageId: String(row.message_id), reply: resultOf(row).reply };
    const revised = revisedReplyOf(turn, messageId, reply);
    if (revised) sql.setReply.run(JSON.stringify(revised), Number(row.id));
    if (turn.messageId === messageId) return;
  }
};

/** Notes whether an answer helped the person it was for; false where there is no such answer. */
export const judgeTurn = (
  sql: Statements,
  conversation: string,
  messageId: string,
  helpful: boolean,
): boolean => {
  const row = turnAnswering(sql, conversation, messageId);
  if (!row) return false;
  sql.judge.run(helpful ? 1 : 0, Number(row.id));
  writeJudgement(sql, row, '', { helpful });
  return true;
};
