import type { Pack } from '../notice/pack.ts';
import { type CompanyFacts, evaluateOptional } from '../rules/index.ts';
import { choiceUnasked } from './choice-unasked.ts';
import { effectiveFacts } from './effective-facts.ts';
import { addedBy, type GuidedQuestion, guidedQuestions } from './guided-question.ts';
import { shownChoices } from './possible-answers.ts';

const isOpenTo = (pack: Pack, { kind, facts: [first] }: GuidedQuestion, known: CompanyFacts): boolean =>
  kind === 'choice' &&
  evaluateOptional(pack.companyFacts.find(({ id }) => id === first)?.askWhen, known) === true;

/**
 * What a message answers to questions other than the one that waits: "업체는 구해 놨어요" where the size is asked for.
 * Only phrases that mean nothing else count, and nothing that contradicts what is known; `known` are effective facts.
 */
export const answersElsewhere = (
  pack: Pack,
  known: CompanyFacts,
  text: string,
  asked?: GuidedQuestion,
): CompanyFacts => {
  let said: CompanyFacts = {};
  let now = effectiveFacts(pack, known);
  for (const question of guidedQuestions(pack)) {
    if (question.id === asked?.id || !isOpenTo(pack, question, now)) continue;
    const choice = choiceUnasked(text, shownChoices(pack, question, now));
    const added = choice && addedBy(now, choice.sets);
    if (!added) continue;
    said = { ...said, ...added };
    now = effectiveFacts(pack, { ...known, ...said });
  }
  return said;
};
