import { describe, expect, it } from 'vitest';
import { isBotAccepted, isSecretAccepted } from '../../../adapters/kakao/verify.ts';

describe('카카오톡 호출 확인', () => {
  it('비밀값을 정하지 않으면 모두 받는다', () => {
    expect(isSecretAccepted([], undefined)).toBe(true);
  });

  it('바꾸는 동안에는 새 값과 옛 값을 모두 받고, 다른 값은 받지 않는다', () => {
    expect(isSecretAccepted(['new', 'old'], 'new')).toBe(true);
    expect(isSecretAccepted(['new', 'old'], 'old')).toBe(true);
    expect(isSecretAccepted(['new', 'old'], 'other')).toBe(false);
    expect(isSecretAccepted(['new', 'old'], undefined)).toBe(false);
    expect(isSecretAccepted(['new', 'old'], '')).toBe(false);
  });

  it('다른 봇은 받지 않되, 관리자센터의 스킬 테스트는 받는다', () => {
    expect(isBotAccepted('abc', 'abc', false)).toBe(true);
    expect(isBotAccepted('abc!', 'abc', false)).toBe(true);
    expect(isBotAccepted('abc', 'xyz', false)).toBe(false);
    expect(isBotAccepted('abc', 'xyz', true)).toBe(true);
    expect(isBotAccepted(undefined, 'xyz', false)).toBe(true);
  });
});
