import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { masks } from '../../../src/language/masks.ts';
import { pointExamples, trainingExamples } from '../../../src/language/training-examples.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const asWritten = (text: string): string => text;
const examples = trainingExamples(sampleKnowledge(), intents, asWritten);
const textsOf = (topic: string): readonly string[] =>
  examples.filter((example) => example.topic === topic).map(({ text }) => text);

describe('배울 보기', () => {
  it('의도의 말과 공고의 말을 함께 배운다', () => {
    expect(textsOf('amount').length).toBeGreaterThan(20);
    expect(textsOf('amount.loan-terms')).toContain('융자 금리가 얼마예요');
    expect(textsOf('duty.operation-data')).toContain('교체하고 나서 운전 기록도 보내야 하는지');
  });

  it('제외 사유는 이름만 있어도 묻는 말을 짓는다', () => {
    expect(textsOf('exclusion.tax-arrears')).toContain('국세 체납 있으면 안되나요');
    expect(textsOf('exclusion.tax-arrears')).toContain('unpaid taxes');
  });

  it('자리표는 표시로 바꾼다', () => {
    const texts = examples.map(({ text }) => text);
    expect(texts.filter((text) => /\{[a-z]+\}/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes(masks.document))).toBe(true);
  });

  it('빈 것도 겹치는 것도 없다', () => {
    const keys = examples.map(({ topic, text }) => `${topic}|${text}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(examples.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('가리고 나면 아무것도 남지 않는 보기는 버린다', () => {
    expect(trainingExamples(sampleKnowledge(), intents, () => ' ')).toEqual([]);
  });

  it('견주는 점은 주제와 따로 배운다', () => {
    const points = pointExamples(intents, asWritten);
    expect(points).toContainEqual({ topic: 'window', text: '뭐가 먼저 마감돼요' });
    expect(examples).not.toContainEqual({ topic: 'window', text: '뭐가 먼저 마감돼요' });
  });
});
