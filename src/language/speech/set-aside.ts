import type { Span } from '../extract/span.ts';
import { perPlace } from '../once.ts';

/** "신규구축 말고 고도화", "광주 말고 전남": what is named only to be set aside is not what the question is about. */
const setAside =
  /^\s*(?:하는|되는|받는)?\s*(?:거|것|게|건|쪽|사람|분)?\s*(?:은|는|이|가)?\s*(?:말고|말구|아니고|아니라|대신)/;
const setAsideEnglish = /\b(?:not|instead of|rather than)\s+(?:the\s+|a\s+)?$/;

/** "로봇 없고", "로봇은 안 써요": what is said not to be wanted. */
const unwanted =
  /^\s*(?:은|는|이|가|도)?\s?(?:(?:도입|설치)\s?)?(?:(?:계획|생각|필요|관심)(?:은|이|도)?\s?)?(?:없[고구어습음]|안\s?(?:써|쓰|쓸|넣|들[이여]|살)|빼고)/;

/** Whether what stands at a place in a text is said not to be wanted. */
export const isUnwanted = (text: string, { end }: Pick<Span<unknown>, 'end'>): boolean =>
  unwanted.test(text.slice(end));

/** Whether what stands at a place in a normalised text is named only to be set aside. */
export const isSetAside = perPlace(
  (text: string, { start, end }: Pick<Span<unknown>, 'start' | 'end'>): boolean =>
    setAside.test(text.slice(end)) || isUnwanted(text, { end }) || setAsideEnglish.test(text.slice(0, start)),
);

const offered = /^\s*(?:인지|인가|이냐|[이가]?\s*하는지|에서\s*하는지)/;
const offers = /인지|인가|이냐|하는지/g;

/** "확인기관인지 전담기관인지": named as one of the answers there may be. */
export const isOffered = (text: string, { end }: Pick<Span<unknown>, 'end'>): boolean =>
  offered.test(text.slice(end)) && (text.match(offers)?.length ?? 0) > 1;

/** "아 그건 확인기관 얘기구나": what is said to have been taken for something else. */
const mistaken =
  /^\s*(?:쪽|측)?\s*(?:얘기|이야기|거|것|꺼|건|말|기준)\s?(?:이?였|이?었)?(?:구나|군요?|구만|네요?|던데|이죠|죠)/;

/** Whether what stands at a place in a text is only named as what was mixed up before. */
export const isMistaken = (text: string, { end }: Pick<Span<unknown>, 'end'>): boolean =>
  mistaken.test(text.slice(end));

const afterthought = /[\s,.]+\S+\s?말(?:고|구)(?:요|여)?[\s.!?~ㅋㅎㅠㅜ]*$/;
const leastLeft = 4;

/** "사업기간 말하는 거예요 접수기간 말고": without what is set aside behind the question, where something is left of it. */
export const withoutAfterthought = (text: string): string => {
  const left = text.replace(afterthought, '');
  return left.replace(/\s/g, '').length >= leastLeft ? left : text;
};
