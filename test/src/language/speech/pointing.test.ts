import { describe, expect, it } from 'vitest';
import { paperPointedTo, pointsToOne, thingPointedTo } from '../../../../src/language/speech/pointing.ts';

describe('가리키는 말', () => {
  it.each([
    ['그 명부 몇년치라고 했죠', '그 명부'],
    ['where do i get that form', 'that form'],
    ['명부는 몇년치', ''],
  ])('%s: 서류 %j', (text, words) => {
    const { start, end } = paperPointedTo(text) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['그거 어디서 받아요', true],
    ['신규 이건 언제까지', true],
    ['where is it issued', true],
    ['그럼 신규는', false],
  ])('%s: %s', (text, points) => expect(thingPointedTo(text) !== undefined).toBe(points));

  it.each([
    ['그거 서류 알려줘요', true],
    ["that one's period?", true],
    ['그거 둘 다 언제까지', false],
    ['서류 알려줘요', false],
  ])('하나를 가리키는 말 %s: %s', (text, points) => expect(pointsToOne(text)).toBe(points));
});
