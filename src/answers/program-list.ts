import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { localised } from './compose.ts';

/** The notice's own table: what each program gives, how much, when. */
export const programList = (question: Question): Answer => {
  const { summary } = question.knowledge.pack.notice;
  const items = summary.map((row) => {
    const recruitment = question.index.recruitment(row.for?.[0] ?? '');
    const title = recruitment ? localised(question, recruitment.name) : localised(question, row.support);
    return {
      title,
      detail: `${localised(question, row.amount)} · ${localised(question, row.window)}`,
      say: title,
    };
  });
  return {
    blocks: [{ kind: 'list', title: question.say('programs.title'), items }],
    outcome: 'answered',
    quotes: summary,
    quickReplies: items.slice(0, 4).map(({ title }) => ({ kind: 'say', label: title, text: title })),
  };
};
