import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { createEngine, createGuide } from '../../../src/conversation/create-guide.ts';
import { sampleKnowledge } from '../../support/guide.ts';

describe('안내자 만들기', () => {
  const engine = createEngine(sampleKnowledge(), intents);

  it('주제는 그것을 내놓은 의도가 답한다', () => {
    expect(engine.intentFor('amount').id).toBe('amount');
    expect(engine.intentFor('document.validity').id).toBe('documents');
  });

  it('제외 사유는 제외 의도가, 공고의 다른 주제는 한 문장 의도가 답한다', () => {
    expect(engine.intentFor('exclusion.tax-arrears').id).toBe('exclusions');
    expect(engine.intentFor('amount.loan-terms').id).toBe('single-fact');
  });

  it('일반 주제와 공고의 주제를 가린다', () => {
    expect(engine.isGeneric('amount')).toBe(true);
    expect(engine.isGeneric('amount.loan-terms')).toBe(false);
  });

  it('한 문장 의도가 없으면 만들지 않는다', () => {
    const without = intents.filter(({ id }) => id !== 'single-fact');
    expect(() => createGuide(sampleKnowledge(), without)).toThrow('single-fact');
  });
});
