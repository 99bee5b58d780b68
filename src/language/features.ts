import { firstConcept } from './concepts.ts';

/**
 * Features of an utterance for the topic model: hashed n-grams over its 자모 stream.
 *
 * 자모 rather than syllables, so that one wrong vowel or a dropped 받침 leaves most n-grams intact; blanks do
 * not count between Hangul, since people leave them out. Masked details (a program's name, a sum) arrive as
 * single private-use characters and so count as one symbol each.
 */

const bucketBits = 14;
const letterBuckets = 1 << bucketBits;
/** Concepts have buckets of their own behind the hashed ones, so that nothing collides with them. */
const conceptBuckets = 1024;
/** Signs of masked details are concepts too: that a sum is named says a lot. */
const firstMaskBucket = 1008;
export const featureBuckets = letterBuckets + conceptBuckets;

/** Whether a feature stands for a concept or a single item and not for letters. */
export const isConceptBucket = (bucket: number): boolean => bucket >= letterBuckets;
/** Signs of concepts and of single items, which are put behind the words; those of masked details stand among them. */
export const isSignBucket = (bucket: number): boolean =>
  bucket >= letterBuckets && bucket < letterBuckets + firstMaskBucket;

const hangulBase = 0xac00;
const hangulEnd = 0xd7a3;
/** Codes 1…67 stand for 초성, 중성 and 종성; other characters keep their code point. */
const jungseongBase = 20;
const jongseongBase = 41;
const wordBreak = 90;
const digit = 91;

const isBlank = (code: number): boolean => code === 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isMask = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;
/** A compatibility 자모 typed alone (ㅇㅋ, ㅎㅇ). */
const isLoneJamo = (code: number): boolean => code >= 0x3131 && code <= 0x3163;

/** Writes one syllable as two or three codes and returns the next position. */
const pushSyllable = (codes: Uint16Array, at: number, code: number): number => {
  const index = code - hangulBase;
  const jongseong = index % 28;
  codes[at] = 1 + Math.floor(index / 588);
  codes[at + 1] = jungseongBase + (Math.floor(index / 28) % 21);
  if (jongseong === 0) return at + 2;
  codes[at + 2] = jongseongBase + jongseong - 1;
  return at + 3;
};

const streamBuffer = new Uint16Array(8192);

/** The code stream of a normalised, masked text. Valid until the next call. */
const codeStream = (text: string): Uint16Array => {
  const codes = streamBuffer;
  let length = 0;
  let pendingBreak = false;
  let lastWasHangul = true;
  for (let i = 0; i < text.length && length < codes.length - 4; i++) {
    const code = text.charCodeAt(i);
    if (code >= hangulBase && code <= hangulEnd) {
      pendingBreak = false;
      lastWasHangul = true;
      length = pushSyllable(codes, length, code);
    } else if (isLatin(code) || isMask(code) || isDigit(code) || isLoneJamo(code) || code === 0x25) {
      const isWordCharacter = isLatin(code);
      if (pendingBreak && isWordCharacter && !lastWasHangul) codes[length++] = wordBreak;
      pendingBreak = false;
      lastWasHangul = false;
      const symbol = isDigit(code) ? digit : code;
      if (symbol !== digit || codes[length - 1] !== digit) codes[length++] = symbol;
    } else if (isBlank(code)) pendingBreak = true;
  }
  return codes.subarray(0, length);
};

/** Lengths of the n-grams: about a syllable, and a little over one. Longer ones only learn the examples by heart. */
const shortest = 2;
const longest = 3;

const hashBuffer = new Int32Array(8192 * longest);
const seenAt = new Int32Array(featureBuckets);
let stamp = 0;
let count = 0;

const add = (bucket: number): void => {
  if (seenAt[bucket] === stamp) return;
  seenAt[bucket] = stamp;
  hashBuffer[count++] = bucket;
};

const bucketOf = (hash: number): number => Math.imul(hash, 0x2c1b3c6d) >>> (32 - bucketBits);

/** Adds the n-grams that begin at a position. Signs of masked details count alone as well. */
const addFrom = (codes: Uint16Array, start: number): void => {
  const end = Math.min(codes.length, start + longest);
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const code = codes[i] ?? 0;
    if (code >= firstConcept) return;
    hash = Math.imul(hash ^ code, 0x01000193);
    hash ^= hash >>> 15;
    if (i - start + 1 >= shortest) add(bucketOf(hash));
  }
};

/** Distinct feature buckets of a text, in order of appearance. Valid until the next call. */
export const featuresOf = (text: string): Int32Array => {
  const codes = codeStream(text);
  stamp++;
  count = 0;
  for (let start = 0; start < codes.length; start++) {
    const code = codes[start] ?? 0;
    if (code >= firstConcept) add(letterBuckets + ((code - firstConcept) % firstMaskBucket));
    else {
      if (isMask(code)) add(letterBuckets + firstMaskBucket + (code & 0xf));
      addFrom(codes, start);
    }
  }
  return hashBuffer.subarray(0, count);
};
