import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/language/normalise.ts';
import { buildRegionMatcher } from '../../../src/language/regions.ts';
import type { Place, Regions } from '../../../src/notice/pack.ts';

const place = (within: string, centre: string, ...names: string[]): Place[] =>
  names.map((name) => ({ name, within, centre }));

const regions: Regions = {
  places: [
    ...place('서울특별시', '서울', '서울', '서울특별시'),
    ...place('부산광역시', '부산', '부산', '부산광역시', '부산시'),
    ...place('광주광역시', '광주', '광주광역시'),
    ...place('인천광역시', '인천', '인천', '인천광역시'),
    ...place('경기도 북부', '경기북부', '경기북부', '경기도 북부'),
    ...place('제주특별자치도', '제주', '제주', '제주도'),
    ...place('제주특별자치도 제주시', '제주', '제주', '제주시'),
    ...place('경기도 고양시', '경기북부', '고양', '고양시'),
    ...place('경기도 남양주시', '경기북부', '남양주', '남양주시'),
    ...place('경기도 양주시', '경기북부', '양주', '양주시'),
    ...place('경기도 구리시', '경기북부', '구리', '구리시'),
    ...place('경기도 이천시', '경기', '이천', '이천시'),
    ...place('경기도 화성시', '경기', '화성', '화성시'),
    ...place('경기도 용인시', '경기', '용인', '용인시'),
    ...place('경기도 의정부시', '경기북부', '의정부', '의정부시'),
    ...place('경상남도', '경남', '경남', '경상남도'),
    ...place('경상남도 창원시', '경남', '창원', '창원시', '창원국가산단'),
    ...place('경상남도 양산시', '경남', '양산', '양산시'),
    ...place('경상남도 사천시', '경남', '사천', '사천시'),
    ...place('경상북도 구미시', '경북', '구미', '구미시', '구미공단'),
    ...place('경상북도 포항시', '포항', '포항', '포항시', '포항 남구'),
    ...place('충청북도 청주시', '충북', '청주', '청주시'),
    ...place('충청남도 예산군', '충남', '예산', '예산군'),
    ...place('충청남도 부여군', '충남', '부여', '부여군'),
    ...place('인천광역시 강화군', '인천', '강화', '강화군'),
    ...place('서울특별시 강북구', '서울', '강북', '강북구'),
    ...place('서울특별시 금천구', '서울', '금천', '금천구', '가산', '가산디지털단지'),
    ...place('서울특별시 동작구', '서울', '동작', '동작구'),
    ...place('전라남도 여수시', '전남', '여수', '여수시'),
    ...place('경상남도 함안군', '경남', '함안', '함안군'),
  ],
  ambiguous: [
    ...['강화', '예산', '부여', '구리', '이천', '사천', '양산', '가산', '화성', '동작', '고성'].map(
      (name) => ({
        name,
        kind: 'everyday-word' as const,
        candidates:
          name === '고성'
            ? [
                { place: '강원 고성군', centre: '강원' },
                { place: '경남 고성군', centre: '경남' },
              ]
            : [],
      }),
    ),
    ...['광주', '광주시'].map((name) => ({
      name,
      kind: 'several' as const,
      candidates: [
        { place: '경기 광주시', centre: '경기' },
        { place: '광주광역시', centre: '광주' },
      ],
    })),
    ...['경기', '경기도'].map((name) => ({
      name,
      kind: 'several' as const,
      candidates: [
        { place: '경기도 남부', centre: '경기' },
        { place: '경기도 북부', centre: '경기북부' },
      ],
    })),
    {
      name: '전라도',
      kind: 'several',
      candidates: [
        { place: '전북', centre: '전북' },
        { place: '전남', centre: '전남' },
      ],
    },
    {
      name: '북구',
      kind: 'several',
      candidates: [
        { place: '부산 북구', centre: '부산' },
        { place: '광주 북구', centre: '광주' },
      ],
    },
    {
      name: '강서구',
      kind: 'several',
      candidates: [
        { place: '서울 강서구', centre: '서울' },
        { place: '부산 강서구', centre: '부산' },
      ],
    },
  ],
};

const matcher = buildRegionMatcher(regions);
const centreOf = (text: string): string | undefined => {
  const match = matcher.find(normalise(text).text);
  if (!match) return undefined;
  return match.kind === 'one' ? match.centre : `${match.name}?`;
};

describe('지역 이름', () => {
  it.each([
    ['저희 창원인데 어디에 물어봐야 하나요', '경남'],
    ['저희창원인데어디에물어봐야하나요', '경남'],
    ['청주 공장 담당 센터 전화', '충북'],
    ['부산스마트제조혁신센터번호', '부산'],
    ['의정부인데 경기센터 전화번호', '경기북부'],
    ['창원 국가산단 입주기업', '경남'],
    ['제주도 TP 연락처', '제주'],
    ['남양주', '경기북부'],
    ['강북구 공장', '서울'],
    ['포항 남구요', '포항'],
    ['본사는 서울이고 공장은 창원이에요', '경남'],
  ])('%s → %s', (text, centre) => {
    expect(centreOf(text)).toBe(centre);
  });

  it.each([
    ['경기 광주 공장', '경기'],
    ['광주광역시 센터', '광주'],
    ['전라도 광주', '광주'],
    ['광주 북구', '광주'],
    ['부산 강서구', '부산'],
    ['부산강서구에 있어요', '부산'],
    ['경기도 고양시', '경기북부'],
    ['경기고양시', '경기북부'],
    ['광주인데 경기도요', '경기'],
    ['여수인디라 어디다 물어본당가', '전남'],
    ['창원서 금형합니더', '경남'],
    ['청주예유', '충북'],
    ['구미이거든요', '경북'],
    ['경남 고성', '경남'],
  ])('옆의 넓은 지역이 뜻을 정한다: %s → %s', (text, centre) => {
    expect(centreOf(text)).toBe(centre);
  });

  it.each([
    ['광주 센터 번호', '광주?'],
    ['경기도 센터 번호', '경기도?'],
    ['강서구 센터', '강서구?'],
    ['북구청 근처', '북구?'],
  ])('뜻이 여럿이면 후보를 준다: %s', (text, name) => {
    expect(centreOf(text)).toBe(name);
    expect(matcher.find(normalise(text).text)).toMatchObject({ kind: 'several' });
  });

  it.each([
    ['강화군', '인천'],
    ['강화 공장', '인천'],
    ['인천 강화', '인천'],
    ['이천 공장', '경기'],
    ['저희 이천인데', '경기'],
    ['저희가 예산인디 전화 어디다 한대유', '충남'],
    ['양산서 공장함 센터번호좀', '경남'],
    ['사천이라예 번호가 뭡니꺼', '경남'],
    ['이천에서 공장을 해요', '경기'],
    ['예산에 있는 공장', '충남'],
    ['구리시 소재 기업', '경기북부'],
    ['양산시인데요', '경남'],
    ['가산 쪽 센터', '서울'],
    ['공장이 화성에 있어요', '경기'],
  ])('흔한 낱말도 지역이라고 할 때는 지역이다: %s → %s', (text, centre) => {
    expect(centreOf(text)).toBe(centre);
  });

  it.each([
    '역량강화 컨설팅',
    '역량 강화 지원금',
    '예산 소진 시까지',
    '예산은 지역별로 다른가요',
    '예산 지역별 배정',
    '총 4억 예산인데',
    '가산점 부여 기준',
    '가점 부여 지역',
    '이천만원이면',
    '사천만 원',
    '자부담 비율',
    '고성능 설비',
    '구리 재질',
    '구리 소재 부품',
    '양산 시 필요한 설비',
    '양산시설 투자',
    '동작구간 설정',
    '강화 시 가점',
    '신청주소가 어디죠',
    '참여수요 조사',
    '부가세 포함안되나요',
    '고용인원 20명',
    '광주형 일자리 가점',
    '경기 침체로 어려워요',
    '고양이 사료 공장',
    '구미에 맞는 사업',
    '현금천만원',
  ])('지역이 아니다: %s', (text) => {
    expect(centreOf(text)).toBeUndefined();
  });

  it.each([
    ['My plant is in Gumi.', '경북'],
    ['Busan center phone', '부산'],
    ['Pusan', '부산'],
    ['changwon-si', '경남'],
    ['Hwaseong factory', '경기'],
    ['Goyang-si, Gyeonggi-do', '경기북부'],
    ['Gwangju, Gyeonggi', '경기'],
    ['Gyeonggi-do', '경기?'],
    ['Gangseo-gu, Busan', '부산'],
    ['gumilike word', undefined],
  ])('영어 이름: %s → %s', (text, centre) => {
    expect(centreOf(text)).toBe(centre);
  });

  it('어디인지 물은 뒤에는 흔한 낱말 하나도 지역이다', () => {
    expect(matcher.find('화성')).toBeUndefined();
    expect(matcher.find('화성이요', { expectPlace: true })).toMatchObject({ kind: 'one', centre: '경기' });
    expect(matcher.find('고성', { expectPlace: true })).toMatchObject({ kind: 'several' });
  });

  it('여러 곳을 차례대로 모두 찾고 자리를 알려 준다', () => {
    const found = matcher.findAll('부산이랑 창원 센터 번호');
    expect(found.map(({ start, end }) => '부산이랑 창원 센터 번호'.slice(start, end))).toEqual([
      '부산',
      '창원',
    ]);
  });
});
