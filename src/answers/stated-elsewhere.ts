import { type Answer, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { answersTopic, type TopicSource } from '../exchange/topic-source.ts';
import type { Recruitment } from '../notice/pack.ts';
import { joinNames, phoneActions, whereToAsk } from './compose.ts';

/** As many programs are named as those for which the notice states it. */
const mostNamed = 3;

/**
 * That the notice states something for other programs only, where one was named for which it does not: said
 * rather than theirs told. Undefined where it states it for the one named, or for none.
 */
export const statedElsewhere = (engine: TopicSource, question: Question): Answer | undefined => {
  const { subject, topic, index } = question;
  const holds = ({ id }: Recruitment): boolean => answersTopic(engine, topic, id);
  const others = index.pack.recruitments.filter(holds);
  if ((subject.namedAs ?? []).length === 0 || subject.recruitments.some(holds)) return undefined;
  if (others.length === 0 || others.length > mostNamed) return undefined;
  const text = question.say('outside.stated-elsewhere', {
    named: joinNames(question, subject.recruitments),
    others: joinNames(question, others),
    desk: whereToAsk(question, subject.recruitments),
  });
  return say(text, [], { outcome: 'not-in-notice', buttons: phoneActions(question, subject.recruitments) });
};

/** An answer for some of the programs named, with a word on those of which the notice does not state it. */
export const withLeftOut = (question: Question, answer: Answer): Answer => {
  const { leftOut } = question;
  if (leftOut.length === 0 || answer.outcome !== 'answered') return answer;
  const text = question.say('outside.left-out', {
    named: joinNames(question, leftOut),
    desk: whereToAsk(question, leftOut),
  });
  return { ...answer, blocks: [...answer.blocks, textBlock(text)] };
};
