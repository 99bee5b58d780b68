import { describe, expect, it } from 'vitest';
import { namesPoints } from '../../../../src/language/speech/points.ts';

describe('점수를 이르는 말', () => {
  it.each([
    ['여성기업 가점 되나요', true],
    ['이노비즈 3점 맞죠', true],
    ['몇 점 받아요', true],
    ['how many points', true],
    ['거점 센터가 어디예요', false],
  ])('%s: %s', (text, expected) => expect(namesPoints(text)).toBe(expected));
});
