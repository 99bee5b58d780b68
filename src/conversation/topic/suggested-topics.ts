import { namesNumber } from '../../answers/number-owner.ts';
import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { onceFor } from '../../language/once.ts';
import { isOfSupplier } from '../../language/speech/around-name.ts';
import {
  asksIfOneMayAsk,
  asksOpeningHours,
  wantsSomebodyOnPhone,
} from '../../language/speech/asked-of-desks.ts';
import { asksMeaningOf, asksOpenly } from '../../language/speech/asking.ts';
import { asksPrice } from '../../language/speech/asking-price.ts';
import { speaksOfBribing } from '../../language/speech/bribing.ts';
import { asksWhich } from '../../language/speech/comparing.ts';
import { asksForMore } from '../../language/speech/going-on.ts';
import { grumblesAtService } from '../../language/speech/grumbling.ts';
import { speaksOfHandingIn } from '../../language/speech/handing-in.ts';
import { isHopedFor } from '../../language/speech/in-passing.ts';
import { meansToLie } from '../../language/speech/lying.ts';
import { matterAfterWish } from '../../language/speech/matter-after-wish.ts';
import { asksOfOtherRound } from '../../language/speech/other-year.ts';
import { asksPaperAge } from '../../language/speech/paper-age.ts';
import { asksForPapersOfSide } from '../../language/speech/papers-of-side.ts';
import { sidesNamed } from '../../language/speech/parties.ts';
import { asksHowManyPoints, speaksOfAdvantage } from '../../language/speech/points.ts';
import { asksWhatItIsFor } from '../../language/speech/relating.ts';
import { supposesFailing } from '../../language/speech/supposing.ts';
import { takenPart } from '../../language/speech/taken-part.ts';
import { isYesNoQuestion } from '../../language/speech/yes-or-no.ts';
import type { Ask } from '../../language/understand.ts';
import type { Exclusion, Pack } from '../../notice/pack.ts';
import { holdingFor } from '../../notice/pack-index.ts';
import { holdsForSuppliers } from '../../rules/index.ts';
import { askedByName, askedOfApplying, askedOfPapers } from './asked-by-name.ts';
import { askedOfProgram } from './asked-of-program.ts';
import { askOfActor, askOfStepOrder } from './asked-of-steps.ts';
import { picksChoice } from './choice-picked.ts';
import { namedGround, plainlyAsked, plainlyOfStep, surelyMeant } from './form-weights.ts';
import {
  asksForMoneyAlone,
  asksWhatItCostsUs,
  topicOfVisits,
  topicPerUnit,
  totalAsked,
} from './money-alone.ts';
import { asksOfCertificate, asksOfItem, namesHour, namesOwnSupport, speaksOfEnd } from './named-evidence.ts';
import type { Circumstances } from './topic-evidence.ts';

/** A message this short asks for nothing but which is ahead. */
const shortAsk = 16;

/** The choice of a company fact that is a ground for exclusion. */
const choiceOf = ({ failsWhen }: Exclusion): string | undefined =>
  failsWhen && 'includes' in failsWhen ? `${failsWhen.fact}=${failsWhen.includes}` : undefined;

const groundsOf = onceFor(
  ({ exclusions }: Pack): ReadonlySet<string> =>
    new Set(exclusions.flatMap((exclusion) => choiceOf(exclusion) ?? [])),
);

/** Grounds for exclusion that a message names, as topics; what it tells of the supplier is the supplier's. */
const groundsNamed = (
  { index }: TopicSource,
  { text, details, concepts }: Ask,
): readonly (readonly [topic: string, evidence: number])[] => {
  const { exclusions } = index.pack;
  const grounds = groundsOf(index.pack);
  if (!details.entities.some(({ id }) => grounds.has(id))) return [];
  const isToldOfSupplier = details.mentions.some(
    (mention) => mention.entities.some(({ id }) => grounds.has(id)) && isOfSupplier(text, mention),
  );
  const isNamed = (exclusion: Exclusion): boolean =>
    details.entities.some(({ kind, id }) => kind === 'choice' && id === choiceOf(exclusion));
  const evidence = isToldOfSupplier || concepts.includes('excluded') ? namedGround : 0;
  return exclusions.flatMap((exclusion): (readonly [string, number])[] =>
    (isToldOfSupplier ? holdsForSuppliers(exclusion) : isNamed(exclusion))
      ? [[`exclusion.${exclusion.code}`, evidence]]
      : [],
  );
};

/** "MES가 뭐예요?", "고도화는 뭐예요": a term or a program by itself is asked about. */
const asksMeaningOfOne = ({ text, details }: Ask, kinds: RegExp): boolean =>
  details.mentions.some(
    (mention) => mention.entities.every(({ kind }) => kinds.test(kind)) && asksMeaningOf(text, mention),
  );
const ofTerm = /^term$/;
const ofProgram = /^(?:program|recruitment|variant)$/;

const bySite =
  /(?:공장|본사|사업장|소재지)\s?(?:기준|있는\s?(?:곳|데)|쪽)|\b(?:by|for) (?:the |our )?(?:factory|plant)\b/;

/** "아 공장은 세종이에요", "공장 기준으로요": after a centre was told, another place or which place counts. */
const goesOnAboutCentre = ({ text, details }: Ask, { topic }: Circumstances['focus']): boolean =>
  topic === 'centre' && (details.place !== undefined || bySite.test(text));

/** "마이스터 받으면 신규구축 가점 있나요?": what taking part in another program does for the one it is about. */
const asksWhatTakingPartEarns = (
  { text, details: { mentions } }: Ask,
  { index: { pack } }: TopicSource,
  { recruitments, origin }: Subject,
): boolean => {
  if (origin !== 'named' || !speaksOfAdvantage(text) || asksOpenly(text)) return false;
  const earns = recruitments.every(({ id }) => holdingFor(pack.bonusItems, id).length > 0);
  const own = new Set(recruitments.flatMap(({ id, programId }) => [id, programId]));
  return (
    earns &&
    mentions.some(
      (mention) =>
        mention.entities.every(({ kind, id }) => /^(?:program|recruitment)$/.test(kind) && !own.has(id)) &&
        (takenPart(text, mention) !== undefined || isHopedFor(text, mention)),
    )
  );
};

/** "아직 안 끝났죠", "벌써 마감됐나": where applying stands today. */
const standsToday = /(?:아직|벌써|이미|혹시)\s?(?:안\s?)?(?:끝났|끝난|마감|닫혔|열렸)(?!\S*\s\S+\s\S)/;
const asksWhenResults =
  /결과(?:는|가|은|를)?\s?(?:언제|며칠)|언제\S*\s?(?:선정\s?|심사\s?|평가\s?)?결과|발표\S{0,2}\s?날|\bwhen\b.*\bresults?\b/;
const speaksOfFirstCome =
  /선착순|먼저\s?(?:낸|넣은|신청한)\s?(?:순|사람|곳|데|회사|업체)|빨리\s?(?:내|넣|신청하)\S*\s?(?:유리|먼저)|first.come/;
/** "선정 기준이 뭐예요": by what is chosen; points for a bonus have criteria of their own. */
const asksByWhatChosen =
  /(?:선정|선발|심사|평가|뽑는|뽑는데|합격|당첨)\s?기준(?!일)|(?:무슨|어떤|뭔)\s?기준으로|\b(?:selection|evaluation|judging|assessment) criteria\b|\bcriteria (?:for|of) (?:selection|choosing|the evaluation)\b/;
const supposesMoneySpent = /예산\S{0,2}\s?(?:다\s?)?(?:소진|떨어|바닥|동나|없어)\S*면/;
/** "공급기업 의무가 뭐죠", "레벨 3이면 뭐 해야 돼요": what one has to do. */
const asksForDuties =
  /의무(?:가|는|사항|는요)?\s?(?:뭐|무엇|뭔|머|있|알려|는요|요)?\S{0,4}\s*\?*$|(?:이면|되면)\s(?:뭐|뭘|머)\s?(?:를\s)?(?:해야|하야|지켜야)/;

/** How old a paper may be; of the proof of a bonus item that stands with the proof. */
const ageOfPaper = ({ details: { entities } }: Ask): readonly [topic: string, evidence: number] =>
  entities.some(({ kind }) => kind === 'bonus-item') && entities.every(({ kind }) => kind !== 'document')
    ? ['bonus.evidence', surelyMeant]
    : ['document.validity', plainlyAsked];

/** "2.18까지 못 냈는데": the statement whose last day is named, where that is no window's. */
const askedByDue = (
  { details: { dates } }: Ask,
  { index: { pack } }: TopicSource,
  { recruitments }: Subject,
): readonly string[] => {
  const [date, ...others] = dates;
  if (date?.day === undefined || others.length > 0) return [];
  const end = `-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  if (pack.windows.some(({ opens, closes }) => opens.endsWith(end) || closes?.endsWith(end))) return [];
  return pack.facts
    .filter((fact) => fact.due?.endsWith(end) && recruitments.some(({ id }) => fact.for.includes(id)))
    .map(({ topic }) => topic)
    .filter((topic) => topic.startsWith('window'));
};

/** "전화도 안 받고 뭐 하는 거야", with nothing of the notice named. */
const isGrumble = ({ text, details: { entities } }: Ask, { origin }: Subject): boolean =>
  origin !== 'named' && entities.every(({ kind }) => kind === 'term') && grumblesAtService(text);

/** A text without the names of programs and their forms. */
const withoutPrograms = (text: string, { mentions }: Ask['details']): string =>
  mentions
    .filter(({ entities }) => entities.some(({ kind }) => /^(?:program|recruitment|variant)$/.test(kind)))
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

/** "마이스터 쓰고싶은데 얼마에요": what a program that is named comes to, and nothing else. */
const asksPriceOf = ({ text, details }: Ask, { origin }: Subject): boolean =>
  origin === 'named' &&
  details.amounts.length === 0 &&
  /얼마|비용|가격|금액|단가/.test(text) &&
  asksPrice(withoutPrograms(text, details));

/** "3월 12일 오후 4시 반에 업로드해도 괜찮죠?": a day and an hour at which something is to be handed in. */
const plansToHandIn = ({ text, details: { dates, times, entities } }: Ask): boolean =>
  dates.some(({ day }) => day !== undefined) &&
  times.length > 0 &&
  speaksOfHandingIn(text) &&
  isYesNoQuestion(text) &&
  !entities.some(({ kind }) => kind === 'document');

/** Where a call lists what has to be met to be registered, that is what it chooses by. */
const criteriaOf = ({ index }: TopicSource, { recruitments, origin }: Subject): string => {
  const listed = 'eligibility.all-criteria';
  return origin === 'named' && recruitments.some(({ id }) => index.hasTopic(listed, id))
    ? listed
    : 'outside.scoring';
};

/** "참여기업은 하반기에 모집하나요": the later call for one side that a program states itself. */
const asksOfCallOfSide = (
  { text }: Ask,
  { index }: TopicSource,
  { recruitments, origin }: Subject,
): boolean =>
  origin === 'named' &&
  sidesNamed(text).some((side) => recruitments.some(({ id }) => index.hasTopic(`${side}-call.when`, id)));

/**
 * Topics that a thing named in the message suggests, however it is worded, with the log-odds that the form of the
 * message adds.
 */
export const suggestionsIn = (
  ask: Ask,
  engine: TopicSource,
  { compares, subject, focus }: Circumstances,
): ReadonlyMap<string, number> => {
  const { details, concepts } = ask;
  const total = totalAsked(ask, engine, subject);
  const perUnit = topicPerUnit(ask, engine, subject) ?? topicOfVisits(ask, engine, subject);
  const ofStep = asksOfOtherRound(ask.text) ? undefined : askOfStepOrder(ask, engine, subject);
  const ofActor = askOfActor(ask, engine, subject);
  const names = (kind: string): boolean => details.entities.some((entity) => entity.kind === kind);
  const matter = matterAfterWish(ask.text);
  const named = [
    ...(details.dates.some(({ day }) => day !== undefined || speaksOfEnd(concepts)) || namesHour(ask)
      ? ['window']
      : []),
    ...(details.percents.length > 0 && subject.origin !== 'open' ? ['amount'] : []),
    ...(names('document') ? ['document'] : []),
    ...(asksOfItem(ask) || asksOfCertificate(ask) ? ['bonus.item'] : []),
    ...(details.place ? ['centre'] : []),
    ...(asksWhatItIsFor(ask.text) ? ['overview'] : []),
    ...(picksChoice(ask) ? ['tell'] : []),
    ...(compares ? ['compare'] : []),
    ...(engine.asksOtherYear(ask.text) ? ['outside.other-year'] : []),
    ...(focus.topic !== undefined && asksForMore(ask.text) ? [focus.topic] : []),
    ...engine.topicsToldBy(concepts),
  ];
  const suggested = new Map([
    ...named.map((topic) => [topic, 0] as const),
    ...(goesOnAboutCentre(ask, focus) ? [['centre', plainlyAsked] as const] : []),
    ...groundsNamed(engine, ask),
    ...(matter === undefined ? [] : [[matter, plainlyAsked] as const]),
    ...(asksWhatItCostsUs(ask, subject) ? [['burden', surelyMeant] as const] : []),
    ...(perUnit === undefined ? [] : [[perUnit, surelyMeant] as const]),
    ...(total === undefined ? [] : [[total, surelyMeant] as const]),
    ...(asksForMoneyAlone(ask, engine, subject) ? [['amount', plainlyAsked] as const] : []),
    ...(/^(?:contact|centre)/.test(focus.topic ?? '') && namesNumber(ask.text, engine.index.pack)
      ? [['contact', plainlyAsked] as const]
      : []),
    ...askedByName(ask, engine, subject),
    // "서류는 어디가 적어요" of two is no question of where to write.
    ...(compares && asksWhich(ask.text) && ask.text.length <= shortAsk
      ? [['compare', namedGround] as const]
      : []),
    ...(asksPriceOf(ask, subject) ? [['amount', plainlyAsked] as const] : []),
    ...(asksPaperAge(ask.text) && subject.origin !== 'open' ? [ageOfPaper(ask)] : []),
    ...(asksMeaningOfOne(ask, ofTerm) ? [['glossary', plainlyAsked] as const] : []),
    ...(asksMeaningOfOne(ask, ofProgram) ? [['overview', plainlyAsked] as const] : []),
    ...(standsToday.test(ask.text) && subject.origin !== 'open' ? [['window', plainlyAsked] as const] : []),
    ...(asksWhenResults.test(ask.text) ? [['outside.result-date', plainlyOfStep] as const] : []),
    ...(asksByWhatChosen.test(ask.text) && !concepts.includes('bonus')
      ? [[criteriaOf(engine, subject), plainlyOfStep] as const]
      : []),
    ...(supposesMoneySpent.test(ask.text) ? [['window.budget-spent', namedGround] as const] : []),
    ...(speaksOfFirstCome.test(ask.text) ? [['window.budget-spent', surelyMeant] as const] : []),
    ...(asksForDuties.test(ask.text) ? [['duty', namedGround] as const] : []),
    ...(speaksOfBribing(ask.text) || meansToLie(ask.text) ? [['forgery', surelyMeant] as const] : []),
    ...askedByDue(ask, engine, subject).map((topic) => [topic, surelyMeant] as const),
    ...(supposesFailing(ask.text) ? [['outside.appeal', surelyMeant] as const] : []),
    ...(asksOfOtherRound(ask.text) && !asksOfCallOfSide(ask, engine, subject)
      ? [['outside.other-year', subject.origin === 'named' ? plainlyOfStep : surelyMeant] as const]
      : []),
    ...(asksOpeningHours(ask.text) ? [['outside.visiting', surelyMeant] as const] : []),
    ...(wantsSomebodyOnPhone(ask.text) ? [['human', surelyMeant] as const] : []),
    ...(asksIfOneMayAsk(ask.text) ? [['help', surelyMeant] as const] : []),
    ...(namesOwnSupport(ask.text) ? [['amount', surelyMeant] as const] : []),
    ...(isGrumble(ask, subject) ? [['complaint', plainlyAsked] as const] : []),
    ...(plansToHandIn(ask) ? [['window', plainlyAsked] as const] : []),
    ...askedOfPapers(ask, engine, subject),
    ...askedOfProgram(ask, engine, subject),
    ...askedOfApplying(ask, engine, subject, focus),
    ...(asksForPapersOfSide(ask.text)
      ? [[names('document') ? 'document' : 'documents', surelyMeant] as const]
      : []),
    ...(ofStep === undefined ? [] : [['procedure.next', ofStep] as const]),
    ...(asksWhatTakingPartEarns(ask, engine, subject) ? [['bonus.item', plainlyAsked] as const] : []),
    ...(ofActor === undefined ? [] : [['procedure.actor', ofActor] as const]),
  ]);
  // "가점 얼마나 받아요" asks for no money.
  if (asksHowManyPoints(ask.text)) suggested.delete('amount');
  return suggested;
};
