import { claimsTerms } from '../../answers/premise.ts';
import type { FactValue } from '../../exchange/state.ts';
import { namesCost } from '../../guidance/sum-meant.ts';
import { masks } from '../../language/masks.ts';
import { isOwed } from '../../language/speech/arrears.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import { isSupposed } from '../../language/speech/supposing.ts';
import type { Ask } from '../../language/understand.ts';
import { toldIn } from './told-part.ts';

type Facts = Readonly<Record<string, FactValue>>;

/** Topics in which a sum is the project's total cost. */
const speaksOfCost = /^(?:tell|situation|amount|calc\.support|calc\.burden|follow-up)$/;

/** "한도가 1억이죠?" is about the terms of the notice, not about the company. */
const isClaimOfTerms = (text: string): boolean =>
  claimsTerms(text) || (isClaim(text) && !/사업비|견적|비용|cost/.test(text));

/** "견적은 1억2천 나왔고", "총 3억 들 것 같아요": told as what the project costs, whatever else is said with it. */
const toldAsCost =
  /견적|사업비|공사비|총\s?\d|총\s?[일이삼사오육칠팔구천백억]|들\s?(?:것|거)|들어[가간갈]|든[다대]|드는데|짜리|예산|\d\s?(?:억|천|천만)[\d\s천백만]*원?(?:으로|을|를|에)?\s?(?:정도\s?)?(?:신청|진행|추진|계획|예정|예상|잡[았고을])|(?:으로|로)\s?(?:줄였|줄이기로|낮췄|깎았|늘렸|늘리기로|올렸)|\bquote|\btotal\b|\bbudget|\bcosts?\b|\b(?:cut|reduced|lowered|trimmed|raised|brought|increased) (?:it|that|this|the \w+) (?:down |up )?to\b/;
/** What a company earns or is worth is no cost. */
const toldOfTurnover = /매출|자본금|연봉|revenue|turnover|sales/;
/** "세금 300만원 밀렸어요": no sum but what is owed. */
const namesDebt = ({ text, details: { figures } }: Ask): boolean => {
  const sums = figures.filter(({ sign }) => sign === masks.amount);
  return sums.length > 0 && sums.every((sum) => isOwed(text, sum));
};

const ofOtherMoney = /부담|자비|지원금|own|burden|support/;

/** "Boss cut it to 280m. What does …": where a cost is known, a sum in what is told is the new one. */
const changesCost = (ask: Ask): boolean => {
  const { text } = toldIn({ ...ask, topics: [] });
  if (!isQuestion(ask.text)) return !ofOtherMoney.test(ask.text);
  const [sum] = ask.details.figures.filter(({ sign }) => sign === masks.amount);
  return sum !== undefined && sum.end <= text.length && !ofOtherMoney.test(text);
};

/**
 * A sum is the project's cost where the talk is of that, or where one was given and is now another. What is only
 * supposed ("만약 3억이면?") takes no place of one that is known.
 */
export const isCost = (ask: Ask, known: Facts): boolean =>
  !(known['total_cost_won'] !== undefined && isSupposed(ask.text)) &&
  !isClaimOfTerms(ask.text) &&
  (!(toldOfTurnover.test(ask.text) || namesDebt(ask)) || namesCost(ask)) &&
  (speaksOfCost.test(ask.topics[0]?.topic ?? '') ||
    toldAsCost.test(toldIn(ask).text) ||
    (known['total_cost_won'] !== undefined && changesCost(ask)));
