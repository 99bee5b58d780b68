import { perText } from '../once.ts';
import { asksOpenly } from './asking.ts';

const asks =
  /(?:나요|까요|가요|는지|은지|한지|인지|되나|하나|있나|돼요|되요|되죠|하죠|[나가까]여|[거건]죠|맞(?:죠|지요?|습니까)|해요|인가|든가|한가|여부|어요|아요|습니까|ㅂ니까|니까|슴까|을까|을지|할지|돼|됨|됩니까|가능|맞아|[가-힣]나|[나가]용|남요|[는은]겨|[주쳐]줘|줌|임|함|려나|\?)요?\s*(?:궁금\S*|알고\s?싶\S*|여쭤\S*|문의\S*|확인\S*|알려\S*)?[?.!~ㅠㅜ]*$/;
/** "안전", "안내", "안산" … begin like a negation and are none; "안내도" may be one. */
const negated =
  /(?:^|\s)(?:안(?!전|내(?![도면는야나고])|정|건|산|양|성|동|경|심|락)|못)\s?[가-힣]|없이|말고|아[니닌]|않|없나|없어|없죠|빼고|제외|n't|not|without/;
const englishYesNo =
  /^(?:(?:and|so|but|then|also|hello|hi|sorry|pls|please),? )?(?:is|are|do|does|can|could|may|must|should|will|would|am|have|has)\b|\b(?:can|could|may|do|does|is|are|must|should) (?:we|i|you|it|they|smes?|our|an?|the|my|this|that|there)\b/;
/** "documents?", "that one's period?": a mark alone does not make an English question one for yes or no. */
const saysWhether =
  /\b(?:is|are|am|do|does|did|can|could|may|must|should|will|would|has|have|ok|okay|allowed|possible|right|correct|true|enough|fine|eligible|needed|required|mandatory|any|too|also|either|even|free|included|same)\b|n't|\d/;
const isEnglish = (text: string): boolean => !/[가-힣]/.test(text);

/** "In cash or can it be equipment?" wants to hear which. */
const offersTwo =
  /\bor (?:not )?(?:can|could|may|must|should|do|does|is|are|will|only|after|before|in|by|at|the)\b/;

/** "19년 것만 떼면 되나요? 신규": the program comes behind the question, as an afterthought. */
const withoutAfterthought = (text: string): string => text.replace(/\?\s*[^?]{1,10}$/, '?');

/** "도입기업 쪽은?": a name alone asks the question before again, which need be none for yes or no. */
const nameAlone = /^(?:그럼 |그러면 )?(?:\S+ ){0,2}\S*[^되하받있없내가오넣](?:은|는)요?\s*\?+$/;

/** "국세 밀렸어요": what has happened, told without a question mark. */
const tellsWhatWas = /(?<!들)[았었했였됐갔왔났렸졌](?:어요|습니다|음|슴다)[.!~ㅠㅜ\s]*$/;

/** A question that a plain yes or no answers, however it is put. */
export const asksYesOrNo = perText(
  (text: string): boolean =>
    !asksOpenly(text) &&
    !tellsWhatWas.test(text) &&
    !nameAlone.test(text) &&
    !offersTwo.test(text) &&
    (englishYesNo.test(text) ||
      (asks.test(withoutAfterthought(text)) && (!isEnglish(text) || saysWhether.test(text)))),
);

/** A question that a plain yes or no answers, put without a negation: then the answer may begin with it. */
export const isYesNoQuestion = perText((text: string): boolean => !negated.test(text) && asksYesOrNo(text));
