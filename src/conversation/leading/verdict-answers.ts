import { situationAnswer } from '../../answers/situation-answer.ts';
import { verdictSoFar } from '../../answers/verdict-so-far.ts';
import type { Answer } from '../../exchange/answer.ts';
import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { isOver as isPastFor } from '../../rules/index.ts';

type Facts = ConversationState['facts'];

/** Yes or no for one call first; what the check asks next follows, where anything is left to ask. */
export const verdictThenNext = (question: Question, recruitment: Recruitment, facts: Facts): Answer => {
  const checked = situationAnswer(question);
  const isOver = isPastFor(question.index.pack, recruitment.id, question.today);
  if (checked.outcome !== 'answered' && !isOver) return checked;
  const { pack } = question.index;
  const given = effectiveFacts(pack, { ...facts, ...checked.learned });
  const verdict = verdictSoFar({ ...question, given }, recruitment);
  // Of a call that is closed nothing is worth asking on.
  return isOver ? { ...verdict, learned: checked.learned ?? {} } : { ...checked, ...verdict };
};

/** The same without the question that follows, where something else is asked first. */
export const verdictAlone = (
  question: Question,
  recruitment: Recruitment,
  facts: Facts,
  { learned = {}, guided }: Answer,
): Answer => {
  const given = effectiveFacts(question.index.pack, { ...facts, ...learned });
  const verdict = verdictSoFar({ ...question, given }, recruitment);
  return { ...verdict, learned, ...(guided ? { guided } : {}) };
};
