import { type Answer, type Piece, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { sumMeant } from '../guidance/sum-meant.ts';
import { sumToldAs } from '../guidance/sum-roles.ts';
import { asksForRate } from '../language/speech/asking-cost.ts';
import { asksForTotal } from '../language/speech/totalling.ts';
import type { Recruitment, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { calculate, costFact, type Given, type SupportWorking } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { factsFor, localised } from './compose.ts';
import { givenFor, givenOf, sumAtHand } from './given-sum.ts';
import { laborPiece } from './labor-piece.ts';
import { askWhich, perRecruitment } from './per-recruitment.ts';
import { claimsOutcome } from './premise.ts';
import { mostInWords, subsidyTable } from './subsidy-table.ts';
import { conditionOf, supportFor } from './support-terms.ts';
import { usualCalls } from './usual-calls.ts';
import { workingText } from './working-text.ts';

const nameOf = (question: Question, recruitment: Recruitment, term: Support): string => {
  const variant = question.index.pack.variants.find(({ id }) => id === term.variant);
  const target = question.index.recruitment(term.target ?? '');
  const parts = [recruitment.name, variant?.name, target?.name].flatMap((name) =>
    name ? [localised(question, name)] : [],
  );
  const condition = conditionOf(question, term);
  return [...parts, ...(condition ? [`(${condition})`] : [])].join(' ');
};

/** "월 50만원" is what something costs a month, not what a project comes to. */
const leastProject = 5_000_000;
const isOfProject = (given: Given | undefined): boolean =>
  given !== undefined && !Object.values(given).some((won) => typeof won === 'number' && won < leastProject);

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
  if (feeWon <= capWon && /넘|초과|\b(?:over|above|more than|exceed)/.test(question.text))
    return question.say('calc.fee-over');
  return feeWon > capWon
    ? question.say('calc.fee-above', { fee: won(feeWon), rest: won(feeWon - capWon) })
    : question.say('calc.fee-within', { fee: won(feeWon) });
};

/** "대기업이 4천 내면 우리는 얼마": what the support and the host's part leave of the cost. */
const hostBeside = (
  question: Question,
  { costWon, supportWon, hostMinWon, adopterMaxWon }: SupportWorking,
): string => {
  const hostWon = sumToldAs(question, 'host');
  if (hostWon === undefined || costWon === undefined || hostMinWon === undefined) return '';
  const rest = costWon - supportWon - hostWon;
  if (rest <= 0 || adopterMaxWon === 0) return '';
  const won = (value: number): string => formatWon(value, question.language);
  const values = { host: won(hostWon), rest: won(rest) };
  return adopterMaxWon === undefined
    ? question.say('calc.host-pays-open', values)
    : question.say('calc.host-pays', { ...values, most: won(adopterMaxWon) });
};

const termText = (
  question: Question,
  recruitment: Recruitment,
  term: Support,
  given: Given | undefined,
): string | undefined => {
  const name = nameOf(question, recruitment, term);
  const worked = calculate(term, given ?? { costWon: 0 });
  if (!worked || (needsCost(term) && !isOfProject(given))) return undefined;
  const text = workingText(question, term, worked.working, name);
  if (given && 'costWon' in given)
    return [text, feeBeside(question, term, given.costWon), hostBeside(question, worked.working)]
      .filter(Boolean)
      .join('. ');
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
  if (!term || others.length > 0 || given === undefined || !asksForRate(question.text)) return [];
  const { costWon, supportWon = 0 } = calculate(term, given)?.working ?? {};
  if (costWon === undefined || costWon === 0) return [];
  const percent = Math.round((supportWon / costWon) * 1000) / 10;
  return [question.say('calc.real-rate', { percent })];
};
const supportPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  if (terms.length === 0) return undefined;
  const given = givenOf(question, recruitment);
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

/** The project cost a message comes to, for what is asked next: named, or worked out from what it aims at. */
const costMeant = (question: Question, recruitments: readonly Recruitment[]): number | undefined => {
  if (claimsOutcome(question, question.given[costFact])) return undefined;
  const sum = sumMeant(question);
  const given = givenFor(question, sum);
  if (given === undefined || 'costWon' in given) return sum;
  const [term, ...others] = recruitments.flatMap((recruitment) => supportFor(question, recruitment));
  return term && others.length === 0 ? calculate(term, given)?.working.costWon : undefined;
};

/** What a program gives, or leaves to pay, in one sum; undefined where its forms differ. */
const sumOf = (question: Question, recruitment: Recruitment): number | undefined => {
  const sums = supportFor(question, recruitment).map((term) => {
    const working = calculate(term, givenOf(question, recruitment) ?? { costWon: 0 })?.working;
    return question.topic === 'calc.burden' ? working?.burdenWon : working?.supportWon;
  });
  const [only, ...others] = new Set(sums);
  return others.length === 0 ? only : undefined;
};

/** "합쳐서 얼마" of several programs: their sums added up below what is told of each. */
const withSumTotal = (
  question: Question,
  recruitments: readonly Recruitment[],
  answer: Answer | undefined,
): Answer | undefined => {
  if (answer?.outcome !== 'answered' || recruitments.length < 2 || !asksForTotal(question.text))
    return answer;
  const sums = recruitments.flatMap((one) => sumOf(question, one) ?? []);
  if (sums.length < recruitments.length) return answer;
  const won = formatWon(
    sums.reduce((total, sum) => total + sum, 0),
    question.language,
  );
  const key = question.topic === 'calc.burden' ? 'total.burden' : 'total.sums';
  return { ...answer, blocks: [...answer.blocks, textBlock(question.say(key, { won }))] };
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
  const told = perRecruitment(
    { ...question, subject: { ...question.subject, recruitments: answerable } },
    (recruitment) => pieceFor(question, recruitment),
  );
  const answer = isAboutLabor(question.topic) ? told : withSumTotal(question, answerable, told);
  const amountWon = costMeant(question, answerable);
  return answer && (amountWon === undefined ? answer : { ...answer, focus: { amountWon } });
};
