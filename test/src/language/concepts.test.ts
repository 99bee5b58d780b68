import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptTaggerOf, firstConcept } from '../../../src/language/concepts.ts';

const concepts = [
  { id: 'money', ko: ['얼마', '지원금'], en: ['how much', 'rate'] },
  { id: 'share', ko: ['%', '지원금'], en: [] },
  { id: 'when', ko: ['언제'], en: ['when'] },
];
const tag = conceptTaggerOf(concepts);
const found = (text: string): string[] =>
  [...tag(text)].map((sign) => concepts[sign.charCodeAt(0) - firstConcept]?.id ?? '?');

describe('개념', () => {
  it('어느 자리에 있든 찾는다', () => {
    expect(found('그래서 얼마예요')).toEqual(['money']);
    expect(found('마감언제')).toEqual(['when']);
  });

  it('한 낱말이 여러 개념일 수 있다', () => {
    expect(found('지원금')).toEqual(['money', 'share']);
  });

  it('빈칸이 있든 없든 같다', () => {
    expect(found('얼 마')).toEqual(['money']);
    expect(found('howmuch')).toEqual(['money']);
  });

  it('영어는 낱말째로만 찾는다', () => {
    expect(found('what rate')).toEqual(['money']);
    expect(found('separate')).toEqual([]);
    expect(found('rates')).toEqual([]);
  });

  it('퍼센트 기호도 말이다', () => {
    expect(found('50 %')).toEqual(['share']);
  });

  it('여러 번 나와도 한 번만 적는다', () => {
    expect(found('얼마 얼마 얼마')).toEqual(['money']);
  });

  it('낱말이 든 글에서는 늘 찾는다', () => {
    const letters = fc.string({ unit: fc.constantFrom('가', '나', ' ', '!'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(found(`${before}언제${after}`)).toContain('when');
      }),
    );
  });

  it('글자 없는 낱말은 어디에도 없다', () => {
    expect(conceptTaggerOf([{ id: 'none', ko: ['…'], en: [] }])('…아무 말 …')).toBe('');
  });
});
