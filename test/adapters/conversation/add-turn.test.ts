import { describe, expect, it } from 'vitest';
import { type AddedTurn, createAddTurn } from '../../../adapters/conversation/add-turn.ts';
import { createMemoryConversationStore } from '../../../adapters/storage/memory-conversation-store.ts';
import { turnOf } from '../../contracts/conversation-store.ts';
import { countingGuide, sampleReply, sampleState, sampleTrace } from '../../support/sample-turn.ts';

const added = (messageId: string): AddedTurn => ({
  conversation: 'c1',
  channel: 'web',
  messageId,
  reply: sampleReply(messageId),
  trace: sampleTrace(),
});

const setUp = () => {
  const store = createMemoryConversationStore();
  const heard: (string | undefined)[] = [];
  const addTurn = createAddTurn({
    guide: countingGuide(),
    store,
    onTurn: ({ messageId }) => heard.push(messageId),
    now: () => 5_000,
    today: () => '2020-03-02',
  });
  return { store, heard, addTurn };
};

describe('대화에 밖에서 더한 말', () => {
  it('상태는 그대로 두고 말만 더하며, 듣는 이에게 알린다', async () => {
    const { store, heard, addTurn } = setUp();
    await store.save(turnOf({ state: sampleState({ turns: 7 }) }));
    await addTurn(added('a1'));
    expect((await store.open('c1')).state).toEqual(sampleState({ turns: 7 }));
    expect((await store.transcript('c1')).map(({ said }) => said)).toEqual([
      '신규구축 얼마까지 지원돼요?',
      '',
    ]);
    expect(heard).toEqual(['a1']);
  });

  it('같은 말은 한참 뒤에 다시 와도 한 번만 남는다', async () => {
    const { store, heard, addTurn } = setUp();
    for (let at = 0; at < 20; at++) await addTurn(added(`a${at}`));
    await addTurn(added('a0'));
    expect(await store.transcript('c1')).toHaveLength(20);
    expect(heard).toHaveLength(20);
  });

  it('한꺼번에 더해도 하나도 잃지 않는다', async () => {
    const { store, addTurn } = setUp();
    await Promise.all(Array.from({ length: 6 }, (_, at) => addTurn(added(`a${at}`))));
    expect(await store.transcript('c1')).toHaveLength(6);
  });
});
