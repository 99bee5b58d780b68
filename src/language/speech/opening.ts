import { countLetters } from '../count-letters.ts';

/** How people open a message before they say what it is about; "저기요", "hello" and their like. */
const opening =
  /^(?:(?:네|예|아)[,.]?\s)?(?:안녕하\S{1,4}|안녕|안냐세요|안뇽하\S{1,3}|수고(?:하|가|\s?많으)\S{1,5}|고생(?:하|\s?많으)\S{1,5}|반갑습니다|여보세요|저기요|하이|hi(?: there)?|hello(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening)|dear sir(?: or madam)?)(?:[,.!~\s]|ㅎ|ㅋ|\^)+/;
/** Taking note of the answer before, ahead of the next question: "ㅇㅋ 그럼 마이스터는", "네 근데 서류는". */
const noted =
  /^(?:(?:오|아|아하|오호|음|흠|헐|와)[,.!~ㅋㅎ]*\s)?(?:(?:ㅇㅋ+|ㅇㅎ|ㅇㅋㅇㅋ|오케이?|오키|옼|아하|그렇군요?|그렇구나|알겠(?:어요|습니다|슴다|네요)|(?:감사|ㄱㅅ|ㄳ|땡큐|고마워)(?:요|합니다|해요)?)(?:[,.!~ㅋㅎㅠ]*\s)|(?:네|넵|넹|예|응|ㅇㅇ)[,.!~ㅋㅎ]*\s(?=(?:그럼|그러면|근데|그런데|그리고|혹시|그렇다면)))/;

/** In letters: less than this after it is no matter of its own ("안녕하세요 챗봇님"). */
const shortestMatter = 7;

/** … and after what was noted, less than this. */
const shortestFurther = 3;

const without = (text: string, words: RegExp, shortest: number): string => {
  const rest = text.replace(words, '');
  return countLetters(rest) >= shortest ? rest : text;
};

/** A normalised message without the salutation before what it says; whole where it is nothing but one. */
export const withoutOpening = (text: string): string =>
  without(without(text, opening, shortestMatter), noted, shortestFurther);
