import {
  type FinishedTurn,
  type OpenedConversation,
  rememberedMessages,
  type TranscriptEntry,
  type TurnResult,
} from '../../src/ports/conversation-store.ts';
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

const entryOf = (row: Row): TranscriptEntry => ({
  at: Number(row.at),
  channel: String(row.channel),
  said: String(row.said),
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
  const { conversation, at, channel, said } = turn;
  const [reply, trace] = [JSON.stringify(turn.reply), JSON.stringify(turn.trace)];
  return Number(sql.append.run(previous, conversation, at, channel, said, reply, trace).lastInsertRowid);
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

/** Follows the chain of turns back to the first one still kept. */
export const readTranscript = (sql: Statements, conversation: string): readonly TranscriptEntry[] => {
  const entries: TranscriptEntry[] = [];
  let id: unknown = readKept(sql, conversation)?.lastTurn;
  while (typeof id === 'number') {
    const row = readTurn(sql, conversation, id);
    if (!row) break;
    entries.push(entryOf(row));
    id = row.previous;
  }
  return entries.reverse();
};
