import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { namedNumbers } from '../../../src/guidance/named-numbers.ts';

const { pack } = loadKnowledge();
const agency = { role: 'agency' };

describe('이름을 대고 말한 수', () => {
  it.each([
    ['아 전문가 8명이에요', { 'agency.experts': 8 }],
    ['전문가는 12명, 실적은 15건이에요', { 'agency.experts': 12, 'agency.records': 15 }],
    ['sorry, 8 experts', { 'agency.experts': 8 }],
    ['8명이에요', {}],
    ['전문가 인건비 2억', {}],
  ])('“%s”', (text, told) => expect(namedNumbers(pack, () => agency, text)).toEqual(told));

  it('입장과 상관없는 수는 받지 않는다', () => {
    expect(namedNumbers(pack, () => ({ role: 'adopter' }), '전문가 8명이에요')).toEqual({});
  });
});
