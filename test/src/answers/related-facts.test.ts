import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { relatedFacts } from '../../../src/answers/related-facts.ts';

const { pack } = loadKnowledge();
const quotedFact = pack.facts.find(
  ({ topic, for: holders }) => topic.startsWith('bonus') && holders.includes('new-build'),
);
if (!quotedFact) throw new Error('the pack has facts of the bonus for new-build');
const quoted = [{ id: quotedFact.id, section: quotedFact.source.section }];
const about = { topic: quotedFact.topic, recruitments: ['new-build'], quoted };

describe('함께 볼 내용', () => {
  it('같은 모집의 아직 말하지 않은 내용을 셋까지, 주제마다 하나씩 고른다', () => {
    const found = relatedFacts(pack, about);
    expect(found).toHaveLength(3);
    expect(found.every(({ for: holders }) => holders.includes('new-build'))).toBe(true);
    expect(found.map(({ id }) => id)).not.toContain(quotedFact.id);
    expect(new Set(found.map(({ topic }) => topic)).size).toBe(3);
  });

  it('누구에 대한 것인지 모르면 고르지 않는다', () => {
    expect(relatedFacts(pack, { ...about, recruitments: [] })).toEqual([]);
    expect(relatedFacts(pack, { ...about, recruitments: pack.recruitments.map(({ id }) => id) })).toEqual([]);
  });

  it('채울 자리가 남은 글이나 공고에 정해지지 않은 것은 보이지 않는다', () => {
    for (const { id } of pack.recruitments) {
      const all = pack.facts.map(({ source }) => ({ id: '', section: source.section }));
      for (const fact of relatedFacts(pack, { topic: 'amount', recruitments: [id], quoted: all }, 500)) {
        expect(fact.status).not.toBe('unsettled');
        expect(`${fact.text.ko}${fact.text.en}`).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
