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
  /^(?:그럼|그러면)?\s?(?:그|평가|심사|선정)?\s?(?:기준|배점|점수)(?:은|는|이|가)?(?:요|여)?(?:\s?(?:뭐|뭔|머|무엇|무슨|어떻|몇)\S*)?\s*\?*$|^(?:and )?(?:what are )?(?:the )?criteria\s*\?*$/;

const again = /(?:다시|또|재)\s?(?:\S{1,4}\s)?(?:내|낼|넣|신청|도전|접수|지원)|\b(?:again|reapply)\b/;

/** "누가", "얼마동안" after a duty: whose it is and for how long stands in it. */
const ofDuty =
  /^(?:그건|그거|그걸)?\s?(?:누가|누구(?:가|꺼|거)?|얼마\s?동안|얼마나|몇\s?(?:년|달|개월)(?:\s?동안)?|언제까지)(?:요|여)?(?:\s?(?:하|해)\S*)?\s*\?*$/;
const notDone =
  /^(?:그거|그걸|그럼)?\s?(?:안|못)\s?(?:하|지키|내|받)(?:면|으면)(?:요|은요)?(?:\s?(?:어떻|어떡|어케|뭐)\S*)?(?:\s?\S{1,3})?\s*\?*$/;
/** "11일은?", "12일 오후 6시는요": nothing but a time. */
const bareTime =
  /^(?:그럼|그러면)?\s?(?:\d{1,2}\s?월\s?)?(?:\d{1,2}\s?일)?\s?(?:(?:오전|오후|아침|저녁|밤)\s?)?(?:\d{1,2}\s?시)?(?:은|는|이면|면|도|에는|엔)(?:요|여)?\s*\?*$/;

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
  if (topic.startsWith('window') && /\d/.test(text) && bareTime.test(text)) return 'window';
  if (topic.startsWith('duty.') && ofDuty.test(text)) return topic;
  if (topic.startsWith('duty') && notDone.test(text)) return 'outside.change';
  if (topic === 'outside.appeal' && again.test(text)) return topic;
  return topic.startsWith('procedure') && criteria.test(text) ? 'outside.scoring' : undefined;
};
