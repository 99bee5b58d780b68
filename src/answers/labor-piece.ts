import type { Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { sumMeant } from '../guidance/sum-meant.ts';
import { burdenTold, partAlone, sumToldAs } from '../guidance/sum-roles.ts';
import { aimsAtSum, asksForCost } from '../language/speech/asking-cost.ts';
import type { LaborCost, Recruitment } from '../notice/pack.ts';
import { burdenForLabor, calculate, laborCeiling } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { inBrief, laborBrief } from './briefs.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { sumAtHand } from './given-sum.ts';
import { claimsTerms } from './premise.ts';
import { laborRulesFor, supportFor } from './support-terms.ts';

/** The own burden to reckon the labour ceiling from: named, or worked out from the project cost. */
const burdenFor = (question: Question, recruitment: Recruitment, sum: number): number | undefined => {
  const told = burdenTold(question);
  if (told !== undefined) return told;
  const [term] = supportFor(question, recruitment);
  return term && calculate(term, { costWon: sum })?.working.burdenWon;
};

/** "인건비 3천만원 다 넣으려면 총사업비 얼마": the labour cost is what is aimed at, not what is reckoned from. */
const aimsAtLabor = (question: Question): boolean =>
  (partAlone(question) === 'labor' && (asksForCost(question.text) || aimsAtSum(question.text))) ||
  /다 ?넣|전부 ?넣|모두 ?넣|채우|꽉|(?:사업비|부담금|부담)[^가-힣]{0,2}(?:가|이)? ?얼마(?:면|여야|이어야|있어야|일 때|가 돼야)|to (?:use|get|include) (?:all|the full)/.test(
    question.text,
  );

const laborAimText = (question: Question, recruitment: Recruitment, rule: LaborCost): string => {
  const won = (value: number): string => formatWon(value, question.language);
  const burdenWon = burdenForLabor(rule, sumMeant(question) ?? rule.capWon);
  const { maxWon } = laborCeiling(rule, burdenWon);
  const [term] = supportFor(question, recruitment);
  const cost = term && calculate(term, { burdenWon })?.working.costWon;
  const lead = cost === undefined ? '' : question.say('calc.cost-needed', { cost: won(cost) });
  const text = question.say('calc.labor-needed', {
    program: localised(question, recruitment.name),
    max: won(maxWon),
    burden: won(burdenWon),
    percent: rule.percentOfBurden,
    cap: won(rule.capWon),
  });
  return [lead, text].filter(Boolean).join(' ');
};

/** What labour cost of the applicant's own people may stand in the project cost, or the burden that lets so much in. */
export const laborPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const rules = laborRulesFor(question, recruitment.id);
  if (rules.length === 0) {
    const [fact] = factsFor(question, 'labor-cost', recruitment);
    // Pay that is stated of a program is not what people mean who name none and ask what may be put in.
    const isElse = question.subject.origin === 'open' && fact?.status !== 'unsettled';
    return fact && !isElse ? factPiece(question, fact) : undefined;
  }
  const claimed = claimsTerms(question.text);
  const sum =
    question.topic === 'calc.labor' ? sumAtHand(question) : claimed ? undefined : sumMeant(question);
  const texts = rules.map((rule) => {
    if (aimsAtLabor(question)) return laborAimText(question, recruitment, rule);
    const burden = sum === undefined ? undefined : burdenFor(question, recruitment, sum);
    if (burden === undefined) return localised(question, rule.text);
    const { maxWon } = laborCeiling(rule, burden);
    const won = (value: number): string => formatWon(value, question.language);
    const most = question.say('calc.labor', {
      program: localised(question, recruitment.name),
      max: won(maxWon),
      burden: won(burden),
      percent: rule.percentOfBurden,
      cap: won(rule.capWon),
    });
    const labor = sumToldAs(question, 'labor');
    if (labor === undefined) return most;
    return `${most} ${question.say(labor > maxWon ? 'calc.labor-above' : 'calc.labor-within', { labor: won(labor) })}`;
  });
  return {
    text: texts.join('\n'),
    quotes: rules,
    ...(sum === undefined ? inBrief(laborBrief(question, rules)) : {}),
  };
};
