import { countLetters } from './count-letters.ts';
import { mayAsk, plainlyTells } from './speech/asking-sentence.ts';
import { permissionAsked } from './speech/permission.ts';
import type { Ask } from './understand.ts';

/** A message in two: what it asks, and the sentences that only tell what the asker's case is. */
export interface Parted {
  readonly asking: string;
  readonly background: readonly Ask[];
}

const sentenceEnd = /(?<=[?!\n])\s*|(?<=\.)\s+/;

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

const longestSignature = 10;

/** "… 궁금합니다. 퇴직예정자에요": who asks, said last and in a word. */
const saysWho = (sentence: string): boolean =>
  /(?:이에요|예요|에요|입니다|임)[.~!]*$/.test(sentence) && countLetters(sentence) <= longestSignature;

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
    (sentence, at) => plainlyTells(sentence) && (at < sentences.length - 1 || saysWho(sentence)),
  );
  const asking = sentences.filter((sentence) => !told.includes(sentence));
  const asked = asking.join(' ');
  if (told.length === 0 || !asking.some(mayAsk) || !saysEnough(asked))
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
