import { describe, expect, it } from 'vitest';
import { asksForPapersOfSide, asksInWhoseName } from '../../../../src/language/speech/papers-of-side.ts';

describe('어느 쪽 서류를 묻는지', () => {
  it('한쪽의 것을 내는지 묻는 말', () => {
    for (const text of [
      '공급기업 것까지 떼야 하나요',
      '공급업체 서류도 준비해야 되는지',
      '도입기업은 뭐만 내면 돼요',
      '협업기관 것도 내요?',
      '도입기업 명의만 있으면 되나요',
      'does the supplier need to submit papers',
    ])
      expect(asksForPapersOfSide(text), text).toBe(true);
  });

  it('돈, 자격, 발급일을 묻거나 물건을 떼는 말은 아니다', () => {
    for (const text of [
      '공급기업도 돈을 내야 하나요',
      '주관기관은 몇 프로 내요',
      '공급기업 자격이 뭐예요',
      '언제 뗀 것까지 돼요 공급업체가 준 거예요',
      '식품 떼다 파는데 대기업 전문가 받나요',
      '구축이 끝나면 공급기업은 손떼도 되나요',
      '서류 뭐 내요',
    ])
      expect(asksForPapersOfSide(text), text).toBe(false);
  });

  it('누구 명의인지 묻는 말', () => {
    expect(asksInWhoseName('누구 이름으로 떼나요')).toBe(true);
    expect(asksInWhoseName('어느 쪽 걸 내나요')).toBe(true);
    expect(asksInWhoseName('어디서 떼나요')).toBe(false);
  });
});
