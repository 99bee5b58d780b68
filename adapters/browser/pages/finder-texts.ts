import type { Language } from '../../../src/index.ts';

/** What the search for a centre says. */
interface FinderTexts {
  one(centre: string, phone: string): string;
  several(name: string, places: string): string;
  left(count: number): string;
  none(typed: string, hotline: string): string;
}

const ko: FinderTexts = {
  one: (centre, phone) => `${centre} ${phone}`,
  several: (name, places) =>
    `‘${name}’라는 이름은 여러 곳에 있어요: ${places}. 앞에 시·도를 붙여 적으면 한 곳만 남아요.`,
  left: (count) => `센터 ${count}곳이 남았어요. 이름을 더 적어 보세요.`,
  none: (typed, hotline) =>
    `‘${typed}’에 맞는 곳을 찾지 못했어요. 시·군·구 이름(예: 안산시)으로 다시 적어 보세요.${hotline && ` ${hotline}에 물어볼 수도 있어요.`}`,
};

const en: FinderTexts = {
  one: (centre, phone) => `${centre} ${phone}`,
  several: (name, places) =>
    `“${name}” is the name of several places: ${places}. Put the province or city before it, and one stays.`,
  left: (count) => `${count} centres are left. Type more of the name.`,
  none: (typed, hotline) =>
    `No place was found for “${typed}”. Try the city, county or district, such as Ansan or 안산시.${hotline && ` You can also call ${hotline}.`}`,
};

export const finderTexts: Readonly<Record<Language, FinderTexts>> = { ko, en };
