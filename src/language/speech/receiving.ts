const body = '(?:기업|회사|업체|공장|쪽|곳|측)';
const who = '(?:사람|분|기관|회사|업체|법인|쪽|측|전문가)';

const gets =
  '(?:지원|확인|수준확인|컨설팅|멘토링|파견|진단|도움)?(?:을|를)?\\s?(?:받는|받을|받으려는|받고\\s?싶은|부르는|부를|쓰는|쓸|모시는|모실|맞는|원하는)';
const does =
  '(?:확인|수준확인|컨설팅|멘토링|파견|진단|교육|일)?(?:을|를)?\\s?(?:해주는|해\\s주는|해줄|하는|할|맡는|맡을|나가는|나갈|가는|갈|다니는|되는|될|되려는|뛰는|뛸)';

/** "받는 회사는?", "부르는 쪽은": those for whom a program is carried out, as one speaks of them. */
const receiving = new RegExp(
  `${gets}\\s?${body}|\\b(?:the )?(?:compan(?:y|ies)|firms?) (?:that (?:receives?|gets?)|being (?:checked|supported)|receiving|side)\\b`,
  'g',
);

/** "해주는 쪽은?", "파견 나갈 사람은": those who carry it out. */
const carryingOut = new RegExp(
  `${does}\\s?${who}|\\b(?:the )?(?:agenc(?:y|ies)|experts?|consultants?|retirees?)(?: themselves| side)?\\b`,
  'g',
);

/** "그럼 회사 한 군데는 며칠 받는데요": a company, of which one speaks who is none. */
const company =
  /^(?:그럼|그러면|그리고|근데|그런데)?\s?(?:그\s?)?(?:기업|회사|업체)(?:\s?(?:한|1)\s?(?:군데|곳|개사|개)|\s?하나|\s?쪽|당)?(?:은|는|에는|엔|에서는|에선)(?=\s|$|[?.])/;

/** Parts in a program: those who get it, and those who carry it out. */
export type Part = 'receiving' | 'carrying-out';

/** The part a text speaks of in words of doing or getting, with what is said beside them; undefined for none, or both. */
export const partSpokenOf = (text: string): { readonly part: Part; readonly rest: string } | undefined => {
  const withoutGetting = text.replace(receiving, ' ');
  const withoutDoing = text.replace(carryingOut, ' ');
  if ((withoutGetting === text) === (withoutDoing === text)) return undefined;
  return withoutGetting === text
    ? { part: 'carrying-out', rest: withoutDoing }
    : { part: 'receiving', rest: withoutGetting };
};

/** Whether a text begins with what it asks of a company, in talk of those who are none. */
export const beginsWithCompany = (text: string): boolean => company.test(text);
