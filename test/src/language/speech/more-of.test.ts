import { describe, expect, it } from 'vitest';
import { asksWhetherEnough, moreOf } from '../../../../src/language/speech/more-of.ts';

describe('더하는 수', () => {
  it.each([
    ['한 명 더 뽑으면 되나요', 1],
    ['두 곳 더 들어오기로 했어요', 2],
    ['3명 더 채용할게요', 3],
    ['다섯 군데 더 모으면', 5],
    ['if we hire two more', 2],
    ['we found another company', 1],
    ['한 명 더요', 1],
    ['두 명 그만뒀어요', -2],
    ['회원사 한 곳이 빠졌어요', -1],
    ['한 명 더 나간대요', -1],
    ['one of them left', -1],
  ])('%s', (text, more) => {
    expect(moreOf(text)).toBe(more);
  });

  it.each(['한 번 더 알려 주세요', '5명이면 되나요', '더 자세히요', '더 낮은 것은요'])(
    '%s은 더한 수가 아니다',
    (text) => {
      expect(moreOf(text)).toBeUndefined();
    },
  );
});

describe('수가 넉넉한지 묻는 말', () => {
  it.each([
    '인원 수는 맞나요?',
    '업체 수가 부족한가요',
    '전문가 기준 충족되나요?',
    'is that enough members?',
  ])('%s', (text) => {
    expect(asksWhetherEnough(text)).toBe(true);
  });

  it.each(['몇 명 뽑나요?', '예산이 부족하면 어떻게 되나요'])('%s은 아니다', (text) => {
    expect(asksWhetherEnough(text)).toBe(false);
  });
});
