import { tellsTrade } from '../../../answers/bonus-verdict.ts';
import { isOfYearBefore } from '../../../answers/selection-year.ts';
import { firstSentence } from '../../../answers/stance.ts';
import { gradeIn } from '../../../language/extract/grade.ts';
import { asksToCountEach } from '../../../language/points-asked.ts';
import { asksForPapersAtLast, deniesAsking, permissionAsked } from '../../../language/speech/permission.ts';
import type { BonusItem } from '../../../notice/pack.ts';
import { holdingFor } from '../../../notice/pack-index.ts';
import { entryOf } from '../../../rules/index.ts';
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

/** Named, told or spoken of before: what was only likened to an item by its words gets no yes. */
const isKnownToBeMeant = ({ question: { details, state, index } }: Case, item: BonusItem): boolean => {
  const flags = new Set(
    index.pack.bonusItems
      .filter(
        ({ id }) =>
          details.entities.some((one) => one.kind === 'bonus-item' && one.id === id) ||
          state.focus.bonusItems?.includes(id),
      )
      .flatMap((one) => one.flags),
  );
  return (
    item.flags.some((flag) => flags.has(flag) || entryOf(state.facts, 'flags', flag) === true) ||
    item.participantsOf.length > 0
  );
};

const ofItem = (one: Case, item: BonusItem): Verdict | undefined => {
  const { question } = one;
  if (gradeIn(question.text) !== undefined || (item.byTrade && !tellsTrade(question, item))) return undefined;
  return isKnownToBeMeant(one, item) && isPlainlyAsked(one) ? told(question.text, true) : undefined;
};

/** "작년 선정만 되나요", "재작년에 뽑혔는데도 쳐줘요?": only the year before counts. */
const ofYear = ({ question: { text, index } }: Case): Verdict | undefined => {
  const isRightYear = isOfYearBefore(text, index.pack.notice.programYear);
  return isRightYear === undefined ? undefined : told(text, isRightYear);
};

const countsNot = /가점 항목에(?:는)? 없어|not among the bonus items/;
const none = /가점(?:이| 항목이) (?:없|적혀 있지 않)|no bonus/;

/** Of programs without any bonus item, the fact that says so. */
const statesNone = ({ question: { subject, index }, stated }: Case): boolean =>
  subject.recruitments.every(({ id }) => holdingFor(index.pack.bonusItems, id).length === 0) &&
  none.test(firstSentence(stated));

const apart =
  /따로|각각|각자|별도|중복|두\s?배|[두2]\s?개로|둘\s?다|다\s?(?:인정|쳐|받|주)|합쳐|[4-9]\s?점|\b(?:both|twice|double|separately|two items)\b/;
const asOne = /하나로|한\s?(?:항목|개|번)|[3삼]\s?점|\b(?:one item|once|as one)\b/;

/** "둘 다 하면 따로 쳐주나": two grounds under one heading are one item. */
const ofOneHeading = (text: string): Verdict | undefined =>
  asksToCountEach(text)
    ? told(text, false)
    : asOne.test(text) === apart.test(text)
      ? undefined
      : asOne.test(text)
        ? 'yes'
        : 'no';

const paper =
  /[가-힣]*(확인서|인증서|증명서|증명원|계약서|협약서|통지서|평가서|계산서|재무제표|공문|등록증|신고필증|사진|자료)/g;

/** Whether every paper that a question names is one of those stated; undefined where it names none. */
const namesProof = (text: string, { evidence }: BonusItem): boolean | undefined => {
  const kinds = [...text.matchAll(paper)].map(([, kind = '']) => kind);
  return kinds.length === 0 || typeof evidence === 'string'
    ? undefined
    : kinds.every((kind) => evidence.ko.includes(kind));
};

/** "위기지역은 서류 따로 없죠?": whether an item has to be proved. */
const ofProof = ({ question: { text } }: Case, item: BonusItem): Verdict | undefined => {
  const { evidence } = item;
  if (evidence === 'unnamed') return undefined;
  const asked = permissionAsked(text);
  const needed = evidence !== 'none';
  const isStated = namesProof(text, item);
  if (isStated === false) return undefined;
  if (asked === 'may' && isStated) return 'yes';
  if (asked === 'need-not' || deniesAsking(text)) return needed ? 'no' : 'yes';
  return asked === 'must' || /있(?:나|어|죠|는지)/.test(text) ? (needed ? 'yes' : 'no') : undefined;
};

/** Whether a thing named earns points, by the items of the pack: it is one of them, its grade and its year are right. */
export const ofBonus: Reader = (one) => {
  const { question, answer } = one;
  const { pack } = question.index;
  if (question.topic === 'bonus.selection-year') return ofYear(one);
  if (!/^bonus(?:$|\.(?:item|list|evidence|same-heading)$)/.test(question.topic) || answer.blocks.length > 1)
    return undefined;
  if (question.topic === 'bonus.same-heading') return ofOneHeading(question.text);
  if (question.topic === 'bonus.evidence') {
    const [proved, ...more] = quotedOf(pack.bonusItems, one);
    return proved && more.length === 0 ? ofProof(one, proved) : undefined;
  }
  if (statesNone(one)) return wants.test(question.text) ? told(question.text, false) : undefined;
  const [item, ...others] = quotedOf(pack.bonusItems, one);
  if (item) return others.length === 0 ? ofItem(one, item) : undefined;
  const isOfThing = question.topic === 'bonus.item' || countsNot.test(one.stated);
  return isOfThing && quotedOf(pack.bonusRules, one).length > 0 ? told(question.text, false) : undefined;
};
