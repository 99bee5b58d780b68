import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTrie } from '../../../src/language/trie.ts';

const namesAt = (names: readonly string[], text: string, at: number): string[] => {
  const trie = makeTrie<string>();
  for (const name of names) trie.add(name, name);
  const ends: number[] = [];
  const values: string[] = [];
  const count = trie.findAt(text, at, ends, values);
  return values.slice(0, count);
};

describe('이름 나무', () => {
  it('짧은 것부터 모두 찾는다', () => {
    expect(namesAt(['창원', '창원시', '창원국가산단', '원시'], '창원시', 0)).toEqual(['창원', '창원시']);
  });

  it('이름 안의 빈칸 하나는 건너뛴다', () => {
    expect(namesAt(['창원', '창원국가산단'], '창원 국가산단', 0)).toEqual(['창원', '창원국가산단']);
  });

  it('빈칸 뒤에 한 글자만 남으면 건너뛰지 않는다', () => {
    expect(namesAt(['양산', '양산시'], '양산 시 필요한', 0)).toEqual(['양산']);
  });

  it('글의 어느 자리에서든 시작하는 이름을 모두 찾는다', () => {
    const word = fc.string({ unit: fc.constantFrom('가', '나', '다'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), word, word, (names, before, after) => {
        const text = before + after;
        const expected = names
          .filter((name) => text.startsWith(name, before.length))
          .sort((a, b) => a.length - b.length);
        expect(namesAt(names, text, before.length)).toEqual(expected);
      }),
    );
  });
});
