import { describe, expect, it } from 'vitest';
import { asksFavour } from '../../../../src/language/speech/asking-favour.ts';

describe('대신 해 달라는 말', () => {
  it.each([
    ['사업계획서 써주실 수 있나요', true],
    ['신청해줘요', true],
    ['can you write the plan for me', true],
    ['사업계획서는 누가 써요', false],
    ['신청해 보려고요', false],
  ])('%s: %s', (text, asks) => expect(asksFavour(text)).toBe(asks));
});
