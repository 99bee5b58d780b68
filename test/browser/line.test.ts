import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLine } from '../../adapters/browser/session/line.ts';
import { keepState } from '../../adapters/browser/session/session-state.ts';

const lineTo = () => {
  const keeper = keepState({
    turns: [],
    line: 'fine',
    isRestoring: false,
    preparing: undefined,
    latest: undefined,
    unread: 0,
    language: undefined,
    textSize: 'normal',
  });
  const onBack = vi.fn();
  return { shown: () => keeper.state().line, onBack, line: createLine(keeper, onBack) };
};

describe('길잡이로 가는 줄', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('끊겼다 이어지면 잠시 이어졌다고 알린다', () => {
    const { line, shown, onBack } = lineTo();
    line.set(true);
    expect([shown(), onBack.mock.calls.length]).toEqual(['fine', 0]);
    line.set(false);
    expect(shown()).toBe('lost');
    line.set(true);
    expect([shown(), onBack.mock.calls.length]).toEqual(['back', 1]);
    vi.advanceTimersByTime(5_000);
    expect(shown()).toBe('fine');
  });

  it('끊긴 동안 점점 뜸하게 다시 해 보고, 이어지면 그만둔다', () => {
    const { line } = lineTo();
    const tryAgain = vi.fn(() => line.lose(tryAgain));
    line.lose(tryAgain);
    vi.advanceTimersByTime(4_000);
    expect(tryAgain).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(7_999);
    expect(tryAgain).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(tryAgain).toHaveBeenCalledTimes(2);
    line.set(true);
    vi.advanceTimersByTime(120_000);
    expect(tryAgain).toHaveBeenCalledTimes(2);
  });
});
