import { deniesWhatIsNamed } from '../../../answers/fact-verdict.ts';
import { firstSentence } from '../../../answers/stance.ts';
import type { ListItem } from '../../../exchange/reply.ts';
import { speaksOfNoGround } from '../../../language/speech/around-name.ts';
import { asksPerUnit } from '../../../language/speech/per-unit.ts';
import { isToldNotToHold } from '../../../language/speech/rule-met.ts';
import type { Fact } from '../../../notice/pack.ts';
import type { Answered } from '../../answering/answer-ask.ts';
import type { Engine } from '../../engine.ts';
import { askingPart } from './asking-part.ts';
import { ofAccount } from './of-account.ts';
import { ofBonus } from './of-bonus.ts';
import { ofBounds, ofNoMore } from './of-bounds.ts';
import { ofDurations } from './of-durations.ts';
import { ofEither } from './of-either.ts';
import { ofExclusion } from './of-exclusion.ts';
import { ofFree } from './of-free.ts';
import { ofLevels } from './of-levels.ts';
import { ofNumbers } from './of-numbers.ts';
import { ofPapers } from './of-papers.ts';
import { ofPeriods } from './of-periods.ts';
import { ofPermission } from './of-permission.ts';
import { ofPoints } from './of-points.ts';
import { ofSupport } from './of-support.ts';
import { ofThere } from './of-there.ts';
import { ofWays } from './of-ways.ts';
import { ofWindows } from './of-windows.ts';
import { type Case, quotedOf, type Reader, type Verdict } from './verdict.ts';

/** The readers, those of one kind of answer before the one for all. */
const readers: readonly Reader[] = [
  ofExclusion,
  ofEither,
  ofLevels,
  ofAccount,
  ofFree,
  ofPoints,
  ofSupport,
  ofPeriods,
  ofThere,
  ofWays,
  ofWindows,
  ofDurations,
  ofNoMore,
  ofNumbers,
  ofBounds,
  ofPapers,
  ofBonus,
  ofPermission,
];

/** What is said already, one way or the other. */
const saidAlready = /^(?:네[,. ]|예[,. ]|아니[요오]|맞|틀|일부만|yes\b|no\b|right\b|only part\b|as for\b)/i;

const silence =
  /적혀 있지 않|나와 있지 않|정해져 있지 않|분명하지 않|\bnot (?:stated|say|clear)\b|\bdoes not (?:say|state)\b/;

/** A fact that the notice leaves open and that begins with saying so settles nothing. */
const leavesOpen = (facts: readonly Fact[], stated: string, quotes: Case['quotes']): boolean => {
  const quoted = quotedOf(facts, { quotes });
  return (
    quoted.length > 0 &&
    quoted.every(({ status }) => status === 'unsettled') &&
    silence.test(firstSentence(stated))
  );
};

/** Holds one statement against the question. */
const verdictOnText = (
  engine: Engine,
  { question, answer }: Answered,
  stated: string,
  quotes: Case['quotes'],
): Verdict | undefined => {
  if (question.topic.startsWith('exclusion') && speaksOfNoGround(question.text)) return undefined;
  if (question.topic.startsWith('eligibility') && deniesWhatIsNamed(question)) return undefined;
  if (isToldNotToHold(question.topic, question.text)) return undefined;
  // "한달로 치면?" after a sum asks for another sum.
  if (/^(?:amount|burden|work\.pay)/.test(question.topic) && asksPerUnit(question.text)) return undefined;
  if (leavesOpen(question.index.pack.facts, stated, quotes)) return undefined;
  // A statement of another program than the one asked about settles nothing for that one.
  const isOwn = question.leftOut.length === 0 && !saidAlready.test(stated);
  const text = isOwn ? askingPart(question.text) : undefined;
  if (text === undefined) return undefined;
  for (const reader of readers) {
    const verdict = reader({ engine, question: { ...question, text }, answer, stated, quotes });
    if (verdict) return verdict;
  }
  return undefined;
};

/** States something, be it before a question of its own. */
const tells = ({ outcome, guided, quotes }: Answered['answer']): boolean =>
  outcome === 'answered' || (guided !== undefined && quotes.length > 0);

/**
 * The yes or no a question is owed, where the statement it got settles it; undefined where it does not, or where it
 * is not sure that the statement is about what was asked.
 */
export const verdictOf = (engine: Engine, one: Answered): Verdict | undefined => {
  const { answer, beside } = one;
  const [first] = answer.blocks;
  const unsure = beside || !tells(answer) || answer.closing !== undefined;
  return unsure || first?.kind !== 'text' ? undefined : verdictOnText(engine, one, first.text, answer.quotes);
};

/** The same for each item of a list by program. */
export const verdictsOfItems = (
  engine: Engine,
  one: Answered,
  items: readonly ListItem[],
): readonly (Verdict | undefined)[] =>
  one.beside || one.answer.outcome !== 'answered' || one.answer.closing !== undefined
    ? items.map(() => undefined)
    : items.map(({ detail }, at) =>
        detail === undefined
          ? undefined
          : verdictOnText(engine, one, detail, one.answer.pieces?.[at]?.quotes ?? one.answer.quotes),
      );
