const claimsEnd = /마감|까지|종료|끝|close|deadline|until/;
const claimsBeginning = /부터|시작|열[리려]|\bfrom\b|open|start/;
const beginning = /(?:\d+년 )?\d+월 \d+일부터|\bfrom [^.;]*?(?= to | until )/g;

/** A claim about the end of a window is held against the end alone: the day on which it opens proves nothing. */
const withoutBeginning = (claim: string, stated: string): string =>
  claimsEnd.test(claim) && !claimsBeginning.test(claim) ? stated.replace(beginning, '') : stated;

const ofEach =
  /(?:항목|하나|한\s?개|개|건|한\s?항목)\s?(?:당|에|마다)|\b(?:each|per|an) (?:item|one)\b|\bapiece\b/;
const ofMost = /최대|상한|한도|\bmax(?:imum)?\b|\bat most\b|\bcap\b/;
const pointsOfEach = /항목당 \d+점|\d+ (?:bonus )?points? (?:each|an item)/;
const pointsAtMost = /최대 \d+점|(?:at most|up to) \d+(?: points?)?|\d+ at most/;

/** "항목당 5점 맞나요" is held against the points of one item, "최대 3점이죠" against the most there is. */
export const pointsMeant = (claim: string, stated: string): string | undefined =>
  ofEach.test(claim)
    ? pointsOfEach.exec(stated)?.[0]
    : ofMost.test(claim)
      ? pointsAtMost.exec(stated)?.[0]
      : undefined;

const copiesInAll = /(?:모두|총|합쳐) \d+부|\d+ copies in all/;
const ofSome = /비교|공급|\bcomparative\b|\bsupplier\b/;

/** "견적서 2부 내면 되죠" is held against all copies, where the statement sums them up and the claim names none of the kinds. */
const copiesMeant = (claim: string, stated: string): string | undefined =>
  ofSome.test(claim) || !/\d\s?(?:부|장)|\bcop(?:y|ies)\b/.test(claim)
    ? undefined
    : copiesInAll.exec(stated)?.[0];

interface Counted {
  readonly at: number;
  readonly value: number;
  /** What is counted, and by what it is counted: days a week are not days. */
  readonly of: string;
}

const counted =
  /(주|하루|1일|매월|매주|월)?\s?(?<![\d월]\s?)(\d[\d,]*)\s?(개사|개월|명|건|시간|일|회|부|장|곳|days?|months?|hours?|companies|people)(?!\(|(?<=일)(?:부터|까지))/g;

const countedIn = (text: string): readonly Counted[] =>
  [...text.matchAll(counted)].map((match) => ({
    at: match.index,
    value: Number((match[2] ?? '').replaceAll(',', '')),
    of: `${match[1] ?? ''}${(match[3] ?? '').replace(/s$/, '')}`,
  }));

const clauseEnd = /[.,(·]|고\s/g;

/** The clause of a text around a place in it. */
const clauseAt = (text: string, at: number): string => {
  const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: sign }) => index + sign.length);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return text.slice(start, ends.find((end) => end > at) ?? text.length);
};

const stems = (text: string): readonly string[] =>
  (text.match(/[가-힣]{2,}|[a-z]{4,}/g) ?? []).map((word) => word.slice(0, /[a-z]/.test(word) ? 4 : 2));

const corrects = /아니고|아니라|말고|\bnot\b/;

/**
 * "심화 컨설팅 5일 맞죠?" of ten days, five of them for one part: what stands first is the whole, and the number of a part
 * proves nothing unless the claim speaks of that part.
 */
const wholeMeant = (claim: string, stated: string): string | undefined => {
  const claims = countedIn(claim);
  const put = claims.at(-1);
  if (!put || (claims.length > 1 && !corrects.test(claim))) return undefined;
  const alike = countedIn(stated).filter(({ of }) => of === put.of);
  const [first] = alike;
  const same = alike.find(({ value }) => value === put.value);
  if (!first || !same || first.value === same.value) return undefined;
  const whole = clauseAt(stated, first.at);
  if (whole === clauseAt(stated, same.at)) return undefined;
  const ofPart = stems(clauseAt(stated, same.at)).filter((stem) => !stems(whole).includes(stem));
  return ofPart.some((stem) => claim.includes(stem)) ? undefined : whole;
};

/** The part of a statement against which a claim is held. */
export const partMeant = (claim: string, stated: string): string =>
  pointsMeant(claim, stated) ??
  copiesMeant(claim, stated) ??
  wholeMeant(claim, stated) ??
  withoutBeginning(claim, stated);
