import { describe, expect, it } from 'vitest';
import { readAlong } from '../../../../src/language/extract/span.ts';

describe('글을 따라 읽기', () => {
  const pairAt = (text: string, at: number) => (text[at] === 'ㄱ' ? { start: at, end: at + 2 } : undefined);

  it('찾은 자리는 다시 읽지 않는다', () => {
    expect(readAlong('ㄱㄱㄱㄱ나ㄱ', pairAt).map(({ start }) => start)).toEqual([0, 2, 5]);
  });

  it('아무것도 없으면 빈 목록이다', () => {
    expect(readAlong('나다', pairAt)).toEqual([]);
    expect(readAlong('', pairAt)).toEqual([]);
  });
});
