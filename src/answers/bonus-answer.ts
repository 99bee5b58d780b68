import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { pointsPutUp } from '../language/points-asked.ts';
import { isElliptic } from '../language/residue.ts';
import { asksForPapersAtLast } from '../language/speech/permission.ts';
import type { BonusItem, BonusRule, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { entryOf } from '../rules/index.ts';
import { factPiece, factsFor, joinNames, localised, perRecruitment } from './compose.ts';
import { isOfYearBefore } from './selection-year.ts';
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
  /다\s?해서|합쳐|합치|합하|합해|합산|총점|총 ?몇|총\??$|모두|전부|둘 ?다|다 하면|거기(?:다|에)|에다|더하|더해|추가|(?<!점)까지|total|altogether|together|in all|on top|as well/;

/** Items spoken of before, or their like in another program: the same flag earns both. */
export const spokenBefore = (question: Question, all: readonly BonusItem[]): readonly BonusItem[] => {
  const ids = question.state.focus.bonusItems ?? [];
  const flags = new Set(
    question.index.pack.bonusItems.filter(({ id }) => ids.includes(id)).flatMap((item) => item.flags),
  );
  return all.filter((item) => item.flags.some((flag) => flags.has(flag)));
};

/** Programs named beside the one asked about may be what earns the points ("마이스터에 뽑혔던 기업인데 고도화 가점?"). */
const programsBeside = (question: Question, recruitment: Recruitment): readonly string[] =>
  [
    ...idsOf(question.details, 'program'),
    ...idsOf(question.details, 'recruitment').flatMap(
      (id) => question.index.recruitment(id)?.programId ?? [],
    ),
  ].filter((id) => id !== recruitment.programId);

/** Items named now, those claimed before when the talk is about bonus points, or the one that is described. */
export const namedItems = (question: Question, recruitment: Recruitment): readonly BonusItem[] => {
  const named = new Set(idsOf(question.details, 'bonus-item'));
  const inTalk = question.state.focus.topic?.startsWith('bonus') === true || named.size === 0;
  const all = itemsOf(question, recruitment);
  const sums = sumsUp.test(question.text) || pointsPutUp(question.text) !== undefined;
  const before = new Set(sums ? spokenBefore(question, all) : []);
  const items = all.filter(
    (item) => named.has(item.id) || before.has(item) || (inTalk && isClaimed(question, item)),
  );
  if (items.length > 0 || named.size > 0) return items;
  const described = question.findBonusItem(question.text, all, programsBeside(question, recruitment));
  if (described) return [described];
  return question.state.focus.topic?.startsWith('bonus') === true ? spokenBefore(question, all) : [];
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
  perRecruitment(question, (recruitment) => {
    const rule = ruleOf(question, recruitment);
    const items = itemsOf(question, recruitment);
    return rule && items.length > 0 ? listedPiece(question, rule, items) : factAbout(question, recruitment);
  });

const ofPoints = /가점|가산점|점수|points?|bonus|(?:받|되|돼|됨|있|나오|붙|주)[가-힣]*|몇\s?점/g;

/** "신규 가점 되죠?": points are asked for and nothing that would earn them is said. */
const asksOfPointsAlone = ({ text, details }: Question): boolean =>
  isElliptic(withoutNames(text, details).replace(ofPoints, ' '));

/** Items that the message names and that earn nothing here, as people call them. */
const namedInVain = (question: Question, recruitment: Recruitment): string => {
  const all = itemsOf(question, recruitment);
  const counts = (item: BonusItem): boolean =>
    all.some((own) => own.id === item.id || own.flags.some((flag) => item.flags.includes(flag)));
  const named = idsOf(question.details, 'bonus-item');
  const others = question.index.pack.bonusItems.filter((item) => named.includes(item.id) && !counts(item));
  return [...new Set(others.map(({ name }) => localised(question, name)))].join(', ');
};

/** That what is named earns nothing; empty where it all counts. */
const vainText = (
  question: Question,
  recruitment: Recruitment,
  program: string = localised(question, recruitment.name),
): string => {
  const items = namedInVain(question, recruitment);
  return items === '' ? '' : question.say('bonus.not-counted', { items, program });
};

const beforePoints = /([가-힣a-z0-9]{2,12}) ?(?:인증 ?)?(?:가점|가산점|bonus)/;

/** "벤처인증 있는데 가점": a word that only joins what is told to what is asked. */
const joins = /(?:데|고|서|면|지만|니까|거든|[은는한할된될]|어요|아요)$/;

/** "이노비즈 가점 맞죠": what is asked for as an item, in the asker's word; undefined where that names a program. */
const askedAsItem = ({ text, details }: Question): string | undefined => {
  const match = beforePoints.exec(text);
  const end = (match?.index ?? 0) + (match?.[1]?.length ?? 0);
  const isName = details.mentions.some(({ start, end: until }) => start < end && until >= end);
  return isName || joins.test(match?.[1] ?? '') ? undefined : match?.[1];
};

/** Whether a question calls something by a name that is no item here. */
export const asksOfOther = (question: Question, recruitment: Recruitment): boolean =>
  namedInVain(question, recruitment) !== '' || askedAsItem(question) !== undefined;

/** That what is asked about is no item, and which are. */
export const notListed = (question: Question, recruitment: Recruitment, rule: BonusRule): Piece => {
  // Programs that share their items are told once.
  const sharing = question.subject.recruitments.filter(({ id }) => rule.for.includes(id));
  const program = joinNames(question, sharing);
  const names = itemsOf(question, recruitment)
    .map(({ name }) => localised(question, name))
    .join(', ');
  const asked = askedAsItem(question);
  const other =
    asked === undefined
      ? question.say('bonus.not-listed', { program })
      : question.say('bonus.not-counted', { items: asked, program });
  const lead = vainText(question, recruitment, program) || other;
  return { text: `${lead} ${question.say('bonus.listed', { names })}`, quotes: [rule] };
};

/** What proves an item. */
export const evidenceOf = (question: Question, item: BonusItem): string =>
  typeof item.evidence === 'string'
    ? question.say(`bonus.evidence-${item.evidence}`)
    : localised(question, item.evidence);

/** "뿌리산업", "root company": an item called by its name, as far as its beginning tells. */
const isItsName = (said: string, { name: { ko, en } }: BonusItem): boolean =>
  said.startsWith(ko.slice(0, 2)) || said.startsWith(en.slice(0, 4).toLowerCase());

/**
 * "도금업체인데 뿌리 가점 되나요": the trade that earns the item was told, so that it is a yes. The item's own name
 * only says what is asked about.
 */
const tellsTrade = ({ text, details }: Question, item: BonusItem): boolean =>
  item.byTrade &&
  details.mentions.some(
    ({ start, end, entities }) =>
      entities.some(({ kind, id }) => kind === 'bonus-item' && id === item.id) &&
      !isItsName(text.slice(start, end), item),
  );

/** What a yes-or-no question about an item gets, where what was told settles it. */
const verdictOn = (question: Question, item: BonusItem): 'yes' | 'no' | undefined => {
  const { programYear } = question.index.pack.notice;
  const isRightYear = item.yearBefore ? isOfYearBefore(question.text, programYear) : undefined;
  if (isRightYear === false) return 'no';
  return question.wantsVerdict &&
    !asksForPapersAtLast(question.text) &&
    (isRightYear === true || tellsTrade(question, item))
    ? 'yes'
    : undefined;
};

/**
 * What the points put up for these items get, held against what they come to. More than was counted may be right
 * where something told was not taken for an item; more than the cap never is.
 */
const verdictOnPoints = (
  { text }: Question,
  { capPoints }: BonusRule,
  total: number,
): 'yes' | 'no' | undefined => {
  const putUp = pointsPutUp(text);
  if (putUp === total) return 'yes';
  return putUp !== undefined && (putUp < total || putUp > capPoints) ? 'no' : undefined;
};

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
    const told = (key: 'bonus.one' | 'bonus.one-alike'): string =>
      question.say(key, {
        program,
        item: localised(question, only.name),
        points: only.points,
        cap: rule.capPoints,
        criteria: localised(question, only.criteria),
        evidence: evidenceOf(question, only),
      });
    const verdict = verdictOn(question, only) ?? verdictOnPoints(question, rule, total);
    const alike = led(question, verdict, told('bonus.one-alike'));
    return { text: led(question, verdict, told('bonus.one')), alike, quotes: [only, rule] };
  }
  const parts = items
    .map((item) => question.say('bonus.part', { item: localised(question, item.name), points: item.points }))
    .join(' + ');
  const key = sum > rule.capPoints ? 'bonus.sum-capped' : 'bonus.sum';
  const text = question.say(key, { program, parts, sum, cap: rule.capPoints, total });
  return {
    text: led(question, verdictOnPoints(question, rule, total), text),
    quotes: [...items, rule],
  };
};

/** What these items add up to for a recruitment, with the cap. */
export const bonusTotal = (
  question: Question,
  recruitment: Recruitment,
  rule: BonusRule,
  items: readonly BonusItem[],
): string => totalPiece(question, recruitment, rule, items).text;

/** Bonus items spoken of so far, to be remembered. */
const spokenOf = (question: Question): readonly string[] => [
  ...new Set([...(question.state.focus.bonusItems ?? []), ...idsOf(question.details, 'bonus-item')]),
];

const remembering = (question: Question, answer: Answer | undefined): Answer | undefined =>
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
          (asksOfPointsAlone(question)
            ? listedPiece(question, rule, itemsOf(question, recruitment))
            : notListed(question, recruitment, rule))
        );
      const piece = totalPiece(question, recruitment, rule, items);
      const vain = vainText(question, recruitment);
      return vain === '' ? piece : { text: `${piece.text} ${vain}`, quotes: piece.quotes };
    }),
  );
