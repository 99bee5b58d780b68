import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { BonusItem, Recruitment } from '../notice/pack.ts';
import { factAbout } from './bonus-answer.ts';
import { itemsOf, namedItems, namesAnItem, ruleOf } from './bonus-items.ts';
import { remembering, spokenBefore } from './bonus-told.ts';
import { evidenceOf } from './bonus-total.ts';
import { asksOfOther, notListed } from './bonus-unlisted.ts';
import { proofIsValid } from './bonus-verdict.ts';
import { localised } from './compose.ts';
import { itemsNamed } from './items-said.ts';
import { issuersNamed } from './paper-unlisted.ts';
import { perRecruitment } from './per-recruitment.ts';

/**
 * "서류는?" in talk of bonus points is about the items spoken of, whatever else was told of the company, and of whoever
 * names one about that one.
 */
const itemsToProve = (question: Question, recruitment: Recruitment): readonly BonusItem[] => {
  const all = itemsOf(question, recruitment);
  const named = itemsNamed(question);
  const own = all.filter(({ id }) => named.includes(id));
  if (own.length > 0) return own;
  const inTalk = question.state.focus.topic?.startsWith('bonus') === true && !namesAnItem(question);
  const spoken = inTalk ? spokenBefore(question, all) : [];
  return spoken.length > 0 ? spoken : namedItems(question, recruitment);
};

const asksForIssuer =
  /어디서|어디에서|어디 ?가서|누가|어느 (?:기관|부처|곳|데)|발급처|발급 ?기관|떼는 ?곳|\b(?:where|who)\b|issued by|which (?:office|body|agency)/;

/** What proves an item; asked where it is obtained, whether the notice says. */
const proofOf = (question: Question, item: BonusItem): string => {
  const valid = proofIsValid(question, item);
  const told = question.say('bonus.proof', {
    item: localised(question, item.name),
    points: item.points,
    evidence: evidenceOf(question, item),
    criteria: localised(question, item.criteria),
  });
  const proof = valid === undefined ? told : `${question.say(`verdict.${valid ? 'yes' : 'no'}`)} ${told}`;
  const asksIssuer = asksForIssuer.test(question.text);
  const [issuer] = asksIssuer && !item.issuerStated ? issuersNamed(question.text, question.knowledge) : [];
  if (issuer) return `${proof} ${question.say('general.marked', { text: localised(question, issuer.text) })}`;
  const isOpen = typeof item.evidence !== 'string' && !item.issuerStated;
  return isOpen && asksIssuer ? `${proof} ${question.say('documents.no-issuer')}` : proof;
};

const evidenceVaries = (question: Question, recruitment: Recruitment): string =>
  question.say('bonus.evidence-varies', {
    names: itemsOf(question, recruitment)
      .map(({ name }) => localised(question, name))
      .join(', '),
  });

/** What proves an item. */
export const bonusEvidence = (question: Question): Answer | undefined =>
  remembering(
    question,
    perRecruitment(question, (recruitment) => {
      const rule = ruleOf(question, recruitment);
      const items = itemsToProve(question, recruitment);
      if (!rule)
        return question.subject.origin === 'open' && namesAnItem(question)
          ? undefined
          : factAbout(question, recruitment);
      if (items.length === 0 && question.subject.origin === 'open' && namesAnItem(question)) return undefined;
      if (items.length === 0)
        return (
          factAbout(question, recruitment) ??
          (asksOfOther(question, recruitment)
            ? notListed(question, recruitment, rule)
            : { text: evidenceVaries(question, recruitment), quotes: [rule] })
        );
      return { text: items.map((item) => proofOf(question, item)).join('\n'), quotes: items };
    }),
  );
