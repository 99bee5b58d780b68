import { centreAnswer } from '../../answers/contact-answer.ts';
import { guidedAgain } from '../../answers/guided-step.ts';
import { commandIn } from '../../guidance/commands.ts';
import { flowQuestionIds, programsFor, questionNamed } from '../../guidance/flow-questions.ts';
import type { Guided } from '../../guidance/guided.ts';
import type { GuidedChoice } from '../../guidance/guided-question.ts';
import { byNumberIn } from '../../guidance/read-answer.ts';
import { toldByWords } from '../../guidance/telling-words.ts';
import { plannedDay } from '../../language/planned-day.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import { isHeadOffice } from '../../language/speech/head-office.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { goOn } from './guided-turn.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

const goOnAs = (waiting: Waiting, more: Partial<Guided>, why: string): GuidedStep =>
  goOn(
    { ...waiting, guided: { ...waiting.guided, ...more } },
    mergeFacts(waiting.facts, waiting.gathered),
    why,
  );

const ending = /(?:이에요|예요|이요|입니다|이고요|으?로요?|쪽이요|쪽|요)?[.!~\s]*$/;

/** "지원기업이요": nothing but one word of the name of one of these programs. */
const byWordAlone = (choices: readonly GuidedChoice[], text: string): readonly string[] => {
  const said = text.replace(ending, '').toLowerCase();
  const [only, ...others] = choices.filter(({ label: { ko, en } }) =>
    [ko, en].some((name) => name.toLowerCase().split(/\s+/).includes(said)),
  );
  return only && others.length === 0 ? [only.id] : [];
};

/** The program that a word of its name alone tells: "지원기업이요", "컨설팅하는 기관 모집이요". */
const byWordOfName = ({ asked, text }: Waiting): readonly string[] => {
  if (commandIn(text)) return [];
  const alone = byWordAlone(asked.choices, text);
  if (alone.length > 0) return alone;
  const bare = asked.choices.map((choice) => ({ ...choice, words: { ko: [], en: [] } }));
  const told = toldByWords({ ...asked, choices: bare }, text, bare);
  return told ? [told.id] : [];
};

/** Programs of the question that a message picks: by number, or by any name they have. */
const pickedPrograms = (waiting: Waiting): readonly string[] => {
  const { asked, text, named } = waiting;
  const byNumber = byNumberIn(text, asked.choices).map(({ id }) => id);
  const offered = asked.choices.map(({ id }) => id);
  if (byNumber.length > 0) return byNumber;
  const byName = named.filter((id) => offered.includes(id));
  return byName.length > 0 ? byName : byWordOfName(waiting);
};
const mostPicked = 3;

const programAnswer = (waiting: Waiting): GuidedStep | undefined => {
  const picked = pickedPrograms(waiting);
  if (picked.length === 0 || picked.length > mostPicked || isQuestion(waiting.text)) return undefined;
  return about(goOnAs(waiting, { recruitments: picked }, 'guided: program'), picked);
};

/** The talk is about the programs picked from now on. */
const about = (step: GuidedStep, recruitments: readonly string[]): GuidedStep => ({
  ...step,
  answer: { ...step.answer, focus: { recruitments, ...step.answer.focus } },
});

/** Of a program with several calls, the one that a word of its name tells: "지원기업이요" after "역량강화". */
const amongSiblings = ({ guided, question, text }: Waiting): readonly string[] => {
  const { pack } = question.index;
  const { goal, recruitments = [] } = guided;
  const spoken = pack.recruitments.filter(({ id }) => recruitments.includes(id));
  const siblings = pack.recruitments.filter(({ programId }) =>
    spoken.some((one) => one.programId === programId),
  );
  const among = siblings.map(({ id }) => id);
  const choices = questionNamed(pack, { goal, among }, flowQuestionIds.program)?.choices ?? [];
  return choices.length > 1 ? byWordAlone(choices, text) : [];
};

/** Another program than the one the papers, points or sum were for, named while something else was asked. */
const programInstead = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, named, text, question } = waiting;
  const offered = programsFor(question.index.pack, guided.goal).map(({ id }) => id);
  const byName = named.filter((id) => offered.includes(id));
  const instead = byName.length > 0 ? byName : amongSiblings(waiting);
  const isSame = instead.every((id) => guided.recruitments?.includes(id));
  const isWhole = guided.recruitments?.length === instead.length;
  if (
    !guided.recruitments ||
    instead.length !== 1 ||
    (isSame && isWhole) ||
    text.length > briefly ||
    isQuestion(text)
  )
    return undefined;
  return about(goOnAs(waiting, { recruitments: instead }, 'guided: another program'), instead);
};
const briefly = 24;

const dayAnswer = (waiting: Waiting): GuidedStep | undefined => {
  const day = isQuestion(waiting.text) ? undefined : plannedDay(waiting.question);
  return day === undefined ? undefined : goOnAs(waiting, { day }, 'guided: day');
};

/** What is told to earn points and is on no list is said to earn none, and the list stays open. */
const bonusAnswer = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, question, text, gathered, asked, facts } = waiting;
  if (isQuestion(text) || commandIn(text) || Object.keys(gathered).length > 0) return undefined;
  if (
    byNumberIn(text, asked.choices).length > 0 ||
    !/인증|기업|회사|받았|있어|확인|certifi|compan|\bwe\b/.test(text)
  )
    return undefined;
  const again: Guided = { ...guided, tries: 0, pending: undefined };
  const answer = guidedAgain(question, again, [question.say('flow.not-on-list')], true);
  return answer && { answer, facts, why: 'guided: not on the list' };
};

/** A name that means several places is asked back, and where the head office is does not tell where the factory is. */
const regionAnswer = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, question, text, facts } = waiting;
  if (isHeadOffice(text)) {
    const answer = guidedAgain(question, guided, [question.say('centre.head-office')], true);
    return answer && { answer, facts, why: 'guided: head office' };
  }
  if (question.details.place?.kind !== 'several') return undefined;
  const answer = { ...centreAnswer(question), guided };
  return { answer, facts, why: 'guided: several places' };
};

/** What a message means for a question that no fact about the company answers; undefined where it means nothing special. */
export const flowAnswer = (waiting: Waiting): GuidedStep | undefined => {
  const { asked, guided } = waiting;
  if (asked.id === flowQuestionIds.program)
    return programAnswer(waiting) ?? (guided.goal === 'documents' ? dayAnswer(waiting) : undefined);
  if (asked.id === flowQuestionIds.day) return dayAnswer(waiting) ?? programInstead(waiting);
  if (asked.id === flowQuestionIds.bonusItems) return bonusAnswer(waiting);
  return asked.kind === 'region' ? regionAnswer(waiting) : programInstead(waiting);
};
