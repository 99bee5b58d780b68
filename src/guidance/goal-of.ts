import type { Goal } from './guided.ts';

/** What a person wants to be led to, and whether for several programs side by side. */
export interface Wish {
  readonly goal: Goal;
  readonly sideBySide?: true;
}

const wishes: readonly (readonly [RegExp, Wish])[] = [
  [
    /(?:사업|프로그램|모집)\s?(?:별|마다)(?:로)?\s?(?:지원금|지원액|금액|자부담|얼마인지)?(?:을|를|도)?\s?(?:좀\s?)?(?:비교|표로|나란히)|\bcompare (?:the |all |these )?(?:(?:support|subsidies|grants) by )?(?:programs?|programmes?)\b|side by side by program/,
    { goal: 'subsidy', sideBySide: true },
  ],
  [
    /(?:지원금|보조금|지원\s?금액|지원액|자부담|부담금)(?:을|를|도|만|이|은)?\s?(?:좀|한번|한 번)?\s?(?:계산|산출)|^계산(?:해|하고|하기)|\b(?:calculate|compute|work out)\b.{0,24}\b(?:support|subsidy|grant|funding)|\b(?:support|subsidy|grant) calculat/,
    { goal: 'subsidy' },
  ],
  [
    /체크\s?리스트|서류(?:를|도)?\s?(?:체크|점검|챙기기|챙겨)|\bcheck-?\s?list|check (?:the |our |my )?(?:papers|documents)/,
    { goal: 'documents' },
  ],
  [
    /가점(?:을|도)?\s?(?:체크|점검|확인\s?(?:$|하기|해|할))|\bbonus(?: points?)? check|check (?:the |our |my )?bonus/,
    { goal: 'bonus' },
  ],
  [
    /센터(?:를|도)?\s?(?:찾기|찾아\s?(?:줘|주)|찾을래)|\bfind (?:a |my |our |the )?(?:regional |local )?cent(?:er|re)|cent(?:er|re) finder/,
    { goal: 'centre' },
  ],
];

/** Longer messages tell or ask something more. */
const longest = 48;

/** What a normalised message asks to be led to, if it does. */
export const wishIn = (text: string): Wish | undefined =>
  text.length <= longest ? wishes.find(([pattern]) => pattern.test(text))?.[1] : undefined;
