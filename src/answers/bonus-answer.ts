import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { pointsPutUp } from '../language/points-asked.ts';
import { isElliptic } from '../language/residue.ts';
import { asksForWhich } from '../language/speech/asking.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { BonusItem, BonusRule, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { entryOf } from '../rules/index.ts';
import { isByTakingPart, programsBeside } from './bonus-beside.ts';
import { notListed, statedOfTerm, vainText } from './bonus-unlisted.ts';
import { meetsTerms, verdictOn, verdictOnPoints } from './bonus-verdict.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { itemsDenied, itemsNamed } from './items-said.ts';
import { perRecruitment } from './per-recruitment.ts';
import { withoutNames } from './step-order.ts';

/** The rule on bonus points of a recruitment: points an item and the cap. */
export const ruleOf = (question: Question, recruitment: Recruitment): BonusRule | undefined =>
  holdingFor(question.index.pack.bonusRules, recruitment.id)[0];

/** All items of a recruitment. */
export const itemsOf = (question: Question, recruitment: Recruitment): readonly BonusItem[] =>
  holdingFor(question.index.pack.bonusItems, recruitment.id);

/** Whether the person claimed one of the flags that earn an item. */
const isClaimed = (question: Question, item: BonusItem): boolean =>
  item.flags.some((flag) => entryOf(question.state.facts, 'flags', flag) === true);

/** Words that ask for the sum of all that was spoken of. */
const sumsUp =
  /[가-힣]도 ?(?:\S{1,4} ?)?\S{1,4}(?:면|는데|은데)(?:요|은요|는요)?\s*\??$|다\s?해서|합쳐|합치|합하|합해|합산|총점|총 ?몇|총\??$|모두|전부|둘 ?다|다 하면|거기(?:다|에)|에다|더하|더해|추가|(?<!점)까지|total|altogether|together|in all|on top|as well/;

/** Items spoken of before, or their like in another program: the same flag earns both. */
export const spokenBefore = (question: Question, all: readonly BonusItem[]): readonly BonusItem[] => {
  const ids = question.state.focus.bonusItems ?? [];
  const flags = new Set(
    question.index.pack.bonusItems.filter(({ id }) => ids.includes(id)).flatMap((item) => item.flags),
  );
  return all.filter((item) => item.flags.some((flag) => flags.has(flag)));
};

/** When something was granted tells nothing of what it was, and "total" asks. */
const beside =
  /(?:선정|작년|전년|지난해|재작년|올해|보급|지원|총점|합계|점수)[가-힣]*|(?:딱 )?(?:하나|한 ?개|두 ?개|둘)[가-힣]*/g;
const joinsTwo = /[가-힣](?:고|며|랑|와|과|도|까지|데다|데다가)\s|[,+]|\b(?:and|plus|also)\b/;

/** "AGV 쓰고 예전에 스마트공장 했는데 합쳐서 몇 점": of two things summed up, the one that is only described. */
const describedBeside = (
  question: Question,
  recruitment: Recruitment,
  items: readonly BonusItem[],
): readonly BonusItem[] => {
  const named = question.details.mentions.filter(({ entities }) =>
    entities.some(({ kind }) => kind === 'bonus-item'),
  );
  const rest = named.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    question.text,
  );
  const others = itemsOf(question, recruitment).filter((item) => !items.includes(item));
  const told = rest.replace(beside, ' ');
  if (!joinsTwo.test(told)) return [];
  const found = question.findBonusItem(told, others, programsBeside(question, recruitment));
  return found ? [found] : [];
};

/** Items named now, those claimed before when the talk is about bonus points, or the one that is described. */
export const namedItems = (question: Question, recruitment: Recruitment): readonly BonusItem[] => {
  const all = itemsOf(question, recruitment);
  const isForeign = (id: string): boolean =>
    !all.some((item) => item.id === id) &&
    question.index.pack.bonusItems.some((item) => item.id === id && isByTakingPart(question, item));
  const named = new Set(itemsNamed(question).filter((id) => !isForeign(id)));
  const inTalk = question.state.focus.topic?.startsWith('bonus') === true || named.size === 0;
  const sums = sumsUp.test(question.text) || pointsPutUp(question.text) !== undefined;
  const before = new Set(sums ? spokenBefore(question, all) : []);
  const items = all.filter(
    (item) => named.has(item.id) || before.has(item) || (inTalk && isClaimed(question, item)),
  );
  if (items.length === 1 && sums) return [...items, ...describedBeside(question, recruitment, items)];
  if (items.length > 0 || named.size > 0) return items;
  const spoken = question.state.focus.topic?.startsWith('bonus') ? spokenBefore(question, all) : [];
  if (spoken.length > 0 && asksOfPointsAlone(question)) return spoken;
  const described = question.findBonusItem(question.text, all, programsBeside(question, recruitment));
  if (described) return [described];
  return spoken;
};

/** Whether a question calls an item by a name. */
export const namesAnItem = ({ details }: Pick<Question, 'details'>): boolean =>
  idsOf(details, 'bonus-item').length > 0;

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

const ofPoints = /가점|가산점|점수|points?|bonus|(?:받|되|돼|됨|있|나오|붙|주)[가-힣]*|몇\s?점/g;

/** "신규 가점 되죠?": points are asked for and nothing that would earn them is said. */
const asksOfPointsAlone = ({ text, details }: Question): boolean =>
  isElliptic(withoutNames(text, details).replace(ofPoints, ' '));

/** What proves an item. */
export const evidenceOf = (question: Question, item: BonusItem): string =>
  typeof item.evidence === 'string'
    ? question.say(`bonus.evidence-${item.evidence}`)
    : localised(question, item.evidence);

const led = (question: Question, verdict: 'yes' | 'no' | undefined, text: string): string =>
  verdict === undefined ? text : `${question.say(`verdict.${verdict}`)} ${text}`;

/** "여성기업 3점 + 뿌리기업 3점 = 6점, 최대 5점까지라 5점": each item counted, then the cap. */
const totalPiece = (
  question: Question,
  recruitment: Recruitment,
  rule: BonusRule,
  items: readonly BonusItem[],
): Piece => {
  const sum = items.reduce((total, { points }) => total + points, 0);
  const total = Math.min(sum, rule.capPoints);
  const [only] = items;
  const program = localised(question, recruitment.name);
  if (items.length === 1 && only) {
    const form = meetsTerms(question, only) === false ? 'only' : 'one';
    const told = (alike: '' | '-alike'): string =>
      question.say(`bonus.${form}${alike}`, {
        program,
        item: localised(question, only.name),
        points: only.points,
        cap: rule.capPoints,
        criteria: localised(question, only.criteria),
        evidence: evidenceOf(question, only),
      });
    const verdict = verdictOn(question, only) ?? verdictOnPoints(question, rule, total);
    const alike = led(question, verdict, told('-alike'));
    return { text: led(question, verdict, told('')), alike, quotes: [only, rule] };
  }
  const parts = items
    .map((item) => question.say('bonus.part', { item: localised(question, item.name), points: item.points }))
    .join(' + ');
  const key = sum > rule.capPoints ? 'bonus.sum-capped' : 'bonus.sum';
  const verdict = verdictOnPoints(question, rule, total);
  const told = (alike: '' | '-alike'): string =>
    led(
      question,
      verdict,
      question.say(`${key}${alike}`, { program, parts, sum, cap: rule.capPoints, total }),
    );
  return { text: told(''), alike: told('-alike'), quotes: [...items, rule] };
};

/** What these items add up to for a recruitment, with the cap. */
export const bonusTotal = (
  question: Question,
  recruitment: Recruitment,
  rule: BonusRule,
  items: readonly BonusItem[],
): string => totalPiece(question, recruitment, rule, items).text;

/** Bonus items spoken of so far, to be remembered. */
const spokenOf = (question: Question): readonly string[] => {
  const denied = itemsDenied(question);
  const all = new Set([...(question.state.focus.bonusItems ?? []), ...itemsNamed(question)]);
  return [...all].filter((id) => !denied.has(id));
};

/** An answer after which the items named are those spoken of. */
export const remembering = (question: Question, answer: Answer | undefined): Answer | undefined =>
  answer && { ...answer, focus: { ...answer.focus, bonusItems: spokenOf(question) } };

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
          (asksOfPointsAlone(question) && (question.state.focus.bonusItems ?? []).length === 0
            ? listedPiece(question, rule, itemsOf(question, recruitment))
            : notListed(question, recruitment, rule))
        );
      const piece = totalPiece(question, recruitment, rule, items);
      const vain = vainText(question, recruitment);
      return vain === '' ? piece : { text: `${piece.text} ${vain}`, quotes: piece.quotes };
    }),
  );
