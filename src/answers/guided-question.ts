import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Action, Block, InputField, SayAction } from '../exchange/reply.ts';
import type { Guided } from '../guidance/guided.ts';
import type { GuidedChoice, GuidedQuestion } from '../guidance/guided-question.ts';
import { judgementsOf } from '../guidance/next-question.ts';
import { shownChoices } from '../guidance/possible-answers.ts';
import type { Check } from '../rules/index.ts';
import { localised, phoneActions, whereToAsk } from './compose.ts';

/** What fits below a question on every channel; the rest becomes buttons of its own. */
const mostQuickReplies = 10;

const sayAction = (label: string, text = label): SayAction => ({ kind: 'say', label, text });

const command = (question: Question, name: string): SayAction =>
  sayAction(question.say(`guided.button-${name}`));

/** Ways out that every question has: not knowing, asking why, going back, beginning anew, stopping. */
const waysOut = (question: Question, { trail }: Guided): readonly SayAction[] => [
  command(question, 'unsure'),
  command(question, 'why'),
  ...(trail.length > 0 ? [command(question, 'back')] : []),
  command(question, 'restart'),
  command(question, 'stop'),
];

const choiceActions = (question: Question, choices: readonly GuidedChoice[]): readonly SayAction[] =>
  choices.map(({ label }) => sayAction(localised(question, label)));

const mostButtons = 3;

/** Choices that do not all fit below a question are listed with their numbers. */
const isTooMany = (choices: readonly GuidedChoice[], out: readonly SayAction[]): boolean =>
  choices.length + out.length > mostQuickReplies + mostButtons;

/** The answers and ways out as what can be tapped: none of them is lost where there are many. */
const actionsFor = (
  question: Question,
  asked: GuidedQuestion,
  guided: Guided,
  choices: readonly GuidedChoice[],
): { readonly quickReplies: readonly SayAction[]; readonly buttons: readonly Action[] } => {
  const out = waysOut(question, guided);
  if (asked.kind === 'list') {
    const none = command(question, 'none');
    const room = mostQuickReplies - out.length - 1;
    const named = choiceActions(question, choices.slice(0, room));
    return { quickReplies: [none, ...named, ...out], buttons: [] };
  }
  const all = [...choiceActions(question, choices), ...out];
  if (isTooMany(choices, out)) {
    const room = mostQuickReplies - out.length;
    const shown = choiceActions(question, choices);
    return { quickReplies: [...shown.slice(0, room), ...out], buttons: shown.slice(room) };
  }
  if (all.length <= mostQuickReplies) return { quickReplies: all, buttons: [] };
  // Where not all fit, the ways to leave stay below every bubble; what explains the question stands beside it.
  const leaving = [command(question, 'restart'), command(question, 'stop')];
  const room = mostQuickReplies - leaving.length;
  const isLeaving = ({ text }: SayAction): boolean => leaving.some((one) => one.text === text);
  const others = all.filter((one) => !isLeaving(one));
  return { quickReplies: [...others.slice(0, room), ...leaving], buttons: others.slice(room) };
};

const listBlocks = (
  question: Question,
  asked: GuidedQuestion,
  guided: Guided,
  choices: readonly GuidedChoice[],
): readonly Block[] => {
  const several = asked.kind === 'list';
  if (!several && !isTooMany(choices, waysOut(question, guided))) return [];
  const title = question.say(several ? 'guided.list-how' : 'guided.list-one');
  const items = choices.map(({ label }) => {
    const text = localised(question, label);
    return { title: text, say: text };
  });
  return [{ kind: 'list', ordered: true, title, items }];
};

/** What is easier to fill in than to say: a sum, and several of a list. */
const inputFor = (
  question: Question,
  { kind, text }: GuidedQuestion,
  choices: readonly GuidedChoice[],
): InputField | undefined => {
  const label = localised(question, text);
  if (kind === 'won') return { kind: 'money', label };
  if (kind !== 'list') return undefined;
  const options = choices.map((choice) => localised(question, choice.label));
  return {
    kind: 'choices',
    label,
    options: options.map((option) => ({ label: option, text: option })),
    none: command(question, 'none'),
  };
};

const examplesFor = (
  question: Question,
  { kind }: GuidedQuestion,
  choices: readonly GuidedChoice[],
): string =>
  kind === 'choice' || kind === 'list'
    ? choices
        .slice(0, 3)
        .map(({ label }) => `“${localised(question, label)}”`)
        .join(', ')
    : question.say(`guided.example-${kind}`);

/** How a question is put: the first time, after an aside, and after answers that were not understood. */
const wordsFor = (
  question: Question,
  asked: GuidedQuestion,
  { tries }: Guided,
  choices: readonly GuidedChoice[],
  returning: boolean,
): string => {
  const text = localised(question, asked.text);
  if (tries === 1)
    return question.say('guided.again', { question: text, examples: examplesFor(question, asked, choices) });
  if (tries === 2) return question.say('guided.again-buttons', { question: text });
  if (tries > 2) return question.say('guided.again-desk', { question: text, desk: whereToAsk(question, []) });
  if (returning) return question.say('guided.same-again', { question: text });
  return question.say('guided.question', { question: text, why: localised(question, asked.why) });
};

/** A question with what can be tapped below it. `returning`: it was put before, and something came between. */
export const guidedQuestionAnswer = (
  question: Question,
  asked: GuidedQuestion,
  guided: Guided,
  returning = false,
): Answer => {
  const choices = shownChoices(question.index.pack, asked, question.given, guided.recruitments);
  const { quickReplies, buttons } = actionsFor(question, asked, guided, choices);
  const input = inputFor(question, asked, choices);
  return {
    blocks: [
      textBlock(wordsFor(question, asked, guided, choices, returning)),
      ...(returning ? [] : listBlocks(question, asked, guided, choices)),
    ],
    outcome: 'asked-back',
    quotes: [],
    quickReplies,
    ...(input ? { input } : {}),
    buttons: guided.tries > 2 ? [...buttons.slice(0, 2), ...phoneActions(question, [])] : buttons,
  };
};

/** Who asks one thing after the other is not nagged: the question waits unsaid, with one tap back to it. */
export const guidedReminder = (question: Question, otherwise: readonly SayAction[]): Answer => ({
  blocks: [],
  outcome: 'asked-back',
  quotes: [],
  quickReplies: [
    command(question, 'resume'),
    ...otherwise.slice(0, mostOtherwise),
    command(question, 'restart'),
    command(question, 'stop'),
  ],
});
const mostOtherwise = 4;

const mostRules = 2;

/** Rules of the notice that wait for the answer to a question. */
const waitingRules = (question: Question, asked: GuidedQuestion, guided: Guided): readonly Check[] => {
  const checks = judgementsOf(question.index.pack, question.given, guided)
    .filter(({ verdict }) => verdict !== 'ineligible' && verdict !== 'not-asked')
    .flatMap((judgement) => judgement.checks)
    .filter(({ missing }) => missing.some((fact) => asked.facts.includes(fact)));
  return [...new Map(checks.map((check) => [check.id, check])).values()].slice(0, mostRules);
};

/** Why a question is asked, with the rules of the notice that wait for it. */
export const guidedWhyAnswer = (question: Question, asked: GuidedQuestion, guided: Guided): Answer => {
  const rules = waitingRules(question, asked, guided);
  const { support } = question.index.pack;
  const terms = asked.kind === 'won' ? support.filter(({ ratePercent }) => ratePercent !== undefined) : [];
  const quotes = rules.length > 0 ? rules : terms.slice(0, mostRules);
  const why = localised(question, asked.why);
  const text = quotes.map((quote) => localised(question, quote.text)).join(' ');
  return {
    blocks: [textBlock(text === '' ? why : question.say('guided.why', { why, rules: text }))],
    outcome: 'answered',
    quotes,
  };
};
