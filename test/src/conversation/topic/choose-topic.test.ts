import { describe, expect, it } from 'vitest';
import { chooseTopics } from '../../../../src/conversation/topic/choose-topic.ts';
import type { Subject } from '../../../../src/exchange/question.ts';
import { askOn, sampleSource, subjectOn } from '../../../support/topic-source.ts';

const energy = subjectOn('named', 'energy-saver');
const choose = (ask: ReturnType<typeof askOn>, subject: Subject = energy) =>
  chooseTopics(ask, sampleSource, { subject, focus: { recruitments: [] }, hasSum: false, compares: false });
const topics = (...given: Parameters<typeof choose>) => choose(...given).asked.map(({ topic }) => topic);

describe('주제 고르기', () => {
  it('말에 가장 맞는 주제', () => {
    expect(topics(askOn('얼마까지 지원돼요?', { amount: 0.9, window: 0.1 }))).toEqual(['amount']);
  });

  it('그 사업에 없는 주제보다는 있는 주제', () => {
    const ask = askOn('점수 있나요?', { bonus: 0.5, period: 0.45 });
    expect(topics(ask)[0]).toBe('bonus');
    expect(topics(ask, subjectOn('named', 'design-user'))[0]).toBe('period');
  });

  it('공고의 한 문장과 닮은 말은 그 문장의 주제가 된다', () => {
    const ask = askOn('가동자료 몇 년 내요?', { period: 0.3, 'duty.operation-data': 0.1 });
    const near = { ...ask, likeness: new Map([['energy.duty.data', 0.9]]) };
    expect(topics(ask)[0]).toBe('period');
    expect(topics(near)[0]).toBe('duty.operation-data');
  });

  it('다른 사업의 문장과 닮은 것은 세지 않는다', () => {
    const ask = askOn('가동자료 몇 년 내요?', { period: 0.3, 'duty.operation-data': 0.1 });
    const near = { ...ask, likeness: new Map([['energy.duty.data', 0.9]]) };
    expect(topics(near, subjectOn('named', 'design-user'))[0]).toBe('period');
  });

  it('말한 제외 사유는 그 사유의 주제를 떠올리게 한다', () => {
    const said = { entities: [{ kind: 'choice', id: 'exclusions=휴폐업' } as const] };
    expect(topics(askOn('쉬고 있는 회사', { help: 0.01 }, said))[0]).toBe('exclusion.closed');
    expect(topics(askOn('쉬고 있는 회사', { help: 0.01 }))[0]).toBe('help');
  });

  it('한 가지만 뜻하는 말은 그 주제를 떠올리게 한다', () => {
    const ask = askOn('자부담을 빌릴 수 있는지', { 'outside.loan': 0.3, amount: 0.25 });
    expect(topics({ ...ask, concepts: ['loan'] })[0]).toBe('outside.loan');
    expect(topics(ask)[0]).toBe('amount');
  });

  it('회사 이야기를 하며 물으면 무엇을 받을 수 있는지 묻는 것이다', () => {
    expect(topics(askOn('제조업이고 처음이에요. 지원받을 수 있나요?', { tell: 1 }))).toEqual(['situation']);
    expect(topics(askOn('제조업이고 처음이에요', { tell: 1 }))).toEqual(['tell']);
  });

  it('두 주제가 비슷하게 맞으면 둘 다 답한다', () => {
    expect(topics(askOn('돈이랑 날짜', { amount: 0.5, window: 0.45 }))).toEqual(['amount', 'window']);
  });

  it('한쪽이 뚜렷하면 하나만, 인사나 계산에는 덧붙이지 않는다', () => {
    expect(topics(askOn('돈', { amount: 0.9, window: 0.05 }))).toHaveLength(1);
    expect(topics(askOn('안녕하세요 얼마', { amount: 0.5, overview: 0.45 }))).toHaveLength(1);
    expect(topics(askOn('돈이랑 날짜', { amount: 0.5, window: 0.45 }), subjectOn('open'))).toHaveLength(1);
  });

  it('확실하지 않으면 다음으로 그럴듯한 주제를 곁들인다', () => {
    expect(
      choose(askOn('돈', { amount: 0.5, 'duty.operation-data': 0.35, period: 0.1 })).beside[0]?.topic,
    ).toBe('duty.operation-data');
    const doubtful = askOn('돈', { amount: 0.3, 'duty.operation-data': 0.3, period: 0.2, window: 0.2 });
    const { asked, beside } = choose(doubtful);
    expect(asked.length + beside.length).toBe(3);
    expect(choose(askOn('돈', { amount: 0.9, window: 0.05 })).beside).toEqual([]);
    expect(choose(askOn('돈이랑 날짜', { amount: 0.52, window: 0.45 })).beside).toEqual([]);
  });

  it('그 사업에 없는 주제는 곁들이지 않는다', () => {
    const ask = askOn('기간', { period: 0.5, bonus: 0.2, window: 0.1 });
    expect(choose(ask, subjectOn('named', 'design-user')).beside.map(({ topic }) => topic)).not.toContain(
      'bonus',
    );
  });

  it('이어 묻는 말뿐이면 앞의 주제를 잇는다', () => {
    expect(topics(askOn('그럼 그건?', { 'follow-up': 1 }))).toEqual(['follow-up']);
  });

  it('확신은 0과 1 사이이고, 왜 골랐는지 남는다', () => {
    const [first] = choose(askOn('얼마까지 지원돼요?', { amount: 0.9, window: 0.1 })).asked;
    expect(first?.confidence).toBeGreaterThan(0.5);
    expect(first?.confidence).toBeLessThanOrEqual(1);
    expect(first?.why).toContain('amount p=0.900');
  });

  it('아무것도 알아듣지 못하면 그렇게 말한다', () => {
    expect(choose(askOn('', {})).asked).toEqual([
      { topic: 'follow-up', confidence: 0, why: 'nothing recognised' },
    ]);
  });
});
