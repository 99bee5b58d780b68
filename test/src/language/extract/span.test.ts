import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/language/extract/date.ts';
import { replaceSpans } from '../../../../src/language/extract/span.ts';

describe('찾은 자리 바꾸기', () => {
  it('찾은 자리마다 다른 글을 놓는다', () => {
    const text = '3월 12일부터 3월 31일까지';
    expect(replaceSpans(text, findDates(text), () => '◇')).toBe('◇부터 ◇까지');
  });
});
