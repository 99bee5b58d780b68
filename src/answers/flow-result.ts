import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Guided } from '../guidance/guided.ts';
import { allKnown } from '../guidance/next-in-flow.ts';
import type { CompanyFacts } from '../rules/index.ts';
import { bonusCheck } from './bonus-check.ts';
import { centreFound } from './contact-answer.ts';
import { documentChecklist } from './document-checklist.ts';
import { guidedResult } from './guided-result.ts';
import { subsidyResult } from './subsidy-result.ts';

/** The result of an eligibility check, with what a sheet of it is made from where a program was judged. */
const eligibilityResult = (question: Question, facts: CompanyFacts, guided: Guided): Answer => {
  const result = guidedResult(question, guided);
  return result.about ? { ...result, sheet: { facts } } : result;
};

/** What a guided conversation leads to. `question.given` are effective facts, `stated` those the person gave. */
export const flowResult = (question: Question, stated: CompanyFacts, guided: Guided): Answer => {
  const given = allKnown(question.index.pack, stated) as Question['given'];
  const known: Question = { ...question, given };
  switch (guided.goal) {
    case 'eligibility':
      return eligibilityResult(question, stated, guided);
    case 'subsidy':
      return subsidyResult(known, guided);
    case 'documents':
      return documentChecklist(known, guided);
    case 'bonus':
      return bonusCheck(known, guided);
    case 'centre':
      return centreFound(known);
  }
};
