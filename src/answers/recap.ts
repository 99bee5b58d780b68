import type { Question } from '../exchange/question.ts';
import type { Block, SayAction } from '../exchange/reply.ts';
import { type Described, describeFacts } from '../guidance/describe.ts';

/** "기업 규모 고치기": what is said to correct a line of the summary. */
export const correctAction = (question: Question, { name }: Described): SayAction => {
  const label = question.say('recap.correct', { name });
  return { kind: 'say', label, text: label };
};

/** What is known of the company, line by line; choosing a line corrects it. */
export const factList = (question: Question): readonly Block[] => {
  const described = describeFacts(question.index.pack, question.given, question.language);
  if (described.length === 0) return [];
  return [
    {
      kind: 'list',
      title: question.say('recap.title'),
      items: described.map((one) => ({
        title: one.name,
        detail: one.value,
        say: correctAction(question, one).text,
      })),
    },
  ];
};
