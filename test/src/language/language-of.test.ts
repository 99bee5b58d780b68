import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/language-of.ts';

describe('어느 말인가', () => {
  it.each(['신규구축 얼마', 'mes랑 erp 지원돼요?', 'ㅅㄱㄱㅊ', '', '1234?', '공장 smart factory 되나요'])(
    '“%s”은(는) 한국어',
    (text) => expect(languageOf(text)).toBe('ko'),
  );

  it.each([
    'how much',
    'new-build support amount for our company',
    'what is 신규구축 in this notice, please tell us',
  ])('“%s”은(는) 영어', (text) => expect(languageOf(text)).toBe('en'));
});
