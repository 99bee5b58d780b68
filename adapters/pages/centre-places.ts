import type { Centre, Regions } from '../../src/notice/pack.ts';

const withinOf = ({ places }: Regions, { id }: Centre): readonly string[] => [
  ...new Set(places.filter(({ centre }) => centre === id).map(({ within }) => within)),
];

const isCity = (name: string): boolean => /^[가-힣]+[시군]$/.test(name);

/** Cities whose name others have as well (강원 고성군) stand in a list of their own. */
const sharedCities = ({ ambiguous }: Regions, { id }: Centre): readonly string[] =>
  ambiguous
    .flatMap(({ candidates }) => candidates)
    .filter(({ centre }) => centre === id)
    .map(({ place }) => place.split(' ').at(-1) ?? '')
    .filter(isCity);

/** Cities and counties of a province; the wards of a metropolitan city, of which the lists know some, are left out. */
const citiesOf = (
  province: string,
  places: readonly string[],
  shared: readonly string[],
): readonly string[] => {
  if (!province.endsWith('도')) return [];
  const cities = places.map((place) => place.slice(province.length + 1)).filter(isCity);
  return [...new Set([...cities, ...shared])];
};

/** What a centre has charge of, for people: "경상북도(경주시, 김천시)". Ways to say a place are left to the search. */
export const areaOf = (regions: Regions, centre: Centre): string => {
  const provinces = Map.groupBy(withinOf(regions, centre), (within) => within.split(' ')[0] ?? within);
  const shared = sharedCities(regions, centre);
  const areas = [...provinces].map(([province, places]) => {
    const cities = citiesOf(province, places, shared);
    return cities.length === 0 ? province : `${province}(${cities.join(', ')})`;
  });
  return areas.join(', ') || centre.region;
};

/** All names of a centre's places for the search, one place a line: full name, then names, with bars between. */
export const placesOf = ({ places, ambiguous }: Regions, { id, region }: Centre): string => {
  const names = new Map<string, Set<string>>([[region, new Set([region])]]);
  const add = (within: string, name: string): void => {
    names.set(within, (names.get(within) ?? new Set()).add(name));
  };
  for (const { name, within, centre } of places) if (centre === id) add(within, name);
  for (const { name, candidates } of ambiguous)
    for (const { place, centre } of candidates) if (centre === id) add(place, name);
  return [...names].map(([within, own]) => [within, ...own].join('|')).join('\n');
};
