import { asksOpenly } from './asking.ts';

const asksInKorean =
  /\?$|(?:나요|까요|가요|는지|ㄹ까|을까|되나|돼요|되요|알려|주세요|줘요?)[.!~]*$|궁금|문의|는지|얼마|몇|언제|어디|무엇|뭐|뭔|어떻|어떤|누가|누구/;
const asksInEnglish =
  /\?$|^(?:and |but |so |also |then )*(?:what|how|when|where|which|who|whom|whose|why|can|could|may|do|does|did|is|are|am|will|would|should|must|tell|please|explain|show|list|give)\b|\b(?:wondering|want to know|like to know|need to know|tell me|let me know|not sure|ask(?:ing)? (?:if|whether|about)|question)\b/;
/** "우리 스마트공장 없는데?" tells, for all its question mark. */
const remarks = /[는은인]데\?$/;

/** Whether a sentence of several may ask; what only tells is background to the one that does. */
export const mayAsk = (sentence: string): boolean =>
  /[가-힣]/.test(sentence)
    ? asksInKorean.test(sentence) && (!remarks.test(sentence) || asksOpenly(sentence))
    : asksInEnglish.test(sentence);

const tellsInKorean = /(?:[다요]|[임음함]|[는은인]데\?)[.~!ㅠㅜ]*$/;

/** Whether a sentence plainly tells; what might ask as well is left with the question. */
export const plainlyTells = (sentence: string): boolean =>
  !mayAsk(sentence) && (/[가-힣]/.test(sentence) ? tellsInKorean.test(sentence) : !sentence.endsWith('?'));
