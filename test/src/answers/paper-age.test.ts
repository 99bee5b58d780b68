import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageJudged } from '../../../src/answers/paper-age.ts';
import type { Details } from '../../../src/language/details.ts';
import { addDays } from '../../../src/rules/calendar.ts';
import { questionOn } from '../../support/question.ts';

const today = '2031-03-20';

/** What a paper of at most three months gets, on 20 March. */
const judged = (text: string, figures: Partial<Details> = {}) => {
  const question = questionOn(text, [], { today, wantsVerdict: true });
  return ageJudged({ ...question, details: { ...question.details, ...figures } }, 3);
};

describe('서류를 언제 뗐는지', () => {
  it.each([
    ['두 달 전에 뗀 거 되나요', { months: [2] }, 'yes'],
    ['석 달 전에 뗀 거 되나요', { months: [3] }, 'yes'],
    ['3개월 지난 것도 되나요', { months: [3] }, 'no'],
    ['4개월 된 건데 되나요', { months: [4] }, 'no'],
    ['100일 된 건데 되나요', {}, 'no'],
    ['3주 전에 뽑았는데 되나요', {}, 'yes'],
    ['어제 뗐는데 되나요', {}, 'yes'],
    ['지난달에 뗐는데 되나요', {}, 'yes'],
    ['재작년 것 되나요', {}, 'no'],
    ['12월에 뗐는데 되나요', { dates: [{ month: 11 }] }, 'no'],
    ['1월 5일에 뗐는데 되나요', { dates: [{ month: 1, day: 5 }] }, 'yes'],
    ['is one from 5 months ago fine', { months: [5] }, 'no'],
  ] as const)('%s', (text, figures, verdict) => {
    expect(judged(text, figures as Partial<Details>)?.verdict).toBe(verdict);
  });

  it('확인을 바라는 말에 든 개월도 발급한 때다', () => {
    const question = questionOn('두달전에 떼놓은거 그냥 내도 되지요?', [], { today, wantsVerdict: false });
    expect(ageJudged({ ...question, details: { ...question.details, months: [2] } }, 3)?.verdict).toBe('yes');
  });

  it('기간의 일부만 되면 날짜만 말한다', () => {
    expect(judged('작년에 뗀 거 되나요')).toEqual({ verdict: undefined, earliest: '2030-12-20' });
    expect(judged('12월에 뗐는데 되나요', { dates: [{ month: 12 }] })?.verdict).toBeUndefined();
    expect(judged('12월 말에 뗐는데 되나요', { dates: [{ month: 12, part: 'late' }] })?.verdict).toBe('yes');
  });

  it('낼 날은 뗀 날이 아니다', () => {
    expect(judged('1월 5일에 낼 건데 등록증명원 되나요', { dates: [{ month: 1, day: 5 }] })).toBeUndefined();
  });

  it('언제 뗐는지 말이 없으면 판단하지 않는다', () => {
    expect(judged('등록증명원 내야 하나요')).toBeUndefined();
    expect(judged('3개월 이내여야 하나요', { months: [3] })).toBeUndefined();
  });

  it('오래된 서류가 되면 더 새 서류도 된다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (one, other) => {
        const at = (days: number) => judged(`${days}일 전에 뗐는데 되나요`)?.verdict;
        const [newer, older] = [Math.min(one, other), Math.max(one, other)];
        if (at(older) === 'yes') expect(at(newer)).toBe('yes');
        expect(at(newer)).toBe(addDays(today, -newer) >= '2030-12-20' ? 'yes' : 'no');
      }),
    );
  });
});
