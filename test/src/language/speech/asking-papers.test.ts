import { describe, expect, it } from 'vitest';
import { asksWhereIssued, asksWhereToApply } from '../../../../src/language/speech/asking.ts';
import { handsInAtCentre, handsInInstead } from '../../../../src/language/speech/handing-in.ts';

describe('어디에, 언제 것을, 누가 내는지', () => {
  it('어디서 떼는지', () => {
    expect(asksWhereIssued('지방세는 어디서 떼요')).toBe(true);
    expect(asksWhereIssued('어디에 내요')).toBe(false);
  });

  it('어디에 내는지', () => {
    expect(asksWhereToApply('등록 어디서 해요')).toBe(true);
    expect(asksWhereToApply('서류 어디에 제출해요')).toBe(true);
    expect(asksWhereToApply('이의신청은 어디다 하나요')).toBe(false);
  });

  it('센터에 내거나 남이 대신 내는지', () => {
    expect(handsInAtCentre('지역 센터에 가서 접수해도 되나요')).toBe(true);
    expect(handsInAtCentre('접수는 센터에 하나요')).toBe(true);
    expect(handsInAtCentre('센터 전화번호')).toBe(false);
    expect(handsInInstead('공급업체가 접수해줘도 되나')).toBe(true);
    expect(handsInInstead('공급기업도 신청 자격이 있나요')).toBe(false);
  });
});
