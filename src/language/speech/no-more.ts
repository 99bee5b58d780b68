const justSoMany = /\d\s?[가-힣]{1,4}만(?=\s|[을를]|$)|\bonly \d/;

/** "10개사만 뽑나": just so many and no more. */
export const saysNoMore = (text: string): boolean => justSoMany.test(text);

const lastDay = /말일|\blast day of (?:the month|\w+)\b/;

/** "2월 말일이죠": the very last day of a month. */
export const saysLastDay = (text: string): boolean => lastDay.test(text);
