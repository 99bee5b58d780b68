import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { buildBonusItemFinder } from '../../../src/answers/similar-items.ts';
import { sampleKnowledge } from '../../support/guide.ts';

describe('설명으로 찾는 가점 항목', () => {
  const { pack } = loadKnowledge();
  const find = buildBonusItemFinder(pack);

  it('가장 가까운 항목', () => {
    expect(find('조선소에 납품실적이 있는 기업인데 가점', pack.bonusItems, [])?.name.ko).toBe('조선기자재');
  });

  it('고를 수 있는 것 가운데서만', () => {
    const others = pack.bonusItems.filter(({ name }) => name.ko !== '조선기자재');
    expect(find('조선소에 납품실적이 있는 기업인데 가점', others, [])?.name.ko).not.toBe('조선기자재');
  });

  it('말한 사업에 참여한 것이 항목이면 그것', () => {
    const meister = find('가점 되나요', pack.bonusItems, ['meister']);
    expect(meister?.name.ko).toContain('마이스터');
  });

  it.each([
    '벤처기업 확인서 있으면 가점',
    '메인비즈 인증이면 가점',
    'iso 인증 받은 회사인데 가점',
    '벤처기업 인증도 가점에 들어가요',
    'is venture certification a bonus item',
  ])('“%s”처럼 함께 쓰는 낱말이 없으면 찾지 않는다', (text) =>
    expect(find(text, pack.bonusItems, [])).toBeUndefined(),
  );

  it('설명이 없으면 없다', () => expect(find('', pack.bonusItems, [])).toBeUndefined());

  it('사업의 이름과 닮은 것만으로는 찾지 않는다', () => {
    const other = sampleKnowledge().pack;
    expect(
      buildBonusItemFinder(other)('에너지절감 가점에 벤처기업도 있나요', other.bonusItems, []),
    ).toBeUndefined();
  });
});
