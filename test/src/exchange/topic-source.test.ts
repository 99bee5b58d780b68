import { describe, expect, it } from 'vitest';
import { answersTopic, familyOf } from '../../../src/exchange/topic-source.ts';
import { sampleSource } from '../../support/topic-source.ts';

const answers = (topic: string, recruitment: string): boolean =>
  answersTopic(sampleSource, topic, recruitment);

describe('공고가 답하는 주제', () => {
  it.each([
    ['amount', 'energy-saver', true],
    ['amount', 'design-agency', false],
    ['bonus', 'energy-saver', true],
    ['bonus', 'design-user', false],
    ['period', 'design-user', true],
    ['period', 'design-agency', false],
    ['documents', 'design-agency', true],
    ['exclusion', 'design-user', false],
    ['exclusion.tax-arrears', 'energy-saver', true],
    ['exclusion.tax-arrears', 'design-user', false],
  ])('%s: %s → %s (기록)', (topic, recruitment, expected) => {
    expect(answers(topic, recruitment)).toBe(expected);
  });

  it('사실마다 그 사업에만 답이 된다', () => {
    expect(answers('duty.operation-data', 'energy-saver')).toBe(true);
    expect(answers('duty.operation-data', 'design-user')).toBe(false);
    expect(answers('duty.nobody-asked', 'energy-saver')).toBe(false);
  });

  it('사업에 매이지 않는 주제는 어디에나 있다', () => {
    for (const topic of ['greeting', 'contact', 'centre', 'glossary'])
      expect(answers(topic, 'design-agency'), topic).toBe(true);
  });

  it('주제의 갈래는 첫 마디다', () => {
    expect(familyOf('document.validity')).toBe('document');
    expect(familyOf('amount')).toBe('amount');
  });
});
