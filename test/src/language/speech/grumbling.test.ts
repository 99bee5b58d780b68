import { describe, expect, it } from 'vitest';
import { grumblesAtService } from '../../../../src/language/speech/grumbling.ts';

describe('대접이 언짢다는 말', () => {
  it.each([
    ['아 진짜 전화도 안받고 뭐하는거야', true],
    ['여기저기 전화 돌리고 말이 됩니까', true],
    ['nobody answers the phone', true],
    ['전화번호 알려줘요', false],
    ['중간점검은 뭐 하는 단계예요', false],
  ])('%s: %s', (text, grumbles) => expect(grumblesAtService(text)).toBe(grumbles));
});
