import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { findAmounts } from '../../language/extract/amount.ts';
import { signed } from '../../language/find-details.ts';
import { isElliptic } from '../../language/residue.ts';
import { asksIfAlike, compares } from '../../language/speech/comparing.ts';
import { pointsToThere } from '../../language/speech/pointing.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { withFormsInShort, withOwnForms } from '../subject/forms-in-short.ts';
import { askAgain, withoutRegret } from './ask-again.ts';
import { isOtherLevel, topicOfBareFigure, topicOfBareTime, topicOfOwnCount } from './bare-figure.ts';
import { earnedBy } from './earned-by.ts';
import { topicInFewWords } from './in-few-words.ts';
import {
  addsItemOfPoints,
  asksForItsLimit,
  asksForItsMoney,
  asksForItsPoints,
  asksForItsShare,
  callsAddedUp,
  topicOfPay,
} from './its-money.ts';
import { asksIfBarred, asksIfGone, groundNamed } from './of-ground.ts';
import { inPart, topicOfGrant, topicOfOwnShare, topicOfSide, topicWithoutSide } from './other-side.ts';
import { isPaidByOwnTerms } from './own-terms.ts';
import { topicOfTimes, topicOfUnit } from './per-unit-of-talk.ts';
import { namesakesOf, pointedAt } from './pointed-at.ts';
import { topicOfStepTold } from './step-told.ts';
import { ofOtherApplicants } from './to-sibling.ts';
import { isNamed, unnamed, withCalls } from './unnamed.ts';
import { dutyWithinTalk } from './within-talk.ts';

/** After talk of money a bare "9천4백" is a sum. */
export const withSums = (text: string, details: Ask['details']): Ask['details'] => {
  if (details.amounts.length > 0) return details;
  const amounts = findAmounts(text, { expectMoney: true });
  return {
    ...details,
    amounts: amounts.map(({ value }) => value),
    figures: [...details.figures, ...signed(amounts, 'amount')],
  };
};

/** "Boss cut it to 280m": no project comes to less, so that what is read as a sum is one. */
const leastSum = 1e7;
const isPlainSum = ({ amounts }: Ask['details']): boolean =>
  amounts.length > 0 && amounts.every((won) => won >= leastSum);

/** What else a message holds that asks for the same in another case: "얼마로 줄어요", "달라져요?". */
const ofMoney =
  /얼마\S*|얼만\S*|우리|저희|부담\S*(?=\s*$)|줄어\S*|늘어\S*|내려가\S*|올라가\S*|how much|do we get|would we get/g;
const ofChange = /달라[지져]\S*|바뀌\S*|바꾸\S*|바꿔\S*|변하\S*|다른\S*|change\w*|different/g;

/** "상생형으로 하는 고도화면": one name says how what the other names is done. */
const inThatWay = /(?:으로|로)\s?(?:하는|진행하는|신청하는|가는|들어가는|넣는|받는|한|해서)(?=\s)/g;

/** "신규는?" after one paper of another program: whether it has that paper too. */
const withPaperOfTalk = (
  details: Ask['details'],
  index: PackIndex,
  { topic, item }: Focus,
): Ask['details'] => {
  if (topic !== 'document' || item === undefined || !isNamed(details)) return details;
  if (details.entities.some(({ kind }) => kind === 'document')) return details;
  const entities = namesakesOf(index, item).map((id) => ({ kind: 'document' as const, id }));
  return {
    ...details,
    mentions: [...details.mentions, { start: 0, end: 0, entities }],
    entities: [...details.entities, ...entities],
  };
};

/** "우리 지역일자리 기업이면?": the same sum for a company of another kind. */
const supposesKind = ({ text }: Ask, { entities }: Ask['details']): boolean =>
  entities.some(({ kind }) => kind === 'choice') &&
  /(?:이라?면|라면|(?<=[가-힣])면|일 ?때|일 ?경우)(?:요|은요|는요)?\s*\??$/.test(text);

/** "상생형은 안 되나요" after a single statement puts it to another program. */
const ifNot =
  /(?:안|못)\s?(?:되|돼|됩|하|해|받|있)\S*|없나요|없어요|있나요|있어요|있나(?=\s*\??$)|줘요|주나\S*|받나\S*|받아요/g;

/** "신규구축 가점되나요": hardly a word beside a name, but one that says what is asked. */
const namesAsked = ({ topics }: Ask, { entities }: Ask['details'], topic: string): boolean => {
  if (entities.every(({ kind }) => kind !== 'term')) return false;
  const [family = ''] = topics[0]?.topic.split('.') ?? [];
  if (family === topic.split('.')[0] || !everyPrograms.test(family)) return false;
  const share = topics.reduce(
    (sum, one) => (one.topic.split('.')[0] === family ? sum + one.probability : sum),
    0,
  );
  return share >= plainlyNamed;
};
const everyPrograms =
  /^(?:amount|burden|bonus|documents?|window|period|apply|contact|procedure|quota|labor-cost|duty)$/;
const plainlyNamed = 0.85;

/** "우리 스마트공장 이미 있네요 고도화로 다시요": the same once more for the program named last, whatever is told before. */
const onceMore =
  /^(?:으로|로)\s?(?:는\s|좀\s)?다시\s?(?:요|한\s?번|해|계산|알려|봐|부탁|해주세요|\s)*[가-힣]{0,4}[.!~ㅋㅎ\s]*$/;
const asksOnceMore = ({ text }: Ask, { mentions }: Ask['details']): boolean =>
  mentions.some(
    ({ end, entities }) =>
      entities.some(({ kind }) => kind === 'program' || kind === 'recruitment') &&
      onceMore.test(text.slice(end)),
  );

const refersBack = (ask: Ask, details: Ask['details'], { topic = '' }: Focus): boolean => {
  const money = isAboutMoney(topic);
  if (money && asksOnceMore(ask, details)) return true;
  if (namesAsked(ask, details, topic)) return false;
  const said = withoutRegret(unnamed(ask.text, details)).replace(ofChange, ' ').replace(inThatWay, ' ');
  const rest = topic.includes('.') && !money ? said.replace(ifNot, ' ') : said;
  if (money && supposesKind(ask, details)) return isElliptic(rest.replace(ofMoney, ' ').replace(inPart, ' '));
  if (isNamed(details) && isElliptic(money ? rest.replace(ofMoney, ' ') : rest)) return true;
  return money && details.amounts.length > 0 && isElliptic(askAgain(rest).replace(ofMoney, ' '));
};

/** "진짜임?", "확실해요?": what was told last is to be said once more. */
const asksIfTrue =
  /^(?:(?:그게|그거|이게|아|근데|그럼)\s)?(?:진짜|정말|사실|확실|레알)(?:임|이에요|예요|로요?|인가요?|인 ?거[예에]요|요|이야|이죠|입니까|한가요?|해요)?\s?\?+$|^(?:is (?:that|it) )?(?:really|true|for real|sure)\s?\?+$/;

/** "신규도 같나요" after a single statement: what the notice states on it for the one that is named. */
const asksIfAlikeThere = ({ text, details }: Ask, { topic = '' }: Focus): boolean =>
  topic.includes('.') &&
  !/^(?:calc|bonus|outside)/.test(topic) &&
  isNamed(details) &&
  asksIfAlike(text) &&
  isElliptic(unnamed(text, details).replace(/(?:똑)?같\S*|동일\S*|\bsame\b/g, ' '));

/** "종료" after when a call opens is no good-bye. */
const asksForItsEnd = /^(?:그럼 |그리고 )?(?:접수 ?)?(?:종료|끝)(?:일|은|는|일은|일자)?\s*\??$/;

/** "증빙은?" after a bonus item is about what proves it. */
const asksForProof = ({ text, details }: Ask, { topic, bonusItems = [] }: Focus): boolean =>
  topic?.startsWith('bonus') === true &&
  bonusItems.length > 0 &&
  details.entities.every(({ kind }) => kind === 'document') &&
  text.length <= shortAsk &&
  /증빙|증명|서류|유효|발급일|언제 ?(?:꺼|거|것|발급|뗀)|proof|evidence|papers|\bvalid/.test(text);
const shortAsk = 24;

/** "로봇도 거기예요?" after a number, "양산도 거기로 하면 되나요" after a centre: whether it is the same for another. */
const asksIfThereToo = ({ text, details }: Ask, topic: string): boolean =>
  /^(?:contact|centre|apply\.site)$/.test(topic) &&
  isForSomebody(details) &&
  pointsToThere(unnamed(text, details).replace(/\s+도?\s+/, ' '));
const isForSomebody = ({ place, entities }: Ask['details']): boolean =>
  place !== undefined || entities.some(({ kind }) => /^(?:program|recruitment|variant)$/.test(kind));

/** "다 합치면?" in talk of bonus points: what the items spoken of come to. */
const asksForAllPoints = ({ text, details }: Ask, { topic }: Focus): boolean =>
  topic?.startsWith('bonus') === true &&
  details.entities.length === 0 &&
  text.search(allTogether) >= 0 &&
  isElliptic(text.replace(allTogether, ' ').replace(/점|가점|몇|얼마|예요|이에요|나와요|되/g, ' '));
const allTogether =
  /(?:(?:다|모두|전부|둘 ?다|셋 ?다|총|이거 다)\s?)?(?:합치|합하|합해|합쳐|더하|해당되|하|되|받으)(?:면|서|지면)|다\s?해서|총점|총합|합계|합산|\b(?:all (?:of them |three )?together|altogether|in total|total|all in all|in all)\b/g;

/** "그건 어디서 받아요" after the papers were listed: where their forms are. */
const asksForForms = ({ text, details }: Ask, { topic }: Focus): boolean =>
  topic === 'documents' &&
  details.entities.length === 0 &&
  text.length <= shortAsk &&
  /어디(?:서|에서|에|가)?\S*\s.*?(?:받|다운|구하|구해|얻)|\bwhere\b.*\b(?:get|find|download)\b/.test(text) &&
  !/접수|신청|제출/.test(text);

/** The button that begins anew, though a first build goes by nearly the same word. */
const startsOver = /^처음으로[.!]*$/;

/** What refers back was found out before, or a ground or a rule is put as if it had been asked for. */
const isSettled = ({ topics: [only, ...others] }: Ask): boolean =>
  only?.probability === 1 && others.length === 0 && only.topic !== 'follow-up';

/**
 * The last question put again for another form, program or sum: "기본이면?" after the share in in-depth consulting,
 * "잘못 말했네 9천4백이요" after a calculation. Such an ask has no topic of its own; any other stays as it is.
 */
export const varied = (said: Ask, index: PackIndex, focus: Focus, role?: unknown): Ask => {
  if (startsOver.test(said.text) || isSettled(said)) return said;
  const ask = earnedBy(pointedAt(withOwnForms(said, index), index, focus), index, focus);
  if (focus.topic !== undefined && asksIfAlikeThere(ask, focus))
    return { ...ask, topics: [{ topic: 'follow-up', probability: 1 }] };
  if (focus.topic === undefined || compares(ask.text)) return ask;
  if (asksForItsEnd.test(ask.text) && focus.topic.startsWith('window'))
    return { ...ask, topics: [{ topic: 'window.closes', probability: 1 }] };
  if (asksIfTrue.test(ask.text)) return { ...ask, topics: [{ topic: 'follow-up', probability: 1 }] };
  if (asksIfBarred(ask, focus)) return { ...ask, topics: [{ topic: 'follow-up', probability: 1 }] };
  if (asksForProof(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.evidence', probability: 1 }] };
  if (asksIfThereToo(ask, focus.topic)) return { ...ask, topics: [{ topic: focus.topic, probability: 1 }] };
  const ground = groundNamed(ask, index, focus);
  if (ground !== undefined) return { ...ask, topics: [{ topic: ground, probability: 1 }] };
  if (asksForItsPoints(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.item', probability: 1 }] };
  const added = callsAddedUp(ask, index, focus);
  if (added) return withCalls(ask, added, [{ topic: focus.topic, probability: 1 }]);
  if (addsItemOfPoints(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.item', probability: 1 }] };
  if (asksForItsLimit(ask, focus)) return { ...ask, topics: [{ topic: 'amount', probability: 1 }] };
  const time = topicOfBareTime(ask, index, focus);
  if (time !== undefined) return { ...ask, topics: [{ topic: time, probability: 1 }] };
  if (asksForItsShare(ask, focus)) return { ...ask, topics: [{ topic: focus.topic, probability: 1 }] };
  const pay = topicOfPay(ask, index, focus);
  if (pay !== undefined) return { ...ask, topics: [{ topic: pay, probability: 1 }] };
  if (asksForItsMoney(ask, index, focus)) return { ...ask, topics: [{ topic: 'amount', probability: 1 }] };
  const unit = topicOfUnit(ask, index, focus) ?? topicOfTimes(ask, focus);
  if (unit !== undefined) return { ...ask, topics: [{ topic: unit, probability: 1 }] };
  const step = topicOfStepTold(ask, index, focus);
  if (step !== undefined) return { ...ask, topics: [{ topic: step, probability: 1 }] };
  const inFewWords = topicInFewWords(ask, focus);
  if (inFewWords !== undefined) return { ...ask, topics: [{ topic: inFewWords, probability: 1 }] };
  if (asksIfGone(ask, focus)) return { ...ask, topics: [{ topic: 'follow-up', probability: 1 }] };
  if (asksForAllPoints(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.item', probability: 1 }] };
  if (asksForForms(ask, focus)) return { ...ask, topics: [{ topic: 'document.form', probability: 1 }] };
  const duty = dutyWithinTalk(ask, index, focus);
  if (duty !== undefined) return { ...ask, topics: [{ topic: duty, probability: 1 }] };
  const sibling = ofOtherApplicants(ask, index, focus);
  if (sibling) return sibling;
  const told =
    topicOfSide(ask, index, focus, role) ??
    topicWithoutSide(ask, index, focus) ??
    topicOfOwnShare(ask, focus) ??
    topicOfGrant(ask, focus);
  if (told !== undefined) return { ...ask, topics: [{ topic: told, probability: 1 }] };
  if (isPaidByOwnTerms(ask, index, focus))
    return { ...ask, topics: [{ topic: 'calc.support', probability: 1 }] };
  if (isOtherLevel(ask, index, focus)) return { ...ask, topics: [{ topic: 'follow-up', probability: 1 }] };
  const figure = topicOfOwnCount(ask, index, focus) ?? topicOfBareFigure(ask, index, focus);
  if (figure !== undefined) return { ...ask, topics: [{ topic: figure, probability: 1 }] };
  const named = withFormsInShort(ask, index, focus.recruitments);
  const details = isAboutMoney(focus.topic) ? withSums(ask.text, named) : named;
  if (refersBack(ask, details, focus))
    return {
      ...ask,
      details: withPaperOfTalk(details, index, focus),
      topics: [{ topic: 'follow-up', probability: 1 }],
    };
  const kept = isPlainSum(details) ? details : named;
  return kept === ask.details ? ask : { ...ask, details: kept };
};
