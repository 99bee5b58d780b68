import type { Language } from '../../src/index.ts';

/** Provinces and cities as they stood in 2020, under the names the knowledge has for them. */
const english: Readonly<Record<string, string>> = {
  서울특별시: 'Seoul',
  부산광역시: 'Busan',
  대구광역시: 'Daegu',
  인천광역시: 'Incheon',
  광주광역시: 'Gwangju',
  대전광역시: 'Daejeon',
  울산광역시: 'Ulsan',
  세종특별자치시: 'Sejong',
  경기도: 'Gyeonggi',
  강원도: 'Gangwon',
  충청북도: 'North Chungcheong',
  충청남도: 'South Chungcheong',
  전라북도: 'North Jeolla',
  전라남도: 'South Jeolla',
  경상북도: 'North Gyeongsang',
  경상남도: 'South Gyeongsang',
  제주특별자치도: 'Jeju',
};

/** The name of a province or city; as it is counted where it has no other. */
export const regionName = (region: string, language: Language): string =>
  language === 'ko' ? region : (english[region] ?? region);
