import { perText } from '../once.ts';

const points = /가점|가산점|점수|총점|몇\s?점|\d점|bonus|points?/;

/** Speaks of points, be it of how many. */
export const namesPoints = perText((text: string): boolean => points.test(text));

const advantage = /유리|우대|도움|혜택|이득|좋은\s?점|좋아지|플러스|advantage|benefit|\bhelps?\b/;

/** Speaks of points or of what else would speak for an applicant. */
export const speaksOfAdvantage = perText(
  (text: string): boolean => namesPoints(text) || advantage.test(text),
);

const howMany =
  /몇\s?점|총점|(?:가점|가산점|점수)[가-힣]*\s?(?:다\s?|총\s?|전부\s?|모두\s?)?(?:얼마|얼만|합)|\bhow many (?:bonus )?points\b|\b(?:our|my|the) (?:total|score|bonus|points)\b|\bpoints? (?:in total|total|altogether|then|so far)\b|\btotal (?:bonus )?points\b|\bhow many (?:is|are|do|would|will) (?:that|it|they|we|i)\b/;
/** "항목당 몇 점", "평가 몇 점이면 합격": what the rule gives, or what is scored, and no sum of one's own. */
const ofTheRule =
  /항목\s?(?:당|별|마다|하나)|하나(?:당|에|만)|개당|한\s?개|최대|한도|상한|만점|각각|몇\s?점씩|평가|심사|배점|합격|커트|넘어야|넘으면|이상|기준|선정|탈락|뽑|붙|떨어|\b(?:each|per item|at most|maximum|max|pass|evaluat\w*|minimum|select\w*|apiece)\b/;

/** "그럼 우리 몇 점이에요?": what the speaker has of bonus points, as against what the rule gives or what is scored. */
export const asksForOwnPoints = (text: string): boolean => howMany.test(text) && !ofTheRule.test(text);

/** "가점 얼마나 받을 수 있어요": of points as people ask for sums. */
export const asksHowManyPoints = perText((text: string): boolean =>
  /(?:가점|가산점)(?:은|는|이|을|를)?\s?(?:얼마|얼만)/.test(text),
);
