import { describe, expect, it } from 'vitest';
import {
  countLetterRuns,
  lettersIn,
  likelihoodAt,
  longestRun,
  margin,
  wasRead,
} from '../../../src/language/letter-runs.ts';

const runs = countLetterRuns(['지원금 얼마', '지원금은 얼마예요', '자부담 12%']);
const read = (text: string): boolean => wasRead(runs, lettersIn(text), text.length - 1 + margin, text.length);
const likelihood = (text: string): number => likelihoodAt(runs, lettersIn(text), text.length - 1 + margin);

describe('글자 흐름', () => {
  it('읽은 흐름을 안다', () => {
    expect(read('지원금')).toBe(true);
    expect(read('원금 얼')).toBe(true);
    expect(read('지언')).toBe(false);
  });

  it('숫자는 어느 것이나 한 글자로 본다', () => expect(read('담 98')).toBe(true));

  it('글 앞뒤도 흐름의 하나이다', () => {
    const letters = lettersIn('지');
    expect(letters).toHaveLength(1 + 2 * margin);
    expect(wasRead(runs, letters, margin, longestRun)).toBe(true);
  });

  it('자주 읽은 흐름이 더 그럴듯하다', () => {
    expect(likelihood('지원금')).toBeGreaterThan(likelihood('지언금'));
    expect(likelihood('지원금')).toBeLessThanOrEqual(0);
  });

  it('많이 읽으면 표가 커진다', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0xac00 + at).repeat(2));
    expect(countLetterRuns(texts).prints.length).toBeGreaterThan(runs.prints.length);
  });
});
