import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstConcept } from '../../../src/language/concepts.ts';
import type { Example } from '../../../src/language/topic-model.ts';
import { trainTopicModel } from '../../../src/language/train-topics.ts';

const money = String.fromCharCode(firstConcept);
const paper = String.fromCharCode(firstConcept + 1);

const of = (topic: string, ...texts: readonly string[]): Example[] => texts.map((text) => ({ topic, text }));
const examples: readonly Example[] = [
  ...of(
    'amount',
    `얼마 지원돼요 ${money}`,
    `지원금 한도 ${money}`,
    '얼마까지 주나요',
    `돈을 얼마나 대줘요 ${money}`,
  ),
  ...of(
    'documents',
    `서류 뭐 내요 ${paper}`,
    `제출 서류 목록 ${paper}`,
    '뭘 준비해서 내나요',
    `구비서류 알려줘 ${paper}`,
  ),
  ...of('window', '언제까지 신청해요', '마감이 언제예요', '접수 기간 알려줘', 'when is the deadline'),
];
const model = trainTopicModel(examples);
const topOf = (text: string): string | undefined => model.rank(text)[0]?.topic;

describe('주제 모형', () => {
  it('배운 것을 안다', () => {
    for (const { text, topic } of examples) expect(topOf(text)).toBe(topic);
  });

  it('개념을 알아듣지 못한 글도 글자로 안다', () => {
    for (const { text, topic } of examples) expect(topOf(text.replace(/[\ue100-\uf8ff]/g, ''))).toBe(topic);
  });

  it('글자가 낯설어도 개념으로 안다', () => {
    expect(topOf(`피룡한 걷 ${paper}`)).toBe('documents');
  });

  it('같은 보기로 배우면 늘 같다', () => {
    const again = trainTopicModel(examples);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(again.probabilities(text)).toEqual(model.probabilities(text));
      }),
    );
  });

  it('어떤 글이든 확률의 합은 1이다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const total = model.probabilities(text).reduce((sum, one) => sum + one, 0);
        expect(total).toBeCloseTo(1, 4);
      }),
    );
  });

  it('순위는 확률의 차례이고 확률과 같다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const ranked = model.rank(text);
        const probabilities = [...model.probabilities(text)];
        const expected = model.topics
          .map((topic, at) => ({ topic, probability: probabilities[at] ?? 0 }))
          .filter(({ probability }) => probability >= 0.001)
          .sort((a, b) => b.probability - a.probability);
        expect(ranked).toEqual(expected);
      }),
    );
  });

  it('주제는 가나다순이다', () => {
    expect(model.topics).toEqual(['amount', 'documents', 'window']);
  });

  it('아주 긴 글도 견딘다', () => {
    expect(topOf('마감이 언제예요 '.repeat(400))).toBe('window');
  });

  it('보기가 많은 주제라고 더 그럴듯하지는 않다', () => {
    const many = Array.from({ length: 200 }, (_, at) => `보기 ${String.fromCharCode(0xac00 + at * 50)} 지원`);
    const uneven = trainTopicModel([
      ...of('large', ...many),
      ...of('small', '지원 서류', '서류 지원', '지원 서류요'),
    ]);
    expect(uneven.rank('지원 서류')[0]?.topic).toBe('small');
  });

  it('주제가 하나뿐이어도 된다', () => {
    expect(trainTopicModel(of('only', '안녕')).rank('뭐')).toEqual([{ topic: 'only', probability: 1 }]);
  });
});
