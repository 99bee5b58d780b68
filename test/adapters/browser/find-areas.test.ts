import { describe, expect, it } from 'vitest';
import { type Area, findAreas } from '../../../adapters/browser/pages/find-areas.ts';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { areaOf, placesOf } from '../../../adapters/pages/centre-places.ts';

const { pack, regions } = loadKnowledge();

const areas: readonly Area[] = pack.centres.flatMap((centre, row) =>
  placesOf(regions, centre)
    .split('\n')
    .map((line) => {
      const [within = '', ...names] = line.split('|');
      return { row, within, names };
    }),
);

const centresOf = (typed: string): readonly string[] => [
  ...new Set(findAreas(typed, areas).areas.map(({ row }) => pack.centres[row]?.region ?? '')),
];

describe('센터를 찾는 칸', () => {
  it.each([
    ['안산', '경기'],
    ['경기도 안산시 단원구 원시동 123', '경기'],
    ['안산시청이요', '경기'],
    ['서울 중구', '서울'],
    ['강원 고성', '강원'],
    ['경남 고성군', '경남'],
    ['예산', '충남'],
    ['포항', '포항'],
    ['Ansan', '경기'],
    ['ansan-si', '경기'],
    ['Pusan', '부산'],
    ['Gyeonggi-do, Uijeongbu-si', '경기북부'],
    ['진천 ', '충북'],
  ])('%s → %s', (typed, region) => {
    expect(centresOf(typed)).toEqual([region]);
  });

  it('여러 곳의 이름이면 모두 남기고, 그런 이름이라고 알린다', () => {
    const { areas: found, isOneName } = findAreas('고성', areas);
    expect(isOneName).toBe(true);
    expect(found.map(({ within }) => within)).toEqual(['강원 고성군', '경남 고성군']);
    expect(centresOf('중구').length).toBe(6);
  });

  it('치는 중인 이름은 그것으로 시작하는 곳을 남긴다', () => {
    expect(centresOf('의')).toContain('경기북부');
    expect(findAreas('의', areas).isOneName).toBe(false);
  });

  it('모르는 이름에는 아무 곳도 없다', () => {
    expect(centresOf('없는곳')).toEqual([]);
    expect(centresOf('Atlantis')).toEqual([]);
  });

  it('센터의 모든 곳은 제 이름으로 그 센터를 찾는다', () => {
    for (const { name, centre } of regions.places) {
      const region = pack.centres.find(({ id }) => id === centre)?.region;
      expect(centresOf(name), name).toContain(region);
    }
  });

  it('표에는 부르는 말이 아니라 시·군이 나온다', () => {
    const area = (region: string): string =>
      areaOf(regions, pack.centres.find((centre) => centre.region === region) ?? expect.fail());
    expect(area('포항')).toBe('경상북도(포항시)');
    expect(area('강원')).toContain('고성군');
    expect(area('서울')).toBe('서울특별시');
    expect(area('경기북부')).toMatch(/^경기도\(의정부시, /);
  });
});
