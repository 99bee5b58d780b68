import { perText } from '../once.ts';

const years = '\\d{2,4}년\\s?(?:도\\s?)?(?:꺼|거|것|건|분|치)';
const months =
  '(?:\\d{1,2}|한|두|세|석|네|넉|다섯|여섯)\\s?(?:개월|달)\\s?(?:이내|안|내|전|지난|지났|넘|된|됐)';
const age = new RegExp(
  `(?:뗀|발급한|발급받은)\\s?지\\s?(?:얼마|며칠|몇)|언제\\s?(?:꺼|거|것|자\\s|뗀|떼야|발급)|(?:며칠|몇\\s?일|몇\\s?(?:개월|달))\\s?(?:이내|안|내|전)|발급(?:일|날짜)\\s?(?:기준|언제)|${months}|\\bhow (?:old|recent)\\b`,
);
const ofPaper = /증명|서류|납세|완납|등본|명부|확인서|\b(?:certificates?|papers?|documents?)\b/;

/** "증명서 언제꺼", "완납증명은 언제 뗀 거여야 돼요": how old a paper may be. */
export const asksPaperAge = perText((text: string): boolean => age.test(text) && ofPaper.test(text));

const ofYear = new RegExp(years);

/** "언제꺼까지", "20년 거도 되나", "석달 지난 건데": so little that in talk of a paper it can only be about how old that is. */
export const asksAgeAlone = (text: string): boolean =>
  text.length <= shortAsk && (age.test(text) || ofYear.test(text)) && !ofElse.test(text);
const shortAsk = 18;
const ofElse = /접수|신청|마감|모집|선정|사업|매출|실적|구축|폐업|휴업/;
