import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSayActions, sayActions } from '../../../adapters/rendering/say-actions.ts';
import type { Reply, SayAction } from '../../../src/index.ts';
import { sampleReply } from '../../support/sample-turn.ts';

const say = (label: string, text = label): SayAction => ({ kind: 'say', label, text });

describe('이어서 할 수 있는 말', () => {
  const reply: Reply = {
    ...sampleReply('고르세요'),
    blocks: [
      { kind: 'list', title: '사업', items: [{ title: '신규구축', say: '신규' }, { title: '설명뿐' }] },
      { kind: 'card', title: '카드', text: '글', buttons: [say('카드 단추')] },
    ],
    buttons: [say('단추'), { kind: 'phone', label: '전화', number: '1357' }],
    quickReplies: [say('다음'), say('단추')],
  };

  it('빠른 답장, 단추, 카드의 단추, 목록의 차례로 한 번씩 모은다', () => {
    expect(sayActions(reply).map(({ text }) => text)).toEqual(['다음', '단추', '카드 단추', '신규']);
  });

  it('이름은 자리에 맞게 줄이고 말은 줄이지 않는다', () => {
    const fitted = fitSayActions([say('스마트공장 수준확인 참여기업', '수준확인')], {
      most: 3,
      label: 12,
      text: 10,
    });
    expect(fitted).toEqual([say('수준확인 참여기업', '수준확인')]);
  });

  it('어떤 말이 와도 자리를 넘지 않고 같은 말을 두 번 하지 않는다', () => {
    const actions = fc.array(fc.record({ label: fc.string(), text: fc.string() }));
    const room = fc.record({
      most: fc.nat(12),
      label: fc.integer({ min: 2, max: 30 }),
      text: fc.nat(40),
    });
    fc.assert(
      fc.property(actions, room, (list, limits) => {
        const fitted = fitSayActions(
          list.map(({ label, text }) => say(label, text)),
          limits,
        );
        expect(fitted.length).toBeLessThanOrEqual(limits.most);
        expect(new Set(fitted.map(({ text }) => text)).size).toBe(fitted.length);
        for (const { label, text } of fitted) {
          expect(label.length).toBeLessThanOrEqual(limits.label);
          expect(label).not.toBe('');
          expect(text.length).toBeLessThanOrEqual(limits.text);
        }
      }),
    );
  });
});
