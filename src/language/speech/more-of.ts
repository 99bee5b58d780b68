import { numberWords } from '../number-words.ts';

const numbers: Readonly<Record<string, number>> = { ...numberWords, another: 1 };
const number = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;
const unit = '(?:명|사람|분|곳|군데|개사|개|건|업체|회사|기업)?(?:을|를|만|은|이|가)?';
const more = new RegExp(
  `(?<![가-힣\\d])${number}\\s?${unit}\\s?더(?:요|욧)?(?![가-힣]|\\s?(?:물|여쭤|여쭙|질문|궁금|알려|말씀))|(?<![가-힣])더\\s${number}\\s?(?:명|사람|곳|군데|개사|건)|\\b${number} more(?=\\s(?:compan|firm|member|adopter|expert|consultant|people|person|assessor|project)|[\\s?.!]*$)|\\b(another) (?:one|company|firm|consultant|expert|member|adopter|person)\\b`,
);

const less = new RegExp(
  `(?<![가-힣\\d])${number}\\s?${unit}\\s?(?:더\\s)?(?:그만\\s?[두뒀]|퇴사|나가|나갔|나간|빠지|빠졌|빠진|탈퇴|관두|관뒀)|\\b${number} (?:of (?:them|us) )?(?:\\w+ )?(?:left|quit|dropped out|resigned|withdrew)\\b`,
);

const numberIn = (found: RegExpExecArray | null): number | undefined => {
  const word = found?.slice(1).find(Boolean);
  return word === undefined ? undefined : (numbers[word] ?? Number(word));
};

/**
 * "한 명 더 뽑으면", "if we hire two more": so many beside those there are; fewer than none where some leave ("두 명
 * 그만뒀어요"). Undefined where nothing is added or taken away.
 */
export const moreOf = (text: string): number | undefined => {
  const gone = numberIn(less.exec(text));
  return gone === undefined ? numberIn(more.exec(text)) : -gone;
};

const counted = '(?:인원|인력|사람|명수|머릿수|숫자|개수|업체|기업|회사|참여|전문가|컨설턴트|실적)';
const enough = new RegExp(
  `${counted}[가-힣\\s]{0,4}?\\s?(?:수|기준|요건|조건|숫자)?(?:는|은|가|이|로|도|면)?\\s?(?:이\\s?정도면\\s?|이러면\\s?|이제\\s?)?(?:맞[나는죠지습]|충분|되[나죠는]|되는|될까|채[우워웠]|부족|모자라|충족)|(?:is|are|would) (?:that|this|it|we|they|those)(?: now)? enough\\b|enough (?:members|companies|people|experts|consultants|firms|adopters|projects)\\b`,
);

/** Whether a normalised question asks if what there is of something is enough: "인원 수는 맞나요?", "is that enough members?". */
export const asksWhetherEnough = (text: string): boolean => enough.test(text);
