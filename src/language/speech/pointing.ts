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

const there =
  /(?:거기|그\s?쪽|그\s?센터|그\s?번호|같은\s?(?:곳|데|번호|센터)|여기)(?:로|서|에서|에|가|랑)?(?:\s?(?:맞|인가|이에요|예요|에요|죠|하면|해도|해요|하나|신청|접수|걸면|전화|연락|물어|문의|되|돼)|\s*\??$)|\b(?:there|the same (?:place|number|office|centre))\b/;

/** "양산도 거기로 하면 되나요": points to where one was sent before. */
export const pointsToThere = (text: string): boolean => there.test(text);

const one =
  /(?:^|[\s,.?!])(?:그|이)(?:거|건|게|걸|것|거는|걸로|쪽|\s?사업)(?=[은는도로의이가을를]?(?:\s|$|[?.!~]))|\b(?:that|this) (?:one|program)\b|^(?:and |so )?(?:is |does |when |how )?\S* ?it\b/;
const all = /둘|다\s|모두|전부|각각|\b(?:both|all|each)\b/;

/** Whether a text points to one thing spoken of, and not to several. */
export const pointsToOne = (text: string): boolean => one.test(text) && !all.test(text);
