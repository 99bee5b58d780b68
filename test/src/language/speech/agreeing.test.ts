import { describe, expect, it } from 'vitest';
import { yesOrNo } from '../../../../src/language/speech/agreeing.ts';

describe('네와 아니요로 시작하는 말', () => {
  it.each([
    ['네 있어요', true],
    ['아니요', false],
    ['없어요', false],
    ['yes we do', true],
    ['nope', false],
    ['노노', false],
    ['네 곳이요', undefined],
    ['소기업이요', undefined],
    ['네, 아니요', false],
  ])('%s', (text, said) => expect(yesOrNo(text)).toBe(said));
});
