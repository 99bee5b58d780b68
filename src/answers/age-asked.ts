import type { Question } from '../exchange/question.ts';

const speaksOfAge =
  /발[행급]|유효|기[한간]|언제|오래|날짜|일자|최근|이내|전[에것꺼]|[년월일달주]\s?(?:전|된|지난|치|짜리)|개월|[뗀떼]|작년|지난|옛날|묵은|새로|다시|\b(?:old|date|issued|recent|valid|validity|months?|years?|ago|new)\b/;

/** "공장등록증도?" after the age of another paper: of this one the same is asked. */
const goesOnAboutAge = ({ state: { focus }, rivals: [first] }: Question): boolean =>
  focus.topic === 'document.validity' && first === 'follow-up';

/** Whether a question about a paper is of how old it may be. */
export const asksOfAge = (question: Question): boolean =>
  speaksOfAge.test(question.text) || goesOnAboutAge(question);
