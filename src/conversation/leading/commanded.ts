import { flowResult } from '../../answers/flow-result.ts';
import { sumsAnswer } from '../../answers/guided-judged.ts';
import { guidedWhyAnswer } from '../../answers/guided-question.ts';
import { guidedAgain, guidedNext, withEffective } from '../../answers/guided-step.ts';
import { verdictSoFar } from '../../answers/verdict-so-far.ts';
import type { Answer } from '../../exchange/answer.ts';
import { textBlock } from '../../exchange/answer.ts';
import type { Question } from '../../exchange/question.ts';
import type { Command } from '../../guidance/commands.ts';
import { flowQuestionIds } from '../../guidance/flow-questions.ts';
import { type Guided, type Step, undone, withStep } from '../../guidance/guided.ts';
import { guidedQuestions } from '../../guidance/guided-question.ts';
import { isHopeful } from '../../guidance/next-question.ts';
import { factNamed } from '../../guidance/said-of-named.ts';
import { ofRole } from '../../guidance/supposed.ts';
import { asksHowMuch } from '../../language/speech/asking.ts';
import { asksForVerdict, firstQuestion } from '../../language/speech/bare-verdict.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { judgeRecruitment } from '../../rules/index.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

/** What the guide says, with the facts as they were. */
export const step = (waiting: Waiting, answer: Answer | undefined, why: string): GuidedStep | undefined =>
  answer && { answer, facts: waiting.facts, why };

/** Questions left open by "모르겠어요": the one asked, or those about another thing that is named. */
const leftOpen = ({ asked, question, text }: Waiting): readonly string[] => {
  const { pack } = question.index;
  const named = factNamed(pack, text);
  return named === undefined || asked.facts.includes(named)
    ? [asked.id]
    : guidedQuestions(pack).flatMap(({ id, facts }) => (facts.includes(named) ? [id] : []));
};

export const unsure = (waiting: Waiting): GuidedStep => {
  const { guided, asked, question } = waiting;
  const left = withStep(
    { ...guided, unsure: [...guided.unsure, ...leftOpen(waiting)] },
    { question: asked.id, before: {} },
  );
  return {
    answer: guidedNext(question, waiting.facts, left, [question.say('guided.unsure-noted')]),
    facts: waiting.facts,
    why: 'guided: not known',
  };
};

const back = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, question, asked } = waiting;
  const isBeside = ({ question: id, before }: Step): boolean =>
    id === guided.question && !asked.facts.some((fact) => fact in before);
  const at = guided.trail.findLastIndex((one) => !isBeside(one));
  const last = guided.trail[at];
  if (!last)
    return step(waiting, guidedAgain(question, guided, [question.say('guided.no-way-back')]), 'guided: back');
  const facts = undone(waiting.facts, last);
  const before: Guided = {
    ...guided,
    trail: guided.trail.slice(0, at),
    unsure: guided.unsure.filter((id) => id !== last.question),
    ...(last.question === flowQuestionIds.program ? { recruitments: undefined } : {}),
    ...(last.question === flowQuestionIds.day ? { day: undefined } : {}),
    question: last.question,
    tries: 0,
    pending: undefined,
  };
  const answer = guidedAgain(withEffective(question, facts), before, [question.say('guided.went-back')]);
  return answer && { answer, facts, why: 'guided: back' };
};

const stop = ({ guided, question, facts }: Waiting): GuidedStep => {
  const label = question.say('guided.button-resume');
  const restart = question.say('guided.button-restart');
  const answer: Answer = {
    blocks: [textBlock(question.say('guided.stopped'))],
    outcome: 'small-talk',
    quotes: [],
    quickReplies: [
      { kind: 'say', label, text: label },
      { kind: 'say', label: restart, text: restart },
    ],
    guided: { ...guided, stopped: true, pending: undefined },
  };
  return { answer, facts, why: 'guided: stopped' };
};

const why = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, asked, question } = waiting;
  const reason = guidedWhyAnswer(question, asked, guided);
  const again = guidedAgain(question, guided, [], true);
  if (!again) return undefined;
  const answer: Answer = { ...again, blocks: [...reason.blocks, ...again.blocks], quotes: reason.quotes };
  return { answer, facts: waiting.facts, why: 'guided: why' };
};

/** What was named in a check that is open to several programs. */
const wishedFor = ({ index: { pack }, state: { focus }, given }: Question): readonly string[] => {
  const open = pack.recruitments.filter(({ id }) => isHopeful(judgeRecruitment(pack, id, given)));
  return focus.topic === 'situation' && open.length > 1 ? focus.recruitments : [];
};

/** The one program that whether one may apply is asked of: named now, what the check is about, or wished for in it. */
const programMeant = ({ named, guided, question }: Waiting): Recruitment | undefined => {
  const { pack } = question.index;
  const ofCheck = guided.recruitments ?? wishedFor(question);
  const ids = named.length > 0 ? named : ofRole(pack, ofCheck, question.given['role']);
  const [only = '', ...others] = ids;
  return others.length === 0 ? pack.recruitments.find(({ id }) => id === only) : undefined;
};

/** "그럼 신청되는 거 맞죠?" in a check of one program: yes or no as far as told, rather than the whole result. */
const ofOneProgram = (waiting: Waiting): Answer | undefined => {
  const program = waiting.guided.goal === 'eligibility' ? programMeant(waiting) : undefined;
  return program && asksForVerdict(withoutPrograms(waiting.question)) !== undefined
    ? verdictSoFar(waiting.question, program)
    : undefined;
};

/** Whether it is asked of another program than the check is about. */
const isBeside = ({ named, guided: { recruitments = [] } }: Waiting): boolean =>
  named.length > 0 && !named.some((id) => recruitments.includes(id));

/** "그래서 되나요? 얼마 받아요?" asks for the sums, and before them whether one may. */
const asksForSumsAlone = (text: string): boolean =>
  asksHowMuch(text) && asksForVerdict(firstQuestion(text)?.first ?? '') === undefined;

/** The result as it stands, and the question that waits after it. */
const resultNow = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, question, facts, asked } = waiting;
  if (asked.id === flowQuestionIds.program)
    return step(
      waiting,
      guidedAgain(question, guided, [question.say('flow.not-yet')]),
      'guided: no result yet',
    );
  const sums = asksForSumsAlone(waiting.text) ? sumsAnswer(question, guided) : undefined;
  const result = sums ?? ofOneProgram(waiting) ?? flowResult(question, facts, guided);
  const asides = isBeside(waiting) ? (guided.asides ?? 0) + 1 : guided.asides;
  const again = guidedAgain(question, { ...guided, tries: 0, asides }, [], true);
  const answer: Answer = { ...result, ...again, blocks: [...result.blocks, ...(again?.blocks ?? [])] };
  return { answer: { ...answer, quotes: result.quotes }, facts, why: 'guided: result so far' };
};

/** What a command comes to while a question waits. */
export const commanded = (waiting: Waiting, command: Command): GuidedStep | undefined => {
  switch (command) {
    case 'why':
      return why(waiting);
    case 'unsure':
      return unsure(waiting);
    case 'back':
      return back(waiting);
    case 'stop':
      return stop(waiting);
    case 'result':
      return resultNow(waiting);
    case 'resume':
      return step(
        waiting,
        guidedAgain(waiting.question, { ...waiting.guided, stopped: undefined, tries: 0, asides: undefined }),
        'guided: resumed',
      );
  }
};
