import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../adapters/knowledge/load-knowledge.ts';
import {
  subjectFromFacts,
  subjectFromRole,
} from '../../../../src/conversation/subject/subject-from-facts.ts';
import type { Subject } from '../../../../src/exchange/question.ts';
import { buildPackIndex } from '../../../../src/notice/pack-index.ts';

const index = buildPackIndex(loadKnowledge().pack);
const open: Subject = { recruitments: index.pack.recruitments, origin: 'open' };
const idsOf = ({ recruitments }: Subject): readonly string[] => recruitments.map(({ id }) => id);

describe('회사에 대해 아는 것이 가리키는 사업', () => {
  const firstFactory = { manufacturer: true, size: 'small', existing_smart_factory: false };

  it('스마트공장이 없는 제조기업은 신규구축', () => {
    const subject = subjectFromFacts(open, index, firstFactory, true);
    expect(idsOf(subject)).toEqual(['new-build']);
    expect(subject.origin).toBe('remembered');
  });

  it('하려는 것과 사업비까지 알면, 걸리는 것 없이 맞는 하나', () => {
    const facts = {
      ...firstFactory,
      size: ['small', 'medium'],
      supplier: 'partner',
      total_cost_won: 90_000_000,
    };
    expect(idsOf(subjectFromFacts(open, index, facts, true))).toEqual(['new-build']);
  });

  it('아는 것이 없거나 모자라면 열어 둔다', () => {
    expect(subjectFromFacts(open, index, {}, true)).toBe(open);
    expect(subjectFromFacts(open, index, { size: 'small' }, true)).toBe(open);
  });

  it('이름을 말했으면 사실보다 이름이 앞선다', () => {
    const [first] = index.pack.recruitments;
    const named: Subject = { recruitments: first ? [first] : [], origin: 'named' };
    expect(subjectFromFacts(named, index, firstFactory, true)).toBe(named);
  });
});

describe('누구인지가 가리키는 모집', () => {
  it('그 사람의 모집이 하나면, 걸리는 것이 있어도 그 모집', () => {
    const facts = { role: 'agency', 'agency.records': 3 };
    expect(idsOf(subjectFromFacts(open, index, facts, false))).toEqual(['level-check-agency']);
    expect(idsOf(subjectFromRole(open, index, { role: 'expert' }))).toEqual(['meister-expert']);
  });

  it('여러 모집이 열려 있거나 누구인지 모르면 열어 둔다', () => {
    expect(subjectFromRole(open, index, { role: 'adopter' })).toBe(open);
    expect(subjectFromRole(open, index, { size: 'small' })).toBe(open);
  });
});
