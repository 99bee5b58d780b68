import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLetterTree, nowhere, root } from '../../../src/language/letter-tree.ts';

const grow = (names: readonly string[]) => {
  const tree = newLetterTree();
  const ends = new Map<string, number>();
  for (const name of names) {
    let node = root;
    for (let i = 0; i < name.length; i++) node = tree.grow(node, name.charCodeAt(i));
    ends.set(name, node);
  }
  return { tree, ends };
};

const word = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xac40 }).map((c) => String.fromCharCode(c)),
  minLength: 1,
  maxLength: 6,
});

describe('글자 나무', () => {
  it('기른 이름은 모두 같은 마디로 간다', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 400 }), (names) => {
        const { tree, ends } = grow(names);
        for (const name of names) {
          let node = root;
          for (let i = 0; i < name.length; i++) node = tree.next(node, name.charCodeAt(i));
          expect(node).toBe(ends.get(name));
          expect(tree.startsWith(name.charCodeAt(0))).toBe(true);
        }
        expect(new Set(ends.values()).size).toBe(names.length);
      }),
    );
  });

  it('없는 길은 아무 데도 아니다', () => {
    const { tree } = grow(['창원', '창원시']);
    expect(tree.next(root, '부'.charCodeAt(0))).toBe(nowhere);
    expect(tree.startsWith('원'.charCodeAt(0))).toBe(false);
    expect(tree.next(tree.next(root, '창'.charCodeAt(0)), '시'.charCodeAt(0))).toBe(nowhere);
  });
});
