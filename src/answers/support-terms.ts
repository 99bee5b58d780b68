import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import type { LaborCost, Recruitment, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { evaluate, isChosen } from '../rules/index.ts';
import { localised } from './compose.ts';

/** Whether what was told before leaves a term possible, where the question itself does not name the form. */
const fitsFacts = ({ index, given, subject, details }: Question, term: Support): boolean => {
  if (idsOf(details, 'variant').length > 0 && subject.variant === undefined) return true;
  const variant = subject.variant === undefined ? term.variant : undefined;
  const target = subject.target === undefined ? term.target : undefined;
  return isChosen(index.pack, { variant, target }, given) !== false;
};

/** "기본 400 심화 800 맞죠": of several forms that are named, none but these. */
const ofFormsNamed = ({ details, subject }: Question, terms: readonly Support[]): readonly Support[] => {
  const named = idsOf(details, 'variant');
  const own = terms.filter(({ variant }) => variant !== undefined && named.includes(variant));
  return named.length > 1 && subject.variant === undefined && own.length > 0 ? own : terms;
};

/** Terms that hold for this question: those of the variant and target asked for, and of the facts known. */
export const supportFor = (question: Question, recruitment: Recruitment): readonly Support[] => {
  const { variant, target } = question.subject;
  const all = holdingFor(question.index.pack.support, recruitment.id);
  const fitting = ofFormsNamed(question, all).filter((term) => fitsFacts(question, term));
  const terms = (fitting.length > 0 ? fitting : all).filter(
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

/** For whom special terms hold: "상생형 지역일자리 선정기업"; undefined where they hold for everybody. */
export const conditionOf = (question: Question, { when }: Support): string | undefined => {
  if (when === undefined || !('includes' in when)) return undefined;
  const fact = question.index.pack.companyFacts.find(({ id }) => id === when.fact);
  const choice = fact?.choices.find(({ id }) => id === when.includes);
  return choice && localised(question, choice.label);
};

/** What holds for the labour cost of project managers, of the kind of build asked for. */
export const laborRulesFor = ({ index, subject }: Question, recruitmentId: string): readonly LaborCost[] =>
  holdingFor(index.pack.laborCost, recruitmentId).filter(
    ({ target }) => target === undefined || subject.target === undefined || target === subject.target,
  );
