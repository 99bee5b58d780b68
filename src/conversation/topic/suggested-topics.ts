import { actorGuessed } from '../../answers/actor-guessed.ts';
import { asksAboutAddress } from '../../answers/address-asked.ts';
import { asksForBody, asksWhereBodyIs } from '../../answers/body-asked.ts';
import { asksWhoseNumber, namesNumber } from '../../answers/number-owner.ts';
import { issuersNamed, unlistedPaper } from '../../answers/paper-unlisted.ts';
import { stepOrderIn, withoutNames } from '../../answers/step-order.ts';
import { stepNamedAlone, stepNamedInFull } from '../../answers/steps.ts';
import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { idsOf } from '../../language/details.ts';
import { asksCallingHours, asksForNumber, endsWithNumber } from '../../language/speech/addresses.ts';
import { isOfSupplier } from '../../language/speech/around-name.ts';
import {
  asksMeaningOf,
  asksOpenly,
  asksWhereIssued,
  asksWhereToApply,
  asksWhoDoes,
} from '../../language/speech/asking.ts';
import { asksPrice } from '../../language/speech/asking-price.ts';
import { speaksOfBribing } from '../../language/speech/bribing.ts';
import { asksWhoToCall } from '../../language/speech/calling.ts';
import { asksToTellApart, asksWhich } from '../../language/speech/comparing.ts';
import { asksFileForm } from '../../language/speech/file-form.ts';
import { asksForMore } from '../../language/speech/going-on.ts';
import { grumblesAtService } from '../../language/speech/grumbling.ts';
import { handsInAtCentre, handsInInstead, speaksOfHandingIn } from '../../language/speech/handing-in.ts';
import { isHopedFor } from '../../language/speech/in-passing.ts';
import { meansToLie } from '../../language/speech/lying.ts';
import { asksOfOtherRound } from '../../language/speech/other-year.ts';
import { asksPaperAge } from '../../language/speech/paper-age.ts';
import { asksForPapersOfSide } from '../../language/speech/papers-of-side.ts';
import { speaksOfAdvantage } from '../../language/speech/points.ts';
import { asksWhatItIsFor } from '../../language/speech/relating.ts';
import { supposesFailing } from '../../language/speech/supposing.ts';
import { takenPart } from '../../language/speech/taken-part.ts';
import { isYesNoQuestion } from '../../language/speech/yes-or-no.ts';
import type { Ask } from '../../language/understand.ts';
import type { Exclusion } from '../../notice/pack.ts';
import { holdingFor } from '../../notice/pack-index.ts';
import { holdsForSuppliers } from '../../rules/index.ts';
import { asksForMoneyAlone, totalAsked } from './money-alone.ts';
import { asksOfCertificate, asksOfItem, namesHour, namesOwnSupport, speaksOfEnd } from './named-evidence.ts';
import { type Circumstances, picksChoice } from './topic-evidence.ts';

/** A message this short asks for nothing but which is ahead. */
const shortAsk = 16;

/** Log-odds of what the form of the message alone says for sure. */
const plainlyAsked = 4;
/** A step is named, and nothing is asked but what comes before or after it, or when. */
const plainlyOfStep = 6;
/** … or what is sure whatever else the words are like: a bribe is refused, a number typed is asked about. */
const surelyMeant = 7;
/** A ground for exclusion is named, and being left out is spoken of or it is the supplier's. */
const namedGround = 2;

/** Grounds for exclusion that a message names, as topics; what it tells of the supplier is the supplier's. */
const groundsNamed = (
  { index }: TopicSource,
  { text, details, concepts }: Ask,
): readonly (readonly [topic: string, evidence: number])[] => {
  const choiceOf = ({ failsWhen }: Exclusion): string | undefined =>
    failsWhen && 'includes' in failsWhen ? `${failsWhen.fact}=${failsWhen.includes}` : undefined;
  const { exclusions } = index.pack;
  const choices = new Set(exclusions.flatMap((exclusion) => choiceOf(exclusion) ?? []));
  const isToldOfSupplier = details.mentions.some(
    (mention) => mention.entities.some(({ id }) => choices.has(id)) && isOfSupplier(text, mention),
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

/** "MES가 뭐예요?": a term by itself is asked about. */
const asksMeaningOfTerm = ({ text, details }: Ask): boolean =>
  details.mentions.some(
    (mention) => mention.entities.every(({ kind }) => kind === 'term') && asksMeaningOf(text, mention),
  );

const bySite =
  /(?:공장|본사|사업장|소재지)\s?(?:기준|있는\s?(?:곳|데)|쪽)|\b(?:by|for) (?:the |our )?(?:factory|plant)\b/;

/** "아 공장은 세종이에요", "공장 기준으로요": after a centre was told, another place or which place counts. */
const goesOnAboutCentre = ({ text, details }: Ask, { topic }: Circumstances['focus']): boolean =>
  topic === 'centre' && (details.place !== undefined || bySite.test(text));

/** How plainly the message asks what comes before or after a step of a program it is about, or when that is. */
const askOfStepOrder = (ask: Ask, { index }: TopicSource, { recruitments }: Subject): number | undefined => {
  const orders = recruitments.flatMap(({ id }) => stepOrderIn(ask, holdingFor(index.pack.steps, id)) ?? []);
  const isNamed = orders.some(({ named }) => named);
  // "뿌리기업도 되면" speaks of an item, not of a step that is passed.
  if (orders.length === 0 || (!isNamed && idsOf(ask.details, 'bonus-item').length > 0)) return undefined;
  return isNamed ? plainlyOfStep : plainlyAsked;
};

/** "그건 누가 써요" of a paper: who writes it stands at the paper, not in the procedure. */
const asksWhoWrites = (text: string, { entities }: Ask['details']): boolean =>
  entities.some(({ kind }) => kind === 'document') &&
  /쓰|써|적어|작성|만들|만드|\b(?:writes?|written|fills?|prepares?|makes?)\b/.test(text);

/** Whether the message asks who does a step of a program it is about, or whether a certain body does. */
const asksActorOfStep = (
  { text, details }: Ask,
  { index, knowledge }: TopicSource,
  { recruitments, origin }: Subject,
): boolean => {
  if (asksWhoToCall(text) || asksWhoWrites(text, details)) return false;
  if (origin === 'open') {
    const inFull = recruitments.filter(({ id }) => stepNamedInFull(text, holdingFor(index.pack.steps, id)));
    return inFull.length === 1 && asksWhoDoes(text);
  }
  const guesses = ({ id }: Subject['recruitments'][number]): boolean =>
    isYesNoQuestion(text) &&
    actorGuessed(knowledge, { text, details }, holdingFor(index.pack.steps, id)) !== undefined;
  if (!asksWhoDoes(text)) return recruitments.some(guesses);
  const nameless = withoutNames(text, details);
  return recruitments.some(({ id }) => {
    const steps = holdingFor(index.pack.steps, id);
    return (stepNamedInFull(nameless, steps) ?? stepNamedAlone(nameless, steps)) !== undefined;
  });
};

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
/** "공급기업 의무가 뭐죠", "레벨 3이면 뭐 해야 돼요": what one has to do. */
const asksForDuties =
  /의무(?:가|는|사항|는요)?\s?(?:뭐|무엇|뭔|머|있|알려|는요|요)?\S{0,4}\s*\?*$|(?:이면|되면)\s(?:뭐|뭘|머)\s?(?:를\s)?(?:해야|하야|지켜야)/;

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

/** A number, an address or a body that is named itself is asked about. */
const askedByName = (
  ask: Ask,
  { knowledge, index: { pack } }: TopicSource,
  subject: Subject,
): readonly (readonly [topic: string, evidence: number])[] => {
  const { text, details } = ask;
  if (asksWhereBodyIs(ask, { knowledge, subject }) || asksCallingHours(text))
    return [['outside.visiting', surelyMeant]];
  if (asksForBody(ask, { knowledge, subject })) return [['contact', surelyMeant]];
  const terms = new Set(details.entities.flatMap(({ kind, id }) => (kind === 'term' ? [id] : [])));
  if (terms.size > 1 && asksToTellApart(text)) return [['glossary', surelyMeant]];
  if (subject.origin === 'named' && details.place === undefined && endsWithNumber(text))
    return [['contact', surelyMeant]];
  if (subject.origin !== 'open') return [];
  const namesSite = knowledge.general.terms.some((term) => terms.has(term.id) && /\.kr/.test(term.text.ko));
  if (namesSite && asksForNumber(text)) return [['contact', surelyMeant]];
  if (asksWhoseNumber(ask.text, pack)) return [['contact', surelyMeant]];
  if (!asksAboutAddress(ask.text, pack)) return [];
  return [[asksForNumber(ask.text) ? 'contact' : 'apply.site', surelyMeant]];
};

/** Where one applies, who does it, and whether papers are handed in at the centre. */
const askedOfApplying = (
  { text, details }: Ask,
  { isGeneric, index }: TopicSource,
  { topic: last = '' }: Circumstances['focus'],
): readonly (readonly [topic: string, evidence: number])[] => {
  const isStated = (topic: string): boolean => isGeneric(topic) || index.factsOf(topic).length > 0;
  const topic = (/거기/.test(text) && !/^centre/.test(last) ? false : handsInAtCentre(text))
    ? 'apply.in-person'
    : handsInInstead(text)
      ? 'apply.account'
      : asksWhereToApply(text) && !details.entities.some(({ kind }) => kind === 'document')
        ? 'apply.site'
        : undefined;
  return topic !== undefined && isStated(topic) ? [[topic, surelyMeant]] : [];
};

/** A paper that no list has, where papers come from that are named by a common word, the form of files. */
const askedOfPapers = (
  { text, details }: Ask,
  { knowledge, index: { pack } }: TopicSource,
  { recruitments, origin }: Subject,
): readonly (readonly [topic: string, evidence: number])[] => {
  if (unlistedPaper({ text, details }, knowledge) !== undefined) return [['document', surelyMeant]];
  const isPaper = details.entities.some(({ kind }) => kind === 'document');
  if (isPaper && asksToTellApart(text) && !/서류/.test(text)) return [['document.issuer', surelyMeant]];
  if (isPaper) return asksWhereIssued(text) ? [['document.issuer', plainlyAsked]] : [];
  if (details.entities.some(({ kind }) => kind === 'bonus-item')) return [];
  if (asksPaperAge(text)) return [['document.validity', surelyMeant]];
  if (asksWhereIssued(text) && issuersNamed(text, knowledge).length > 0)
    return [['document.issuer', surelyMeant]];
  const hasOwn =
    origin !== 'open' &&
    recruitments.some(({ id }) =>
      pack.channels.some((one) => one.for.includes(id) && one.method !== 'online'),
    );
  return asksFileForm(text) && !hasOwn ? [['documents.upload', surelyMeant]] : [];
};

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
  const ofStep = asksOfOtherRound(ask.text) ? undefined : askOfStepOrder(ask, engine, subject);
  const names = (kind: string): boolean => details.entities.some((entity) => entity.kind === kind);
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
  return new Map([
    ...named.map((topic) => [topic, 0] as const),
    ...(goesOnAboutCentre(ask, focus) ? [['centre', plainlyAsked] as const] : []),
    ...groundsNamed(engine, ask),
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
    ...(asksPaperAge(ask.text) && subject.origin !== 'open'
      ? [['document.validity', plainlyAsked] as const]
      : []),
    ...(asksMeaningOfTerm(ask) ? [['glossary', plainlyAsked] as const] : []),
    ...(standsToday.test(ask.text) && subject.origin !== 'open' ? [['window', plainlyAsked] as const] : []),
    ...(asksWhenResults.test(ask.text) ? [['outside.result-date', plainlyOfStep] as const] : []),
    ...(speaksOfFirstCome.test(ask.text) ? [['window.budget-spent', surelyMeant] as const] : []),
    ...(asksForDuties.test(ask.text) ? [['duty', namedGround] as const] : []),
    ...(speaksOfBribing(ask.text) || meansToLie(ask.text) ? [['forgery', surelyMeant] as const] : []),
    ...askedByDue(ask, engine, subject).map((topic) => [topic, surelyMeant] as const),
    ...(supposesFailing(ask.text) ? [['outside.appeal', surelyMeant] as const] : []),
    ...(asksOfOtherRound(ask.text) && subject.origin !== 'named'
      ? [['outside.other-year', surelyMeant] as const]
      : []),
    ...(namesOwnSupport(ask.text) ? [['amount', surelyMeant] as const] : []),
    ...(isGrumble(ask, subject) ? [['complaint', plainlyAsked] as const] : []),
    ...(plansToHandIn(ask) ? [['window', plainlyAsked] as const] : []),
    ...askedOfPapers(ask, engine, subject),
    ...askedOfApplying(ask, engine, focus),
    ...(asksForPapersOfSide(ask.text)
      ? [[names('document') ? 'document' : 'documents', surelyMeant] as const]
      : []),
    ...(ofStep === undefined ? [] : [['procedure.next', ofStep] as const]),
    ...(asksWhatTakingPartEarns(ask, engine, subject) ? [['bonus.item', plainlyAsked] as const] : []),
    ...(asksActorOfStep(ask, engine, subject) ? [['procedure.actor', plainlyAsked] as const] : []),
  ]);
};
