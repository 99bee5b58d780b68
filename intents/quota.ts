import { factPiece, factsFor } from '../src/answers/compose.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { quotaWordings } from './wordings/quota.ts';

/** How many are chosen. */
export const quota: Intent = {
  id: 'quota',
  topics: quotaWordings,
  answer: (question) =>
    perRecruitment(question, (recruitment) => {
      const facts = factsFor(question, question.topic, recruitment);
      const [first] = facts;
      return first && factPiece(question, first);
    }),
};
