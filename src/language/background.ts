import { permissionAsked } from './speech/permission.ts';
import type { Ask } from './understand.ts';

/** A message in two: what it asks, and the sentences that only tell what the asker's case is. */
export interface Parted {
  readonly asking: string;
  readonly background: readonly Ask[];
}

const sentenceEnd = /(?<=[?!\n])\s*|(?<=\.)\s+/;

const asksInKorean =
  /\?$|(?:나요|까요|가요|는지|ㄹ까|을까|되나|돼요|되요|알려|주세요|줘요?)[.!~]*$|궁금|문의|는지|얼마|몇|언제|어디|무엇|뭐|뭔|어떻|어떤|누가|누구/;
const asksInEnglish =
  /\?$|^(?:and |but |so |also |then )*(?:what|how|when|where|which|who|whom|whose|why|can|could|may|do|does|did|is|are|am|will|would|should|must|tell|please|explain|show|list|give)\b|\b(?:wondering|want to know|like to know|need to know|tell me|let me know|not sure|ask(?:ing)? (?:if|whether|about)|question)\b/;

const tellsInKorean = /(?:[다요]|[임음함]|[는은인]데\?)[.~!ㅠㅜ]*$/;
/** "우리 스마트공장 없는데?" tells, for all its question mark. */
const remarks = /[는은인]데\?$/;
const openQuestion = /얼마|몇|언제|어디|무엇|뭐|뭔|어떻|어떤|누가|누구|왜/;

const isAsking = (sentence: string): boolean =>
  /[가-힣]/.test(sentence)
    ? asksInKorean.test(sentence) && (!remarks.test(sentence) || openQuestion.test(sentence))
    : asksInEnglish.test(sentence);

/** What is left of a message without its background has to be at least this clear by itself … */
const clearAlone = 0.4;
/** … or this clear, where it asks for what is the same for everybody and so needs no background. */
const clearForAnybody = 0.25;
const pointsBack = /\b(?:that|this|it|these|those|then|(?:to|for) (?:us|me|our))\b/;
const sameForAnybody = /^(?:amount|document|documents|window|period|apply|contact|procedure|quota)(?:\.|$)/;
/** "그래도 되나요?", "Is that allowed?" live off what was told before them. */
const shortestAlone = 9;

/** Whether an ask says by itself what it asks. */
export const isClear = ({ text, topics: [top] }: Ask): boolean =>
  top !== undefined &&
  text.replace(/\s/g, '').length >= shortestAlone &&
  top.topic !== 'follow-up' &&
  top.probability >=
    (sameForAnybody.test(top.topic) && !pointsBack.test(text) ? clearForAnybody : clearAlone);

/** Whether a sentence plainly tells; what might ask as well is left with the question. */
const isTelling = (sentence: string): boolean =>
  !isAsking(sentence) && (/[가-힣]/.test(sentence) ? tellsInKorean.test(sentence) : !sentence.endsWith('?'));

const longestSignature = 10;

/** "… 궁금합니다. 퇴직예정자에요": who asks, said last and in a word. */
const saysWho = (sentence: string): boolean =>
  /(?:이에요|예요|에요|입니다|임)[.~!]*$/.test(sentence) &&
  sentence.replace(/[^가-힣a-z0-9]/gi, '').length <= longestSignature;

/**
 * Parts a message of several sentences: "We are a small firm in Daegu. Our vendor says it takes a year. Can the
 * period be extended?" asks for one thing, and the rest is background. Where nothing or everything asks, or
 * the asking sentences say too little alone (`saysEnough`), the message stays whole.
 */
export const partBackground = (
  text: string,
  askOf: (text: string) => Ask,
  saysEnough: (asking: string) => boolean,
): Parted => {
  const sentences = text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const told = sentences.filter(
    (sentence, at) => isTelling(sentence) && (at < sentences.length - 1 || saysWho(sentence)),
  );
  const asking = sentences.filter((sentence) => !told.includes(sentence));
  const asked = asking.join(' ');
  if (told.length === 0 || !asking.some(isAsking) || !saysEnough(asked))
    return { asking: text, background: [] };
  return { asking: asked, background: told.map(askOf) };
};

/** Rules about applicants in general, which "되나요?" alone asks for. */
const ofApplicants = /^(?:eligibility|situation|tell|follow-up)$/;
/** What one tells of oneself on which there may be a rule, or plainly none. */
const ofOneCase = /^(?:eligibility|exclusion|outside)\./;
const plainlyTold = 0.4;

/** "외국계 회사예요. 신규구축 되나요?": asks whether one may with what was told, and not for the rules in general. */
const toldToBeJudged = (asking: Ask, background: readonly Ask[]): Ask | undefined => {
  const [top] = asking.topics;
  if (!top || !ofApplicants.test(top.topic) || permissionAsked(asking.text) !== 'may') return undefined;
  return background.find(
    ({ topics: [told] }) => told && ofOneCase.test(told.topic) && told.probability >= plainlyTold,
  );
};

/**
 * The one ask of a message: what it asks comes from the asking part, whom and what it names from all of it. Whether
 * one may is asked of what was told.
 */
export const withBackground = (whole: Ask, said: Ask, background: readonly Ask[]): Ask => {
  const asking = toldToBeJudged(said, background) ?? said;
  return {
    text: whole.text,
    get details() {
      return whole.details;
    },
    get concepts() {
      return whole.concepts;
    },
    get likeness() {
      return asking.likeness;
    },
    get topics() {
      return asking.topics;
    },
    get points() {
      return asking.points;
    },
  };
};
