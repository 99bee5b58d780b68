import { countLetters } from './count-letters.ts';
import { asksForSumOfPoints } from './points-asked.ts';
import { asksForWhich, isQuestion } from './speech/asking.ts';
import { asksIfBothNeeded } from './speech/both.ts';
import { asksToCombine } from './speech/combining.ts';
import { asksHowTheyDiffer, asksIfPairIsAlike, asksWhich } from './speech/comparing.ts';
import { asksIfPapersDo } from './speech/enough.ts';
import { asksWhatItIsFor } from './speech/relating.ts';
import type { Ask } from './understand.ts';

/** Both sides of a cut have to be this clear before one message is taken for two asks … */
const clearEnough = 0.45;
/** … or at least this clear, and together clearer than the message as a whole. */
const leastClear = 0.2;
const clearerThanWhole = 1.2;
const clearJoined = 0.6;
const shortestAsk = 3;
/** A bare name ("서류하고 문의처", "기간, 서류") is short, and has to be clear by itself. */
const shortestName = 2;

/** "누구랑" asks, it does not join; "서류 뭐랑 부담금은" asks for the papers, and joins. */
const asksWithJoin = /^(?:누구|무엇|어디)(?:이랑|랑|하고|과|와)$|^뭐(?:이랑|랑|하고)$/;
const asksForThingBefore = /[가-힣]{2,} 뭐(?:이랑|랑|하고)$/;
/** Words that join two asks in Korean: particles and endings that say "and". "완료보고", "결과" are none. */
const koreanJoin =
  /(?:이랑|랑|하고|하구|그리고|및|(?<!결|성|효)과|와|(?<!(?:완료|결과|중간|최종)보|[가-힣]공|신|광|재)고|고요|구요|구)$/;
/** Those of them that join nouns. */
const joinsNouns = /(?:이랑|랑|하고|하구|그리고|및|과|와)$/;
/** "솔루션하고 장비하고 연동이 안 되면": two things that belong together. */
const bothJoined = /^\S+(하고|이랑|랑) \S+\1 (?:서로 )?(?:연동|연계|연결|호환|맞|같|다르|다른|차이|비교|둘)/;
/** "구축하고", "신청하고": a verb, after which something happens; nothing is joined to it as a thing. */
const isDone = /(?:구축|신청|지원|완료|제출|설치|참여|접수|협약|수행|도입|진행|선정|통과)(?:하고|하구)$/;
/** "지원하고 싶은데요", "하고 있어요": the verb goes on, nothing is joined. */
const carriesOn = /^(?:싶|있|나서|난|나면)/;
/** "전문가 몇 명 실적 몇 건": two question words ask for two things. */
const questionWord = /^(?:몇|얼마|언제|어디|누가|누구)/;
/** "모두 몇 군데 뽑는데 그중 고위험은 몇 군데": a part of what was asked first is asked next. */
const refersBack =
  /^(?:그|이)\s?(?:중에?서?|가운데)(?=\s|[은는])|^(?:and )?(?:how many|which) of (?:those|them|these)\b/;
/** "공정분석하고 설계는 누가 해요": one asks who does both. */
const sharesWho = (left: string, right: string): boolean =>
  /누가|누구/.test(right) && !/누가|누구|[?]/.test(left);
/** "How many are taken, and when does it close?": either side begins as a question does. */
const asksInEnglish = /^(?:how|what|when|where|which|who|why)\b/;
/** Where an English message may hold a second ask. */
const englishJoin = /^(?:and|also|plus)$/;

/** "신규구축이랑 고도화 둘 다 신청돼요?" names what is to be combined; it is one ask. */
const combinesAlone = (text: string): boolean => asksToCombine(text) && !severalSentences.test(text);
const severalSentences = /[.?!]\s/;

interface Cut {
  readonly left: string;
  readonly right: string;
  /** Joined by a word that joins things ("이랑"), so that less is needed to believe in two asks. */
  readonly joined: boolean;
  /** Hardly more than a name stands on the left. */
  readonly isBrief: boolean;
  /** Both sides have a question word of their own, or stand in a list. */
  readonly asksTwice: boolean;
}

/** Whether a word asks and what follows it asks again; its verb belongs to it ("몇 군데 뽑고"). */
const asksTwice = (word: string, rest: string): boolean =>
  questionWord.test(word) && rest.split(' ').some((other) => questionWord.test(other));

const verbJoins = /[가-힣]고(?:요)?$/;

/** "몇 | 퍼센트 지원하고 언제": what stands between two question words ends with a verb of the first. */
const hasVerbOfItsOwn = (after: string): boolean => {
  const words = after.split(' ');
  const next = words.findIndex((word) => questionWord.test(word));
  return words.slice(0, next).some((word) => verbJoins.test(word));
};

/** The question word of a verb stands at most this many words before it: "몇 퍼센트 지원하고". */
const nearVerb = 3;
const questionBefore = (text: string): string =>
  text
    .split(' ')
    .slice(-nearVerb - 1, -1)
    .find((word) => questionWord.test(word)) ?? '';

const endsCount =
  /(?:compan(?:y|ies)|firms?|makers?|manufacturers?|adopters?|suppliers?|vendors?|factories|members?)$/;
const beginsCount = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s/;
/** "four food makers plus two it firms": who they are, counted. */
const joinsCounts = (left: string, right: string): boolean => endsCount.test(left) && beginsCount.test(right);

/** Places where a message may fall into two asks: sentence ends, commas, joining words. */
const cutsOf = (text: string): readonly Cut[] => {
  const cuts: Cut[] = [];
  const add = (at: number, skip: number, joined = false, twice = false): void => {
    const left = text.slice(0, at).trim();
    const right = text.slice(at + skip).trim();
    const joinsNames = joined && joinsNouns.test(left);
    if (joinsNames && sharesWho(left, right)) return;
    const ofItsOwn = countLetters(joinsNames ? left.replace(joinsNouns, '') : left);
    const isListed = left.endsWith(',');
    const least = joinsNames || isListed ? shortestName : shortestAsk;
    const isBrief = ofItsOwn < shortestAsk;
    if (ofItsOwn >= least && countLetters(right) >= least)
      cuts.push({ left, right, joined, isBrief, asksTwice: twice });
  };
  let quoted = text[0] === '"';
  for (let i = 1; i < text.length - 1; i++) {
    const sign = text[i] ?? '';
    if (sign === '"') quoted = !quoted;
    // What somebody wrote is quoted as one thing.
    if (quoted) continue;
    if ('/·+'.includes(sign) && text[i - 1] === ' ' && text[i + 1] === ' ') add(i, 1, true, true);
    else if (sign === ',' && /^\d,\d{3}(?!\d)/.test(text.slice(i - 1, i + 5))) continue;
    else if ('?!;,\n'.includes(sign) || (sign === '.' && text[i + 1] === ' ')) {
      const twice = sign === '?' && text.slice(i + 1).includes('?');
      add(i + 1, 0, twice, twice);
    }
    if (sign !== ' ') continue;
    const before = text.slice(text.lastIndexOf(' ', i - 1) + 1, i);
    const next = text.slice(i + 1, (text.indexOf(' ', i + 1) + text.length + 1) % (text.length + 1));
    if (bothJoined.test(`${before} ${text.slice(i + 1)}`)) continue;
    const onlyAsks = asksWithJoin.test(before) && !asksForThingBefore.test(text.slice(0, i));
    if (koreanJoin.test(before) && !onlyAsks && !carriesOn.test(next)) {
      const twice = verbJoins.test(before) && asksTwice(questionBefore(text.slice(0, i)), text.slice(i));
      add(i, 1, twice || (joinsNouns.test(before) && !isDone.test(before)), twice);
    } else if (asksTwice(before, text.slice(i)) && !hasVerbOfItsOwn(text.slice(i + 1))) add(i, 1, true, true);
    else if (joinsCounts(text.slice(0, i), text.slice(i + next.length + 2))) continue;
    else if (englishJoin.test(next)) {
      const twice = asksInEnglish.test(text.slice(i + next.length + 2)) && asksInEnglish.test(text);
      add(i, next.length + 2, twice, twice);
    } else if (refersBack.test(text.slice(i + 1)) && asksForWhich(text.slice(0, i))) add(i, 1, true);
  }
  return cuts;
};

const lastOf = (topic: string): string => topic.slice(topic.lastIndexOf('.') + 1);

/** The likeliest thing an ask asks of the notice; what the notice does not cover counts only where it is far ahead. */
const topOf = ({ topics }: Ask): Ask['topics'][number] | undefined => {
  const [top] = topics;
  const inside = topics.find(({ topic }) => !topic.startsWith('outside'));
  if (!top || !inside || inside.probability * 2 < top.probability) return top;
  // "outside.fee" and "amount.fee" speak of the same thing, of which the notice says something or nothing.
  const isSame = inside !== top && lastOf(inside.topic) === lastOf(top.topic);
  return isSame ? { ...inside, probability: inside.probability + top.probability } : inside;
};

/** A sentence that says what was done ("선정됐어요") asks nothing, whatever its words are like. */
const states = /(?:했|됐|되었|았|었|였|입)(?:어요|습니다|고요?|는데요?|구요|니다)\.?$/;

/** Topics that tell or greet rather than ask: their sentences belong to the ask beside them. */
const isAsk = (ask: Ask): boolean => {
  if (states.test(ask.text)) return false;
  const top = topOf(ask);
  return top !== undefined && top.probability >= leastClear && !notAsking.has(top.topic);
};
const notAsking: ReadonlySet<string> = new Set([
  'follow-up',
  'tell',
  'greeting',
  'agreement',
  'feeling',
  'thanks',
  'bye',
  'situation',
  'help',
  'overview',
  'compare',
  'outside.chatter',
  'identity',
]);

/** Grumbling or greeting before the matter itself. */
const asides: ReadonlySet<string> = new Set([
  'complaint',
  'abuse',
  'greeting',
  'thanks',
  'agreement',
  'feeling',
]);
const isAside = ({ topics }: Ask): boolean =>
  asides.has(topics[0]?.topic ?? '') && (topics[0]?.probability ?? 0) >= clearEnough;

const topicOf = (ask: Ask): string => topOf(ask)?.topic ?? '';
const sureness = (ask: Ask): number => topOf(ask)?.probability ?? 0;
const familyOf = (topic: string): string => topic.split('.')[0] ?? topic;

const separated = /,.*,$/;
const severalAsked = /\?\s*\S/;
/** "한도, 마감,", "지원금하고 서류하고": the beginning of a list of more than two. */
const isList = (text: string): boolean =>
  severalAsked.test(text) ||
  separated.test(text) ||
  text.split(' ').filter((word) => joinsNouns.test(word) && !isDone.test(word)).length >
    (text.endsWith(',') ? 0 : 1);

/** A forgery is asked for with all that is told of it; the papers in it are no question of their own. */
const plansForgery = (whole: Ask): boolean => topicOf(whole) === 'forgery' && whole.concepts.includes('fake');

/** At most this many asks are answered in one reply. */
const mostAsks = 3;

const namesOf = ({ details }: Ask): string =>
  details.entities
    .filter(({ kind }) => kind !== 'term' && kind !== 'choice')
    .map(({ id }) => id)
    .join();

/** "로봇 가점이랑 고도화 가점 어디가 높아요" joins what it sets against each other. */
const setsNamedApart = ({ text, details }: Ask): boolean =>
  (asksWhich(text) || asksHowTheyDiffer(text)) &&
  details.entities.filter(({ kind }) => comparedKinds.has(kind)).length >= 2;
const comparedKinds: ReadonlySet<string> = new Set(['program', 'recruitment', 'variant']);

/**
 * Two asks are two where they ask for different things, or for the same thing of two that are named. Who asks twice
 * ("전문가 몇 명 실적 몇 건") may ask for two points of one matter.
 */
const differ = (first: Ask, second: Ask, twice: boolean): boolean => {
  if (asksInSpiteOf(first, second)) return false;
  const kindOf = twice ? (topic: string): string => topic : familyOf;
  if (kindOf(topicOf(first)) !== kindOf(topicOf(second))) return true;
  if (refersBack.test(second.text) && topicOf(first) !== topicOf(second)) return true;
  return namesOf(first) !== '' && namesOf(second) !== '' && namesOf(first) !== namesOf(second);
};

/** "여성기업이고 뿌리기업이면 몇 점": a cut between the items would lose what they come to together. */
export const partsSum = (whole: Ask, ...sides: readonly Ask[]): boolean =>
  asksForSumOfPoints(whole) && !sides.some(asksForSumOfPoints);

/** "we owe tax, can apply?": a ground told, and whether one may all the same. */
const asksInSpiteOf = (first: Ask, second: Ask): boolean =>
  topicOf(first).startsWith('exclusion.') &&
  /^(?:eligibility|apply|situation)$/.test(topicOf(second)) &&
  !isQuestion(first.text) &&
  namesOf(second) === '' &&
  second.concepts.includes('may');

const clearness = (first: Ask, second: Ask, whole: Ask, joined: boolean): number => {
  const together = Math.sqrt(sureness(first) * sureness(second));
  const least = Math.min(sureness(first), sureness(second));
  const most = Math.max(sureness(first), sureness(second));
  const clear = least >= clearEnough || (joined && most >= clearJoined);
  return clear || together > clearerThanWhole * sureness(whole) ? together : 0;
};

/** Whether a message is one ask, however many questions its form may show. */
export const isOneAsk = (text: string, whole: Ask): boolean =>
  asksWhatItIsFor(text) ||
  asksIfPapersDo(text, whole.details) ||
  topicOf(whole) === 'compare' ||
  plansForgery(whole) ||
  setsNamedApart(whole) ||
  asksIfPairIsAlike(text) ||
  asksIfBothNeeded(text) ||
  combinesAlone(text);

/**
 * The asks of a message: usually one. Two or three where cutting it leaves parts that each clearly ask for
 * something else ("얼마 지원되고 언제 마감이에요?").
 */
export const splitAsks = (text: string, askOf: (text: string) => Ask, depth = mostAsks): readonly Ask[] => {
  const whole = askOf(text);
  if (depth <= 1 || isOneAsk(text, whole)) return [whole];
  const cuts = cutsOf(text);
  const pleasantry = isAside(whole)
    ? cuts.find(({ left, right }) => isAside(askOf(left)) && isAsk(askOf(right)))
    : undefined;
  if (pleasantry) return splitAsks(pleasantry.right, askOf, depth - 1);
  let best: { first: Ask; rightText: string; score: number } | undefined;
  for (const { left, right, joined, isBrief, asksTwice: twice } of cuts) {
    const first = askOf(left);
    // "센서랑" is a thing to be joined, not an ask.
    if (!isAsk(first) || (isBrief && sureness(first) < clearJoined)) continue;
    const second = askOf(right);
    if (topicOf(second) === 'human' && sureness(first) < clearEnough) continue;
    if (!isAsk(second) || !differ(first, second, twice) || partsSum(whole, first, second)) continue;
    const score = clearness(first, second, whole, joined);
    if (score > (best?.score ?? 0)) best = { first, rightText: right, score };
  }
  if (!best) return [whole];
  // "한도, 마감, 문의처": the clearest cut need not be the first of a list.
  const first = isList(best.first.text) ? splitAsks(best.first.text, askOf, depth - 1) : [best.first];
  return [...first, ...splitAsks(best.rightText, askOf, depth - first.length)];
};
