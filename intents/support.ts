import { factPiece, factsFor, localised } from '../src/answers/compose.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { supportWordings } from './wordings/support.ts';

/** What is supported, and what a program is for. */
export const support: Intent = {
  id: 'support',
  topics: supportWordings,
  answer: (question) =>
    perRecruitment(question, (recruitment) => {
      const [fact] = factsFor(question, question.topic, recruitment);
      if (fact) return factPiece(question, fact);
      const program = question.index.pack.programs.find(({ id }) => id === recruitment.programId);
      return (
        program?.purpose && { text: localised(question, program.purpose.text), quotes: [program.purpose] }
      );
    }),
};
