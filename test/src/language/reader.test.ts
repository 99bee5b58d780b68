import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstItem } from '../../../src/language/concepts.ts';
import { masks, nameLeftOut } from '../../../src/language/masks.ts';
import { buildReader } from '../../../src/language/reader.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const knowledge = sampleKnowledge();
const reader = buildReader(knowledge, () => true);
const [program] = knowledge.pack.programs;
const [document] = knowledge.pack.documents;

describe('모형이 읽는 글', () => {
  it('사업 이름은 빼고 읽는다', () => {
    expect(reader.read(`${program?.name.ko} 얼마예요`).masked.trim()).toBe(`${nameLeftOut} 얼마예요`);
  });

  it('서류와 숫자는 표시로 읽고, 어느 서류인지는 뒤에 단다', () => {
    const { masked, whole } = reader.read(`${document?.name.ko} 2부 내나요`);
    expect(masked).toContain(masks.document);
    expect(masked).toContain(masks.count);
    expect(whole.charCodeAt(whole.length - 1)).toBeGreaterThanOrEqual(firstItem);
  });

  it('개념은 이름으로 돌려준다', () => {
    const { concepts } = reader.read('서류 어디에 내요');
    const ids = reader.conceptIds(concepts);
    const known = new Set(knowledge.general.concepts.map(({ id }) => id));
    expect(ids).toHaveLength(concepts.length);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('가려도 나머지 말은 그대로 있다', () => {
    const words = fc.array(fc.constantFrom('그런데', '정말로', '혹시나'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const said = (middle: string): string =>
          reader.read(`${before.join(' ')} ${middle} ${after.join(' ')}`).masked.replace(/\s+/g, ' ');
        expect(said('3천만원')).toBe(said('5억'));
        expect(said('3천만원')).toContain(before.join(' '));
        expect(said('3천만원')).toContain(after.join(' '));
      }),
    );
  });

  it('같은 글은 늘 같게 읽는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(reader.read(text).whole).toBe(reader.read(text).whole);
      }),
    );
  });
});
