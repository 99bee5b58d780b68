import { describe, expect, it, vi } from 'vitest';
import { once, perPlace, perText } from '../../../src/language/once.ts';

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

describe('글에서 읽은 것', () => {
  it('같은 글은 한 번만 읽고, 아무것도 아닌 것도 기억한다', () => {
    let read = 0;
    const lengthOf = perText((text): number | undefined => {
      read++;
      return text === '' ? undefined : text.length;
    });
    expect([lengthOf('가나'), lengthOf(''), lengthOf('가나'), lengthOf('')]).toEqual([
      2,
      undefined,
      2,
      undefined,
    ]);
    expect(read).toBe(2);
  });

  it('많은 글을 읽어도 끝없이 쌓아 두지 않고, 답은 그대로다', () => {
    let read = 0;
    const upper = perText((text) => {
      read++;
      return text.toUpperCase();
    });
    const texts = Array.from({ length: 100 }, (_, at) => `text ${at}`);
    expect([...texts, ...texts].map(upper)).toEqual([...texts, ...texts].map((text) => text.toUpperCase()));
    expect(read).toBe(200);
  });

  it('글과 자리가 모두 같을 때만 같은 것으로 친다', () => {
    const around = perPlace((text, { start, end }) => text.slice(start, end));
    const places = [
      { start: 0, end: 1 },
      { start: 1, end: 3 },
      { start: 0, end: 1 },
    ];
    expect(places.map((place) => around('신규구축', place))).toEqual(['신', '규구', '신']);
    expect(around('고도화', { start: 0, end: 1 })).toBe('고');
  });
});
