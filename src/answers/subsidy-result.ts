import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { SayAction } from '../exchange/reply.ts';
import { describeFacts } from '../guidance/describe.ts';
import type { Guided } from '../guidance/guided.ts';
import { programsLeft } from '../guidance/next-in-flow.ts';
import type { Recruitment } from '../notice/pack.ts';
import { costFact } from '../rules/index.ts';
import { calculationAnswer } from './calculation-answer.ts';
import { localised } from './compose.ts';
import { correctAction } from './recap.ts';
import { mostInWords, subsidyTable } from './subsidy-table.ts';

const stepsAfter = (question: Question, about: readonly Recruitment[]): readonly SayAction[] => {
  const [only, ...others] = about;
  const cost = describeFacts(question.index.pack, question.given, question.language).filter(
    ({ fact }) => fact === costFact,
  );
  const compare = question.say('flow.compare');
  const program = only ? localised(question, only.name) : '';
  const documents = question.say('result.documents', { program });
  const restart = question.say('guided.button-restart');
  return [
    ...cost.map((one) => correctAction(question, one)),
    ...(others.length === 0 && only
      ? [
          { kind: 'say' as const, label: compare, text: compare },
          { kind: 'say' as const, label: question.say('result.documents-label'), text: documents },
        ]
      : []),
    { kind: 'say', label: question.say('next.eligibility'), text: question.say('next.eligibility.text') },
    { kind: 'say', label: restart, text: restart },
  ];
};

/** Sums for the program asked about, or a table of those that are left. */
export const subsidyResult = (question: Question, { recruitments, goal }: Guided): Answer => {
  const { index, state } = question;
  const about = recruitments
    ? recruitments.flatMap((id) => index.recruitment(id) ?? [])
    : programsLeft(index.pack, state.facts, { goal });
  const { variant } = question.subject;
  const reckoning: Question = {
    ...question,
    topic: 'calc.support',
    subject: { recruitments: about, origin: 'named', variant },
  };
  const sums = about.length > mostInWords ? undefined : calculationAnswer(reckoning);
  const answer = sums ?? subsidyTable(question, about);
  return {
    ...answer,
    about,
    quickReplies: stepsAfter(question, about),
    focus: { ...answer.focus, topic: 'calc.support', recruitments: about.map(({ id }) => id) },
  };
};
