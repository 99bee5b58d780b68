import { partMeant } from '../../answers/part-meant.ts';
import {
  asksForSoMuch,
  claimsOutcome,
  type JudgedKind,
  judgedKinds,
  lacksClaimedDay,
  missesLastDay,
  putsUpFigure,
  speaksOfOwnShare,
  takesLeastForAll,
  takesLimitForFixed,
  tellsOwnCount,
  withoutBrackets,
} from '../../answers/premise.ts';
import { supportFor } from '../../answers/support-terms.ts';
import type { Block } from '../../exchange/reply.ts';
import { familyOf } from '../../exchange/topic-source.ts';
import { sumMeant } from '../../guidance/sum-meant.ts';
import { sumToldAs } from '../../guidance/sum-roles.ts';
import type { Details } from '../../language/details.ts';
import { claimsOpposite } from '../../language/speech/opposites.ts';
import { lateOf, permissionAsked } from '../../language/speech/permission.ts';
import type { Support } from '../../notice/pack.ts';
import { calculate, costFact } from '../../rules/index.ts';
import type { Answered } from '../answering/answer-ask.ts';
import type { Engine } from '../engine.ts';
import { verdictOf, verdictsOfItems } from './verdicts/index.ts';
import type { Verdict } from './verdicts/verdict.ts';

/** Where one ask is answered twice, it is not sure which of the two is claimed; a question put to the asker answers none. */
const isOnlyAnswer = (one: Answered, answered: readonly Answered[]): boolean =>
  one.claimedPart === true ||
  answered.every(
    (other) =>
      other === one ||
      other.beside ||
      other.answer.outcome === 'asked-back' ||
      other.question.text !== one.question.text,
  );

/** "이노비즈 가점 3점 맞죠": three points an item are right, but not for what is no item. */
const claimsOfUnnamed = ({ question }: Answered): boolean =>
  question.topic === 'bonus' &&
  !/항목|하나|한 ?개|최대|총|합|each|per item|at most|total/.test(question.text);

/** What an answer says first, where it can be held against a claim; undefined where it cannot. */
const statedBy = ({ answer, question }: Answered): string | undefined => {
  const [first] = answer.blocks;
  return first?.kind === 'text' && answer.outcome === 'answered' && putsUpFigure(question.text)
    ? first.text
    : undefined;
};

/** "심화 컨설팅 총 1,000만원이죠?": the whole cost. */
const ofTotal = /총\s?(?:비용|액|사업비|\d)|전체\s?비용|\btotal\b/;

/** What is given is spoken of by its name. */
const ofGrant = /지원|보조|정부|받|주[나는죠]|나오|나와|\b(?:support|grant|pays?)\b/;

/** The whole cost is spoken of, or named without a word of what is given ("심화 컨설팅 1,000만원 맞나"). */
const meansTotal = ({ text, details }: Answered['question'], totals: readonly number[]): boolean =>
  ofTotal.test(text) || (!ofGrant.test(text) && details.amounts.every((won) => totals.includes(won)));

const ofOthers = /부담|총|전체|비용|자비|own|burden|total|cost/;

const termsOf = (question: Answered['question']): readonly Support[] =>
  question.subject.recruitments.flatMap((recruitment) => supportFor(question, recruitment));

const stated = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

/** Sums a claim of support can be right about: what is granted, not the total or the own share beside it. */
const granted = (question: Answered['question']): readonly number[] =>
  termsOf(question).flatMap(({ capWon, fixedWon, totalWon = 0, split = [] }) =>
    stated([fixedWon ?? capWon, ...split.slice(0, -1).map(({ percent }) => (totalWon * percent) / 100)]),
  );

/** What a claim of the own share can be right about: the rest that the support leaves, not the support beside it. */
const borne = (question: Answered['question']): Pick<Details, 'percents' | 'amounts'> | undefined => {
  const terms = termsOf(question);
  const isShared = terms.some(({ hostMinPercent }) => hostMinPercent !== undefined);
  if (terms.length === 0 || isShared) return undefined;
  return {
    amounts: terms.flatMap(({ ownWon }) => stated([ownWon])),
    percents: terms.flatMap(({ ratePercent, split = [] }) =>
      stated([ratePercent === undefined ? split.at(-1)?.percent : 100 - ratePercent]),
    ),
  };
};

/** What the cost told before comes to: the support, or what is left to pay where the claim is of that. */
const comesTo = (question: Answered['question'], costWon: number): readonly number[] =>
  question.subject.recruitments.flatMap((recruitment) =>
    supportFor(question, recruitment).flatMap((term) => {
      const { supportWon, burdenWon, hostMinWon, adopterMaxWon } =
        calculate(term, { costWon })?.working ?? {};
      return speaksOfOwnShare(question.text)
        ? stated([burdenWon, hostMinWon, adopterMaxWon])
        : stated([supportWon]);
    }),
  );

/** "총 2억짜리인데 1억 나오죠": the cost that is named beside what is claimed to come of it. */
const costBeside = (question: Answered['question']): number | undefined => {
  const { amounts } = question.details;
  if (!/^(?:calc\.(?:support|burden)|amount)$/.test(question.topic) || amounts.length < 2) return undefined;
  const cost = sumToldAs(question, 'cost') ?? sumMeant(question);
  return cost === Math.max(...amounts) && amounts.some((won) => won !== cost) ? cost : undefined;
};

const aims = /(?:으?려면|자면)(?:\s|,)|\bto (?:get|receive)\b/;

/** "1억 받으려면 총 2억 맞죠": what has to be spent for the support that is aimed at, and that support. */
const neededFor = (question: Answered['question']): readonly number[] | undefined => {
  const support = aims.test(question.text) ? sumToldAs(question, 'support') : undefined;
  if (support === undefined || question.details.amounts.length !== 2) return undefined;
  return termsOf(question).flatMap(({ ratePercent }) =>
    ratePercent === undefined ? [] : [support, (support * 100) / ratePercent],
  );
};

/** The figures of an answer on support or own share that a claim may mean. */
const meantFigures = (question: Answered['question'], figures: Details): Details => {
  const { topic, text } = question;
  const costWon = question.given[costFact];
  if (
    /^calc\.(?:support|burden)$/.test(topic) &&
    typeof costWon === 'number' &&
    claimsOutcome(question, costWon)
  )
    return { ...figures, amounts: comesTo(question, costWon) };
  const needed = neededFor(question);
  if (needed) return { ...figures, amounts: needed };
  const costNamed = costBeside(question);
  // Where both shares are named they are held against both.
  if (costNamed !== undefined && question.details.amounts.length === 2)
    return { ...figures, amounts: comesTo(question, costNamed) };
  if (/^(?:calc\.support|amount)/.test(topic) && figures.amounts.length > 0) {
    const totals = termsOf(question).flatMap(({ totalWon }) => stated([totalWon]));
    if (totals.length > 0 && meansTotal(question, totals)) return { ...figures, amounts: totals };
  }
  if (familyOf(topic) === 'burden') return { ...figures, ...borne(question) };
  const isOfSupport = topic === 'amount' && figures.amounts.length > 0 && !ofOthers.test(text);
  return isOfSupport ? { ...figures, amounts: granted(question) } : figures;
};

/** "5천만원 지원되나요" of what is given up to more than that. */
const isBelowLimit = (question: Answered['question']): boolean => {
  const most = Math.max(0, ...termsOf(question).map(({ fixedWon, capWon = 0 }) => (fixedWon ? 0 : capWon)));
  return asksForSoMuch(question.text) && question.details.amounts.every((won) => won < most);
};

const claimedBy = (question: Answered['question']): Details => {
  const { amounts } = question.details;
  const cost = neededFor(question) ? undefined : costBeside(question);
  const details = { ...question.details, amounts: amounts.filter((won) => won !== cost) };
  return tellsOwnCount(question.text) ? { ...details, counts: [] } : details;
};

/** "12일 저녁 8시에 올려도 되죠": what one means to do on a day claims nothing of the day that is stated. */
const plansADay = ({ topic, text }: Answered['question']): boolean =>
  familyOf(topic) === 'window' && (lateOf(text) !== undefined || permissionAsked(text) === 'may');

/** What a question claims, kind by kind, held against what the answer states. */
const kindsJudged = (engine: Engine, question: Answered['question'], text: string): readonly JudgedKind[] => {
  const plain = withoutBrackets(text);
  const whole = engine.understander.figuresIn(plain);
  const rest = engine.understander.figuresIn(partMeant(question.text, plain));
  const { programYear } = engine.knowledge.pack.notice;
  return lacksClaimedDay(question.details, whole, rest) || missesLastDay(question.text, rest, programYear)
    ? [{ kind: 'dates', holds: false }]
    : judgedKinds(claimedBy(question), meantFigures(question, rest));
};

const isRight = (kinds: readonly JudgedKind[]): boolean => kinds.every(({ holds }) => holds);

/** Of a claim in several parts, whether another part is wrong: then a plain "yes" would be taken for all of it. */
const isPartly = (engine: Engine, one: Answered, answered: readonly Answered[]): boolean =>
  one.claimedPart === true &&
  answered.some((other) => {
    const text = other === one || !other.claimedPart ? undefined : statedBy(other);
    return text !== undefined && !isRight(kindsJudged(engine, other.question, text));
  });

/** Where the same ask is answered by another statement too, the claim may be about that one and right. */
const holdsElsewhere = (engine: Engine, one: Answered, answered: readonly Answered[]): boolean =>
  answered.some((other) => {
    if (other === one || one.claimedPart || other.question.text !== one.question.text) return false;
    const text = statedBy(other);
    const kinds = text === undefined ? [] : kindsJudged(engine, other.question, text);
    return kinds.length > 0 && isRight(kinds);
  });

/** What a claim with a figure is told before the answer; undefined where nothing can be said of it. */
const leadFor = (
  engine: Engine,
  one: Answered,
  answered: readonly Answered[],
  text: string,
): string | undefined => {
  const { question } = one;
  // "0원 맞나요" asks whether it is free, and no figure of the answer need be nought.
  if (question.details.amounts.includes(0) || plansADay(question)) return undefined;
  // That one item has so many points says nothing of two grounds under it.
  if (question.topic === 'bonus.same-heading') return undefined;
  const kinds = kindsJudged(engine, question, text);
  const wrong = kinds.filter(({ holds }) => !holds);
  if (kinds.length === 0) return undefined;
  if (wrong.length > 0 && isBelowLimit(question)) return undefined;
  if (wrong.length > 0 && holdsElsewhere(engine, one, answered)) return undefined;
  if (wrong.length > 0 && wrong.length < kinds.length) {
    const names = wrong.map(({ kind }) => question.say(`premise.kind.${kind}`)).join(', ');
    return question.say('premise.partly', { names });
  }
  if (wrong.length > 0) return question.say('premise.wrong');
  // The figure may be right and the claim about something else ("1,000만원에 부가세까지 들어간 거죠?").
  if (!isOnlyAnswer(one, answered) || claimsOfUnnamed(one)) return undefined;
  // "정부가 2천만원 다 대주죠?": worked out at the cap, and so not what was claimed.
  if (text.includes(question.say('calc.above-cap'))) return question.say('premise.wrong');
  if (claimsOpposite(question.text, text)) return question.say('premise.wrong');
  if (takesLeastForAll(question.text, text)) return question.say('premise.wrong');
  if (takesLimitForFixed(question.text, text)) return question.say('premise.limit');
  return isPartly(engine, one, answered)
    ? question.say('premise.part-right', { part: question.say(`topic.${familyOf(question.topic)}`) })
    : question.say('premise.right');
};

const beginsWithVerdict = /^(?:네|아니요|yes|no)[,.]/i;

/** A claim with a figure in it ("70%죠?") is held against what is stated. */
const claimJudged = (engine: Engine, one: Answered, answered: readonly Answered[]): readonly Block[] => {
  const { answer } = one;
  const text = one.beside ? undefined : statedBy(one);
  const isJudged = text !== undefined && beginsWithVerdict.test(text);
  if (text === undefined || isJudged) return answer.blocks;
  const lead = leadFor(engine, one, answered, text);
  return lead === undefined
    ? answer.blocks
    : [{ kind: 'text', text: `${lead} ${text}` }, ...answer.blocks.slice(1)];
};

/** Other answers to the same ask must not settle it the other way. */
const isContested = (
  engine: Engine,
  one: Answered,
  answered: readonly Answered[],
  verdict: Verdict,
): boolean =>
  answered.some((other) => {
    if (other === one || other.beside || other.question.text !== one.question.text) return false;
    const against = verdictOf(engine, other);
    return answered.indexOf(other) < answered.indexOf(one) || (against !== undefined && against !== verdict);
  });

const listLed = (engine: Engine, one: Answered, block: Extract<Block, { kind: 'list' }>): Block => {
  const verdicts = verdictsOfItems(engine, one, block.items);
  const [common, ...others] = new Set(verdicts);
  if (common !== undefined && others.length === 0)
    return { ...block, title: one.question.say(`list.all-${common}`) };
  const items = block.items.map((item, at) => {
    const verdict = verdicts[at];
    return verdict === undefined
      ? item
      : { ...item, detail: `${one.question.say(`verdict.${verdict}`)} ${item.detail}` };
  });
  return { ...block, items };
};

/** A yes or no put first, where what is stated settles what was asked. */
const ledByVerdict = (engine: Engine, one: Answered, answered: readonly Answered[]): readonly Block[] => {
  const { answer, question } = one;
  const [first, ...more] = answer.blocks;
  if (first?.kind === 'list' && first.title === question.say('list.by-program'))
    return [listLed(engine, one, first), ...more];
  const verdict = verdictOf(engine, one);
  return verdict === undefined || first?.kind !== 'text' || isContested(engine, one, answered, verdict)
    ? answer.blocks
    : [{ kind: 'text', text: `${question.say(`verdict.${verdict}`)} ${first.text}` }, ...more];
};

/** An answer with what it says to a claim or a yes-or-no question before it. */
export const judged = (engine: Engine, one: Answered, answered: readonly Answered[]): readonly Block[] => {
  const blocks = claimJudged(engine, one, answered);
  return blocks === one.answer.blocks ? ledByVerdict(engine, one, answered) : blocks;
};
