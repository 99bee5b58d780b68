import { countLetters } from './count-letters.ts';
import { type Piece, piecesOf } from './message-pieces.ts';
import { endsToldQuestion, hasQuestionWord, withoutQuestionWords } from './speech/question-words.ts';

/** A part of a message that asks for something: in a question, as a thing in a list, or joined to the thing behind it. */
export interface AskingPart {
  readonly text: string;
  readonly form: 'question' | 'yes-or-no' | 'listed' | 'joined';
}

const englishQuestion =
  /^(?:(?:and|also|plus|so|then|please|as well as) )*(?:(?:until|by|at|to|for|on|in|with|from|under) )?(?:what|how|when|where|which|who|whom|whose|why|can|could|may|do|does|did|is|are|will|would|should|must)\b/;
/** "The government gives how much": the question word stands last. */
const endsAsking = /\b(?:how (?:much|many|long)|what|when|where|who)\??$/;
/** Asks in English for more than a yes or a no. */
const asksOpenly = (text: string): boolean =>
  /\b(?:what|how|when|where|which|who|whom|whose|why)\b/.test(text);
const endsQuestion = /\?$|(?:나요|까요|[인은는한]가요?|되나|여부)[.~]*$/;

/** "… 있는지 알려주세요": asks for all that stands before it. */
const request =
  /(?:까지|도)?\s?(?:좀\s?)?(?:알려|가르쳐|궁금|안내|부탁|설명|말씀|물어|여쭤|문의)\S*(?:\s\S+)?$/;

const asks = (said: string): boolean => {
  const text = said.replace(request, '');
  return (
    hasQuestionWord(text) ||
    (englishQuestion.test(text) && !tellsCase.test(text)) ||
    endsAsking.test(text) ||
    endsToldQuestion(text) ||
    (/[가-힣]/.test(text) && endsQuestion.test(text))
  );
};

/** Of a question without a question word, and of one apart from its question word. */
const leastLetters = 8;
const leastBeside = 3;
/** Beside "언제", "어디" a verb is enough: "어디다 내고". */
const leastBesideWhere = 2;
const leastOfName = 2;
/** "and how many?", "and why?": what of, stands before. */
const leansOnBefore =
  /^(?:(?:and|also|plus) )?(?:up to )?(?:how (?:many|much|often|long|so)|why|when|where|who|which(?: one)?)(?: (?:does|is doing|is) (?:it|that))?\??$/;
/** "있으면 뭘 내나요", "누가 하는 거예요": of what, stands before. */
const leansInKorean =
  /^(?:(?:있으|되|맞으|된다|가능하|그러|해당되)면 )?(?:그럼 )?(?:(?:뭐|뭘|무엇을|무슨)(?: ?\S+){1,2}|누가 ?[하해함합봐봄]\S*(?: \S+)?)$/;
/** "얼마까지인지", "언제까지예요": a limit, which is asked for in a word. */
const asksUpTo = /^(?:그리고 )?(?:얼마|언제|며칠)까지/;
/** "When we apply, do we log in": a case told, and no question. */
const tellsCase = /^(?:when|where|while|if|once|after) (?:we|i|you|they|the|our|my|a|an)\b/;

/** Whether a question says by itself what it asks: "몇 점", "and how many?" live off what stands before them. */
const saysWhat = (text: string): boolean => {
  if (!/[가-힣]/.test(text)) return !leansOnBefore.test(text);
  if (leansInKorean.test(text)) return false;
  if (asksUpTo.test(text)) return true;
  if (/[은는]요?\?$/.test(text)) return countLetters(text) > leastBeside;
  return hasQuestionWord(text)
    ? countLetters(withoutQuestionWords(text)) >= (/언제|어디/.test(text) ? leastBesideWhere : leastBeside)
    : countLetters(text) >= leastLetters;
};

/** "누가 떼 줘요? 추진단?", "아니면 저희가 하나요": a guess at the answer, which asks nothing new. */
const isGuess = (text: string): boolean =>
  /^(?:아니면|아님|혹은|or)\s/.test(text) ||
  (!hasQuestionWord(text) && /[가-힣]만\s/.test(text)) ||
  (!hasQuestionWord(text) &&
    !/[은는도]요?\?*$/.test(text) &&
    text.split(' ').length <= 2 &&
    /(?:\?|인지)$/.test(text));

const tells =
  /(?:[는은인한]데요?|니까|지만|으면|[이하]면|면서|거든요?|니다|[어아해예에]요|[았었했]고|[해아어]서|려고|[을할]\s?때|[직체]원이|들이|에서|으로|에게)[.!~]*$/;
const introduces = /^(?:for|about|regarding|as|in|on|of|under|with|hi|hello|dear|if)\b/;
/** "심화 2건", "공급 한 곳": so many, which tells. */
const tellsCount = /(?:\d|한|두|세|네|다섯|여섯|열)\s?(?:건|곳|개|개사|명|군데|년|억|만원|원|%|프로)$/;
/** "What are the ceiling and the deadline", "tell me …": what follows may be things in a list. */
const listsInEnglish =
  /^(?:please |could you |can you )?(?:tell|give|show|send|list|need|i need|we need|i want|i'd like|what(?:'s| is| are)(?= the))\b/;
const mostWords = 5;
const mostEnglishWords = 7;
const isThing = (text: string): boolean =>
  /[가-힣a-z]/.test(text) &&
  countLetters(text) >= leastOfName &&
  !tells.test(text) &&
  !tellsCount.test(text) &&
  !introduces.test(text) &&
  text.split(' ').length <= (/[가-힣]/.test(text) ? mostWords : mostEnglishWords);

const leadingAnd = /^(?:그리고|또한?|and|also|plus|as well as) /;
const trailingJoin = /(?:이랑|랑|하고|하구|및|과|와)$/;

/** "신규는 뭐고", "되는지랑": the first of two questions is put like the last. */
const asQuestion = (text: string): string =>
  text
    .replace(/^(?:그리고|또한?) /, '')
    .replace(/(?<=\s)(뭐)(?:고|며|구)$/, '$1예요')
    .replace(/(?<=지)(?:이랑|랑|하고|와|과)$/, '');

const formOf = (
  { text, behind }: Piece,
  before: Piece | undefined,
  isList: boolean,
  isName: (text: string) => boolean,
): AskingPart | undefined => {
  if (asks(text)) {
    const form = hasQuestionWord(text) || asksOpenly(text) ? 'question' : 'yes-or-no';
    return saysWhat(text) && !(before && isGuess(text)) ? { text: asQuestion(text), form } : undefined;
  }
  const thing = text.replace(leadingAnd, '').replace(request, '').replace(trailingJoin, '').trim();
  if (!isList || !isThing(thing) || isName(thing)) return undefined;
  const sign = behind === 'comma' || behind === 'join' ? behind : before?.behind;
  if (sign !== 'comma' && sign !== 'join') return undefined;
  return { text: thing, form: sign === 'comma' || !/[가-힣]/.test(thing) ? 'listed' : 'joined' };
};

/**
 * The parts of a message that ask, where its form shows several: none where it has but one. What only tells goes with
 * the part behind it, what says too little alone with the part before.
 */
export const askingParts = (text: string, isName: (text: string) => boolean): readonly AskingPart[] => {
  const pieces = piecesOf(text);
  // In English a comma parts much else; things are listed there where nothing asks, or where a list is asked for.
  const isList =
    /[가-힣]/.test(text) || listsInEnglish.test(text) || !pieces.some((piece) => asks(piece.text));
  const parts: AskingPart[] = [];
  let waiting = '';
  let sentence = 0;
  pieces.forEach((piece, at) => {
    const part = formOf(piece, pieces[at - 1], isList, isName);
    const last = parts.at(-1);
    if (part) {
      parts.push({ ...part, text: `${waiting} ${part.text}`.trim() });
      waiting = '';
    } else if (last && (asks(piece.text) || /[a-z]/.test(piece.text))) {
      parts.splice(-1, 1, { ...last, text: `${last.text} ${piece.text}` });
    } else waiting = `${waiting} ${piece.text}`.trim();
    if (piece.behind !== 'stop') return;
    // "비영리 법인, 전문가 12명, 실적 8건.": a sentence of things that asks nothing tells them.
    const told = parts.slice(sentence);
    if (told.every(({ form }) => form === 'listed' || form === 'joined')) {
      parts.splice(sentence);
      waiting = [...told.map(({ text: thing }) => thing), waiting].join(' ').trim();
    }
    sentence = parts.length;
  });
  return parts.length > 1 ? parts : [];
};
