import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmountOptions, findAmounts } from '../../../../src/language/extract/amount.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const won = (text: string, options?: AmountOptions): (number | [number, number])[] =>
  findAmounts(normalise(text).text, options).map(({ value, upTo }) =>
    upTo === undefined ? value : [value, upTo],
  );

describe('금액', () => {
  it.each([
    ['1억5천', 150_000_000],
    ['1.5억', 150_000_000],
    ['1억 5천만원', 150_000_000],
    ['1 억 5 천', 150_000_000],
    ['1억 5,000만 원', 150_000_000],
    ['150백만', 150_000_000],
    ['150백만원', 150_000_000],
    ['일억 오천', 150_000_000],
    ['일억오천만', 150_000_000],
    ['일점오억', 150_000_000],
    ['1억 반', 150_000_000],
    ['1억5면', 150_000_000],
    ['8천만', 80_000_000],
    ['팔천만원', 80_000_000],
    ['3억6천이면', 360_000_000],
    ['2억4000', 240_000_000],
    ['4천5백만', 45_000_000],
    ['백만원', 1_000_000],
    ['천만원', 10_000_000],
    ['십억', 1_000_000_000],
    ['1조 5천억', 1_500_000_000_000],
    ['837만', 8_370_000],
    ['0.6억원', 60_000_000],
    ['이천만원', 20_000_000],
    ['50천원', 50_000],
    ['₩150,000,000', 150_000_000],
    ['150,000,000원', 150_000_000],
    ['100M won', 100_000_000],
    ['260 million won', 260_000_000],
    ['KRW 1.5 billion', 1_500_000_000],
    ['two hundred and sixty million won', 260_000_000],
    ['총사업비일억오천이면', 150_000_000],
    ['고도화2억4천짜리견적나왔는데', 240_000_000],
    ['1억정도', 100_000_000],
    ['1억만 있어요', 100_000_000],
    ['3억 천안 공장', 300_000_000],
    ['2억 5개사', 200_000_000],
  ])('%s → %i원', (text, expected) => {
    expect(won(text)).toEqual([expected]);
  });

  it.each([
    ['1~2억', [100_000_000, 200_000_000]],
    ['5천~8천만원', [50_000_000, 80_000_000]],
    ['1억에서 2억 사이', [100_000_000, 200_000_000]],
    ['1억부터 3억까지', [100_000_000, 300_000_000]],
  ] as const)('범위: %s', (text, range) => {
    expect(won(text)).toEqual([range]);
  });

  it('여러 금액을 차례대로 찾는다', () => {
    expect(won('총 3억에 자부담 1억5천이면')).toEqual([300_000_000, 150_000_000]);
  });

  it.each([
    ['자부담 5천이면', 50_000_000],
    ['사업비 8천이요', 80_000_000],
    ['기업부담금 7천', 70_000_000],
    ['예산 4천5백', 45_000_000],
  ])('돈 이야기 옆의 천·백은 만원 단위다: %s', (text, expected) => {
    expect(won(text)).toEqual([expected]);
  });

  it.each([
    ['5천', 50_000_000],
    ['8천이요', 80_000_000],
    ['5백', 5_000_000],
    ['오천오백', 55_000_000],
    ['5000', 50_000_000],
    ['이천이요', 20_000_000],
  ])('금액을 물은 뒤에만 금액이다: %s', (text, expected) => {
    expect(won(text)).toEqual([]);
    expect(won(text, { expectMoney: true })).toEqual([expected]);
  });

  it.each([
    '010-1234-5678',
    '042-388-0860',
    '1357',
    '2020년',
    '2020-106호',
    '3월 13일',
    '2.13~3.12',
    '24일',
    '10명',
    '3천명',
    '5만 명',
    '1만개',
    '100 원포인트',
    '레벨3만 되나요',
    '유형1만 있나요',
    '이천시',
    '이천 공장',
    '이천에서',
    '사천시 소재',
    '천안 공장',
    '몇억',
    '천만에요',
    '제2조 1항',
    '제3조에 따른',
    '2조건',
    '이만 끝내요',
    '백신',
    '자부담 몇 프로',
  ])('금액이 아니다: %s', (text) => {
    expect(won(text)).toEqual([]);
  });

  it('전화번호와 해, 도시는 금액을 물은 뒤에도 금액이 아니다', () => {
    for (const text of ['010-1234-5678', '1357', '2020', '이천 공장', '24일', '10명'])
      expect(won(text, { expectMoney: true })).toEqual([]);
  });

  it('만원 단위의 어떤 수든 쓴 대로 읽는다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }), (eok, man) => {
        const value = eok * 100_000_000 + man * 10_000;
        const spellings = [
          `${eok}억 ${man}만원`,
          `${eok}억${man}만`,
          `${value.toLocaleString('en')}원`,
          `₩${value}`,
        ];
        for (const spelling of spellings) expect(won(spelling)).toEqual([value]);
      }),
    );
  });

  it('원보다 작은 돈은 없다', () => expect(findAmounts('1.5원')).toEqual([]));

  it('찾은 자리는 글 안에 있고 겹치지 않는다', () => {
    const text = fc.string({ unit: fc.constantFrom(...'일이삼천백만억원 15.,~-월명'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.boolean(), (raw, expectMoney) => {
        let end = 0;
        for (const span of findAmounts(raw, { expectMoney })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(raw.slice(span.start, span.end)).toBe(span.text);
          expect(Number.isInteger(span.value) && span.value > 0).toBe(true);
          end = span.end;
        }
      }),
    );
  });
});
