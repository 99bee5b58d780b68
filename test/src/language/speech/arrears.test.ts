import { describe, expect, it } from 'vitest';
import { isOwed, withArrearsTogether } from '../../../../src/language/speech/arrears.ts';

const owed = (text: string, sum: string): boolean => {
  const start = text.indexOf(sum);
  return isOwed(text, { start, end: start + sum.length });
};

describe('밀린 세금', () => {
  it.each([
    ['법인세가 120만원 밀렸어요', '120만원 법인세 밀렸어요'],
    ['국세만 좀 밀려 있어요', '좀 국세 밀려 있어요'],
    ['부가세를 석 달치 못 냈는데', '부가세를 석 달치 못 냈는데'],
    ['지방세는 두 달치 못 냈는데', '두 달치 지방세 못 냈는데'],
  ])('사이에 낀 금액이나 기간을 앞으로 뺀다: %s', (said, together) => {
    expect(withArrearsTogether(said)).toBe(together);
  });

  it('밀린 돈은 사업비가 아니다', () => {
    expect(owed('120만원 법인세 밀렸어요', '120만원')).toBe(true);
    expect(owed('체납액이 300만원 있어요', '300만원')).toBe(true);
    expect(owed('we owe 2 million won in tax', '2 million won')).toBe(true);
  });

  it('체납이 없다며 말한 금액은 사업비다', () => {
    expect(owed('체납 없고 업체 구했고 1억이요', '1억')).toBe(false);
  });
});
