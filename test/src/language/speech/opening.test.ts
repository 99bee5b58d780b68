import { describe, expect, it } from 'vitest';
import { withoutOpening } from '../../../../src/language/speech/opening.ts';

describe('여는 인사를 뗀다', () => {
  it.each([
    ['안녕하세요 시흥에서 도금하는데요', '시흥에서 도금하는데요'],
    ['수고하십니다. 로봇 서류가 뭔가요', '로봇 서류가 뭔가요'],
    ['네 안녕하세요~ 신규구축 마감이 언제에요', '신규구축 마감이 언제에요'],
    ['hi there, how much is the upgrade support', 'how much is the upgrade support'],
  ])('%s', (text, matter) => {
    expect(withoutOpening(text)).toBe(matter);
  });

  it.each([
    '안녕하세요',
    '안녕하세요 챗봇님',
    '안녕',
    'hello there',
    '하이브리드 로봇도 지원되나요',
    'history of the notice',
  ])('인사뿐이거나 인사가 아닌 말은 그대로 둔다: %s', (text) => {
    expect(withoutOpening(text)).toBe(text);
  });
});
