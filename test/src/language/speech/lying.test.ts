import { describe, expect, it } from 'vitest';
import { meansToLie } from '../../../../src/language/speech/lying.ts';

describe('거짓으로 꾸미겠다는 말', () => {
  it.each([
    ['공장 없는데 있다고 해도 모르죠?', true],
    ['비교견적 업체끼리 짜고 내도 되나', true],
    ['i change date in tax certificate ok?', true],
    ['고도화 된다고 하던데 맞나요', false],
    ['can we change the date of the visit', false],
  ])('%s: %s', (text, lies) => expect(meansToLie(text)).toBe(lies));
});
