import { describe, expect, it } from 'vitest';
import { asksAgeAlone, asksPaperAge } from '../../../../src/language/speech/paper-age.ts';

describe('서류가 얼마나 된 것인지', () => {
  it.each(['언제거까지', '그거 언제 뗀거여야 해요', '21년꺼도 되나요', '다섯달 아니 두달 지난건데'])(
    '그것만 묻는다: %s',
    (text) => {
      expect(asksAgeAlone(text)).toBe(true);
    },
  );

  it.each(['신청은 언제까지', '19년 매출 건', '접수 한 달 전', '그럼 몇 부예요'])(
    '다른 것을 묻는다: %s',
    (text) => {
      expect(asksAgeAlone(text)).toBe(false);
    },
  );

  it('서류와 함께 말한 개월 수는 그 나이다', () => {
    expect(asksPaperAge('납세증명서도 3개월 이내인가요')).toBe(true);
    expect(asksPaperAge('사업기간 3개월 넘으면')).toBe(false);
  });
});
