import { describe, expect, it } from 'vitest';
import { speaksOfPayingOut } from '../../../../src/language/speech/paying.ts';

describe('돈을 언제 어떻게 주는지', () => {
  it.each([
    '착수 때 70% 먼저 주는 거 맞습니까',
    '선금 몇 프로예요',
    '나눠서 주나요',
    'is half paid up front',
  ])('“%s”', (text) => expect(speaksOfPayingOut(text)).toBe(true));

  it.each(['70%까지 지원되죠', '얼마 주나요', '먼저 신청해야 하나요', 'how much is paid'])(
    '“%s”은(는) 그런 말이 아니다',
    (text) => expect(speaksOfPayingOut(text)).toBe(false),
  );
});
