import { namesCost } from '../guidance/sum-meant.ts';
import { maskSpans } from '../language/masks.ts';
import { onceFor, onceForText } from '../language/once.ts';
import { asksForSumOfPoints } from '../language/points-asked.ts';
import { asksInPassing, asksWhereOrWho, asksWhereToSend } from '../language/speech/asking.ts';
import { asksWhomToCall } from '../language/speech/calling.ts';
import { isClaim } from '../language/speech/confirming.ts';
import { speaksOfCopy } from '../language/speech/copies.ts';
import { sides, sidesNamed } from '../language/speech/parties.ts';
import { speaksOfPayingOut } from '../language/speech/paying.ts';
import { asksWhatItIsFor } from '../language/speech/relating.ts';
import type { Ask } from '../language/understand.ts';
import type { Pack } from '../notice/pack.ts';
import { isLeftToOthers } from './ground-topic.ts';
import { claimsTerms, speaksOfOwnShare } from './premise.ts';
import type { Subject } from './question.ts';
import type { Focus } from './state.ts';
import { answersTopic, familyOf, type TopicSource } from './topic-source.ts';
import { weights } from './topic-weights.ts';

const continuing = /^(?:그럼|그러면|그리고|글고|그렇다면|또|아 |그중|and |then |what about|how about)/;
/** "말고 또 누군데요", "그 외에는요": what more there is of what was just told. */
const asksForMore =
  /(?:말고|외에?|밖에?)[가는은도]*\s*(?:또|더)?\s*(?:누|뭐|뭔|머|어디|있)|또\s?(?:누구|누가|누군|뭐|뭔|머가|어디|있)|\b(?:who|what|anything|anyone) else\b/;
export const asksOn = (text: string): boolean => asksForMore.test(text);
/** Whether a message asks something, or puts it up for confirmation, whatever else it tells. */
export const asksSomething = (text: string): boolean => asksInPassing(text) || isClaim(text);

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
  /^(?:greeting|help|identity|thanks|bye|agreement|abuse|complaint|programs|start-over|language|outside\.chatter)/.test(
    topic,
  ),
);

/** An item may be named together with the points ("여성기업 가점"), which then are no word of their own. */
const speaksOfPoints = ({ text, concepts }: Ask): boolean =>
  concepts.includes('bonus') || /가점|가산점|점수|총점|몇\s?점|\d점|bonus|points?/.test(text);

/** "이노비즈 가점 3점 맞죠": a certificate that is no item is asked for as if it were one. */
export const asksOfCertificate = (ask: Ask): boolean =>
  ask.concepts.includes('certification') && speaksOfPoints(ask);

/** "고도화 10월쯤 신청하면 늦나": words for the end of a window, whatever they are. */
export const speaksOfEnd = (concepts: readonly string[]): boolean =>
  ['deadline', 'too-late', 'still-open'].some((concept) => concepts.includes(concept));

/** An item that is named is asked for, unless only where or by whom something is done is asked and points are not spoken of. */
export const asksOfItem = (ask: Ask): boolean =>
  ask.details.entities.some(({ kind }) => kind === 'bonus-item') &&
  (speaksOfPoints(ask) || !asksWhereOrWho(ask.text));

const fewLetters = 4;

/** Whether a message names a share and what it is the share of, and says hardly a word more. */
const isShareAlone = ({ text, details: { mentions, figures } }: Ask): boolean => {
  const rest = maskSpans(
    text,
    [...mentions, ...figures].map(({ start, end }) => ({ start, end, sign: '' })),
  );
  return lettersIn(rest) <= fewLetters;
};

/** "저녁 9시에 메일 보내도 될라나": an hour at which something is handed in. */
export const namesHour = ({ details, text }: Ask): boolean =>
  details.times.length > 0 &&
  /보내|내[도면]|넣|접수|신청|제출|업로드|올리|\b(?:send|submit|apply|upload)/.test(text);

const asksForYears = /몇\s?(?:년|개년)\s?(?:치|분|것|꺼|거)|\bhow many years\b/;

/** What is told of a paper in its own entry, rather than in a statement on one point of it. */
const ofEntry = (text: string): number =>
  (speaksOfCopy(text) ? weights.copyOfIt : 0) + (asksForYears.test(text) ? weights.yearsOfIt : 0);

const namedEvidence = (engine: TopicSource, topic: string, ask: Ask): number => {
  const { concepts, details } = ask;
  const family = familyOf(topic);
  const names = (kind: string): boolean => details.entities.some((entity) => entity.kind === kind);
  if (names('document') && asksWhereToSend(ask.text) && /^(?:document|apply\.site$)/.test(topic))
    return topic === 'apply.site' ? weights.documentNamed : 0;
  if (family === 'document' && names('document') && engine.isGeneric(topic))
    return (
      weights.documentNamed +
      (topic === 'document' ? ofEntry(ask.text) : 0) +
      (topic === 'document.form' && concepts.includes('form') ? weights.formOfIt : 0)
    );
  if (topic === 'bonus.item' && asksForSumOfPoints(ask)) return weights.bonusItemNamed + weights.sumOfPoints;
  if (topic === 'bonus.list' && names('bonus-item') && speaksOfPoints(ask)) return 0;
  if (family === 'bonus' && asksOfItem(ask))
    return (
      weights.bonusItemNamed + (topic === 'bonus.item' && speaksOfPoints(ask) ? weights.pointsOfItem : 0)
    );
  if (topic === 'bonus.item' && asksOfCertificate(ask)) return weights.pointsOfItem;
  if (family === 'window' && (details.dates.some(({ day }) => day !== undefined) || namesHour(ask)))
    return weights.dayNamed;
  if (family === 'window' && details.dates.length > 0 && speaksOfEnd(concepts))
    return weights.monthOfDeadline;
  if (family === 'window' && concepts.includes('deadline')) return weights.deadlineNamed;
  if (topic === 'window.opens' && concepts.includes('opening')) return weights.openingNamed;
  if (topic === 'amount' && speaksOfPayingOut(ask.text)) return weights.paidOutSpokenOf;
  if (topic === (speaksOfOwnShare(ask.text) ? 'burden' : 'amount') && details.percents.length > 0)
    return isShareAlone(ask) ? weights.shareAlone : weights.shareNamed;
  if (family === 'glossary' && names('term'))
    return asksWhomToCall(ask.text) ? weights.termToBeCalled : weights.termNamed;
  if (topic === 'contact' && asksWhomToCall(ask.text)) return weights.callSpokenOf;
  if (topic === 'role' && names('term')) return weights.allRolesThoughOneNamed;
  if (family !== 'centre' || !details.place) return 0;
  return (
    weights.placeNamed + (ofDesk.some((concept) => concepts.includes(concept)) ? weights.deskOfPlace : 0)
  );
};

/** Words for whom to turn to. */
const ofDesk = ['phone', 'in-charge'];

const isOfFormNamed = ({ index }: TopicSource, topic: string, { variant }: Subject): boolean =>
  variant !== undefined && index.factsOf(topic).some((fact) => fact.variant === variant.id);

/** "주관기관은 몇 프로 부담하나요": one side is named, and the topic is of the other. */
const isOfOtherSide = (topic: string, { text }: Ask): boolean => {
  const side = sides.find((one) => topic.endsWith(`.${one}`));
  const [only, ...others] = side === undefined ? [] : sidesNamed(text);
  return only !== undefined && others.length === 0 && only !== side;
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

const lettersIn = (text: string): number => text.replace(/[^0-9a-z가-힣]/g, '').length;

/** "소기업이요": little more than an answer to a question about the company. */
export const picksChoice = ({ text, details }: Ask): boolean =>
  details.mentions.some(
    ({ start, end, entities }) =>
      entities.every(({ kind }) => kind === 'choice') &&
      lettersIn(text) - lettersIn(text.slice(start, end)) <= 3,
  );

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

/** Whether a topic has words of its own and the message none of them; what was talked of before need not be said again. */
const lacksItsWords = (
  engine: TopicSource,
  topic: string,
  { concepts, text }: Ask,
  { focus }: Pick<Circumstances, 'focus'>,
): boolean => {
  if (focus.topic === undefined && engine.lacksOwnWords(topic, text)) return true;
  const needed = engine.wordsNeeded(topic);
  return needed.length > 0 && !needed.some((concept) => concepts.includes(concept));
};

const asideEvidence = (
  engine: TopicSource,
  topic: string,
  ask: Ask,
  circumstances: Pick<Circumstances, 'subject' | 'focus'>,
): number => {
  const { subject } = circumstances;
  return (
    (lacksItsWords(engine, topic, ask, circumstances) ? weights.withoutItsWords : 0) +
    (engine.topicsToldBy(ask.concepts).includes(topic) ? weights.toldByItsWords : 0) +
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

/** "중견기업인데요 고도화 3억 얼마나 지원돼요?" tells what he is and asks for the sum. */
const asksHowMuch = /얼마|\bhow much\b/;

/** "두 번 받을 수 있다던데 맞아요?": a number is put up for confirmation. */
const claimsCount = ({ text, details: { counts } }: Ask): boolean => counts.length > 0 && isClaim(text);

/** What the conversation adds to a topic, or takes from it, as log-odds. */
export const evidenceFor = (
  engine: TopicSource,
  topic: string,
  ask: Ask,
  { subject, focus, hasSum, compares }: Circumstances,
): number => {
  const family = familyOf(topic);
  const lacksWords = lacksItsWords(engine, topic, ask, { focus });
  let evidence = isEveryPrograms(engine, topic) && !lacksWords ? weights.everyProgramsQuestion : 0;
  evidence += subjectEvidence(engine, topic, subject);
  if (topic === 'tell' && picksChoice(ask)) evidence += weights.picksChoice;
  if (topic === 'tell' && asksSomething(ask.text)) evidence += weights.tellsThoughAsking;
  if (topic === 'agreement' && subject.origin === 'named' && asksSomething(ask.text))
    evidence += weights.agreementThoughAsking;
  if (topic === 'situation' && (asksWhereOrWho(ask.text) || claimsCount(ask)))
    evidence += weights.situationThoughAskingElse;
  if (family === 'calc')
    evidence +=
      ask.details.amounts.length > 0 && !claimsTerms(ask.text)
        ? weights.calculationWithSum
        : hasSum
          ? 0
          : weights.calculationWithoutSum;
  if (family === 'eligibility' && ask.details.amounts.length > 0 && asksHowMuch.test(ask.text))
    evidence += weights.eligibilityThoughSum;
  if (
    topic === (speaksOfOwnShare(ask.text) ? 'burden' : 'amount') &&
    ask.details.amounts.length > 0 &&
    claimsTerms(ask.text)
  )
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
  if (family === 'document' && !engine.isGeneric(topic) && isEverybodysPaper(ask, subject))
    evidence += weights.manyAskForPaper;
  if (topic === 'outside.other-year' && engine.isOtherYear(ask.text)) evidence += weights.otherYearSaid;
  if (topic === 'outside.other-year' && engine.asksOtherYear(ask.text)) evidence += weights.otherYearAsked;
  if (topic === 'outside.other-year' && ask.concepts.includes('this-year')) evidence += weights.thisYearSaid;
  if (topic === 'compare' && compares) evidence += weights.twoCompared;
  if (family === 'outside' && subject.origin === 'named') evidence += weights.outsideThoughNamed;
  if (isRuledOut(engine, topic, ask)) evidence += weights.ruledOut;
  if (isOfFormNamed(engine, topic, subject)) evidence += weights.ofFormNamed;
  if (isOfOtherSide(topic, ask)) evidence += weights.ofOtherSide;
  if (family === 'notice' && subject.origin === 'named') evidence += weights.noticeThoughNamed;
  evidence += namedEvidence(engine, topic, ask) + asideEvidence(engine, topic, ask, { subject, focus });
  evidence += relationEvidence(topic, ask, subject);
  if (focus.topic === undefined) return evidence;
  if (topic === focus.topic && asksOn(ask.text)) evidence += weights.moreOfTheSame;
  if (topic === focus.topic && continuing.test(ask.text)) evidence += weights.sameTopicContinued;
  else if (topic === focus.topic && ask.text.length <= shortMessage) evidence += weights.sameTopicInBrief;
  else if (family === familyOf(focus.topic) && ask.text.length <= shortMessage)
    evidence += weights.sameFamilyContinued;
  return evidence;
};
