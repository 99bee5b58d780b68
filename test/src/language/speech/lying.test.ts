import { describe, expect, it } from 'vitest';
import { meansToLie } from '../../../../src/language/speech/lying.ts';

describe('거짓으로 꾸미겠다는 말', () => {
  it.each([
    ['공장 없는데 있다고 해도 모르죠?', true],
    ['비교견적 업체끼리 짜고 내도 되나', true],
    ['i change date in tax certificate ok?', true],
    ['사업자등록증명원 발급일만 살짝 고쳐서 내면 안 되나요', true],
    ['견적서를 아무 업체 이름으로 써서 내려고요', true],
    ['인원 수를 부풀려서 적어도 되나', true],
    ['our registration paper is old, can you change the date', true],
    ['총사업비 금액을 바꿔도 되나요', false],
    ['레벨이 바뀌면 다시 받나요', false],
    ['고도화 된다고 하던데 맞나요', false],
    ['can we change the date of the visit', false],
  ])('%s: %s', (text, lies) => expect(meansToLie(text)).toBe(lies));
});
