import { bonusItems, bonusList, bonusRule } from '../src/answers/bonus-answer.ts';
import { bonusEvidence } from '../src/answers/bonus-evidence.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { bonusWordings } from './wordings/bonus.ts';

const answers = {
  bonus: bonusRule,
  'bonus.list': bonusList,
  'bonus.item': bonusItems,
  'bonus.evidence': bonusEvidence,
} as const;

/** Bonus points: rule and cap, the list, whether a thing counts, what proves it. */
export const bonus: Intent = {
  id: 'bonus',
  topics: bonusWordings,
  answer: (question) => (answers[question.topic as keyof typeof answers] ?? bonusItems)(question),
};
