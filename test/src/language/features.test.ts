import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstConcept } from '../../../src/language/concepts.ts';
import { featureBuckets, featuresOf, isConceptBucket, isSignBucket } from '../../../src/language/features.ts';
import { masks } from '../../../src/language/masks.ts';

const features = (text: string): number[] => [...featuresOf(text)];
const shared = (one: string, other: string): number => {
  const others = new Set(features(other));
  return features(one).filter((bucket) => others.has(bucket)).length / features(one).length;
};

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const hangul = fc.array(syllable, { minLength: 1, maxLength: 30 }).map((syllables) => syllables.join(''));

describe('글의 특징', () => {
  it('한글 사이의 빈칸은 상관없다', () => {
    fc.assert(
      fc.property(hangul, hangul, (before, after) => {
        expect(features(`${before} ${after}`)).toEqual(features(before + after));
      }),
    );
  });

  it('어떤 글이든 겹치지 않는 칸만 준다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const buckets = features(text);
        expect(new Set(buckets).size).toBe(buckets.length);
        for (const bucket of buckets) {
          expect(bucket).toBeGreaterThanOrEqual(0);
          expect(bucket).toBeLessThan(featureBuckets);
        }
      }),
    );
  });

  it('모음 하나가 틀려도 절반 넘게 같다', () => {
    expect(shared('사업계획서 어디에 내요', '사업게획서 어디에 내요')).toBeGreaterThan(0.5);
  });

  it('숫자는 얼마든 하나로 본다', () => {
    expect(features('직원 5명')).toEqual(features('직원 1200명'));
  });

  it('영어는 낱말이 갈리는 곳을 본다', () => {
    expect(features('how much')).not.toEqual(features('howmuch'));
  });

  it('개념과 가린 것은 제 칸이 있다', () => {
    const concept = features(String.fromCharCode(firstConcept + 3));
    const mask = features(masks.document);
    expect(concept.every((bucket) => isConceptBucket(bucket) && isSignBucket(bucket))).toBe(true);
    expect(mask.every((bucket) => isConceptBucket(bucket) && !isSignBucket(bucket))).toBe(true);
    expect(concept).toHaveLength(1);
    expect(mask).toHaveLength(1);
  });

  it('개념 표시는 둘레의 글자와 엮이지 않는다', () => {
    const sign = String.fromCharCode(firstConcept);
    expect(features(`지원금 ${sign}`)).toEqual([...features('지원금'), ...features(sign)]);
  });

  it('아주 긴 글도 읽는다', () => {
    expect(features('가나다라마바사'.repeat(3000)).length).toBeGreaterThan(5);
  });
});
