import { describe, expect, it } from 'vitest';
import { askOfItem, isOfOneItem } from '../../../src/language/one-item.ts';
import type { Ask } from '../../../src/language/understand.ts';
import { askOn } from '../../support/topic-source.ts';

const naming = (ask: Ask, ...ids: readonly string[]): Ask => ({
  ...ask,
  details: {
    ...ask.details,
    mentions: ids.map((id, at) => ({ start: at, end: at + 1, entities: [{ kind: 'bonus-item', id }] })),
  },
});
const whole = askOn('여성기업인데 가점 몇 점이고 서류는 뭐 내요', { bonus: 0.5 });
const points = askOn('가점 몇 점이고', { bonus: 0.9 });
const papers = askOn('서류는 뭐 내요', { documents: 0.9 });
const phone = askOn('전화번호는요', { contact: 0.9 });

describe('한 가점 항목의 점수와 증빙', () => {
  it('점수와 서류를 함께 물으면 한 물음이다', () => {
    expect(isOfOneItem(naming(whole, 'women'), [points, papers])).toBe(true);
    expect(askOfItem(whole).topics[0]?.topic).toBe('bonus.item');
  });

  it('항목이 없거나 여럿이면, 또는 다른 것을 물으면 그대로 둔다', () => {
    expect(isOfOneItem(whole, [points, papers])).toBe(false);
    expect(isOfOneItem(naming(whole, 'women', 'root'), [points, papers])).toBe(false);
    expect(isOfOneItem(naming(whole, 'women'), [points, phone])).toBe(false);
    expect(isOfOneItem(naming(whole, 'women'), [papers])).toBe(false);
  });
});
