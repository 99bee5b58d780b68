import { describe, expect, it } from 'vitest';
import { asksIfBothNeeded } from '../../../../src/language/speech/both.ts';

describe('둘 다 있어야 하는지 묻는 말', () => {
  it.each(['코드랑 납품실적 둘 다 있어야 되나요', '두 가지 모두 내야 해요?', 'do we need both of them'])(
    '%s',
    (text) => expect(asksIfBothNeeded(text)).toBe(true),
  );
  it.each(['둘 다 신청돼요?', '신규구축이랑 고도화 둘 다 알려줘', 'can we apply for both'])(
    '아닌 말: %s',
    (text) => expect(asksIfBothNeeded(text)).toBe(false),
  );
});
