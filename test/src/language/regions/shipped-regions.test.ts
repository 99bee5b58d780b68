import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/language/normalise.ts';
import { buildRegionMatcher } from '../../../../src/language/regions.ts';
import type { AmbiguousPlace, Place, Regions } from '../../../../src/notice/pack.ts';

const folder = new URL('../../../../knowledge/regions/', import.meta.url);

const rows = (file: string): string[][] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '')));

const toPlace = ([name = '', within = '', centre = '']: string[]): Place => ({ name, within, centre });

const toAmbiguous = ([name = '', kind = '', candidates = '']: string[]): AmbiguousPlace => ({
  name,
  kind: kind === 'several' ? 'several' : 'everyday-word',
  candidates: candidates.split(';').map((pair) => {
    const [place = '', centre = ''] = pair.split('=').map((part) => part.trim());
    return { place, centre };
  }),
});

const load = (): Regions => ({
  places: rows('places.csv').map(toPlace),
  ambiguous: rows('ambiguous.csv').map(toAmbiguous),
});

const hasData = existsSync(new URL('places.csv', folder)) && existsSync(new URL('ambiguous.csv', folder));

const wordings = [
  '저희 X인데 센터 번호',
  'X 센터 전화번호 알려주세요',
  'X에 있는 공장이에요',
  'X공장담당센터',
];

describe.runIf(hasData)('실린 지역 자료', () => {
  const regions = hasData ? load() : { places: [], ambiguous: [] };
  const matcher = buildRegionMatcher(regions);

  it('모든 이름을 여러 말투에서 찾아 그 센터를 준다', () => {
    const missed = regions.places.flatMap(({ name, centre }) =>
      wordings
        .map((wording) => wording.replace('X', name))
        .filter((text) => {
          const match = matcher.find(normalise(text).text);
          if (match?.kind === 'one') return match.centre !== centre;
          return !match?.candidates.some((candidate) => candidate.centre === centre);
        }),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['원주 의료기기 공장입니다. 신규구축 접수는 어디에 해요', 'centre.gangwon'],
    ['오산 반도체 장비 업체인데 어디다 물어요', 'centre.gyeonggi'],
  ])('어디 공장인지부터 말한다: %s', (text, centre) => {
    expect(matcher.find(normalise(text).text)).toMatchObject({ centre });
  });

  it.each([
    '역량강화',
    '예산 소진',
    '가산점',
    '이천만원',
    '자부담',
    '고성능',
    '구리 재질',
    '광주형 일자리',
    '정관 제출',
    '구리 가공 공장입니다',
    '음성 인식 회사인데',
    '양산 부품 공장이에요',
  ])('지역이 아니다: %s', (text) => {
    expect(matcher.find(normalise(text).text)).toBeUndefined();
  });
});
