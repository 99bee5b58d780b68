import { describe, expect, it } from 'vitest';
import { decodeFacts } from '../../../adapters/browser/pages/sheet-fragment.ts';
import type { TurnOutcome } from '../../../adapters/conversation/answer-message.ts';
import type { TurnService } from '../../../adapters/conversation/turn-service.ts';
import { linkSheets } from '../../../adapters/sheet/link-sheets.ts';
import type { Reply } from '../../../src/index.ts';

const phone = (number: string) => ({ kind: 'phone', label: number, number }) as const;

const replying = (more: Partial<Reply>): TurnService => ({
  handle: async () => {
    const reply = { language: 'ko', blocks: [], citations: [], buttons: [], quickReplies: [], ...more };
    return { reply } as unknown as TurnOutcome;
  },
  recall: async () => undefined,
  idle: async () => {},
});

const message = { channel: 'kakao', conversationKey: 'me', text: '결과' };

describe('결과표로 가는 버튼', () => {
  const facts = { employees: 30, region: '안산' };

  it('주소를 알면 결과가 있는 답에 맨 먼저 놓고, 사실은 # 뒤에만 싣는다', async () => {
    const turns = replying({ sheet: { facts }, buttons: ['1', '2', '3'].map(phone) });
    const { reply } = await linkSheets(turns, 'https://guide.example.kr/').handle(message);
    expect(reply.buttons).toHaveLength(3);
    const [first] = reply.buttons;
    const { origin, pathname, search, hash } = new URL(first?.kind === 'link' ? first.url : '');
    expect(origin + pathname + search).toBe('https://guide.example.kr/result');
    expect(decodeFacts(hash)).toEqual({ language: 'ko', facts });
  });

  it('결과가 없는 답이나 주소를 모르는 서버에서는 그대로 둔다', async () => {
    const plain = await linkSheets(replying({}), 'https://guide.example.kr/').handle(message);
    expect(plain.reply.buttons).toEqual([]);
    const unaddressed = await linkSheets(replying({ sheet: { facts } }), undefined).handle(message);
    expect(unaddressed.reply.buttons).toEqual([]);
  });
});
