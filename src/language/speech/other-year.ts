import { yearsIn } from '../extract/year.ts';
import { perText } from '../once.ts';
import { speaksOfLastYear, speaksOfYearBeforeLast } from './years-back.ts';

const toCome = /내년|내후년|다음\s?해|\bnext year\b/;
const isOfAnother = (text: string): boolean =>
  speaksOfLastYear(text) || speaksOfYearBeforeLast(text) || toCome.test(text);
/** What a call lays down for its year. */
const terms =
  /한도|지원금|금액|얼마|비율|상한|최대|오르|오른|올라|인상|줄어|그대로|똑같|\b(?:how much|limit|cap|rate|amount)\b/;
/** What was before such a word is told of the asker: "작년에 받았는데 올해 한도는". */
const told = /(?:는데|은데|인데|지만|했고|받고|니까|어서|아서|했는데|,)\s?/;
/** Years of the firm's own figures, papers and projects. */
const ofTheFirm =
  /매출|실적|수출|재무|서류|명부|자료|직원|선정|가점|점수|설립|창업|구축했|지었|깔[고았]|도입했|지원으로|지원받|\b(?:sales|exports?|statements?|papers?|selected|points?|founded)\b/;
const thisYear = /올해|이번|금년|\bthis year\b/;

/** "2018년에 정부지원으로 구축했고 …": a year of the firm's own doings, told before what is asked. */
const asked = (text: string): string => {
  const clauses = text.split(told);
  return clauses.filter((clause, at) => at === clauses.length - 1 || !ofTheFirm.test(clause)).join(' ');
};

/** Whether a text names another year than the notice's in figures, and this year nowhere beside it. */
export const namesOtherYear = (text: string, noticeYear: number): boolean =>
  !thisYear.test(text) && yearsIn(asked(text)).some((year) => year !== noticeYear);

/** "19년도에는 한도가 얼마였죠", "내년엔 2억으로 오른다면서요": the terms of another year are asked for, not of this one. */
export const asksTermsOfOtherYear = (text: string, noticeYear: number): boolean =>
  text
    .split(told)
    .some(
      (clause) =>
        terms.test(clause) &&
        !ofTheFirm.test(clause) &&
        ((isOfAnother(clause) && !thisYear.test(clause)) || namesOtherYear(clause, noticeYear)),
    );

const calling =
  '(?:모집|뽑|공고|접수\\s?(?:받|하|해|를|안)|받아(?:요|주)|열(?:리|어|려)|기회|사업\\s?(?:있|하|해)|신청\\s?(?:받|할\\s?수))';
const later =
  '(?:하반기|가을|여름|겨울|봄|연말|다음\\s?(?:달|분기|학기)|내년|나중|추후|[4-9]월|1[0-2]월)(?:에|엔|에는|에도|쯤)?';
const oncemore = '(?:또|다시|한\\s?번\\s?더|추가로|새로)';
const rounds = new RegExp(
  [
    '(?:[2-9]|이|삼)\\s?차\\s?(?:모집|공고|접수|신청)|(?:추가|다음|재)\\s?(?:모집|공고)',
    `${later}\\s(?:\\S{1,6}\\s)?${oncemore}\\s(?:\\S{1,4}\\s)?${calling}`,
    `(?:하반기|가을|여름|겨울|연말|내년|[4-9]월|1[0-2]월)(?:에|엔|에는|에도|쯤)?\\s(?:모집|뽑|공고)`,
    `${oncemore}\\s(?:\\S{1,4}\\s)?(?:모집|뽑)`,
    `(?:이번|지금|올해|이\\s?기회)\\S{0,2}\\s?(?:\\S{1,4}\\s)?(?:놓치|지나|못\\s?(?:하|내|넣)|넘기)\\S{0,2}면\\s?.{0,10}(?:또|다음|다시|언제|나중|기회)`,
    '\\b(?:second|next|further|another|new|later) (?:round|call|intake|recruitment|application period)\\b',
    '\\b(?:open|call|recruit|run|held?|accept\\w*|round)\\b.{0,30}\\b(?:again|in (?:the )?(?:autumn|fall|summer|winter|second half|september|october|november|december)|later this year)\\b',
  ].join('|'),
);

/** "2차 모집 언제", "하반기에 또 뽑나요": another round than the one that is called for. */
export const asksOfOtherRound = perText((text: string): boolean => rounds.test(text));
