import { anyOf } from './phrases.ts';

const lies = anyOf(
  [
    '(?:다고|라고)\\s?(?:해도|하면|쓰면|적으면|써도|적어도|속이면|우기면|거짓말)\\S*\\s?(?:\\S+\\s)?(?:모르|안\\s?걸|걸리|들키|들통|괜찮|상관)',
    '거짓으로|속여서?\\s|속이고|짜고\\s?(?:내|하|만들|맞추)|담합|허위로',
    // A paper in the name of nobody in particular, or one that is to pass for something else.
    '아무\\s?(?:회사|업체|기업|사람|데|집)\\S*\\s?(?:이름|명의)\\S*\\s?(?:만들|쓰|써|내|넣|작성|꾸미)',
    '(?:만들어|꾸며|써|지어|뽑아|찍어)\\s?(?:서\\s)?(?:내도|넣어도|올려도|내면|넣으면)\\s?(?:모르|안\\s?걸|못\\s?알|괜찮)',
    '(?:발급일|발행일|발급\\s?날짜)\\S*\\s?(?:만\\s?)?(?:살짝\\s|좀\\s|슬쩍\\s|몰래\\s)?(?:바꿔|고쳐|수정해|손봐)',
    '(?:날짜|숫자|금액|점수|레벨|인원|직원\\s?수|실적|매출)\\S*\\s(?:만\\s)?(?:살짝|슬쩍|몰래)\\s(?:바꿔|고쳐|수정)|(?:서류|날짜|숫자|금액|매출|인원|직원\\s?수|실적|성적서|견적|점수|레벨)\\S{0,3}\\s?(?:수\\S?\\s)?(?:좀\\s|살짝\\s)?(?:부풀|뻥튀기|조작|덧칠|포토샵)|(?:부풀|불)려\\s?(?:쓰|적)',
  ],
  [
    '\\b(?:change|edit|alter|modify|photoshop|rewrite)\\w*\\b[^.?]{0,24}\\b(?:date|number|figure)s?\\b[^.?]{0,24}\\b(?:certificate|document|paper|statement|registration)s?\\b',
    '\\b(?:certificate|document|paper|statement|registration)s?\\b[^?]{0,40}\\b(?:change|edit|alter|modify|photoshop|rewrite|fix) (?:the|its|that|this) (?:issue )?(?:date|number|figure|name)',
    '\\bback-?dat(?:e|ed|ing)\\b|\\b(?:made|make|making) up (?:a |some |the )?(?:quote|quotation|certificate|record|invoice|contract)s?\\b',
    '\\b(?:pretend|lie about|say we have)\\b',
  ],
);

/** "공장 없는데 있다고 해도 모르죠?": what is not so is to be told as if it were. */
export const meansToLie = (text: string): boolean => lies.test(text);
