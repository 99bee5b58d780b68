import { describe, expect, it } from 'vitest';
import { firstConcept } from '../../../src/language/concepts.ts';
import { exampleVectors } from '../../../src/language/example-vectors.ts';

const sign = String.fromCharCode(firstConcept);

describe('보기의 벡터', () => {
  it('글자와 개념을 나누어 둔다', () => {
    const { vectors } = exampleVectors([`지원금 얼마 ${sign}`, '지원금 얼마 ']);
    const [withSign, without] = vectors;
    expect(withSign?.signs).toHaveLength(1);
    expect(without?.signs).toHaveLength(0);
    expect(withSign?.letters).toEqual(without?.letters);
  });

  it('길이는 두 모습 모두 1이다', () => {
    const { vectors, squares } = exampleVectors([`서류 어디 ${sign}`, '마감 언제']);
    for (const { letters, signs, lettersScale, wholeScale } of vectors) {
      const sum = (rows: Int32Array): number => rows.reduce((all, row) => all + (squares[row] ?? 0), 0);
      expect(Math.sqrt(sum(letters)) * lettersScale).toBeCloseTo(1, 5);
      expect(Math.sqrt(sum(letters) + sum(signs)) * wholeScale).toBeCloseTo(1, 5);
    }
  });

  it('드문 특징이 더 무겁다', () => {
    const texts = [
      ...Array.from({ length: 3 }, () => '마감'),
      '서류',
      ...Array.from({ length: 40 }, () => '가'),
    ];
    const { vectors, squares } = exampleVectors(texts);
    const heaviest = (at: number): number =>
      Math.max(...[...(vectors[at]?.letters ?? [])].map((row) => squares[row] ?? 0));
    expect(heaviest(3)).toBeGreaterThan(heaviest(0));
  });

  it('보기의 열에 하나를 넘게 나오는 글자는 버린다', () => {
    const texts = Array.from({ length: 40 }, (_, at) =>
      at < 10 ? '되나요' : String.fromCharCode(0xac00 + at * 700),
    );
    expect(exampleVectors(texts).vectors[0]?.letters).toHaveLength(0);
  });

  it('글자가 없으면 0이다', () => {
    expect(exampleVectors(['']).vectors[0]).toMatchObject({ lettersScale: 0, wholeScale: 0 });
  });
});
