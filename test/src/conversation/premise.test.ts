import { describe, expect, it } from 'vitest';
import {
  claimHolds,
  lacksClaimedDay,
  topicsClaimed,
  withoutBeginning,
  withoutBrackets,
} from '../../../src/conversation/premise.ts';

const none = { amounts: [], percents: [], months: [], dates: [], counts: [], times: [] };

describe('전제', () => {
  it.each([
    ['비율', { percents: [70] }, { percents: [50] }],
    ['금액', { amounts: [2e8] }, { amounts: [1e8] }],
    ['기간', { months: [12] }, { months: [6, 3] }],
    ['시각', { times: [18 * 60] }, { times: [17 * 60] }],
    ['날짜', { dates: [{ month: 3, day: 20 }] }, { dates: [{ month: 3, day: 12 }] }],
    ['수', { counts: [{ value: 5, unit: '점' }] }, { counts: [{ value: 3, unit: '점' }] }],
  ])('%s이(가) 다르면 틀린 전제다', (_kind, claimed, stated) => {
    expect(claimHolds({ ...none, ...claimed }, { ...none, ...stated })).toBe(false);
    expect(claimHolds({ ...none, ...stated }, { ...none, ...stated })).toBe(true);
  });

  it('같은 종류의 수가 없으면 판단하지 않는다', () => {
    expect(claimHolds({ ...none, percents: [50] }, { ...none, amounts: [1e8] })).toBeUndefined();
    expect(claimHolds(none, { ...none, percents: [50] })).toBeUndefined();
  });

  it('하나라도 다르면 틀린 전제다', () => {
    const stated = { ...none, percents: [50], amounts: [1e8] };
    expect(claimHolds({ ...none, percents: [50], amounts: [2e8] }, stated)).toBe(false);
  });

  it('달만 말하면 달을, “말”이면 그달의 끝 열흘을 따진다', () => {
    const stated = { ...none, dates: [{ month: 3, day: 12 }] };
    expect(claimHolds({ ...none, dates: [{ month: 3 }] }, stated)).toBe(true);
    expect(claimHolds({ ...none, dates: [{ month: 3, part: 'late' }] }, stated)).toBe(false);
    expect(claimHolds({ ...none, dates: [{ month: 3, part: 'middle' }] }, stated)).toBe(true);
    expect(claimHolds({ ...none, dates: [{ month: 2 }] }, stated)).toBe(false);
  });

  it('마감이라는 말은 시작하는 날로 맞아떨어지지 않는다', () => {
    const window = '2020년 2월 13일부터 3월 12일까지 받아요.';
    expect(withoutBeginning('2월 13일까지 맞죠', window)).toBe(' 3월 12일까지 받아요.');
    expect(withoutBeginning('2월 13일부터 3월 12일까지 맞죠', window)).toBe(window);
    const claimed = { ...none, dates: [{ month: 3 }] };
    expect(lacksClaimedDay(claimed, { ...none, dates: [{ month: 2, day: 13 }] }, none)).toBe(true);
    expect(lacksClaimedDay(claimed, none, none)).toBe(false);
  });

  it('두 가지 수를 말하면 두 가지를 맞춰 본다', () => {
    expect(topicsClaimed({ ...none, percents: [70], dates: [{ month: 3 }] })).toEqual(['amount', 'window']);
    expect(topicsClaimed({ ...none, dates: [{ month: 3 }] })).toEqual(['window']);
  });

  it('괄호 안의 수는 따지지 않는다', () => {
    expect(withoutBrackets('최대 1억원 (2억원까지는 따로)을 지원')).toBe('최대 1억원 을 지원');
  });
});

describe('괄호 속', () => {
  it('괄호 안의 괄호까지 걷어 낸다', () => {
    expect(withoutBrackets('가점은 5점이에요 (수준확인(가점) 3점 = 9점).')).toBe('가점은 5점이에요 .');
  });
});
