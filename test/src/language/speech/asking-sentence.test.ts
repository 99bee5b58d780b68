import { describe, expect, it } from 'vitest';
import { mayAsk, plainlyTells } from '../../../../src/language/speech/asking-sentence.ts';

describe('여러 문장 가운데 묻는 문장', () => {
  it.each([
    ['기간을 늘릴 수 있나요?', true, false],
    ['우리는 대구 소기업입니다.', false, true],
    ['우리 스마트공장 없는데?', false, true],
    ['교육은 뭘 가르쳐주는데?', true, false],
    ['서류 궁금합니다', true, false],
    ['can the period be extended?', true, false],
    ['our vendor says it takes a year.', false, true],
  ])('%s: 물을 수 있음 %s, 말하기만 함 %s', (text, asks, tells) => {
    expect(mayAsk(text)).toBe(asks);
    expect(plainlyTells(text)).toBe(tells);
  });
});
