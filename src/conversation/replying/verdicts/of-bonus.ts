import { tellsTrade } from '../../../answers/bonus-verdict.ts';
import { isOfYearBefore } from '../../../answers/selection-year.ts';
import { firstSentence } from '../../../answers/stance.ts';
import { gradeIn } from '../../../language/extract/grade.ts';
import { asksForPapersAtLast, deniesAsking, permissionAsked } from '../../../language/speech/permission.ts';
import type { BonusItem } from '../../../notice/pack.ts';
import { holdingFor } from '../../../notice/pack-index.ts';
import { type Case, quotedOf, type Reader, type Verdict } from './verdict.ts';

const wants =
  /가점|점수|점\s|플러스|유리|도움|우대|인정|쳐\s?주|쳐줘|혜택|해당|bonus|points?|extra|help|count/;
const condition =
  /못|안\s|않|아니|만료|지났|예정|준비\s?중|신청만|접수만|아직|두\s?번|따로따로|각각|\d점|얼마|몇|까지|합/;

/** "ISO27001 있는데 정보보호 가점 되는지": a standard that the item may not be about. */
const numbered = /\b[a-z]{2,}[\s-]?\d{3,}/g;
const namesOther = (text: string, stated: string): boolean =>
  (text.toLowerCase().match(numbered) ?? []).some((name) => !stated.toLowerCase().includes(name));

const told = (text: string, earns: boolean): Verdict => (earns === deniesAsking(text) ? 'no' : 'yes');

/** "정보보호 가점 되나요": what narrows an item down is left to its terms, and who asks for papers asks something else. */
const isPlainlyAsked = ({ question: { text }, stated }: Case): boolean => {
  const asked = deniesAsking(text) ? text.replace(/(?:안|못)\s?\S*$/, '') : text;
  return (
    wants.test(text) &&
    !condition.test(asked) &&
    permissionAsked(text) !== 'must' &&
    !asksForPapersAtLast(text) &&
    !namesOther(text, stated)
  );
};

const ofItem = (one: Case, item: BonusItem): Verdict | undefined => {
  const { question } = one;
  if (gradeIn(question.text) !== undefined || (item.byTrade && !tellsTrade(question, item))) return undefined;
  return isPlainlyAsked(one) ? told(question.text, true) : undefined;
};

/** "작년 선정만 되나요", "재작년에 뽑혔는데도 쳐줘요?": only the year before counts. */
const ofYear = ({ question: { text, index } }: Case): Verdict | undefined => {
  const isRightYear = isOfYearBefore(text, index.pack.notice.programYear);
  return isRightYear === undefined ? undefined : told(text, isRightYear);
};

const none = /가점(?:이| 항목이) (?:없|적혀 있지 않)|no bonus/;

/** Of programs without any bonus item, the fact that says so. */
const statesNone = ({ question: { subject, index }, stated }: Case): boolean =>
  subject.recruitments.every(({ id }) => holdingFor(index.pack.bonusItems, id).length === 0) &&
  none.test(firstSentence(stated));

/** "위기지역은 서류 따로 없죠?": whether an item has to be proved. */
const ofProof = ({ question: { text } }: Case, { evidence }: BonusItem): Verdict | undefined => {
  if (evidence === 'unnamed') return undefined;
  const asked = permissionAsked(text);
  const needed = evidence !== 'none';
  if (asked === 'need-not' || deniesAsking(text)) return needed ? 'no' : 'yes';
  return asked === 'must' || /있(?:나|어|죠|는지)/.test(text) ? (needed ? 'yes' : 'no') : undefined;
};

/** Whether a thing named earns points, by the items of the pack: it is one of them, its grade and its year are right. */
export const ofBonus: Reader = (one) => {
  const { question, answer } = one;
  const { pack } = question.index;
  if (question.topic === 'bonus.selection-year') return ofYear(one);
  if (!/^bonus(?:$|\.(?:item|list)$)/.test(question.topic) || answer.blocks.length > 1) return undefined;
  if (question.topic === 'bonus.evidence') {
    const [proved, ...more] = quotedOf(pack.bonusItems, one);
    return proved && more.length === 0 ? ofProof(one, proved) : undefined;
  }
  if (statesNone(one)) return wants.test(question.text) ? told(question.text, false) : undefined;
  const [item, ...others] = quotedOf(pack.bonusItems, one);
  if (item) return others.length === 0 ? ofItem(one, item) : undefined;
  return question.topic === 'bonus.item' && quotedOf(pack.bonusRules, one).length > 0
    ? told(question.text, false)
    : undefined;
};
