import { masks } from '../language/masks.ts';
import { anyOf } from '../language/speech/phrases.ts';
import type { Ask } from '../language/understand.ts';

/** What a sum is told as: the whole project, what is given, what the company pays, labour cost, or a change of the whole. */
export type SumRole = 'cost' | 'support' | 'burden' | 'host' | 'labor' | 'more' | 'less';

/** A sum of a message with where it stands and what it is told as, where the words beside it say so. */
export interface SumTold {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly role: SumRole | undefined;
}

/** Words right before a sum and right behind one. */
interface Words {
  readonly role: SumRole;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Both have to stand there. */
  readonly around?: readonly [RegExp, RegExp];
}

const about = '\\s?(?:총|약|최대|딱|한|대략|각각|:)?\\s*$';
const particle = '(?:이|가|은|는|을|를|으로|로|만|도)?';
/** Not "3억으로 늘리면", which names what it comes to. */
const changed = '(?:이|가|은|는|을|를|만|도)?';
const unit = '^\\s*원?\\s?(?:정도|쯤|씩|만)?';

/** What a large company pays for its partner. */
const host = '(?:대기업|주관\\s?기관|모기업|원청)';

/** In this order: what a sum is changed by is no cost, whatever it is called before. */
const words: readonly Words[] = [
  {
    role: 'labor',
    before: anyOf(
      [`인건비${particle}${about}`],
      ['\\b(?:labou?r|salary|salaries|wages?)(?: costs?)?(?: of)?\\s*$'],
    ),
    after: /^\s*(?:won|krw)?\s*(?:of |in )?(?:labou?r|salary|wages)\b/,
  },
  {
    role: 'more',
    before:
      /(?:\badd(?:ing)?|\banother|\bextra|\bplus|\b(?:increas\w*|ris\w*|goes up|go up|rais\w*|up)\b[\w ]{0,16} by)\s*$/,
    after: anyOf(
      [
        `${unit}${changed}\\s?(?:(?:더|추가로|추가(?!로))(?!\\s?(?:받|지원|나오|주|되|돼))|늘[리어려면]|증액|보태(?!\\s?(?:주|줘|준))|얹|오르|올[리라])`,
      ],
      ['^\\s*(?:won|krw)?\\s*(?:more|extra|on top)\\b'],
    ),
  },
  {
    role: 'less',
    before: /(?:\bminus|\b(?:cut\w*|reduc\w*|lower\w*|trim\w*|drop\w*|down)\b[\w ]{0,16} by)\s*$/,
    after: anyOf(
      [
        `${unit}${changed}\\s?(?:줄[이어여였면]|깎|빼|뺀|뺐|덜|낮추|절감|감액|내리|내렸|내려(?!고|면|는|구|서|니)|적게)`,
      ],
      ['^\\s*(?:won|krw)?\\s*(?:less|fewer|cheaper)\\b'],
    ),
  },
  {
    role: 'host',
    before: anyOf(
      [`${host}\\s?(?:부담(?:금|액)?|몫|돈)${particle}${about}`],
      ['\\b(?:the )?host (?:pays|puts in|bears|gives|contributes|paying)\\s*$'],
    ),
    around: [
      new RegExp(`${host}(?:이|가|은|는|에서|쪽이|쪽에서)?\\s?$`),
      /^\s*원?\s?(?:정도|쯤|씩|만)?\s?(?:을|를|은)?\s?(?:내|낸|대[고면는]|부담|출연)/,
    ],
  },
  {
    role: 'burden',
    before: anyOf(
      [
        `(?:부담(?:금|액|분)?|자비|자기\\s?돈|우리\\s?(?:쪽\\s)?돈)(?:\\s?(?:하는|할)\\s?(?:돈|금액|것?|거)?)?\\s?${particle}${about}`,
      ],
      [
        '\\b(?:own|our) (?:share|burden|contribution|part|money)(?: (?:for|in|of|on) (?:the |an? )?[a-z ]{1,20})?(?: (?:is|of|would be|will be|comes to))?:?\\s*$',
        '\\b(?:we|i) (?:pay|contribute|put in|bear)\\s*$',
      ],
    ),
    around: [
      /(?:우리|저희|회사|기업)(?:가|는|도|에서)?\s?$|(?:우리|저희|가진|수중|여유)\S{0,3}\s(?:예산|돈|자금|현금)(?:이|은)?\s?$/,
      /^\s*원?\s?(?:정도|쯤|씩|만)?\s?(?:을|를|은)?\s?(?:내[고면는야요니]|낸|댈|대[고면는]|밖에|뿐)/,
    ],
  },
  {
    role: 'cost',
    before:
      /(?:사업비|투자비|투자금|비용|총액|견적|예산|공사비)[가-힣]{0,3}\s*(?:총|약|한|대략)?\s*$|(?:^|\s)(?:총|합쳐서?|다 ?해서|합계|전체)\s*$|\b(?:cost(?:s|ing)?|budget(?:ed)?|worth|quoted?|priced)\b(?:\s+(?:is|of|at|about|around|some|us|the|will|be|a|total))*\s*$/,
    after:
      /^\s*(?:원)?\s*(?:짜리|견적|규모|공사|프로젝트|중에?\s|가운데|(?:in )?total\b|(?:\w+ )?(?:project|investment)\b)/,
  },
  {
    role: 'burden',
    after: anyOf([
      `${unit}\\s?[을를]\\s?(?:우리가|저희가|자체)?\\s?부담`,
      `${unit}\\s?(?:우리가|저희가)?\\s?부담(?:하면|할|한다|해)`,
      `${unit}\\s?[은는이가]?\\s?(?:자부담|자비|우리\\s?(?:쪽\\s)?돈|우리가\\s?내)`,
    ]),
  },
  {
    role: 'support',
    before: anyOf(
      [
        `(?:지원금|지원액|정부\\s?(?:지원금?|돈|몫|부담금?|출연금?)|보조금|국비|나랏돈|정부(?:에서|가)?|나라(?:에서|가)?)\\s?${particle}${about}`,
      ],
      ['\\b(?:grant|subsidy|support|government (?:pays|share|gives|covers))\\s?(?:of|is|being|:)?\\s*$'],
    ),
    after: anyOf(
      [
        `${unit}${particle}\\s?(?:(?:정부|나라|국가|국비)(?:에서|가|로)?\\s?)?(?:지원\\s?(?:받|해|하|돼|되|됐|됨)|보조\\s?(?:받|해)|받|대주|대준|나오|나온)`,
        `${unit}[은는이가]\\s?(?:정부|나라|국비|지원[금액]|보조금)`,
      ],
      ['^\\s*(?:won|krw)?\\s*(?:in |of )?(?:support|grant|subsidy|from the government)\\b'],
    ),
  },
];

/** "자부담 2억짜리" names the project by its size. */
const ofTheProject = /^\s*원?\s?(?:짜리|규모|견적)/;

const roleOf = (head: string, rest: string): SumRole | undefined =>
  words.find(
    ({ role, before, after, around }) =>
      (before?.test(head) && !(role === 'burden' && ofTheProject.test(rest))) ||
      after?.test(rest) ||
      (around?.[0].test(head) && around[1].test(rest)),
  )?.role;

type Said = Pick<Ask, 'text' | 'details'>;

/** The sums of a message in their order, each with what it is told as. */
export const sumsTold = ({ text, details: { amounts, figures } }: Said): readonly SumTold[] => {
  const spans = figures.filter(({ sign }) => sign === masks.amount);
  return amounts.flatMap((value, at) => {
    const span = spans[at];
    if (!span) return [];
    const { start, end } = span;
    return [{ value, start, end, role: roleOf(text.slice(0, start), text.slice(end)) }];
  });
};

/** What the last sum is told as, where it is a part of a project whose whole is told by no sum. */
export const partAlone = (said: Said): 'support' | 'burden' | 'labor' | undefined => {
  const roles = sumsTold(said).map(({ role }) => role);
  const last = roles.at(-1);
  if (roles.some((role) => role !== last)) return undefined;
  return last === 'support' || last === 'burden' || last === 'labor' ? last : undefined;
};

/** The last sum that is told as something. */
export const sumToldAs = (said: Said, role: SumRole): number | undefined =>
  sumsTold(said).findLast((sum) => sum.role === role)?.value;

/**
 * What the company pays itself by what a message tells: the share it names, or what the support it names leaves of the
 * cost it names.
 */
export const burdenTold = (said: Said): number | undefined => {
  const own = sumToldAs(said, 'burden');
  if (own !== undefined) return own;
  const [cost, support] = [sumToldAs(said, 'cost'), sumToldAs(said, 'support')];
  return cost === undefined || support === undefined || support >= cost ? undefined : cost - support;
};
