import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block, ListItem } from '../exchange/reply.ts';
import { describeFacts, inOneLine } from '../guidance/describe.ts';
import { meansNow } from '../language/speech/means-now.ts';
import type { Recruitment, Window } from '../notice/pack.ts';
import { assessRecruitment, type Check, isPast, type RecruitmentAssessment } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { supportText, workingOf } from './guided-judged.ts';
import { reasonText } from './standing-reasons.ts';
import { fallsShort, unmetSoFar } from './unmet-so-far.ts';
import { windowText } from './window-answer.ts';

interface Standing {
  readonly recruitment: Recruitment;
  readonly assessment: RecruitmentAssessment;
  /** Requirements that what was told does not meet, unless something further is told. */
  readonly unmet: readonly Check[];
}

const requirements = ({ checks }: RecruitmentAssessment): readonly Check[] =>
  checks.filter(({ kind }) => kind === 'requirement');

/** What the company meets already, by rule. */
const metOf = ({ assessment }: Standing): readonly Check[] =>
  requirements(assessment).filter(({ passed }) => passed === true);

const missingIn = (checks: readonly Check[]): readonly string[] => checks.flatMap(({ missing }) => missing);

/** Names of what is still to be told, as they stand in the summary. */
const openNames = (question: Question, missing: readonly string[]): string =>
  [
    ...new Set(
      question.index.pack.companyFacts
        .filter(({ id }) => missing.includes(id))
        .map(({ name, question: text }) => localised(question, name ?? text)),
    ),
  ].join(', ');

/** All windows for applying are past. */
const isOver = ({ assessment: { windows } }: Standing): boolean =>
  windows.length > 0 && windows.every(isPast);

/** The first window is still to come. */
const isBefore = ({ assessment: { windows } }: Standing): boolean => windows[0]?.state === 'before';

/** It is asked for now, and applying begins later. */
const isTooEarly = (question: Question, standing: Standing): boolean =>
  isBefore(standing) && meansNow(question.text);

const againstWhatever: ReadonlySet<string> = new Set(['ineligible', 'not-asked']);

const isShort = ({ index: { pack } }: Question, { unmet }: Standing): boolean =>
  unmet.some((check) => fallsShort(pack, check));

/** Yes or no as far as told, in a sentence. */
const leadFor = (question: Question, standing: Standing): string => {
  const { recruitment, assessment } = standing;
  const { verdict, missing } = assessment;
  const program = localised(question, recruitment.name);
  const open = openNames(question, missing);
  if (isOver(standing) && !againstWhatever.has(verdict))
    return question.say(verdict === 'eligible' ? 'so-far.closed' : 'so-far.over', { program });
  const stands = standsAgainst(standing);
  if (!stands && isTooEarly(question, standing)) return question.say('so-far.too-early', { program });
  if (verdict === 'eligible') return question.say('so-far.can', { program });
  if (verdict === 'conditional') return question.say('so-far.not-yet', { program });
  if (verdict === 'ineligible' || verdict === 'not-asked') return question.say('so-far.cannot', { program });
  if (standing.unmet.length > 0)
    return question.say(isShort(question, standing) ? 'so-far.unmet' : 'so-far.not-shown', {
      program,
      open: openNames(question, missingIn(standing.unmet)),
    });
  if (verdict === 'unsettled') return question.say('so-far.unsettled', { program });
  if (metOf(standing).length === 0) return question.say('so-far.nothing-against', { program });
  const isAllMet = requirements(assessment).every(({ passed }) => passed === true);
  return isAllMet
    ? question.say('so-far.provided', { program, open })
    : question.say('so-far.fits', { program });
};

/** Whether what was told keeps out as it stands. */
const standsAgainst = ({ assessment: { verdict }, unmet }: Standing): boolean =>
  againstWhatever.has(verdict) || verdict === 'conditional' || unmet.length > 0;

const mostMet = 4;
const mostOpen = 4;

/** Requirements that what was told does not settle. */
const openOf = ({ assessment, unmet }: Standing): readonly Check[] =>
  requirements(assessment).filter((check) => check.passed === 'unknown' && !unmet.includes(check));

/** Whom a rule leaves out is no matter yet while it is open. */
const firstSentence = (text: string): string => /^.+?[.!](?=\s|$)/.exec(text)?.[0] ?? text;

/** What still has to hold, in the words of the rules. */
const openList = (question: Question, standing: Standing): readonly Block[] => {
  if (standing.assessment.verdict !== 'unknown') return [];
  const texts = openOf(standing).map(({ text }) => firstSentence(localised(question, text)));
  const items = [...new Set(texts)].slice(0, mostOpen).map((title) => ({ title }));
  return items.length === 0 ? [] : [{ kind: 'list', title: question.say('so-far.open'), items }];
};

/** The rules behind it: what stands against it, else what is met. */
const rulesOf = (standing: Standing): readonly Check[] => {
  const { reasons } = standing.assessment;
  if (reasons.length > 0) return reasons;
  return standing.unmet.length > 0 ? standing.unmet : metOf(standing).slice(0, mostMet);
};

const itemsFor = (question: Question, standing: Standing): readonly ListItem[] => {
  const { reasons, openPoints, verdict } = standing.assessment;
  const open = verdict === 'unsettled' ? openPoints.map(({ text }) => localised(question, text)) : [];
  const rules = rulesOf(standing).map((check) =>
    reasons.length > 0 ? reasonText(question, check) : localised(question, check.text),
  );
  return [...new Set([...open, ...rules])].map((title) => ({ title }));
};

/** What was understood, so that nothing unheard passes for agreed. */
const heardFor = (question: Question, { assessment: { verdict } }: Standing): readonly string[] => {
  if (verdict !== 'unknown') return [];
  const { pack } = question.index;
  const facts = inOneLine(describeFacts(pack, question.given, question.language));
  return facts === '' ? [] : [question.say('so-far.heard', { facts })];
};

/** What it would bring, where the cost is known and nothing rules it out. */
const sumFor = (question: Question, standing: Standing): readonly string[] => {
  const { verdict } = standing.assessment;
  const working = workingOf(standing);
  if (verdict === 'ineligible' || verdict === 'not-asked' || working?.ratePercent === undefined) return [];
  const won = formatWon(working.supportWon, question.language);
  const text = supportText(question, standing);
  return [text === '' ? won : text];
};

/** When to apply, where nothing stands against it, or where nobody can any more. */
const windowShown = (standing: Standing): readonly Window[] => {
  const [first] = standing.assessment.windows;
  return first && (isOver(standing) || !standsAgainst(standing)) ? [first.window] : [];
};

/**
 * Whether a company may apply for one recruitment as far as it has told: yes or no first, the rules it meets or that
 * stand against it, what is still to be checked, and the sum where the cost is known. `question.given` are effective
 * facts. Implements the conditions of the pack (신청자격, 지원제외대상 of each program).
 */
export const verdictSoFar = (question: Question, recruitment: Recruitment): Answer => {
  const assessment = assessRecruitment(question.index.pack, recruitment.id, question.given, {
    date: question.today,
    asked: true,
  });
  const unmet = unmetSoFar(question.index.pack, assessment.checks, question.given);
  const standing: Standing = { recruitment, assessment, unmet };
  const title = leadFor(question, standing);
  const items = itemsFor(question, standing);
  const windows = windowShown(standing);
  const when = windows.map((window) => windowText(question, window));
  const lead: Block = items.length > 0 ? { kind: 'list', title, items } : textBlock(title);
  return {
    blocks: [
      lead,
      ...openList(question, standing),
      ...[...sumFor(question, standing), ...when, ...heardFor(question, standing)].map(textBlock),
    ],
    outcome: 'answered',
    quotes: [...rulesOf(standing), ...(assessment.verdict === 'unknown' ? openOf(standing) : []), ...windows],
    about: [recruitment],
  };
};
