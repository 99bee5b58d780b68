import { anyOf, type Phrases } from './phrases.ts';

/** A no at the end of a message. */
const denyingEnd = new RegExp(
  `(?:${[
    ...['노노', 'ㄴㄴ', '아뇨', '아니요'],
    '안\\s?(?:써|쓰|쓸|씁|해|하|할|합|넣)[가-힣\\s]{0,6}',
    '(?:필요|생각|관심|계획)(?:은|도|이)?\\s?없[가-힣]*',
  ].join('|')})[.!~]*$`,
);

/** Whether a message ends in a no: "생각 안 해봤어요". */
export const endsDenying = (text: string): boolean => denyingEnd.test(text);

const affirmingEnd =
  /(?:있[어습음죠지고는]|[했봤왔됐갔]|합니다|해요|돼요|됩니다|맞[아습]|보유|갖추|갖고)[가-힣\s]{0,6}[.!~]*$/;

/** "MES 쪽 일 했습니다", "컨설팅 3년 했어요": that what a question speaks of is so. */
export const affirmsAsked = (text: string, question: string): boolean => {
  if (!affirmingEnd.test(text) || /없|아니|아닙|않|(?:^|\s)[안못]\s|못했|안했|아직/.test(text)) return false;
  const words = (text.match(/[가-힣]{2,}|[a-z]{2,}/g) ?? []).map((word) =>
    word.replace(particle, '').replace(doing, ''),
  );
  const asked = question.toLowerCase();
  return words.some((word) => word.length > 1 && !filler.test(word) && asked.includes(word));
};

const filler = /^(?:그런|그런건|그런거|거|건|것|은|는|아직|저희|우리|전혀|지금|그냥|we|us)$/;
const particle = /(?:같은|[은는이가도을를])$/;
/** "퇴직했어요" speaks of 퇴직. */
const doing = /(?<=[가-힣]{2})(?:했|하였|합니다|해요)[가-힣]*$/;

/** "로봇 노노", "그런 거 안 써요": a no at the end, to a question that speaks of the same. */
export const deniesAsked = (text: string, question: string): boolean => {
  if (!denyingEnd.test(text)) return false;
  const words = text.replace(denyingEnd, '').match(/[가-힣a-z]+/g) ?? [];
  const named = words.map((word) => word.replace(particle, '')).filter((word) => !filler.test(word));
  return named.every((word) => question.toLowerCase().includes(word));
};

/** "아니요, 해당되는 건 하나도 없어요", part by part. */
const koreanNothing = [
  '(?:네|아니요|아뇨|아니|음|ㄴㄴ|노노|no|아마|저희는|우린|우리는)?[,. ]*',
  '(?:(?:그런|문제|문제되는|문제될|걸리는|해당|해당되는|해당하는|제외\\s?사유|부적격\\s?사유|결격\\s?사유|위|여기|그\\s?중에?)\\s?)?',
  '(?:거|것|건|게|사항|내용)?\\s?(?:은|는|이|도|엔|에는)?\\s?',
  '(?:하나도|전혀|다|모두|전부|아무\\s?것도|암것도|딱히|따로)?\\s?',
  '(?:없|아니|아닙|전혀요?$|해당\\s?(?:안|없|되는\\s?(?:거|게|건)\\s?없|사항\\s?없))[가-힣\\s]{0,8}[.!~]*',
].join('');
const shortNothing: Phrases = [
  ...['아니요', '아뇨', 'ㄴㄴ?', '엑스', 'x', 'none', 'nothing', 'no?', 'nah', 'nope'],
  ...['(?:no,? |nope,? )?none (?:of (?:them|these|those|the above)|appl(?:y|ies))(?: (?:to|for) us)?'],
  ...['(?:no,? |nope,? )?nothing(?: (?:like that|applies|to report|of the kind))?', 'not applicable', 'n/a'],
  ...['not that (?:i|we) know of', 'not really', "(?:no, )?we(?:'re| are) (?:fine|clean)"],
];
const nothing = anyOf([`^${koreanNothing}$`, `^(?:${shortNothing.join('|')})[.!]*$`]);

const suchThings = anyOf([
  '(?:같은\\s?(?:거|것|건|게)|등(?:은|이)?|그런\\s?(?:거|것|건|게)|(?:이나|나|랑|하고(?!\\s?있))\\s?[가-힣]+)[^.]{0,8}(?:없|아니)',
  '\\bno [a-z ]+ or\\b',
]);

/** "중소기업이고 해당되는 건 없어요": the last clause is about the list. */
const clause = /[가-힣](?:고|구|는데|은데|인데)요?\s|[,.]\s/;

/** "없어요", "체납 같은 건 없어요": said of a whole list. */
export const saysNothingApplies = (text: string): boolean =>
  nothing.test(text) || suchThings.test(text) || nothing.test(text.split(clause).at(-1) ?? text);
