import type { Place } from '../extract/span.ts';

const thatPaper =
  /(?:그|이|아까|방금)\s?(?:그\s?)?(?:서류|증명서|증명원|명부|양식|서식|신청서|계획서|동의서|확인서|보고서|견적서)|\b(?:that|this) (?:paper|document|form|certificate)\b/;
const thatThing = /(?:^|[\s,.?!])(?:그거|그건|그게|그걸|그것|이거|이건|이게|요거|고거)|\b(?:it|that one)\b/;

const placeOf = (words: RegExp, text: string): Place | undefined => {
  const found = words.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
};

/** Where a text says "그 서류", "그 증명서": a paper spoken of, whatever was talked of since. */
export const paperPointedTo = (text: string): Place | undefined => placeOf(thatPaper, text);

/** Where a text says "그거", "그건": whatever was spoken of last. */
export const thingPointedTo = (text: string): Place | undefined => placeOf(thatThing, text);
