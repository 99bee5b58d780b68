import { describe, expect, it } from 'vitest';
import { partMeant } from '../../../src/answers/part-meant.ts';
import {
  judgedKinds,
  lacksClaimedDay,
  topicsClaimed,
  withoutBrackets,
} from '../../../src/answers/premise.ts';

const none = { amounts: [], percents: [], months: [], dates: [], counts: [], times: [] };

type Figures = Parameters<typeof judgedKinds>[0];

/** Whether the figures of each kind that the two have in common agree. */
const judged = (claimed: Partial<Figures>, stated: Partial<Figures>): boolean[] =>
  judgedKinds({ ...none, ...claimed }, { ...none, ...stated }).map(({ holds }) => holds);

describe('전제', () => {
  it.each([
    ['비율', { percents: [70] }, { percents: [50] }],
    ['금액', { amounts: [2e8] }, { amounts: [1e8] }],
    ['기간', { months: [12] }, { months: [6, 3] }],
    ['시각', { times: [18 * 60] }, { times: [17 * 60] }],
    ['날짜', { dates: [{ month: 3, day: 20 }] }, { dates: [{ month: 3, day: 12 }] }],
    ['수', { counts: [{ value: 5, unit: '점' }] }, { counts: [{ value: 3, unit: '점' }] }],
  ])('%s이(가) 다르면 틀린 전제다', (_kind, claimed, stated) => {
    expect(judged(claimed, stated)).toEqual([false]);
    expect(judged(stated, stated)).toEqual([true]);
  });

  it('같은 종류의 수가 없으면 판단하지 않는다', () => {
    expect(judged({ percents: [50] }, { amounts: [1e8] })).toEqual([]);
    expect(judged({}, { percents: [50] })).toEqual([]);
  });

  it('종류마다 따로 따진다', () => {
    expect(judged({ percents: [50], amounts: [2e8] }, { percents: [50], amounts: [1e8] })).toEqual([
      true,
      false,
    ]);
  });

  it('달만 말하면 달을, “말”이면 그달의 끝 열흘을 따진다', () => {
    const stated = { dates: [{ month: 3, day: 12 }] };
    expect(judged({ dates: [{ month: 3 }] }, stated)).toEqual([true]);
    expect(judged({ dates: [{ month: 3, part: 'late' }] }, stated)).toEqual([false]);
    expect(judged({ dates: [{ month: 3, part: 'middle' }] }, stated)).toEqual([true]);
    expect(judged({ dates: [{ month: 2 }] }, stated)).toEqual([false]);
  });

  it('마감이라는 말은 시작하는 날로 맞아떨어지지 않는다', () => {
    const window = '2020년 2월 13일부터 3월 12일까지 받아요.';
    const copies = '견적서 1부와 비교견적 2부, 모두 3부를 내요.';
    expect(partMeant('견적서 2부 내면 되죠', copies)).toBe('모두 3부');
    expect(partMeant('비교견적 2부 맞죠', copies)).toBe(copies);
    expect(partMeant('2월 13일까지 맞죠', window)).toBe(' 3월 12일까지 받아요.');
    expect(partMeant('2월 13일부터 3월 12일까지 맞죠', window)).toBe(window);
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

  it('여럿으로 나눠 센 것은 그 가운데 하나가 맞으면 틀렸다고 하지 않는다', () => {
    const places = (...values: readonly number[]) =>
      values.map((value) => ({ value, unit: 'place' as const }));
    const none = { percents: [], amounts: [], months: [], times: [], dates: [] };
    const stated = { ...none, counts: [{ value: 1, unit: 'company' as const }, ...places(2)] };
    expect(judgedKinds({ ...none, counts: places(4, 1) }, stated)).toEqual([]);
    expect(judgedKinds({ ...none, counts: places(3) }, stated)).toEqual([{ kind: 'counts', holds: false }]);
  });
});
