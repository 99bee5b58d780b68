import type { Focus } from '../../exchange/state.ts';
import { countLetters } from '../../language/count-letters.ts';
import type { Ask } from '../../language/understand.ts';

const altogether =
  /^(?:그럼|그러면|연장까지)?\s?(?:다|모두|전부|총|최대)?\s?(?:합치|합하|합해|합쳐|더하|하)(?:면|서)\S*(?:\s?(?:몇|얼마|총)\S*)?(?:\s?\S{1,4})?\s*\?*$|^(?:so )?(?:how long )?(?:altogether|in total|in all|at most)\s*\?*$/;
const takesLonger =
  /(?:더|오래)\s?(?:걸리|길어지|필요하)|(?:넘|넘기|넘어가|초과하)(?:으?면|게|ㄹ)|못\s?(?:끝내|마치|맞추)|\b(?:takes? longer|not done|late)\b/;
const tooLate =
  /(?:넘|넘기|지나|지났|놓치|늦)(?:으?면|었으면|으면)|\b(?:after that|miss(?:ed)? it|too late)\b/;
const criteria =
  /^(?:그럼|그러면)?\s?(?:그|평가|심사|선정)?\s?(?:기준|배점|점수)(?:은|는|이|가)?(?:요|여)?(?:\s?(?:뭐|머|어떻|몇)\S*)?\s*\?*$|^(?:and )?(?:what are )?(?:the )?criteria\s*\?*$/;

const again = /(?:다시|또|재)\s?(?:\S{1,4}\s)?(?:내|낼|넣|신청|도전|접수|지원)|\b(?:again|reapply)\b/;

/** As much as says nothing but that. */
const shortAsk = { ko: 16, en: 32 } as const;

/**
 * What a few words ask of what was told last: "다 합치면" and "더 걸리면?" after a project period, "그때 넘으면 못 내나"
 * after a deadline, "기준은?" after an evaluation, "다시 낼 수 있나" after being turned down. Undefined for any other.
 */
export const topicInFewWords = ({ text, details }: Ask, { topic = '' }: Focus): string | undefined => {
  const most = /[가-힣]/.test(text) ? shortAsk.ko : shortAsk.en;
  if (countLetters(text) > most || details.entities.length > 0) return undefined;
  if (topic.startsWith('period') && altogether.test(text)) return 'period';
  if (topic.startsWith('period') && takesLonger.test(text)) return 'period.extension';
  if (topic.startsWith('window') && tooLate.test(text)) return 'window.closes';
  if (topic === 'outside.appeal' && again.test(text)) return topic;
  return topic.startsWith('procedure') && criteria.test(text) ? 'outside.scoring' : undefined;
};
