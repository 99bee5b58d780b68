import type { Question } from '../conversation/question.ts';
import type { Recruitment, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { evaluate } from '../rules/index.ts';

/** Terms that hold for this question: those of the variant and target asked for, and of the facts known. */
export const supportFor = (question: Question, recruitment: Recruitment): readonly Support[] => {
  const { variant, target } = question.subject;
  const terms = holdingFor(question.index.pack.support, recruitment.id).filter(
    (term) =>
      (variant === undefined || term.variant === undefined || term.variant === variant.id) &&
      (target === undefined || term.target === undefined || term.target === target),
  );
  const special = terms.filter(({ when }) => when !== undefined && evaluate(when, question.given) === true);
  const usual = terms.filter(({ when }) => when === undefined);
  return special.length > 0 ? special : usual;
};

/** The usual terms beside the special ones that this very question supposes ("지역일자리 기업이면 얼마나 더?"). */
export const usualBeside = (question: Question, recruitment: Recruitment): readonly Support[] => {
  const special = supportFor(question, recruitment).some(({ when }) => when !== undefined);
  return special ? supportFor({ ...question, given: {} }, recruitment) : [];
};
