import { claimsTerms, speaksOfOwnShare } from '../../answers/premise.ts';
import type { Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import { answersTopic, familyOf, type TopicSource } from '../../exchange/topic-source.ts';
import { namesCost } from '../../guidance/sum-meant.ts';
import { onceFor, onceForText } from '../../language/once.ts';
import { isOfOthers } from '../../language/speech/around-name.ts';
import { asksHowMuch, asksUntilWhenOfElse, asksWhereOrWho } from '../../language/speech/asking.ts';
import { isBareQuestion } from '../../language/speech/bare-question.ts';
import { asksSomething, isClaim } from '../../language/speech/confirming.ts';
import { asksForMore, goesOn } from '../../language/speech/going-on.ts';
import { namesPapers } from '../../language/speech/naming-papers.ts';
import { namesPoints } from '../../language/speech/points.ts';
import { asksWhatItIsFor } from '../../language/speech/relating.ts';
import { signsOff } from '../../language/speech/signing-off.ts';
import { isStatement } from '../../language/speech/telling.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { isBareNouns, namesItemAsThing, picksChoice } from './choice-picked.ts';
import { isLeftToOthers } from './ground-topic.ts';
import { asksSumOfKind, withoutKinds } from './kinds-named.ts';
import { namedEvidence } from './named-evidence.ts';
import { isOfOtherSide, sideIn } from './side-of-topic.ts';
import { weights } from './topic-weights.ts';
import { countsTheSame } from './unit-evidence.ts';

/** A message this short says little by itself. */
const shortMessage = 14;

/** What the conversation knows beside the words of the ask. */
export interface Circumstances {
  readonly subject: Subject;
  readonly focus: Focus;
  /** A sum named now or before. */
  readonly hasSum: boolean;
  /** Two programs or forms are named and set against each other. */
  readonly compares: boolean;
}

const isAside = onceForText((topic) =>
  /^(?:greeting|help|identity|thanks|bye|agreement|feeling|abuse|complaint|programs|start-over|language|outside\.chatter)/.test(
    topic,
  ),
);

const isOfFormNamed = ({ index }: TopicSource, topic: string, { variant }: Subject): boolean =>
  variant !== undefined && index.factsOf(topic).some((fact) => fact.variant === variant.id);

/** "대기업 협력사인데 괜찮죠?": a rule on applicants of a kind that only somebody else is of. */
const isOfOtherCompany = (topic: string, { text, details }: Ask): boolean => {
  const mentions = details.mentions.filter(({ entities }) =>
    entities.some(({ kind, id }) => kind === 'choice' && topic.endsWith(`.${id.split('=')[1]}`)),
  );
  return mentions.length > 0 && mentions.every((mention) => isOfOthers(text, mention));
};

/** A ground for exclusion that some program names: of another one its own list tells that it does not. */
const isGroundOfOthers = ({ index }: TopicSource, topic: string): boolean =>
  topic.startsWith('exclusion.') && index.pack.exclusions.some(({ code }) => topic === `exclusion.${code}`);

/** How well the notice can answer the topic for whom the question is about. */
const subjectEvidence = (engine: TopicSource, topic: string, subject: Subject): number => {
  const { recruitments, origin, group } = subject;
  if (origin === 'open') return 0;
  const isHeld = ({ id }: Subject['recruitments'][number]): boolean =>
    answersTopic(engine, topic, id) ||
    (isGroundOfOthers(engine, topic) && answersTopic(engine, 'exclusion', id));
  const holders = recruitments.filter(isHeld);
  if (holders.length === 0)
    return origin === 'remembered'
      ? weights.unanswerableRemembered
      : isLeftToOthers(topic, subject, engine)
        ? weights.statedForOthersOnly
        : weights.unanswerableNamed;
  if (origin !== 'named' || holders.length === recruitments.length) return 0;
  if (group !== true) return weights.unanswerableForSome;
  return holders.some(({ usual }) => usual) ? 0 : weights.unusualApplicantsOnly;
};

/** The topics that choosing an answer about the company leaves no room for. */
const ruledOutBy = onceFor(
  ({ companyFacts }: Pack): ReadonlyMap<string, readonly string[]> =>
    new Map(
      companyFacts.flatMap((fact) =>
        fact.choices.map((choice) => [`${fact.id}=${choice.id}`, choice.rulesOut] as const),
      ),
    ),
);

/** "참여 중인 사업은 없는데": then it is not asked what holds for who has one. */
const isRuledOut = ({ index }: TopicSource, topic: string, { details }: Ask): boolean =>
  details.entities.some(
    ({ kind, id }) => kind === 'choice' && ruledOutBy(index.pack).get(id)?.includes(topic) === true,
  );

/** What a single statement is about, rather than what every program may be asked. */
const isOneStatement = (engine: TopicSource, topic: string): boolean =>
  topic.includes('.') && !engine.isGeneric(topic);

/** "1차 2차 모집 있어요?" of a notice that calls in no rounds: further calls are asked for. */
const asksForRounds = ({ index: { pack } }: TopicSource, { details: { counts } }: Ask): boolean =>
  counts.some(({ unit }) => unit === 'round') && pack.windows.every(({ round }) => round === undefined);

/** Whether a topic has words of its own and the message none of them; what was talked of before need not be said again. */
const lacksItsWords = (
  engine: TopicSource,
  topic: string,
  ask: Ask,
  { focus, subject }: Pick<Circumstances, 'focus' | 'subject'>,
): boolean => {
  const { concepts, text } = ask;
  if (
    focus.topic === undefined &&
    subject.origin === 'open' &&
    isOneStatement(engine, topic) &&
    isBareQuestion(withoutKinds(ask))
  )
    return true;
  const isNew =
    focus.topic === undefined ||
    (subject.origin === 'open' && isStatement(text) && familyOf(focus.topic) !== familyOf(topic));
  if (isNew && engine.lacksOwnWords(topic, text)) return true;
  const needed = engine.wordsNeeded(topic);
  return needed.length > 0 && !needed.some((concept) => concepts.includes(concept));
};

const asideEvidence = (
  engine: TopicSource,
  topic: string,
  ask: Ask,
  subject: Subject,
  lacksWords: boolean,
): number => {
  return (
    (lacksWords ? weights.withoutItsWords : 0) +
    (engine.topicsToldBy(ask.concepts).includes(topic) ? weights.toldByItsWords : 0) +
    (subject.origin !== 'open' && engine.namedByOwnWords(topic, ask.text) ? weights.namedByItsWords : 0) +
    (subject.origin === 'named' && (isAside(topic) || topic === 'human') ? weights.asideThoughNamed : 0)
  );
};

/** What no program is asked: things asked of the guide itself, or of a person. */
const ofNoProgram = /^(?:personal-data|human|outside)/;

/** "상공회의소에서 연락이 왔는데 스마트공장이랑 상관있나요?": answered by what the thing named is. */
const relationEvidence = (topic: string, { text, details }: Ask, { origin }: Subject): number => {
  if ((topic !== 'bonus.item' && topic !== 'overview') || !asksWhatItIsFor(text)) return 0;
  const namesItem = details.entities.some(({ kind }) => kind === 'bonus-item');
  if (topic === 'bonus.item' && namesItem) return weights.relatedItem;
  return topic === 'overview' && !namesItem && origin === 'named' ? weights.relatedProgram : 0;
};

const isEveryPrograms = (engine: TopicSource, topic: string): boolean =>
  engine.isGeneric(topic) && !isAside(topic) && !ofNoProgram.test(topic);

const manyPrograms = 3;
const isEverybodysPaper = ({ details }: Ask, { origin }: Subject): boolean =>
  origin === 'open' && details.entities.filter(({ kind }) => kind === 'document').length >= manyPrograms;

/** What is left of the money of a call. */
const ofMoneyLeft = 'outside.budget';

const isOutOfTheBlue = ({ origin }: Subject, { topic }: Focus): boolean =>
  origin === 'open' && topic === undefined;
const speaksOfPaper = ({ text, details }: Ask): boolean =>
  namesPapers(text) || details.entities.some(({ kind }) => kind === 'document');

/** What a thing is, or means. */
const endsWithDefinition = /^glossary|\.definition$/;

/** The terms were talked of, which what is told of the company may change. */
const awaitsFacts = ({ topic = '' }: Focus): boolean => /^(?:amount|burden|calc)/.test(topic);
const namesChoice = ({ details: { entities } }: Ask): boolean =>
  entities.some(({ kind }) => kind === 'choice');

/** "두 번 받을 수 있다던데 맞아요?": a number is put up for confirmation. */
const claimsCount = ({ text, details: { counts } }: Ask): boolean => counts.length > 0 && isClaim(text);

/** "로봇은 3억 맞고?": a sum is put up as one of the terms. */
export const claimsSum = ({ text, details: { amounts } }: Ask): boolean =>
  amounts.length > 0 && claimsTerms(text);

/** What the conversation adds to a topic, or takes from it, as log-odds. */
export const evidenceFor = (
  engine: TopicSource,
  topic: string,
  ask: Ask,
  { subject, focus, hasSum, compares }: Circumstances,
): number => {
  const family = familyOf(topic);
  const lacksWords = lacksItsWords(engine, topic, ask, { focus, subject });
  let evidence = isEveryPrograms(engine, topic) && !lacksWords ? weights.everyProgramsQuestion : 0;
  evidence += subjectEvidence(engine, topic, subject);
  if (topic === 'tell' && picksChoice(ask)) evidence += weights.picksChoice;
  if (topic === 'tell' && isBareNouns(ask.text) && namesItemAsThing(ask))
    evidence += weights.tellsThoughNaming;
  if (topic === 'tell' && asksSomething(ask.text)) evidence += weights.tellsThoughAsking;
  else if (topic === 'tell' && awaitsFacts(focus) && namesChoice(ask)) evidence += weights.tellsWhatIsAwaited;
  if (topic === 'agreement' && subject.origin === 'named' && asksSomething(ask.text))
    evidence += weights.agreementThoughAsking;
  if (endsWithDefinition.test(topic) && (isStatement(ask.text) || ask.details.amounts.length > 0))
    evidence += weights.definitionThoughTelling;
  if (topic === 'thanks' && signsOff(ask.text)) evidence += weights.signsOff;
  if (topic === 'situation' && (asksWhereOrWho(ask.text) || claimsCount(ask) || claimsSum(ask)))
    evidence += weights.situationThoughAskingElse;
  if (family === 'calc')
    evidence +=
      ask.details.amounts.length > 0 && !claimsSum(ask)
        ? weights.calculationWithSum
        : hasSum
          ? 0
          : weights.calculationWithoutSum;
  // "중견기업인데요 고도화 3억 얼마나 지원돼요?" tells what he is and asks for the sum.
  if (family === 'eligibility' && ask.details.amounts.length > 0 && asksHowMuch(ask.text))
    evidence += weights.eligibilityThoughSum;
  if (topic === (speaksOfOwnShare(ask.text) ? 'burden' : 'amount') && asksSumOfKind(ask))
    evidence += weights.sumOfKind;
  if (topic === 'outside.other-year' && asksForRounds(engine, ask)) evidence += weights.otherYearSaid;
  if (topic === 'outside.double-funding' && asksHowMuch(ask.text)) evidence += weights.togetherThoughSum;
  if (family === 'window' && claimsSum(ask)) evidence += weights.windowThoughSum;
  if (topic === (speaksOfOwnShare(ask.text) ? 'burden' : 'amount') && claimsSum(ask))
    evidence += weights.sumOfTermsClaimed;
  if (topic.startsWith('calc.cost-for') && hasSum && ask.details.amounts.length === 0)
    evidence += weights.costKnownBefore;
  if (topic.startsWith('calc.cost-for') && namesCost(ask)) evidence += weights.costNamed;
  if (
    family === 'bonus' &&
    !engine.isGeneric(topic) &&
    ask.details.entities.some(({ kind }) => kind === 'bonus-item')
  )
    evidence += weights.otherBonusPoint;
  if (
    /^(?:eligibility|duty|procedure|period)$/.test(family) &&
    isOneStatement(engine, topic) &&
    namesPoints(ask.text)
  )
    evidence += weights.ruleThoughPoints;
  if (family === 'document' && !engine.isGeneric(topic) && isEverybodysPaper(ask, subject))
    evidence += weights.manyAskForPaper;
  if (
    (topic === ofMoneyLeft || engine.statedAs.get(ofMoneyLeft) === topic) &&
    ask.details.amounts.length > 0 &&
    !asksSomething(ask.text)
  )
    evidence += weights.budgetThoughOwn;
  if (family === 'document' && isOutOfTheBlue(subject, focus) && !speaksOfPaper(ask))
    evidence += weights.noPaperNamed;
  if (topic === 'outside.other-year' && engine.isOtherYear(ask.text)) evidence += weights.otherYearSaid;
  if (topic === 'outside.other-year' && engine.asksOtherYear(ask.text)) evidence += weights.otherYearAsked;
  if (topic === 'outside.other-year' && ask.concepts.includes('this-year')) evidence += weights.thisYearSaid;
  if (topic === 'compare' && compares) evidence += weights.twoCompared;
  if (topic === 'amount' && subject.variant && asksHowMuch(ask.text)) evidence += weights.sumOfForm;
  if (family === 'outside' && subject.origin === 'named') evidence += weights.outsideThoughNamed;
  if (isRuledOut(engine, topic, ask)) evidence += weights.ruledOut;
  if (isOfFormNamed(engine, topic, subject)) evidence += weights.ofFormNamed;
  if (isOneStatement(engine, topic) && countsTheSame(engine, topic, ask, subject))
    evidence += weights.countsTheSame;
  if (isOfOtherSide(topic, ask)) evidence += weights.ofOtherSide;
  if (family === 'eligibility' && isOfOtherCompany(topic, ask)) evidence += weights.ofOtherCompany;
  if (/^(?:window|duty)$/.test(family) && asksUntilWhenOfElse(ask.text))
    evidence += family === 'window' ? weights.untilOfDuty : weights.dutyUntil;
  if (family === 'notice' && subject.origin === 'named') evidence += weights.noticeThoughNamed;
  evidence += namedEvidence(engine, topic, ask) + asideEvidence(engine, topic, ask, subject, lacksWords);
  evidence += relationEvidence(topic, ask, subject);
  if (focus.topic === undefined) return evidence;
  if (topic === focus.topic && asksForMore(ask.text)) evidence += weights.moreOfTheSame;
  if (topic === focus.topic && goesOn(ask.text)) evidence += weights.sameTopicContinued;
  else if (topic === focus.topic && ask.text.length <= shortMessage) evidence += weights.sameTopicInBrief;
  else if (family === familyOf(focus.topic) && ask.text.length <= shortMessage)
    evidence += weights.sameFamilyContinued;
  else if (
    ask.text.length <= shortMessage &&
    sideIn(topic) !== undefined &&
    sideIn(topic) === sideIn(focus.topic)
  )
    evidence += weights.sameSideContinued;
  return evidence;
};
