import type { Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { isQuestion } from '../language/speech/asking.ts';
import { deniesAsking } from '../language/speech/permission.ts';
import type { BonusItem, BonusRule, Recruitment } from '../notice/pack.ts';
import { countsOneTwice, meetsTerms, proofIsValid, verdictOn, verdictOnPoints } from './bonus-verdict.ts';
import { localised } from './compose.ts';
import { itemsNamed } from './items-said.ts';

/** What proves an item. */
export const evidenceOf = (question: Question, item: BonusItem): string =>
  typeof item.evidence === 'string'
    ? question.say(`bonus.evidence-${item.evidence}`)
    : localised(question, item.evidence);

const led = (question: Question, verdict: 'yes' | 'no' | undefined, text: string): string =>
  verdict === undefined ? text : `${question.say(`verdict.${verdict}`)} ${text}`;

/** "작년 1월에 받은 건데": put as a question, or left to be taken as one. */
const leavesToAsk = ({ text }: Question): boolean =>
  isQuestion(text) || /[은는인던건]데요?[.~\s]*$/.test(text);

/** That the paper which proves an item is too old by now. */
const expiredPiece = (question: Question, recruitment: Recruitment, item: BonusItem): Piece => {
  const told = (alike: '' | '-alike'): string => {
    const text = question.say(`bonus.expired${alike}`, {
      program: localised(question, recruitment.name),
      item: localised(question, item.name),
      points: item.points,
      evidence: evidenceOf(question, item),
    });
    return led(question, leavesToAsk(question) ? 'no' : undefined, text);
  };
  return { text: told(''), alike: told('-alike'), quotes: [item] };
};

/** "여성기업 3점 + 뿌리기업 3점 = 6점, 최대 5점까지라 5점": each item counted, then the cap. */
export const totalPiece = (
  question: Question,
  recruitment: Recruitment,
  rule: BonusRule,
  items: readonly BonusItem[],
): Piece => {
  const sum = items.reduce((total, { points }) => total + points, 0);
  const total = Math.min(sum, rule.capPoints);
  const [only] = items;
  const program = localised(question, recruitment.name);
  if (items.length === 1 && only) {
    if (proofIsValid(question, only) === false) return expiredPiece(question, recruitment, only);
    const form = meetsTerms(question, only) === false ? 'only' : 'one';
    const told = (alike: '' | '-alike'): string =>
      question.say(`bonus.${form}${alike}`, {
        program,
        item: localised(question, only.name),
        points: only.points,
        cap: rule.capPoints,
        criteria: localised(question, only.criteria),
        evidence: evidenceOf(question, only),
      });
    const isTwice = countsOneTwice(question, only);
    const onPoints = verdictOnPoints(question, rule, total);
    const ofItem = onPoints === 'no' ? onPoints : (verdictOn(question, only) ?? onPoints);
    const ofBoth = deniesAsking(question.text) ? 'yes' : 'no';
    const said = (text: string): string =>
      isTwice ? led(question, ofBoth, `${question.say('bonus.once')} ${text}`) : led(question, ofItem, text);
    return { text: said(told('')), alike: said(told('-alike')), quotes: [only, rule] };
  }
  // What is told with them to be of the wrong year, grade or age is told apart and not counted.
  const named = itemsNamed(question);
  const fails = (item: BonusItem): boolean =>
    named.includes(item.id) &&
    (meetsTerms(question, item) === false || proofIsValid(question, item) === false);
  const failing = items.filter(fails);
  if (failing.length > 0) {
    const rest = items.filter((item) => !fails(item));
    const groups = [...failing.map((item) => [item]), ...(rest.length > 0 ? [rest] : [])];
    const pieces = groups.map((group) => totalPiece(question, recruitment, rule, group));
    return {
      text: pieces.map(({ text }) => text).join('\n'),
      quotes: pieces.flatMap(({ quotes }) => quotes),
    };
  }
  const parts = items
    .map((item) => question.say('bonus.part', { item: localised(question, item.name), points: item.points }))
    .join(' + ');
  const key = sum > rule.capPoints ? 'bonus.sum-capped' : 'bonus.sum';
  const verdict = verdictOnPoints(question, rule, total, items);
  const told = (alike: '' | '-alike'): string =>
    led(
      question,
      verdict,
      question.say(`${key}${alike}`, { program, parts, sum, cap: rule.capPoints, total }),
    );
  return { text: told(''), alike: told('-alike'), quotes: [...items, rule] };
};

/** What these items add up to for a recruitment, with the cap. */
export const bonusTotal = (
  question: Question,
  recruitment: Recruitment,
  rule: BonusRule,
  items: readonly BonusItem[],
): string => totalPiece(question, recruitment, rule, items).text;
