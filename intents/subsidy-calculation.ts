import { calculationAnswer } from '../src/answers/calculation-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { subsidyCalculationWordings } from './wordings/subsidy-calculation.ts';

/** Amounts worked out from the person's own figures. */
export const subsidyCalculation: Intent = {
  id: 'subsidy-calculation',
  topics: subsidyCalculationWordings,
  answer: calculationAnswer,
};
