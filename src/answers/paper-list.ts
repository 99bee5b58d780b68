import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block } from '../exchange/reply.ts';
import type { Document, Recruitment } from '../notice/pack.ts';
import { localised } from './compose.ts';
import { describeDocument } from './document-text.ts';
import { documentsOf } from './papers-asked.ts';

/** Papers as a list with what is to be known of each. */
export const listOf = (question: Question, title: string, documents: readonly Document[]): Block => ({
  kind: 'list',
  ordered: true,
  title,
  items: documents.map((document) => {
    const detail = describeDocument(question, document);
    return { title: localised(question, document.name), ...(detail ? { detail } : {}) };
  }),
});

/** The notice names who hands the papers in, and the party asked about is none of them. */
export const noneOfParty = (question: Question, recruitment: Recruitment, party: string): Answer => {
  const all = documentsOf(question, recruitment);
  const program = localised(question, recruitment.name);
  return {
    blocks: [
      textBlock(question.say('documents.none-of-party', { program, party })),
      listOf(question, question.say('documents.title', { program }), all),
    ],
    outcome: 'answered',
    quotes: all,
    about: [recruitment],
  };
};
