import { describe, expect, it } from 'vitest';
import { signsOff } from '../../../../src/language/speech/signing-off.ts';

describe('이야기를 맺는 말', () => {
  it.each([
    '전화해볼게요',
    '네 연락해 보겠습니다',
    '좀 더 생각해볼께요~',
    '알아볼게요',
    "ok we'll think about it",
  ])('%s', (text) => expect(signsOff(text)).toBe(true));
  it.each(['전화번호 알려주세요', '신청할게요', '어디로 전화하면 돼요', 'who do we call?'])(
    '아닌 말: %s',
    (text) => expect(signsOff(text)).toBe(false),
  );
});
