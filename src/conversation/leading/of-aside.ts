import type { ReadAnswer } from '../../guidance/read-answer.ts';
import { yesOrNo } from '../../language/speech/agreeing.ts';
import type { Waiting } from './waiting.ts';

/** "아뇨 우리꺼만요" after something else was asked may well be about that: a yes or no with words of its own. */
export const mayBeOfAside = (
  { guided: { asides = 0 }, asked, text, question }: Waiting,
  answered: ReadAnswer | undefined,
): boolean => {
  if (asides === 0 || answered?.exact !== false || yesOrNo(text) === undefined) return false;
  const rest = text.replace(/^(?:네|넵|예|응|아뇨|아니요|아니|yes|yeah|no|nope)[\s,.!]+/, '');
  const words = rest.match(/[가-힣]{2,}|[a-z]{3,}/g) ?? [];
  const put = asked.text[question.language].toLowerCase();
  const isOfAsked = words.some((word) => put.includes(word.slice(0, 2)));
  return rest !== text && words.length > 0 && !isOfAsked && !endsInYesOrNo.test(rest);
};
/** "네 있어요", "아니요 없습니다": the same once more. */
const endsInYesOrNo =
  /^(?:[가-힣]{1,4}\s)?(?:있|없|맞|아니|아닙|했|안\s|못|해당|그래|그렇|합니다|해요|돼요|we\b|i\b|not\b|it\b)/;

/** "ok" after something else was answered is about that, not a yes to the question that waits. */
export const acknowledgesAside = ({ guided: { asides = 0 }, text }: Waiting): boolean =>
  asides > 0 &&
  /^(?:아\s?)?(?:ok(?:ay)?|ㅇㅋ+|오케이|오키|알겠(?:어요?|습니다)|그렇군요|got it|i see|alright|all right)[.!~\s]*$/.test(
    text,
  );
