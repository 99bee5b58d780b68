import { describe, expect, it } from 'vitest';
import { asksWhatItIsFor } from '../../../../src/language/speech/relating.ts';

describe('무슨 상관인지 묻는 말', () => {
  it.each([
    '그게 스마트공장이랑 무슨 상관이에요',
    '이거 신청이랑 관련이 있는 얘기인가요',
    '여기랑 관계 있어요?',
    'what does it have to do with the program',
  ])('“%s”', (text) => expect(asksWhatItIsFor(text)).toBe(true));

  it.each([
    '국세 체납 중인데 상관있나',
    '지방세 안 냈어도 상관없죠',
    '수입산도 상관 없나요',
    '관련 서류 알려줘',
    'how do we apply',
  ])('“%s”은(는) 그런 말이 아니다', (text) => expect(asksWhatItIsFor(text)).toBe(false));
});
