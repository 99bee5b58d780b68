import { describe, expect, it, vi } from 'vitest';
import { once } from '../../../src/language/once.ts';

describe('한 번만', () => {
  it('처음 물을 때 만들고 그 뒤로는 그대로 준다', () => {
    const make = vi.fn(() => ({}));
    const value = once(make);
    expect(make).not.toHaveBeenCalled();
    expect(value()).toBe(value());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('undefined도 한 번만 만든다', () => {
    const make = vi.fn(() => undefined);
    const value = once(make);
    value();
    value();
    expect(make).toHaveBeenCalledTimes(1);
  });
});
