import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { permissionAsked } from '../language/speech/permission.ts';
import type { Taken } from '../language/speech/taken-part.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { Recruitment } from '../notice/pack.ts';
import { holdingFor, type Quotable } from '../notice/pack-index.ts';
import type { Bilingual } from '../notice/schema/common.ts';
import { evaluate } from '../rules/index.ts';
import { evidenceOf } from './bonus-total.ts';
import { factPiece, localised, whereToAsk } from './compose.ts';
import { fits } from './fact-verdict.ts';
import { perRecruitment } from './per-recruitment.ts';
import { isOfYearBefore } from './selection-year.ts';
import { stancesOf } from './stance.ts';

/** A program of the notice that a company is in, or was. */
interface Other {
  readonly name: Bilingual;
  readonly calls: readonly Recruitment[];
  readonly taken: Taken;
}

/** Those of its calls that count as projects of the kind the notice asks about, as facts of a company. */
const projectsOf = ({ index: { pack } }: Question, { calls }: Other) =>
  pack.companyFacts
    .filter(({ inProgress }) => inProgress)
    .flatMap((fact) => {
      const choices = fact.type === 'choice' ? fact.choices.map(({ id }) => id) : [];
      const ids = calls.map(({ id }) => id).filter((id) => choices.includes(id));
      return ids.map((id) => ({ [fact.id]: id }));
    });

/** The ground by which carrying out the other project shuts out. */
const groundOf = (question: Question, { id }: Recruitment, other: Other) =>
  holdingFor(question.index.pack.exclusions, id).find(
    ({ failsWhen }) =>
      failsWhen && projectsOf(question, other).some((facts) => evaluate(failsWhen, facts) === true),
  );

/** What shuts out, or leaves open, whoever carries out the other project on the day of applying. */
const againstRunning = (question: Question, recruitment: Recruitment, other: Other) => {
  const { id } = recruitment;
  const running = projectsOf(question, other);
  const { openPoints } = question.index.pack;
  const ground = groundOf(question, recruitment, other);
  if (ground) {
    const text = [ground.text, ground.cure]
      .flatMap((part) => (part ? [localised(question, part)] : []))
      .join(' ');
    return { text, verdict: 'no' as const, quotes: [ground] };
  }
  const open = holdingFor(openPoints, id).find(({ when }) =>
    running.some((facts) => evaluate(when, facts) === true && evaluate(when, {}) !== true),
  );
  if (!open) return undefined;
  const desk = question.say('combination.desk', { desk: whereToAsk(question, [recruitment]) });
  return { text: `${localised(question, open.text)} ${desk}`, verdict: undefined, quotes: [open] };
};

/** What a text that says whether one may begins with: "못 받죠?" is agreed to by what says no. */
const led = (question: Question, text: string, verdict: 'yes' | 'no' | undefined): string => {
  if (verdict === undefined || !asksYesOrNo(question.text)) return text;
  const asked = permissionAsked(question.text);
  if (asked === 'may-not') return `${question.say(`verdict.${verdict === 'no' ? 'yes' : 'no'}`)} ${text}`;
  return question.wantsVerdict && fits(question, text, verdict)
    ? `${question.say(`verdict.${verdict}`)} ${text}`
    : text;
};

/** The topics on which the notice may state it: of the same program once more how often one may have it. */
const topicsOf = ({ id }: Recruitment, { calls, taken }: Other): readonly string[] => {
  if (taken === 'running') return ['eligibility.in-progress'];
  const isAgain = calls.some((call) => call.id === id);
  return isAgain ? ['support.times', 'eligibility.past-support'] : ['eligibility.past-support'];
};

/** What the notice states of whoever is in any project of this kind, or was. */
const statedOf = (question: Question, recruitment: Recruitment, other: Other): Piece | undefined => {
  const isAgain = other.calls.includes(recruitment);
  if (projectsOf(question, other).length === 0 && !isAgain) return undefined;
  const facts = topicsOf(recruitment, other).flatMap((topic) => question.index.facts(topic, recruitment.id));
  const fact = facts.find(({ status }) => status === 'stated') ?? facts[0];
  if (!fact) return undefined;
  const piece = factPiece(question, fact);
  const isOpen = fact.verdict === undefined && fact.status === 'stated';
  if (!isOpen) return piece;
  // What asks for another program instead says no to who wants the same once more, and leaves others open.
  const asksForElse = stancesOf(piece.text).has('requires');
  return { ...piece, text: led(question, piece.text, asksForElse ? (isAgain ? 'no' : undefined) : 'yes') };
};

/** The points that having been in the other program earns. */
const pointsFor = (question: Question, { id }: Recruitment, { calls }: Other): Piece | undefined => {
  const programs = calls.map(({ programId }) => programId);
  const { bonusItems, notice } = question.index.pack;
  const isOfOtherYear = isOfYearBefore(question.text, notice.programYear) === false;
  const item = holdingFor(bonusItems, id).find(
    ({ participantsOf, yearBefore }) =>
      participantsOf.some((program) => programs.includes(program)) && !(yearBefore && isOfOtherYear),
  );
  if (!item) return undefined;
  const text = question.say('beside.points', {
    criteria: localised(question, item.criteria),
    points: item.points,
    evidence: evidenceOf(question, item),
  });
  return { text, quotes: [item] };
};

const joined = (first: Piece, second: Piece): Pick<Piece, 'text' | 'quotes'> => ({
  text: `${first.text} ${second.text}`,
  quotes: [...first.quotes, ...second.quotes],
});

const pieceFor = (question: Question, recruitment: Recruitment, other: Other): Piece => {
  const against = other.taken === 'running' ? againstRunning(question, recruitment, other) : undefined;
  if (against) return { text: led(question, against.text, against.verdict), quotes: against.quotes };
  const stated = statedOf(question, recruitment, other);
  const points = other.taken === 'over' ? pointsFor(question, recruitment, other) : undefined;
  if (stated) return points ? { ...stated, ...joined(stated, points) } : stated;
  const noGround = question.say(`beside.no-ground-${other.taken}`, {
    other: localised(question, other.name),
    program: localised(question, recruitment.name),
  });
  const grounds: readonly Quotable[] = holdingFor(question.index.pack.exclusions, recruitment.id);
  const earned = points ?? pointsFor(question, recruitment, other);
  return {
    text: [led(question, noGround, 'yes'), earned?.text].filter(Boolean).join(' '),
    quotes: [...grounds.slice(0, 1), ...(earned?.quotes ?? [])],
  };
};

/**
 * Whether who is in another program, or was, may have the one that is asked about: a ground for exclusion first, then
 * what the notice leaves open, then what it states of such companies, then that it names no such ground.
 */
export const besideAnswer = (question: Question, other: Other): Answer | undefined => {
  const answer = perRecruitment(question, (recruitment) => pieceFor(question, recruitment, other));
  const [ground] = question.subject.recruitments.flatMap((one) => groundOf(question, one, other) ?? []);
  // "끝났으면요?" is then asked of the ground.
  return answer && ground ? { ...answer, focus: { topic: `exclusion.${ground.code}` } } : answer;
};
