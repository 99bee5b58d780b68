import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { learn } from '../../../src/language/learn.ts';
import { buildUnderstander } from '../../../src/language/understand.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const knowledge = sampleKnowledge();
const learned = learn(knowledge, intents);

describe('지식에서 배운 것', () => {
  it('늘 같은 것을 배운다', () => {
    expect(learn(knowledge, intents)).toEqual(learned);
  });

  it('의도와 공고의 주제를 모두 배운다', () => {
    const { topics } = learned.topics;
    for (const topic of ['amount', 'greeting', 'eligibility.energy-audit']) expect(topics).toContain(topic);
    expect(new Set(topics).size).toBe(topics.length);
  });

  it('문장의 말은 그 문장의 것이다', () => {
    const { owners } = learned.statements;
    expect(Math.max(...owners)).toBe(knowledge.pack.facts.length - 1);
  });

  it('건네받은 것으로도 똑같이 알아듣는다', () => {
    const asked = ['에너지진단 서류 뭐 내요', '디자인 이용권 얼마예요', 'when is the deadline'];
    const own = buildUnderstander(knowledge, intents);
    const given = buildUnderstander(knowledge, intents, learned);
    for (const text of asked) expect(given.understand(text)).toEqual(own.understand(text));
  });
});
