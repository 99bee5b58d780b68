import { yearsIn } from '../extract/year.ts';
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

const rounds =
  /(?:[2-9]|이|삼)\s?차\s?(?:모집|공고|접수|신청)|(?:추가|다음)\s?(?:모집|공고)|\b(?:second|next|further) (?:round|call)\b/;

/** "2차 모집 언제": another round than the one that is called for. */
export const asksOfOtherRound = (text: string): boolean => rounds.test(text);
