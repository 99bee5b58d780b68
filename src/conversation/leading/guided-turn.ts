import { localised } from '../../answers/compose.ts';
import { sumsAnswer } from '../../answers/guided-judged.ts';
import { guidedAgain, guidedNext, saidBack, withEffective } from '../../answers/guided-step.ts';
import type { Answer } from '../../exchange/answer.ts';
import { textBlock } from '../../exchange/answer.ts';
import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { answersElsewhere } from '../../guidance/answers-elsewhere.ts';
import { type Command, commandIn, lacksQuote } from '../../guidance/commands.ts';
import { describeFacts, inOneLine } from '../../guidance/describe.ts';
import { questionNamed } from '../../guidance/flow-questions.ts';
import { type Guided, stepOf, withStep } from '../../guidance/guided.ts';
import type { GuidedQuestion } from '../../guidance/guided-question.ts';
import type { ReadAnswer } from '../../guidance/read-answer.ts';
import { saidOfNamed } from '../../guidance/said-of-named.ts';
import { asksWhetherItWillDo, namesCheck } from '../../guidance/wants-to-take-part.ts';
import { countLetters } from '../../language/count-letters.ts';
import { idsOf } from '../../language/details.ts';
import { yesOrNo } from '../../language/speech/agreeing.ts';
import { asksHowMuch, asksOpenly } from '../../language/speech/asking.ts';
import { asksForVerdict } from '../../language/speech/bare-verdict.ts';
import { isDoubtful, namesRange, withoutDoubt } from '../../language/speech/doubting.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import type { Bilingual } from '../../notice/schema/common.ts';
import { costFact } from '../../rules/index.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { commanded, step, unsure } from './commanded.ts';
import { correctsLast } from './corrects-last.ts';
import { acknowledgesAside, mayBeOfAside } from './of-aside.ts';
import {
  aboutWhatWasAsked,
  answersInKind,
  endsAsking,
  read,
  repeatsKnown,
  saysSomething,
} from './read-waiting.ts';
import { sizeByFigures } from './size-by-figures.ts';
import { toldBeside } from './told-beside.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

type Facts = ConversationState['facts'];

/** Goes on with facts that changed: what was understood is said back, and the next question follows. */
export const goOn = (waiting: Waiting, facts: Facts, why: string): GuidedStep => {
  const { guided, asked, question } = waiting;
  const answeredNow = guided.unsure.filter((id) => id !== asked.id);
  const went = withStep({ ...guided, unsure: answeredNow }, stepOf(asked.id, waiting.facts, facts));
  const said = [saidBack(question, waiting.facts, facts)];
  const answer = guidedNext(withEffective(question, facts), facts, went, said, waiting.facts);
  return { answer, facts, why };
};

/** What the words mean that are near to an answer and not the same: "공시대상기업집단" to the size. */
const termsExplained = (question: Question): readonly string[] => {
  const { details, knowledge } = question;
  if (idsOf(details, 'choice').length > 0) return [];
  const named = idsOf(details, 'term');
  return knowledge.general.terms
    .filter(({ id }) => named.includes(id))
    .map(({ text }) => question.say('general.marked', { text: localised(question, text) }));
};

const confirm = (waiting: Waiting, said: Facts, suggested: Bilingual | undefined): GuidedStep => {
  const { question, guided } = waiting;
  const facts = mergeFacts(waiting.facts, said);
  const news = inOneLine(describeFacts(question.index.pack, said, question.language));
  const pending: Guided = { ...guided, pending: said };
  const explained = termsExplained(question);
  const understood = suggested && explained.length === 0 ? localised(question, suggested) : news;
  const answer: Answer = {
    blocks: [...explained, question.say('guided.confirm', { facts: understood })].map(textBlock),
    outcome: 'asked-back',
    quotes: [],
    quickReplies: ['yes', 'no', 'button-unsure'].map((key) => {
      const label = question.say(`guided.${key}`);
      return { kind: 'say', label, text: label };
    }),
    guided: pending,
  };
  return news === ''
    ? goOn(waiting, facts, 'guided: answer')
    : { answer, facts: waiting.facts, why: 'guided: doubtful' };
};

/** A word for it, the name of the check, or whether one may apply: with what was told of other things, asked of nothing else. */
const commandMeant = ({ text, guided: { asides = 0 }, question }: Waiting): Command | undefined => {
  const said = commandIn(text) ?? (namesCheck(text) ? 'resume' : undefined);
  if (said) return said;
  const asked = asksForVerdict(withoutPrograms(question));
  return asked === 'plainly' || (asked === 'shortly' && asides === 0) ? 'result' : undefined;
};

/** The result with what the same message tells: "한 군데 더 하기로 했어요, 이제 되죠?". */
const resultWith = (waiting: Waiting, told: Facts): GuidedStep | undefined => {
  const { guided, asked, question } = waiting;
  const facts = mergeFacts(waiting.facts, told);
  const went = withStep(guided, stepOf(asked.id, waiting.facts, facts));
  const next = guidedNext(withEffective(question, facts), facts, went, [], waiting.facts);
  const now: Waiting = {
    ...waiting,
    facts,
    guided: next.guided ?? went,
    question: withEffective(question, facts),
  };
  const result = next.guided?.question === undefined ? undefined : commanded(now, 'result');
  const said = textBlock(saidBack(question, waiting.facts, facts));
  return result
    ? { ...result, answer: { ...result.answer, blocks: [said, ...result.answer.blocks] } }
    : { answer: next, facts, why: 'guided: answer' };
};

const notUnderstood = (waiting: Waiting): GuidedStep | undefined => {
  const again: Guided = { ...waiting.guided, tries: waiting.guided.tries + 1, pending: undefined };
  return step(waiting, guidedAgain(waiting.question, again), 'guided: not understood');
};

/** "네" or "아니요" to what was only half sure. */
const confirmed = (waiting: Waiting): GuidedStep | undefined => {
  const { pending } = waiting.guided;
  const said = pending && yesOrNo(waiting.text);
  if (!pending || said === undefined) return undefined;
  if (said) return goOn(waiting, mergeFacts(waiting.facts, pending), 'guided: confirmed');
  return step(
    waiting,
    guidedAgain(waiting.question, { ...waiting.guided, pending: undefined }),
    'guided: denied',
  );
};

/** An estimate of what the project costs is as good as a figure. */
const isEstimate = (said: Facts): boolean => Object.keys(said).every((fact) => fact === costFact);

const told = (waiting: Waiting, said: Facts, answered: ReadAnswer | undefined): GuidedStep =>
  answered?.suggested ||
  mayBeOfAside(waiting, answered) ||
  (isDoubtful(waiting.text) && (!isEstimate(said) || namesRange(waiting.text)))
    ? confirm(waiting, said, answered?.suggested)
    : goOn(waiting, mergeFacts(waiting.facts, said), 'guided: answer');

/** What it answers to questions that do not wait, or to all. */
const saidOfOthers = ({ question, text, asked }: Waiting, but = true): Facts => {
  const sure = isDoubtful(text) ? withoutDoubt(text) : text;
  return answersElsewhere(question.index.pack, question.given, sure, but ? asked : undefined) as Facts;
};

/** Whether any call that is for this applicant pays by a sum: who works for a fee asks for something else. */
const paysSums = ({ question, guided }: Waiting): boolean => sumsAnswer(question, guided) !== undefined;

/** "소기업인데 되나요" tells what one is rather than asks; see what is gathered from it. */
const tellsByAsking = ({ text, question }: Waiting, said: Facts): boolean =>
  asksWhetherItWillDo(text) &&
  question.details.entities.every(({ kind }) => kind !== 'recruitment' && kind !== 'program') &&
  Object.keys(said).some((fact) => !/^(?:flags|exclusions|region)\b/.test(fact));

/** "도입기업이요": little more than the name of what one is. */
const tellsInAName = ({ text, question: { details }, gathered }: Waiting): boolean =>
  saysSomething(gathered) &&
  !endsAsking(text) &&
  details.mentions.some(
    ({ start, end, entities }) =>
      entities.some(({ kind }) => kind === 'choice') &&
      countLetters(text) - countLetters(text.slice(start, end)) <= lettersOfEnding,
  );
/** "…입니다". */
const lettersOfEnding = 3;

/** Facts told in names may come with others told in phrases; what answers the question is taken as it is. */
const withOthers = (waiting: Waiting, said: Facts, answered: ReadAnswer | undefined): Facts =>
  answered ? said : { ...saidOfOthers(waiting), ...said };

/**
 * What a message means while a question waits: an answer, a way out, or facts told unasked. Undefined where it asks
 * something else of the notice: that is answered first, and the question comes again after it.
 */
export const guidedStep = (waiting: Waiting): GuidedStep | undefined => {
  const settled = confirmed(waiting);
  if (settled) return settled;
  if (saysSomething(waiting.settled))
    return goOn(waiting, mergeFacts(waiting.facts, waiting.settled), 'guided: settled on an aside');
  if (acknowledgesAside(waiting)) return undefined;
  const answered = read(waiting);
  const said = { ...aboutWhatWasAsked(waiting), ...(answered?.facts as Facts | undefined) };
  if (answered?.exact && !waiting.takesUp)
    return goOn(waiting, mergeFacts(waiting.facts, said), 'guided: answer');
  const corrected = correctsLast(waiting);
  if (corrected) return goOn(waiting, corrected, 'guided: the last answer corrected');
  // Who asks for the check that is under way goes on with it.
  const command = commandMeant(waiting);
  // "업체는 아직 안 정했어요" tells something of another thing than the one asked.
  const also = command === 'resume' ? { ...saidOfOthers(waiting, false), ...said } : said;
  if (command === 'resume' && saysSomething(also))
    return goOn(waiting, mergeFacts(waiting.facts, also), 'guided: resumed');
  const isTold = command === 'unsure' && saysSomething(said);
  if (command === 'result' && saysSomething(also)) return resultWith(waiting, also);
  if (command === 'result' && asksHowMuch(waiting.text) && !paysSums(waiting)) return undefined;
  if (command && !isTold) return commanded(waiting, command);
  if (waiting.asked.kind === 'won' && !saysSomething(said) && lacksQuote(waiting.text))
    return unsure(waiting);
  const doubtful = isDoubtful(waiting.text) && !asksOpenly(waiting.text);
  const asks = waiting.takesUp || (endsAsking(waiting.text) && !doubtful && !tellsByAsking(waiting, said));
  const isOfNamed = saysSomething(saidOfNamed(waiting.question.index.pack, waiting.text) as Facts);
  const isBrief = answersInKind(waiting) || repeatsKnown(waiting) || tellsInAName(waiting);
  const beside = waiting.asksOther && (!answered || answered.loose) && !doubtful && !isOfNamed && !isBrief;
  if (!asks && !beside && saysSomething(said))
    return told(waiting, withOthers(waiting, said, answered), answered);
  const sized = asks ? undefined : sizeByFigures(waiting);
  if (sized) return sized;
  const others = asks ? {} : saidOfOthers(waiting);
  if (saysSomething(others)) return told(waiting, others, undefined);
  return asks || waiting.asksElse ? undefined : (toldBeside(waiting) ?? notUnderstood(waiting));
};

/** The question a guided conversation waits with; undefined where none does. */
export const waitingQuestion = (question: Question, guided: Guided | undefined): GuidedQuestion | undefined =>
  guided && questionNamed(question.index.pack, guided, guided.question);
