import { describe, expect, it } from 'vitest';
import { isOfYearBefore } from '../../../src/answers/selection-year.ts';

describe('선정된 해', () => {
  it.each([
    ['작년에 로봇 사업 선정됐어요', true],
    ['19년에 뽑혔는데 되나요', true],
    ['2019년 선정기업인데', true],
    ['selected last year', true],
    ['재작년에 선정된 건 안 되나요', false],
    ['18년도에 뽑혔어요', false],
    ['2년 전 선정', false],
    ['올해 붙으면 점수 받죠', false],
    ['로봇 사업 선정되면 가점 나오나', false],
    ['신청서만 내도 되나요', false],
    ['로봇 가점이 뭐예요', undefined],
    ['업력 30년 회사인데', undefined],
    ['15년 된 회사인데 로봇 사업 선정기업이에요', undefined],
    ['로봇 사업 선정기업인데 이번에 신규구축 하면 되나요', undefined],
    ['로봇 도입 가점 받으면 몇 점', undefined],
  ])('%s → %s', (text, expected) => {
    expect(isOfYearBefore(text, 2020)).toBe(expected);
  });
});
