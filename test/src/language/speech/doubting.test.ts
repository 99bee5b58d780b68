import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../../src/language/speech/doubting.ts';

describe('확실하지 않은 말', () => {
  it.each(['아마 소기업?', '중견일걸요', 'maybe small', '소기업?'])(
    '“%s”은(는) 확실하지 않은 말이다',
    (text) => expect(isDoubtful(text)).toBe(true),
  );

  it.each(['소기업이에요', '체납이면?', '서류는?'])('“%s”은(는) 그렇지 않다', (text) =>
    expect(isDoubtful(text)).toBe(false),
  );
});
