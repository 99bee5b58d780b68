import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { sumMeant } from '../guidance/sum-meant.ts';
import { isSumOfBurden } from '../guidance/sum-of-burden.ts';
import { burdenTold, partAlone } from '../guidance/sum-roles.ts';
import { aimsAtSum, asksForCost } from '../language/speech/asking-cost.ts';
import type { LaborCost, Recruitment, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { burdenForLabor, calculate, costFact, type Given, laborCeiling } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { inBrief, laborBrief } from './briefs.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { askWhich, perRecruitment } from './per-recruitment.ts';
import { claimsOutcome, claimsTerms } from './premise.ts';
import { mostInWords, subsidyTable } from './subsidy-table.ts';
import { conditionOf, laborRulesFor, supportFor } from './support-terms.ts';
import { usualCalls } from './usual-calls.ts';
import { workingText } from './working-text.ts';

/** The sum at hand: named now, or the project cost given before. */
const sumAtHand = (question: Question): number | undefined => {
  const { given, state } = question;
  const known = given[costFact];
  if (claimsOutcome(question, known) && typeof known === 'number') return known;
  return sumMeant(question) ?? (typeof known === 'number' ? known : state.focus.amountWon);
};

const givenFor = (question: Question, sum: number | undefined): Given | undefined => {
  if (question.topic === 'calc.cost-for-support') return { supportWon: sumMeant(question) ?? 'cap' };
  if (sum === undefined) return undefined;
  if (claimsOutcome(question, question.given[costFact])) return { costWon: sum };
  if (question.topic === 'calc.cost-for-burden' || isSumOfBurden(question)) return { burdenWon: sum };
  // "8천 지원받으면 우리 돈은": what is given is not what the project costs.
  return partAlone(question) === 'support' ? { supportWon: sum } : { costWon: sum };
};

/** What is given to reckon from: the sum a message names, or the cost known before. */
export const givenOf = (question: Question): Given | undefined => givenFor(question, sumAtHand(question));

const nameOf = (question: Question, recruitment: Recruitment, term: Support): string => {
  const variant = question.index.pack.variants.find(({ id }) => id === term.variant);
  const target = question.index.recruitment(term.target ?? '');
  const parts = [recruitment.name, variant?.name, target?.name].flatMap((name) =>
    name ? [localised(question, name)] : [],
  );
  const condition = conditionOf(question, term);
  return [...parts, ...(condition ? [`(${condition})`] : [])].join(' ');
};

const needsCost = ({ ratePercent, fixedWon }: Support): boolean =>
  ratePercent !== undefined && fixedWon === undefined;

/** A fee beside the ceiling of what is paid of it ("수준확인비 100만원이면"); a sum far above is no fee. */
const feeBeside = (
  question: Question,
  { capWon, ratePercent, fixedWon }: Support,
  feeWon: number,
): string => {
  if (capWon === undefined || ratePercent !== undefined || fixedWon !== undefined) return '';
  if (feeWon <= 0 || feeWon > capWon * 10) return '';
  const won = (value: number): string => formatWon(value, question.language);
  return feeWon > capWon
    ? question.say('calc.fee-above', { fee: won(feeWon), rest: won(feeWon - capWon) })
    : question.say('calc.fee-within', { fee: won(feeWon) });
};

const termText = (
  question: Question,
  recruitment: Recruitment,
  term: Support,
  given: Given | undefined,
): string | undefined => {
  const name = nameOf(question, recruitment, term);
  const worked = calculate(term, given ?? { costWon: 0 });
  if (!worked || (needsCost(term) && given === undefined)) return undefined;
  const text = workingText(question, term, worked.working, name);
  if (given && 'costWon' in given)
    return [text, feeBeside(question, term, given.costWon)].filter(Boolean).join('. ');
  const cost = worked.working.costWon;
  const lead =
    cost === undefined ? '' : question.say('calc.cost-needed', { cost: formatWon(cost, question.language) });
  const above = worked.aboveCap ? question.say('calc.above-cap') : '';
  return [lead, text, above].filter(Boolean).join(' ');
};

/** Who asks for the limit after naming a cost wants the limit too. */
const termsBeside = (question: Question, terms: readonly Support[]): readonly string[] =>
  question.details.amounts.length === 0 && /최대|한도|limit|maximum|cap/.test(question.text)
    ? terms.map(({ text }) => localised(question, text))
    : [];

/** "4억이면 실제 지원율은 몇 프로": above the cap the share that is really given is smaller than the one stated. */
const rateBeside = (
  question: Question,
  [term, ...others]: readonly Support[],
  given: Given | undefined,
): readonly string[] => {
  if (!term || others.length > 0 || given === undefined || !asksForRate.test(question.text)) return [];
  const { costWon, supportWon = 0 } = calculate(term, given)?.working ?? {};
  if (costWon === undefined || costWon === 0) return [];
  const percent = Math.round((supportWon / costWon) * 1000) / 10;
  return [question.say('calc.real-rate', { percent })];
};
const asksForRate = /몇\s?(?:%|프로|퍼센트)|(?:지원율|비율|지원률)\S{0,3}\s|\bwhat (?:per ?cent|share|ratio)/;

const supportPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  if (terms.length === 0) return undefined;
  const given = givenOf(question);
  const texts = terms.flatMap((term) => termText(question, recruitment, term, given) ?? []);
  if (texts.length > 0) {
    const beside = [...rateBeside(question, terms, given), ...termsBeside(question, terms)];
    return { text: [...texts, ...beside].join('\n'), quotes: terms };
  }
  return {
    text: `${terms.map(({ text }) => localised(question, text)).join(' ')} ${question.say('ask.cost')}`,
    quotes: terms,
  };
};

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

const laborPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
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
    return question.say('calc.labor', {
      program: localised(question, recruitment.name),
      max: won(maxWon),
      burden: won(burden),
      percent: rule.percentOfBurden,
      cap: won(rule.capWon),
    });
  });
  return {
    text: texts.join('\n'),
    quotes: rules,
    ...(sum === undefined ? inBrief(laborBrief(question, rules)) : {}),
  };
};

/** The project cost a message comes to, for what is asked next: named, or worked out from what it aims at. */
const costMeant = (question: Question, recruitments: readonly Recruitment[]): number | undefined => {
  if (claimsOutcome(question, question.given[costFact])) return undefined;
  const sum = sumMeant(question);
  const given = givenFor(question, sum);
  if (given === undefined || 'costWon' in given) return sum;
  const [term, ...others] = recruitments.flatMap((recruitment) => supportFor(question, recruitment));
  return term && others.length === 0 ? calculate(term, given)?.working.costWon : undefined;
};

const isAboutLabor = (topic: string): boolean => topic === 'labor-cost' || topic === 'calc.labor';

/** The project cost that several programs can be compared for: where support, or the own share of an open question, is wanted. */
const costToCompare = (question: Question): number | undefined => {
  const { topic, subject } = question;
  const isCompared = topic === 'calc.support' || (topic === 'calc.burden' && subject.origin === 'open');
  const sum = isCompared ? sumAtHand(question) : undefined;
  const given = givenFor(question, sum);
  return given && 'costWon' in given ? sum : undefined;
};

/** Of programs nobody named, those whose support turns on the cost; a flat sum is no answer to a cost. */
const reckonedFromCost = (question: Question, recruitments: readonly Recruitment[]): readonly Recruitment[] =>
  usualCalls(question, recruitments).filter((recruitment) =>
    supportFor(question, recruitment).some(needsCost),
  );

/** Works out support, burden, project cost or labour ceiling from the person's own figures. */
export const calculationAnswer = (question: Question): Answer | undefined => {
  const pieceFor = isAboutLabor(question.topic) ? laborPiece : supportPiece;
  const { origin, recruitments } = question.subject;
  const { laborCost, support } = question.index.pack;
  const records: readonly { readonly for: readonly string[] }[] = isAboutLabor(question.topic)
    ? laborCost
    : support;
  const answerable = recruitments.filter(
    (recruitment) =>
      holdingFor(records, recruitment.id).length > 0 ||
      (isAboutLabor(question.topic) && factsFor(question, 'labor-cost', recruitment).length > 0),
  );
  if (answerable.length === 0) return undefined;
  const sideBySide = origin === 'open' ? reckonedFromCost(question, answerable) : answerable;
  const cost = costToCompare(question);
  if (cost !== undefined && sideBySide.length > mostInWords) {
    const given = { ...question.given, [costFact]: cost };
    return subsidyTable({ ...question, given }, sideBySide);
  }
  if (origin === 'open' && !isAboutLabor(question.topic))
    return askWhich({ ...question, topic: 'calc' }, answerable);
  const answer = perRecruitment(
    { ...question, subject: { ...question.subject, recruitments: answerable } },
    (recruitment) => pieceFor(question, recruitment),
  );
  const amountWon = costMeant(question, answerable);
  return answer && (amountWon === undefined ? answer : { ...answer, focus: { amountWon } });
};
