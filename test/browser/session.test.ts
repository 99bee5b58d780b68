import { describe, expect, it } from 'vitest';
import type { Connection, Hearing } from '../../adapters/browser/connection/connection.ts';
import type { Memory, MemoryKeeper } from '../../adapters/browser/session/memory.ts';
import { createSession } from '../../adapters/browser/session/session.ts';
import type { ChatTurn } from '../../adapters/chat/chat-turn.ts';

const turn = (id: string, version?: number): ChatTurn => ({
  id,
  at: '2020-03-02T01:00:00.000Z',
  said: id,
  contacts: [],
  reply: {
    language: 'ko',
    blocks: [{ kind: 'text', text: '답' }],
    citations: [],
    buttons: [],
    quickReplies: [],
  },
  ...(version === undefined ? {} : { version }),
});

const keeper = (): MemoryKeeper => {
  let memory: Memory = {};
  return {
    read: () => memory,
    change: (changes) => {
      memory = { ...memory, ...changes };
    },
    onOthers: () => () => {},
  };
};

/** A guide that answers at once with a turn that has no number yet: that is only heard of as an event. */
const connected = () => {
  let hear: Hearing['onTurn'] = () => {};
  const connection: Connection = {
    send: async ({ conversation, text }) => ({
      conversation,
      duplicate: false,
      answered: true,
      turn: turn(text),
    }),
    restore: async () => undefined,
    listen: (_conversation, _after, hearing) => {
      hear = hearing.onTurn;
      return () => {};
    },
  };
  const session = createSession({ connection, memory: keeper(), now: () => 0, onAnswer: () => {} });
  return { session, hear: (heard: ChatTurn) => hear(heard) };
};

describe('한 창의 대화', () => {
  it('열어 둔 채 본 답은, 번호가 닫은 뒤에 와도 읽은 것이다', async () => {
    const { session, hear } = connected();
    session.look(true);
    await session.say('하나');
    session.look(false);
    hear(turn('하나', 1));
    expect(session.state().unread).toBe(0);
    hear(turn('둘', 2));
    expect(session.state().unread).toBe(1);
    session.look(true);
    expect(session.state().unread).toBe(0);
  });

  it('닫아 둔 채 온 답은 읽지 않은 것이다', async () => {
    const { session, hear } = connected();
    session.look(false);
    await session.say('하나');
    hear(turn('하나', 1));
    expect(session.state().unread).toBe(1);
  });
});
