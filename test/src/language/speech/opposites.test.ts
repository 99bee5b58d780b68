import { describe, expect, it } from 'vitest';
import { claimsOpposite } from '../../../../src/language/speech/opposites.ts';

describe('말과 반대되는 것', () => {
  const stated = '주관기관은 총 사업비의 30% 이상을 현금으로 부담하여야 해요.';
  it('현금이라 적힌 것을 현물이라 하면 반대다', () =>
    expect(claimsOpposite('30%를 현물로 잡아도 된다던데', stated)).toBe(true));
  it('둘 다 말하거나 같은 것을 말하면 아니다', () => {
    expect(claimsOpposite('현물 말고 현금으로 30% 맞죠', stated)).toBe(false);
    expect(claimsOpposite('현금 30% 맞죠', stated)).toBe(false);
  });
});
