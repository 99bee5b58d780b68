import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumMeant } from '../../../src/guidance/sum-meant.ts';
import { findAmounts } from '../../../src/language/extract/amount.ts';
import { masks } from '../../../src/language/masks.ts';
import { askOn } from '../../support/topic-source.ts';

const meantIn = (text: string) => {
  const found = findAmounts(text);
  const figures = found.map(({ start, end }) => ({ start, end, sign: masks.amount }));
  return sumMeant(askOn(text, {}, { amounts: found.map(({ value }) => value), figures }));
};

describe('말에서 뜻한 금액', () => {
  it.each([
    ['2억 5천이면 1억 7500 나오는 거죠?', 250_000_000],
    ['3억짜리인데 1억 5천 받나요', 300_000_000],
    ['5천 아니고 8천만원이요', 80_000_000],
    ['1억 2천만원', 120_000_000],
    ['처음엔 1억원, 지금은 2억원', 200_000_000],
  ])('%s', (text, expected) => expect(meantIn(text)).toBe(expected));

  it('비율로 이어진 두 금액은 큰 쪽에서 따진 것이다', () => {
    const text = '2억 5천만원에 70%면 1억 7500만원 나오나요';
    const found = findAmounts(text);
    const figures = found.map(({ start, end }) => ({ start, end, sign: masks.amount }));
    const amounts = found.map(({ value }) => value);
    expect(sumMeant(askOn(text, {}, { amounts, figures, percents: [70] }))).toBe(250_000_000);
  });

  it('금액이 없으면 없다', () => expect(meantIn('얼마예요')).toBeUndefined());

  it('언제나 말 속의 금액 가운데 하나', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }), (millions) => {
        const text = millions.map((count) => `${count}백만원`).join(' 이면 ');
        const values = findAmounts(text).map(({ value }) => value);
        expect(values).toContain(meantIn(text));
      }),
    );
  });
});
