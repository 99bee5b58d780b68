import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/wording/day.ts';

describe('해를 뺀 날짜', () => {
  it('우리말로', () => expect(formatDay('2020-03-12', 'ko')).toBe('3월 12일'));
  it('영어로', () => expect(formatDay('2020-12-01', 'en')).toBe('1 December'));
});
