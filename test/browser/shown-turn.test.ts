import { describe, expect, it } from 'vitest';
import { isShown, type ShownTurn, withHeard } from '../../adapters/browser/session/shown-turn.ts';
import type { ChatTurn } from '../../adapters/chat/chat-turn.ts';
import { sampleReply } from '../support/sample-turn.ts';

const staff = (version: number, text: string, changes: Partial<ChatTurn['reply']> = {}): ChatTurn => ({
  id: `case:c:${version}`,
  version,
  at: '2031-03-02T00:00:00.000Z',
  said: '',
  contacts: [],
  reply: { ...sampleReply(text), speaker: 'staff', ...changes },
});

const textsOf = (shown: readonly ShownTurn[]): unknown[] =>
  shown.map(({ turn }) => [turn?.id, turn?.reply.blocks, turn?.reply.revised]);

const first = staff(1, '9억원');
const second = staff(2, '그 밖에');
const edit = staff(3, '1억원', { revises: first.id, revised: 'edited' });

describe('들은 차례 보이기', () => {
  const before = [first, second].reduce<readonly ShownTurn[]>(withHeard, []);

  it('고친 글은 처음 자리에 보이고, 그 번호까지 들은 것이 된다', () => {
    const after = withHeard(before, edit);
    expect(textsOf(after)).toEqual([
      [first.id, sampleReply('1억원').blocks, 'edited'],
      [second.id, sampleReply('그 밖에').blocks, undefined],
    ]);
    expect(after[0]?.turn?.version).toBe(3);
    expect(after[0]?.turn?.reply.revises).toBeUndefined();
  });

  it('다시 들어도, 더 오래된 것을 뒤늦게 들어도 그대로다', () => {
    const newest = withHeard(
      withHeard(before, edit),
      staff(4, '상담원이 지웠어요', { revises: first.id, revised: 'withdrawn' }),
    );
    expect(withHeard(newest, edit)).toBe(newest);
    expect(isShown(newest, edit)).toBe(true);
    expect(isShown(before, edit)).toBe(false);
  });

  it('처음 글이 더는 남아 있지 않으면 고친 글이 스스로 보인다', () => {
    expect(textsOf(withHeard([], edit))).toEqual([[edit.id, sampleReply('1억원').blocks, 'edited']]);
  });
});
