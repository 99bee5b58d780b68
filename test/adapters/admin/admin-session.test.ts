import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bearerOf,
  cookieHeader,
  cookieOf,
  isSession,
  newSession,
  sessionLength,
} from '../../../adapters/admin/admin-session.ts';

const token = 'a-long-random-token';

describe('담당자 로그인', () => {
  it('정한 시간만 통하고, 토큰이 바뀌면 통하지 않는다', () => {
    const session = newSession(token, 1_000);
    expect(isSession(token, session, 1_001)).toBe(true);
    expect(isSession(token, session, 1_000 + sessionLength)).toBe(false);
    expect(isSession('another-long-token', session, 1_001)).toBe(false);
    expect(session).not.toContain(token);
  });

  it('끝나는 시각을 고치거나 아무렇게나 만든 것은 통하지 않는다', () => {
    const [, signed] = newSession(token, 1_000).split('.');
    expect(isSession(token, `${10 ** 15}.${signed}`, 1_001)).toBe(false);
    expect(isSession(token, undefined, 0)).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => !isSession(token, text, 0)));
  });

  it('쿠키는 스크립트가 못 읽고 다른 사이트에서 오지 않는다', () => {
    expect(cookieHeader('x', true)).toMatch(/Path=\/admin; .*HttpOnly; SameSite=Strict; Secure$/);
    expect(cookieHeader('', false)).toContain('Max-Age=0');
    expect(cookieOf('a=1; guide_admin=x.y; b=2', 'guide_admin')).toBe('x.y');
    expect(cookieOf(undefined, 'guide_admin')).toBeUndefined();
    expect(bearerOf('Bearer abc')).toBe('abc');
    expect(bearerOf('Basic abc')).toBeUndefined();
  });
});
