import { isClaim } from '../language/speech/confirming.ts';
import type { Answered } from './answer-ask.ts';
import type { Engine } from './engine.ts';
import {
  type JudgedKind,
  judgedKinds,
  lacksClaimedDay,
  takesLimitForFixed,
  withoutBeginning,
  withoutBrackets,
} from './premise.ts';
import type { Block } from './reply.ts';
import { familyOf } from './topic-source.ts';

/** Where one ask is answered twice, it is not sure which of the two is claimed. */
const isOnlyAnswer = ({ question, claimedPart }: Answered, answered: readonly Answered[]): boolean =>
  claimedPart === true ||
  answered.filter((other) => !other.beside && other.question.text === question.text).length === 1;

/** "이노비즈 가점 3점 맞죠": three points an item are right, but not for what is no item. */
const claimsOfUnnamed = ({ question }: Answered): boolean =>
  question.topic === 'bonus' &&
  !/항목|하나|한 ?개|최대|총|합|each|per item|at most|total/.test(question.text);

/** The first sentence of an answer that a claim is held against; undefined where there is none. */
const statedBy = ({ answer, question, beside }: Answered): string | undefined => {
  const [first] = answer.blocks;
  return first?.kind === 'text' && answer.outcome === 'answered' && !beside && isClaim(question.text)
    ? first.text
    : undefined;
};

/** What a question claims, kind by kind, held against what the text states. */
const kindsJudged = (
  engine: Engine,
  { text, details }: Answered['question'],
  stated: string,
): readonly JudgedKind[] => {
  const plain = withoutBrackets(stated);
  const whole = engine.understander.figuresIn(plain);
  const rest = engine.understander.figuresIn(withoutBeginning(text, plain));
  return lacksClaimedDay(details, whole, rest)
    ? [{ kind: 'dates', holds: false }]
    : judgedKinds(details, rest);
};

const isRight = (kinds: readonly JudgedKind[]): boolean => kinds.every(({ holds }) => holds);

/** Of a claim in several parts, whether another part is wrong: then a plain "yes" would be taken for all of it. */
const isPartly = (engine: Engine, one: Answered, answered: readonly Answered[]): boolean =>
  one.claimedPart === true &&
  answered.some((other) => {
    const stated = other === one || !other.claimedPart ? undefined : statedBy(other);
    return stated !== undefined && !isRight(kindsJudged(engine, other.question, stated));
  });

/** What a claim with a figure is told before the answer; undefined where nothing can be said of it. */
const leadFor = (
  engine: Engine,
  one: Answered,
  answered: readonly Answered[],
  stated: string,
): string | undefined => {
  const { question } = one;
  const kinds = kindsJudged(engine, question, stated);
  const wrong = kinds.filter(({ holds }) => !holds);
  if (kinds.length === 0) return undefined;
  if (wrong.length > 0 && wrong.length < kinds.length) {
    const names = wrong.map(({ kind }) => question.say(`premise.kind.${kind}`)).join(', ');
    return question.say('premise.partly', { names });
  }
  if (wrong.length > 0) return question.say('premise.wrong');
  // The figure may be right and the claim about something else ("1,000만원에 부가세까지 들어간 거죠?").
  if (!isOnlyAnswer(one, answered) || claimsOfUnnamed(one)) return undefined;
  if (takesLimitForFixed(question.text, stated)) return question.say('premise.limit');
  return isPartly(engine, one, answered)
    ? question.say('premise.part-right', { part: question.say(`topic.${familyOf(question.topic)}`) })
    : question.say('premise.right');
};

/** A claim with a figure in it ("70%죠?") is held against the answer before the answer is given. */
export const judged = (engine: Engine, one: Answered, answered: readonly Answered[]): readonly Block[] => {
  const { answer, question } = one;
  const stated = statedBy(one);
  if (stated === undefined || stated.startsWith(question.say('verdict.no'))) return answer.blocks;
  const lead = leadFor(engine, one, answered, stated);
  return lead === undefined
    ? answer.blocks
    : [{ kind: 'text', text: `${lead} ${stated}` }, ...answer.blocks.slice(1)];
};
