import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { regionName } from '../../../adapters/learning/region-names.ts';

it('앎에 있는 모든 시와 도에 영어 이름이 있다', () => {
  const { regions } = loadKnowledge();
  const provinces = new Set(regions.places.map(({ within }) => within.split(' ')[0] ?? ''));
  for (const province of provinces) {
    expect(regionName(province, 'ko')).toBe(province);
    expect(regionName(province, 'en')).toMatch(/^[A-Z][A-Za-z ]+$/);
  }
  expect(provinces.size).toBe(17);
});
