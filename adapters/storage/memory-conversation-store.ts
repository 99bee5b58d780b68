import type { Reply } from '../../src/exchange/reply.ts';
import type {
  ConversationStore,
  FinishedTurn,
  TranscriptEntry,
  TurnResult,
} from '../../src/ports/conversation-store.ts';
import { revisedReplyOf } from './revised-reply.ts';

interface KeptTurn extends FinishedTurn {
  helpful?: boolean;
}

interface Kept {
  version: number;
  state: unknown;
  touchedAt: number;
  turns: KeptTurn[];
  results: Map<string, TurnResult>;
}

const fresh = (): Kept => ({ version: 0, state: undefined, touchedAt: 0, turns: [], results: new Map() });

/** A copy by way of JSON, as any real storage would give: nobody can change what is kept. */
const copy = <Value>(value: Value): Value =>
  value === undefined ? value : JSON.parse(JSON.stringify(value));

const entryOf = ({ conversation: _, state: __, version, ...turn }: KeptTurn): TranscriptEntry =>
  copy({ ...turn, version: version + 1 });

const keep = (kept: Kept, turn: FinishedTurn): void => {
  kept.version += 1;
  kept.state = turn.state;
  kept.touchedAt = turn.at;
  kept.turns.push(turn);
  if (turn.messageId !== undefined)
    kept.results.set(turn.messageId, { reply: turn.reply, trace: turn.trace });
};

const dropBefore = (kept: Kept, before: number): number => {
  const old = kept.turns.filter(({ at }) => at < before);
  for (const { messageId } of old) if (messageId !== undefined) kept.results.delete(messageId);
  kept.turns = kept.turns.filter(({ at }) => at >= before);
  return old.length;
};

const revised = (kept: Kept, turn: KeptTurn, messageId: string, by: Reply): KeptTurn => {
  const reply = revisedReplyOf(turn, messageId, by);
  if (reply && turn.messageId !== undefined) kept.results.set(turn.messageId, { reply, trace: turn.trace });
  return reply ? { ...turn, reply } : turn;
};

/** Conversations in this process only: for the terminal and for tests. */
export const createMemoryConversationStore = (): ConversationStore => {
  const conversations = new Map<string, Kept>();
  return {
    async open(conversation, messageId) {
      const { version, state, touchedAt, results } = conversations.get(conversation) ?? fresh();
      const earlier = messageId === undefined ? undefined : results.get(messageId);
      return { version, state: copy(state), touchedAt, ...(earlier && { earlier: copy(earlier) }) };
    },
    async save(turn) {
      const kept = conversations.get(turn.conversation) ?? fresh();
      if (kept.version !== turn.version) return 'conflict';
      keep(kept, copy(turn));
      conversations.set(turn.conversation, kept);
      return 'saved';
    },
    async transcript(conversation) {
      return (conversations.get(conversation)?.turns ?? []).map(entryOf);
    },
    async judge(conversation, messageId, helpful) {
      const turn = conversations.get(conversation)?.turns.find((kept) => kept.messageId === messageId);
      if (turn) turn.helpful = helpful;
      return turn !== undefined;
    },
    async revise(conversation, messageId, reply) {
      const kept = conversations.get(conversation);
      if (kept) kept.turns = kept.turns.map((turn) => revised(kept, turn, messageId, copy(reply)));
    },
    async expire(before) {
      let dropped = 0;
      for (const [conversation, kept] of conversations) {
        dropped += dropBefore(kept, before);
        if (kept.turns.length === 0) conversations.delete(conversation);
      }
      return dropped;
    },
    async close() {
      conversations.clear();
    },
  };
};
