import { anyOf, type Phrases } from '../language/speech/phrases.ts';
import type { Goal } from './guided.ts';

/** What a person wants to be led to, and whether for several programs side by side. */
export interface Wish {
  readonly goal: Goal;
  readonly sideBySide?: true;
}

interface Way {
  readonly wish: Wish;
  /** What it is about … */
  readonly about: RegExp;
  /** … and what is wanted with it, in either order. */
  readonly wanted: RegExp;
}

const way = (wish: Wish, about: Phrases, wanted: Phrases): Way => ({
  wish,
  about: anyOf(about),
  wanted: anyOf(wanted),
});

const programs: Phrases = ['(?:사업|프로그램|모집)\\s?(?:별|마다)', '\\bprogram(?:me)?s\\b', 'by program'];
const money: Phrases = [
  '지원금|보조금|지원\\s?금액|지원액|자부담|부담금|받을\\s?(?:돈|금액)|얼마',
  '\\b(?:support|subsid(?:y|ies)|grants?|funding|how much)\\b',
];
const working: Phrases = [
  '(?<!세금)계산(?!서)|산출|뽑아\\s?(?:줘|주)',
  '\\b(?:calculat\\w*|compute|estimate|work (?:it )?out)\\b',
];

/** Ways to ask for each, the more special first. */
const ways: readonly Way[] = [
  way({ goal: 'subsidy', sideBySide: true }, programs, [
    '비교|표로|나란히|얼마(?:씩|인지)',
    '\\bcompare\\b|side by side',
  ]),
  way({ goal: 'subsidy' }, money, working),
  way(
    { goal: 'subsidy' },
    ['^(?:지원금\\s?)?계산(?:기|해|하고|하기)?(?:$|\\s?(?:줘|주세요|싶|해))'],
    ['계산'],
  ),
  way(
    { goal: 'documents' },
    ['서류|준비물', '\\b(?:papers|documents)\\b'],
    [
      '체크|점검|챙기|챙겨|하나씩|하나하나',
      '(?<!level )\\bcheck|one by one|get \\w* ?\\w* ?together|go through|tick',
    ],
  ),
  way({ goal: 'documents' }, ['체크\\s?리스트', '\\bcheck-?\\s?list'], ['체크|list']),
  way(
    { goal: 'bonus' },
    ['가점|가산점', '\\bbonus\\b'],
    [
      '체크|점검|(?<!세금)계산(?!서)|확인\\s?(?:$|좀|하기|해|할|하고)',
      '(?<![가-힣])(?:우리|저희|내|나|울)(?:는|가|도)?\\s?(?:회사\\s?|업체\\s?)?(?:는\\s?)?(?:가점|가산점)?(?:이|은)?\\s?(?:몇\\s?점|얼마)',
      '\\bcheck\\b|calculat|(?:how many|what) .*\\b(?:we|i)\\b',
    ],
  ),
  way(
    { goal: 'centre' },
    ['센터', '\\bcent(?:er|re)\\b'],
    ['찾기|찾아\\s?(?:줘|주)|찾을래|찾고\\s?싶', '\\bfind\\b|\\bfinder\\b|look up'],
  ),
];

/** Longer messages tell or ask something more. */
const longest = 48;
/** A point of its own is asked of the notice, whatever else is named. */
const asksPoint =
  /언제|누가|왜|어떻게|방법|차이|기준|절차|기간|마감|일정|자격|\b(?:when|who|why|how (?:do|does|is|are)|difference|deadlines?|windows?|eligib\w*)\b/;

/** "사업재편 가점 어느 사이트서 확인해요": where something is looked up is no wish to be led. */
const asksPlace = /어디|어느|사이트|홈페이지|\b(?:where|which|website)\b/;

/** What a normalised message asks to be led to, if it does. */
export const wishIn = (text: string): Wish | undefined => {
  if (text.length > longest || asksPoint.test(text)) return undefined;
  const wish = ways.find(({ about, wanted }) => about.test(text) && wanted.test(text))?.wish;
  return wish?.goal === 'bonus' && asksPlace.test(text) ? undefined : wish;
};
