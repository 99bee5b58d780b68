import { describe, expect, it } from 'vitest';
import { on, sampleTalk, talk } from '../../support/guide.ts';

const { hear } = talk();

describe('그날 접수하는 사업', () => {
  it('접수 중인 것을 마감 순으로, 시작 전과 마감된 것은 따로', () => {
    const { text, trace } = hear('지금 신청할 수 있는 사업이 뭐가 있어요');
    expect(trace.outcome).toBe('answered');
    const at = (part: string): number => text.indexOf(part);
    expect(at('접수 중(3월 12일 17:00까지) — 로봇활용')).toBeGreaterThan(0);
    expect(at('접수 중(3월 31일까지)')).toBeGreaterThan(at('접수 중(3월 12일'));
    expect(at('시작 전(3월 13일부터) — 스마트화 역량강화 지원기업')).toBeGreaterThan(at('예산 소진'));
    expect(at('마감(2월 27일) — 수준확인 확인기관')).toBeGreaterThan(at('시작 전'));
  });

  it('날이 바뀌면 답도 바뀐다', () => {
    const { text } = hear(on('2020-03-20', '지금 접수 중인 사업 알려줘요'));
    expect(text).toContain('마감(3월 12일) — 로봇활용');
    expect(text).not.toContain('시작 전');
  });

  it.each([
    ['아직 시작 안 한 사업 있어요?', '역량강화 지원기업', '로봇'],
    ['상시 접수하는 사업은 뭐예요', '신규구축', '로봇'],
    ['3월에 새로 시작하는 사업 있어요?', '역량강화 지원기업', '로봇'],
    ['마감된 사업은 뭐예요', '확인기관', '로봇'],
    ['이달 안에 마감되는 거 뭐예요', '로봇', '신규구축'],
    ['which programs are not open yet', 'capability', 'robot'],
  ])('%s: 물은 것만', (said, told, left) => {
    const { text } = hear(said);
    expect(text).toContain(told);
    expect(text).not.toContain(left);
  });

  it('없으면 없다고 한다', () =>
    expect(hear(on('2020-02-14', '마감된 사업 있어요?')).text).toContain('마감된 사업은 없어요'));

  it('회사를 말한 사람에게는 맞는 사업을 찾는 일이다', () =>
    expect(hear('직원 20명 제조업이에요', '지금 신청할 수 있는 사업이 뭐예요').trace.topic).not.toBe(
      'window',
    ));

  it('다른 공고에서도', () =>
    expect(sampleTalk().hear('지금 접수 중인 사업이 뭐가 있나요').trace.topic).toBe('window'));
});
