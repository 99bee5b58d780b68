import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { effectiveFacts } from '../guidance/effective-facts.ts';
import { asksWhetherEnough } from '../language/speech/more-of.ts';
import { deniesAsking, permissionAsked } from '../language/speech/permission.ts';
import type { Requirement } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { type CompanyFacts, evaluate, limitsIn } from '../rules/index.ts';
import { localised } from './compose.ts';

/** A requirement with a count that was named, and whether the count meets it. */
interface Judged {
  readonly requirement: Requirement;
  readonly fact: string;
  readonly value: number;
  readonly holds: boolean;
  /** More than the least that is wanted. */
  readonly isMore: boolean;
}

const judgedBy = (
  facts: CompanyFacts,
  counted: ReadonlySet<string>,
  requirement: Requirement,
): readonly Judged[] =>
  (requirement.holdsWhen ? limitsIn(requirement.holdsWhen) : []).flatMap((limit) => {
    const value = facts[limit.fact];
    if (typeof value !== 'number' || !counted.has(limit.fact)) return [];
    const isMore = 'atLeast' in limit && value > limit.atLeast;
    return [{ requirement, fact: limit.fact, value, holds: evaluate(limit, facts) === true, isMore }];
  });

const lineFor = (question: Question, { requirement, fact, value, holds }: Judged): string => {
  const name = question.index.pack.companyFacts.find(({ id }) => id === fact)?.name;
  return question.say(holds ? 'count.met' : 'count.unmet', {
    name: name ? localised(question, name) : '',
    value,
    rule: localised(question, requirement.text),
  });
};

/**
 * One count is told with its rule alone; of several each gets a line. "4개사면 안 돼요?" is affirmed in full: a bare yes
 * before "5개사 이상" would be taken for leave.
 */
const judgedText = (question: Question, judged: readonly Judged[]): string => {
  const enough = judged.every(({ holds }) => holds);
  const [only, ...others] = judged;
  if (only && others.length === 0) {
    const denies = deniesAsking(question.text);
    // "10명 있어야 하나요" where five will do.
    const asksForMore = only.isMore && permissionAsked(question.text) === 'must';
    const verdict = question.say(enough === denies || asksForMore ? 'verdict.no' : 'verdict.yes');
    const rule = localised(question, only.requirement.text);
    if (denies && !enough) return question.say('count.not-enough-affirmed', { rule });
    return question.say(enough ? 'count.one-enough' : 'count.one-not-enough', { verdict, rule });
  }
  const lead = question.say(enough ? 'count.enough' : 'count.not-enough');
  return [lead, ...judged.map((one) => lineFor(question, one))].join('\n');
};

/**
 * "전문가 12명에 실적 8건이면 되나요?": each count held against the requirement it is for. Undefined where no
 * requirement of the one recruitment that is asked about turns on what was counted.
 */
export const countsJudged = (
  question: Question,
  counts: Readonly<Record<string, number>>,
): Answer | undefined => {
  const { pack } = question.index;
  const [only, ...others] = question.subject.recruitments;
  if (!only || others.length > 0 || Object.keys(counts).length === 0) return undefined;
  const facts = effectiveFacts(pack, { ...question.given, ...counts });
  const sums = pack.companyFacts.filter(({ sumOf = [] }) => sumOf.some((part) => part in counts));
  const counted = new Set([...Object.keys(counts), ...sums.map(({ id }) => id)]);
  const judged = holdingFor(pack.requirements, only.id).flatMap((one) => judgedBy(facts, counted, one));
  if (judged.length === 0) return undefined;
  // One supplier told alone does not make enough members.
  const isPart = sums.some(({ id }) => facts[id] === undefined) && judged.every(({ holds }) => holds);
  if (isPart && asksWhetherEnough(question.text)) return undefined;
  const ordered = [...judged].sort((a, b) => Number(a.holds) - Number(b.holds));
  return {
    blocks: [textBlock(judgedText(question, ordered))],
    outcome: 'answered',
    quotes: ordered.map(({ requirement }) => requirement),
    about: [only],
  };
};
