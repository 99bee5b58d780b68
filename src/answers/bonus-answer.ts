import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { asksForWhich } from '../language/speech/asking.ts';
import { asksForOwnPoints } from '../language/speech/points.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { BonusItem, BonusRule, Recruitment } from '../notice/pack.ts';
import { programsBeside } from './bonus-beside.ts';
import { asksOfPointsAlone, itemsOf, namedItems, namesAnItem, ruleOf } from './bonus-items.ts';
import { hasTold, remembering } from './bonus-told.ts';
import { totalPiece } from './bonus-total.ts';
import { notListed, speaksNowOfVain, statedOfTerm, vainText } from './bonus-unlisted.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { itemsDenied, itemsNamed } from './items-said.ts';
import { perRecruitment } from './per-recruitment.ts';

/** What the notice states on the topic of a question instead of a rule. */
export const factAbout = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [fact] = factsFor(question, question.topic, recruitment);
  return fact && factPiece(question, fact);
};

const rulePiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const rule = ruleOf(question, recruitment);
  if (rule && statedOfTerm(question, recruitment)) return notListed(question, recruitment, rule);
  return rule ? { text: localised(question, rule.text), quotes: [rule] } : factAbout(question, recruitment);
};

/** Points an item, and the cap. */
export const bonusRule = (question: Question): Answer | undefined => {
  const named = idsOf(question.details, 'bonus-item').length > 0;
  return named
    ? bonusItems(question)
    : perRecruitment(question, (recruitment) => rulePiece(question, recruitment));
};

const listedPiece = (question: Question, rule: BonusRule, items: readonly BonusItem[]): Piece => {
  const names = items.map(({ name }) => localised(question, name)).join(', ');
  return {
    text: `${localised(question, rule.text)} ${question.say('bonus.items', { names })}`,
    quotes: [rule, ...items],
  };
};

/** All items of a recruitment. */
export const bonusList = (question: Question): Answer | undefined =>
  asksOfOneProgram(question) ? bonusItems(question) : allItems(question);

/** "마이스터 지원받으면 신규구축 가점 있나요": asks of the one item that the program named beside earns. */
const asksOfOneProgram = (question: Question): boolean =>
  !asksForWhich(question.text) &&
  asksYesOrNo(question.text) &&
  question.subject.recruitments.some(
    (recruitment) =>
      programsBeside(question, recruitment).length > 0 && namedItems(question, recruitment).length > 0,
  );

const allItems = (question: Question): Answer | undefined =>
  perRecruitment(question, (recruitment) => {
    const rule = ruleOf(question, recruitment);
    const items = itemsOf(question, recruitment);
    return rule && items.length > 0 ? listedPiece(question, rule, items) : factAbout(question, recruitment);
  });

/** What counts of all that was told and named, where it is asked of one program or its like. */
const countedIn = (question: Question): readonly BonusItem[] =>
  question.subject.origin === 'open'
    ? []
    : question.subject.recruitments.flatMap((recruitment) => namedItems(question, recruitment));

/** Where nothing earns points so far: what was denied is left out, and the items there are. */
const noneSoFar = (question: Question, recruitment: Recruitment, rule: BonusRule): Piece | undefined => {
  const denied = itemsDenied(question);
  const items = itemsOf(question, recruitment);
  if (denied.size > 0) {
    const out = items.filter(({ id }) => denied.has(id));
    const listed = listedPiece(
      question,
      rule,
      items.filter((item) => !out.includes(item)),
    );
    const names = out.map(({ name }) => localised(question, name)).join(', ');
    const left = names === '' ? '' : `${question.say('bonus.left-out', { names })} `;
    return { text: `${left}${listed.text}`, quotes: listed.quotes };
  }
  if (!asksForOwnPoints(question.text) || !hasTold(question)) return undefined;
  if (vainText(question, recruitment) !== '') return undefined;
  const program = localised(question, recruitment.name);
  const none = question.say('bonus.none-so-far', { program });
  const listed = listedPiece(question, rule, items);
  return { text: `${none} ${listed.text}`, quotes: listed.quotes };
};

/** Whether named items count, and what they add up to. */
export const bonusItems = (question: Question): Answer | undefined =>
  remembering(
    question,
    perRecruitment(question, (recruitment) => {
      const rule = ruleOf(question, recruitment);
      if (!rule)
        return question.subject.origin === 'open' && namesAnItem(question)
          ? undefined
          : factAbout(question, recruitment);
      const items = namedItems(question, recruitment);
      if (items.length === 0 && question.subject.origin === 'open' && namesAnItem(question)) return undefined;
      if (items.length === 0)
        return (
          factAbout(question, recruitment) ??
          noneSoFar(question, recruitment, rule) ??
          (asksOfPointsAlone(question) && (question.state.focus.bonusItems ?? []).length === 0
            ? listedPiece(question, rule, itemsOf(question, recruitment))
            : notListed(question, recruitment, rule))
        );
      const piece = totalPiece(question, recruitment, rule, items);
      const vain = vainText(question, recruitment);
      if (vain === '') return piece;
      // What was said last comes first.
      const isNamed = items.some((item) => itemsNamed(question).includes(item.id));
      const texts =
        isNamed || !speaksNowOfVain(question, recruitment) ? [piece.text, vain] : [vain, piece.text];
      return { text: texts.join('\n'), quotes: piece.quotes };
    }),
    countedIn(question),
  );
