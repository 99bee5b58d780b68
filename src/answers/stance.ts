/** What a statement says of the thing it is about: it allows, forbids, requires or waives it. */
export type Stance = 'permits' | 'forbids' | 'requires' | 'waives';

const readings: readonly (readonly [Stance, RegExp])[] = [
  [
    'forbids',
    /수(?:는)? 없어|안 돼요|대상이 아니|제외(?:돼|예요|이에요|되어)|빠져요|배제돼요|배제되|받지 않|인정되지 않|인정하지 않|못 (?:해|받)|어려워요|\bcannot\b|\bleft out\b|\bexcluded\b|\bnot (?:eligible|possible|accepted)\b|\bmay not\b/,
  ],
  [
    'waives',
    /않아도 (?:돼|되)|필요(?:가|는)? 없|없어도|없이도|만으로도|내지 않아요|서류가 없어요|부담(?:이|은)? 없|부담 0|따지지 않|\bneed not\b|\bno need\b|\bno [^.;]{1,40} (?:is|are) (?:required|needed)\b|\bnot (?:needed|required)\b|pays? nothing/,
  ],
  [
    'requires',
    /[가-힣]야 (?:해|하|돼|합)|필수(?:예|이|로)|반드시|의무|\bmust\b|\bha(?:s|ve) to\b|(?<!\bno [^.;]{1,40} (?:is|are) )\brequired\b|(?<!not )(?<!\bno [^.;]{1,40} (?:is|are) )\bneeded\b|\bneeds?\b/,
  ],
  [
    'permits',
    /수 있어|따지지 않|(?<!안 |외|제|않아도 |없어도 )돼요|가능해|대상이에요|(?:함께|도) 지원|포함(?:할|돼)|들어가요|넣을 수|\bcan (?!only|not)\b|\bmay (?!not)\b|\beligible\b|\bare supported\b|\bincludes?\b/,
  ],
];

/** The first sentence of a statement. */
export const firstSentence = (text: string): string =>
  /^[^\n]*?[요다.]\.(?=\s|$)/.exec(text)?.[0] ?? text.split('\n')[0] ?? text;

/** The stances of the first sentence of a statement; several where it says several things. */
export const stancesOf = (text: string): ReadonlySet<Stance> => {
  const sentence = firstSentence(text.replace(/\([^()]*\)/g, ''));
  return new Set(readings.flatMap(([stance, words]) => (words.test(sentence) ? [stance] : [])));
};

const sentenceEnd = /(?<=[요다.]\.)\s+/;

/** "기업이 선택해요. 원포인트는 선택하지 않아도 돼요.": required first, and waived for some after that. */
export const isWaivedForSome = (text: string): boolean =>
  text
    .split(sentenceEnd)
    .slice(1)
    .some((sentence) => stancesOf(sentence).has('waives'));
