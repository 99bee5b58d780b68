import type { Question } from '../conversation/question.ts';
import { type Answer, say } from './answer.ts';
import { localised } from './compose.ts';

/** Facts about the notice as a whole. */
export const noticeAnswer = (question: Question): Answer | undefined => {
  const { notice } = question.knowledge.pack;
  const fact =
    notice.facts.find(({ topic }) => topic === question.topic) ??
    notice.facts.find(({ topic }) => topic.startsWith(question.topic));
  return fact && say(localised(question, fact.text), [fact]);
};
