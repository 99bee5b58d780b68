import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { createGuide } from '../../../src/conversation/create-guide.ts';
import { rememberTurns } from '../../../src/conversation/remember-turns.ts';
import type { ConversationState } from '../../../src/exchange/state.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const guide = createGuide(sampleKnowledge(), intents, { rememberedTurns: 0 });
const today = '2020-03-02';
const texts = [
  '안녕하세요',
  '지원금 얼마예요?',
  '서류는?',
  '우리 회사도 될까요?',
  '네',
  '10명',
  '처음으로',
  'how much?',
];

const counting = (turns: number, isPrivate = (_text: string): boolean => false) => {
  const takeTurn = vi.fn(guide.takeTurn);
  return { takeTurn, remembering: rememberTurns({ takeTurn }, turns, isPrivate) };
};

describe('방금 한 대화', () => {
  it('어떤 순서로 이어 가도 새로 답한 것과 같다', () => {
    const { remembering } = counting(20);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 8 }), (talk) => {
        let state: ConversationState | undefined;
        for (const text of talk) {
          const remembered = remembering.takeTurn(state, { text, today });
          expect(remembered).toEqual(guide.takeTurn(state, { text, today }));
          // As a store hands it back.
          state = JSON.parse(JSON.stringify(remembered.state));
        }
      }),
    );
  });

  it('같은 말이라도 날짜, 언어, 앞선 대화가 다르면 새로 답한다', () => {
    const { takeTurn, remembering } = counting(20);
    const text = '지원금 얼마예요?';
    const { state } = remembering.takeTurn(undefined, { text, today });
    remembering.takeTurn(undefined, { text, today });
    expect(takeTurn).toHaveBeenCalledTimes(1);
    remembering.takeTurn(undefined, { text, today: '2020-03-03' });
    remembering.takeTurn(undefined, { text, today, language: 'en' });
    remembering.takeTurn(state, { text, today });
    expect(takeTurn).toHaveBeenCalledTimes(4);
  });

  it('몇 번째 말인지만 다르면 외운 답을 주고, 센 수는 맞춘다', () => {
    const { takeTurn, remembering } = counting(20);
    const first = remembering.takeTurn(undefined, { text: '지원금 얼마예요?', today });
    const known = remembering.takeTurn(first.state, { text: '서류는?', today });
    const later = remembering.takeTurn({ ...first.state, turns: 7 }, { text: '서류는?', today });
    expect(takeTurn).toHaveBeenCalledTimes(2);
    expect(later).toEqual({ ...known, state: { ...known.state, turns: 8 } });
  });

  it('다른 공고의 대화는 새로 세므로 외우지 않는다', () => {
    const { takeTurn, remembering } = counting(20);
    const { state } = remembering.takeTurn(undefined, { text: '안녕하세요', today });
    const elsewhere = { ...state, noticeId: '다른-공고', turns: 5 };
    for (let time = 1; time <= 2; time++)
      expect(remembering.takeTurn(elsewhere, { text: '서류는?', today }).state.turns).toBe(1);
    expect(takeTurn).toHaveBeenCalledTimes(3);
  });

  it('개인정보가 든 말과 긴 말은 외우지 않는다', () => {
    const { takeTurn, remembering } = counting(20, (text) => text.includes('010'));
    for (const text of ['010-1234-5678', '자동차 부품을 만듭니다. '.repeat(8)])
      for (let time = 0; time < 2; time++) remembering.takeTurn(undefined, { text, today });
    expect(takeTurn).toHaveBeenCalledTimes(4);
  });
});
