import { describe, expect, it } from 'vitest';
import { isSupposed } from '../../../../src/language/speech/supposing.ts';

describe('만약을 말하는 말', () => {
  it.each([
    '만약 3억이면?',
    '그럼 3억이면요?',
    '3억이라면?',
    'what if it were 300 million',
    'suppose it costs 2억',
  ])('%s', (text) => expect(isSupposed(text)).toBe(true));
  it.each(['3억이에요', '총사업비 3억이면 얼마 받아요?', '3억 정도 들 것 같아요', 'it costs 300 million'])(
    '%s: 사실을 말하거나 바로 묻는다',
    (text) => expect(isSupposed(text)).toBe(false),
  );
});
