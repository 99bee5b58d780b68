import { describe, expect, it } from 'vitest';
import {
  speaksOfLastYear,
  speaksOfYearBefore,
  speaksOfYearBeforeLast,
} from '../../../../src/language/speech/years-back.ts';

describe('지난 해를 이르는 말', () => {
  it.each([
    ['작년에 뗀 건데', true, true, false],
    ['전년도 재무제표', false, true, false],
    ['재작년에 선정됐어요', false, false, true],
    ['issued last year', true, true, false],
    ['the year before last', false, false, true],
    ['작업 3년', false, false, false],
  ])('%s: 작년 %s, 전년 %s, 재작년 %s', (text, last, before, beforeLast) => {
    expect(speaksOfLastYear(text)).toBe(last);
    expect(speaksOfYearBefore(text)).toBe(before);
    expect(speaksOfYearBeforeLast(text)).toBe(beforeLast);
  });
});
