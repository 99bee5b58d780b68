import { describe, expect, it } from 'vitest';
import { buildPackIndex, holdingFor } from '../../../src/notice/pack-index.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const { pack } = sampleKnowledge();
const index = buildPackIndex(pack);
const topics = [...new Set(pack.facts.map(({ topic }) => topic))];

describe('공고 찾아보기', () => {
  it('모집을 이름표로 찾는다', () => {
    for (const recruitment of pack.recruitments) expect(index.recruitment(recruitment.id)).toBe(recruitment);
    expect(index.recruitment('없는 모집')).toBeUndefined();
  });

  it('문장을 이름표로 찾는다', () => {
    for (const fact of pack.facts) expect(index.fact(fact.id)).toBe(fact);
    expect(index.fact('없는 문장')).toBeUndefined();
  });

  it('사업의 모집은 보통 신청하는 쪽부터다', () => {
    for (const { id } of pack.programs) {
      const recruitments = index.recruitmentsOf(id);
      expect(recruitments.every(({ programId }) => programId === id)).toBe(true);
      const usual = recruitments.map((recruitment) => recruitment.usual === true);
      expect(usual).toEqual(usual.toSorted((a, b) => Number(b) - Number(a)));
    }
    expect(index.recruitmentsOf('없는 사업')).toEqual([]);
  });

  it('주제와 모집으로 찾은 문장은 하나하나 살펴 찾은 것과 같다', () => {
    for (const topic of topics)
      for (const { id } of pack.recruitments) {
        const ofTopic = pack.facts.filter((fact) => fact.topic === topic);
        expect(index.facts(topic, id)).toEqual(holdingFor(ofTopic, id));
        expect(index.hasTopic(topic, id)).toBe(holdingFor(ofTopic, id).length > 0);
      }
  });

  it('아래 주제의 문장까지 찾는다', () => {
    for (const { id } of pack.recruitments) {
      const under = index.factsUnder('eligibility', id).map(({ topic }) => topic);
      expect(under.filter((topic) => topic !== 'eligibility' && !topic.startsWith('eligibility.'))).toEqual(
        [],
      );
      expect(under.length).toBeGreaterThanOrEqual(index.facts('eligibility', id).length);
    }
  });

  it('없는 주제에는 문장이 없다', () => {
    expect(index.factsOf('없는 주제')).toEqual([]);
    expect(index.facts('없는 주제', pack.recruitments[0]?.id ?? '')).toEqual([]);
    expect(index.hasTopic('없는 주제', pack.recruitments[0]?.id ?? '')).toBe(false);
  });
});
