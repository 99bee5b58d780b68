import { describe, expect, it } from 'vitest';
import { describeError } from '../../../adapters/logging/describe-error.ts';
import { StoreError } from '../../../src/ports/conversation-store.ts';

describe('오류를 기록에 적기', () => {
  it('종류와 자리만 적고 글은 적지 않는다', () => {
    const described = describeError(new TypeError('비밀\n010-1234-5678 at home'));
    expect(described).toMatchObject({ kind: 'TypeError', frames: expect.any(Array) });
    expect(JSON.stringify(described)).not.toMatch(/비밀|1234/);
    expect(JSON.stringify(described)).toContain('describe-error.test.ts');
  });

  it('저장소의 오류는 이유도 적는다', () => {
    expect(describeError(new StoreError('unavailable', 'the disk is full'))).toEqual({
      kind: 'StoreError',
      code: 'unavailable',
      message: 'the disk is full',
    });
  });

  it('오류가 아닌 것은 종류만 적는다', () => {
    expect(describeError('비밀')).toEqual({ kind: 'string' });
  });
});
