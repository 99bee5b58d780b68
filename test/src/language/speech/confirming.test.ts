import { describe, expect, it } from 'vitest';
import { isClaim } from '../../../../src/language/speech/confirming.ts';

describe('확인을 바라는 말', () => {
  it.each([
    '신규구축은 70%죠',
    '한도가 1억 맞나요',
    '12일 마감 맞죠',
    '50%라던데',
    '자부담 없이 할 수 있다고 하대요',
    '중견은 안 된다더라고요',
    '회사는 0원이잖아요',
    '70% right?',
    "isn't it 70%",
  ])('“%s”은(는) 확인을 바라는 말이다', (text) => expect(isClaim(text)).toBe(true));

  it.each([
    '신규구축은 몇 %죠',
    '한도가 얼마죠',
    '마감이 언제죠',
    '신규구축 서류 알려줘',
    'what is the cap, right?',
  ])('“%s”은(는) 물음이다', (text) => expect(isClaim(text)).toBe(false));
});
