import { perText } from '../once.ts';
import { anyOf, type Phrases } from './phrases.ts';

/**
 * What a yes-or-no question asks about: whether one may, may not, must or need not do a thing, or simply whether it
 * is so ("plain").
 */
export type Asked = 'may' | 'may-not' | 'must' | 'need-not' | 'plain';

const needNot = anyOf(
  [
    '(?:않아|없어|없이|빼|빠져|생략해|제외해|건너뛰어|손\\s?떼)\\s?\\S{0,4}(?:도|두)?\\s?(?:되|돼|됨|괜찮|상관\\s?없|문제\\s?없|가능)',
    '(?:^|\\s)안\\s?\\S{1,6}(?:도|두)\\s?(?:되|돼|됨|괜찮|상관|문제|가능)',
    '(?:^|\\s)안\\s?(?:내|하|해|가|써|받|골라|정해)\\S{0,3}(?:도|두)',
    '(?:필요|의무|필수)(?:는|가|도)?\\s?(?:없|아니)',
    '(?:면|고)\\s(?:다\\s)?끝(?:인가|이[죠에]|나나|난\\s?거|입니까)',
  ],
  ['need not', "(?:don't|do not) (?:have to|need)", 'without', 'exempt'],
);

const mayNot = anyOf(
  [
    '(?:안\\s?(?:되|돼|됨|됩|받|하나|하는|해\\s?주|넣|들어)|못\\s?(?:되|돼|받|하|해|넣|들어|내|써|쓰))',
    '수\\s?없',
    '불가|제외|빠지|빠집|걸러|탈락|짤리|짤려|잘리|잘려|힘든|힘들|어렵|어려|막히|걸리나|걸리는|걸려|배제|결격|제한',
  ],
  ['shut out', 'excluded', 'left out', "can't", 'cannot', 'not allowed', 'barred', 'disqualif'],
);

const must = anyOf(
  [
    '[가-힣]야\\s?(?:하|해|혀|되|돼|됨|됩|합|한|함|만|대)',
    '(?:내|가|와|서|써|떼|채워|갖춰)야(?:\\s|하|해|되|돼|됨|합|한|죠|지)',
    '필수|의무|필요|반드시|무조건|꼭\\s',
    '(?:증빙|증명|서류|동의서|증명서|명부|견적|영상)\\S{0,4}\\s?(?:\\S{1,6}\\s)?(?:내나|내요|내는|들어가)',
  ],
  ['\\bmust\\b', 'have to', 'has to', 'need to', 'required', 'mandatory', 'obliged', 'necessary'],
);

const may = anyOf(
  [
    '되나|되는|되려|되겠|되요|되여|되죠|되지|되유|되냐|됩니까|될까|될지|될런|돼|됨',
    '[가-힣]\\s?수도?\\s?(?:있|잇)',
    '가능|괜찮|괜춘|ㄱㄴ|인정|허용|자격',
  ],
  ['\\bcan\\b', '\\bmay\\b', '\\bcould\\b', 'eligible', 'allowed', '\\bok\\b', 'open to', 'possible'],
);

const sentences = /[^.?!\n]+[.?!]*/g;
const asks =
  /(?:\?|나요?|까요?|가요?|죠|지요?|는지|은지|데요?|어요|해요|돼요?|됨|[여유냐])[.?!~ㅠㅜㅋㅎ\s]*$/;

/** The sentence that asks: the last that does, since what comes before it tells. */
const askingSentence = perText((text: string): string => {
  const all = text.match(sentences) ?? [text];
  return all.findLast((one) => asks.test(one.trim())) ?? all.at(-1) ?? text;
});

/** Clauses before the last one tell the case ("공급기업이 없는데 …"). */
const lastClause = (sentence: string): string => {
  const clauses = sentence.split(
    /(?:[는은인한던됐했]데[요여유]?|니까|지만|거든[요여]|고요|[어아라해]서|다고|다면서)[,.\s]+/,
  );
  const last = clauses.at(-1) ?? sentence;
  return onlyConfirms.test(last) ? (clauses.at(-2) ?? last) : last;
};

/** "꼭 해야 된다던데 맞나요": what is put up stands before it. */
const onlyConfirms =
  /^(?:그게|이게|정말|진짜|이거)?\s?(?:맞|사실|진짜|정말|참말|그런가|들었|하더|그러)[가-힣]*[?.!~\s]*$/;

const readings: readonly (readonly [Asked, RegExp])[] = [
  ['need-not', needNot],
  ['must', must],
  ['may-not', mayNot],
  ['may', may],
];

/** The clause that asks, without what is told on the way to it. */
const askingClause = (text: string): string => lastClause(askingSentence(text));

/** "… 가점 준다던데 따로 낼 서류 있나요": whether papers are asked for, whatever is told before. */
export const asksForPapersAtLast = (text: string): boolean =>
  /서류|증빙|자료|\b(?:papers?|documents?|proof)\b/.test(askingClause(text));

/** "구축이 어려운 회사도 받을 수 있나": what denies asks whether one may not only at the end of a Korean clause. */
const reach = 16;
const endOf = (clause: string): string => (/[가-힣]/.test(clause) ? clause.slice(-reach) : clause);

const noProblem = /(?:문제|상관|지장)(?:가|이|는|은|도)?\s?(?:안\s?되|안\s?돼|되지\s?않|없)/;
const problem = /(?:문제|지장)(?:가|이|는|은|도)?\s?(?:되|될|돼)|걸릴까/;

/** What the last clause of a question asks; "문제될까요" asks whether one may not. */
export const permissionAsked = (text: string): Asked => {
  const clause = askingClause(text);
  if (noProblem.test(clause)) return 'may';
  if (problem.test(clause)) return 'may-not';
  return (
    readings.find(([asked, words]) => words.test(asked === 'may-not' ? endOf(clause) : clause))?.[0] ??
    'plain'
  );
};

const onlyPart =
  /[가-힣](?:만|뿐|밖에)(?:\s|요|이|인|해도|\?|$)|전부|내내|무조건|\b(?:only|all|every|just)\b/;

/** "진단만 하나요?", "every upgrade": what holds of a part or at times is asked of the whole. */
export const asksOfWhole = (text: string): boolean => onlyPart.test(askingClause(text));

const deniesBeing: Phrases = ['아니에요', '아니예요', '아닌가', '아닌지', '아님\\?'];
const rhetorical = anyOf(deniesBeing, ["isn't it", "aren't"]);

const deniesAtEnd =
  /(?:(?<!(?:문제|상관|무리|이상|지장|하자)(?:는|가|도|이)?\s?)없|(?:^|\s)(?:안|못)\s?(?:되|돼|됩|됨|받|나|주|줘|쳐|해|하|넣|들)|불가|아니|않)[가-힣]*\s?(?:거|것|게|건)?[가-힣]{0,3}\s?(?:맞\S{0,4})?[?.!~ㅠㅜㅋㅎ]*$|\b(?:not|no|n't)\b[^?]*\?*$/;

/** "가점 없죠?", "안 되는 거 맞죠": puts up that it is not so. */
export const deniesAsking = (text: string): boolean => {
  const sentence = askingSentence(text);
  return deniesAtEnd.test(sentence.trim()) && !rhetorical.test(sentence);
};

/** "받는 거 아닌가요?" expects a yes. */
export const isRhetorical = (text: string): boolean => rhetorical.test(askingSentence(text));

const hopesNotLate = /안\s?늦|늦(?:지|진)\s?않|\bnot too late\b|\bin time\b/;
const fearsLate = /늦(?:[죠나는을었은겠]|어[요?]|지)|\btoo late\b/;

/** "내면 늦나요" asks whether it is too late ("late"), "안 늦나요" whether it is still in time. */
export const lateOf = (text: string): 'late' | 'in-time' | undefined => {
  if (hopesNotLate.test(text)) return 'in-time';
  return fearsLate.test(text) ? 'late' : undefined;
};

const advice =
  /나은가|나을까|낫(?:나|겠|죠|지)|좋을까|좋은가|좋나요|유리한가|\bbetter\b|\bshould we rather\b/;

/** "먼저 받는 게 나은가요?" asks for advice, which no rule answers with yes or no. */
export const asksAdvice = (text: string): boolean => advice.test(askingClause(text));
