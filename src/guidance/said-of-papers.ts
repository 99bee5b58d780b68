/** What a message says of the papers of a checklist. */
export interface SaidOfPapers {
  readonly ready: boolean;
  /** Numbers in the list, counted from 1; empty where papers are named instead. */
  readonly numbers: readonly number[];
  /** All of them. */
  readonly all: boolean;
  /** Those last spoken of: "아 그건 아직요". */
  readonly last: boolean;
}

const ready =
  /준비(?:됐|되었|했|완료|됨|끝)|완료|챙겼|챙김|받았|받음|뗐|떼었|뗌|발급(?:받|했|완료)|구했|확보|(?:^|\s)됐(?:고|어|습|음|는데|지만)|받고|다\s?(?:됐|냈|했|끝)|냈어|제출했|있어요|있습니다|있음|\b(?:ready|done|got|have|submitted|obtained)\b/;
const notReady =
  /아직|안\s?(?:됐|되|뗐|받|냈|챙|했|나왔)|못\s?(?:받|뗐|챙|했|구)|없[어음네습]|취소|해제|빼\s?(?:줘|주|고|야)|빼요|되돌|잘못\s?(?:눌|말|체크)|체크\s?(?:풀|해제)|덜\s?됐|\b(?:not|undo|untick|uncheck|remove|unmark|cancel|missing|without)\b|n't\b|\bno,? wait\b/;
const everything =
  /^(?:이제\s?|그거\s?|서류(?:는|도)?\s?)?(?:전부|모두|다|싹)\s?(?:다\s?)?(?:준비|챙|완료|됐|냈|받았|뗐|했어|끝)|^(?:전부|모두)\s?(?:다\s?)?(?:아직|취소|해제|빼)|\ball (?:of (?:it|them) |papers |documents )?(?:is |are )?(?:ready|done|set)\b|\b(?:i|we) (?:have|got) (?:them all|all of them|everything)|^everything(?:'s| is)? (?:ready|done)/;
const lastOnes =
  /^(?:아니?\s?|앗\s?|어\s?|참\s?)*[,.]?\s*(?:그거|그건|그게|그걸|이거|이건|방금(?:\s?(?:거|건|것|그거))?(?:은|는)?|아까\s?(?:거|건)?)|^(?:아니?|앗|참|어)[,.]?\s*아직|^(?:잘못\s?(?:눌|말|체크)|취소|되돌|방금)|^(?:oh|no|oops|wait|actually|sorry)?,?\s*(?:not yet|undo|not that|i don't have (?:it|that)|that(?:'s| is| one)? ?(?:isn't|not|isn))/;

/** Everything that is said around numbers: "2번은 아직이요", "uncheck 2 and 3". */
const around = /[가-힣a-z']+|[?!~]/g;
const numeric = /^[\d\s,.·()와과-]*$/;
const unitOfTime = /\d\s?(?:월|일|시|분|년|주|개월|부|장|명|억|만|원|%|점)/;

const numbersIn = (text: string): readonly number[] => {
  if (unitOfTime.test(text) || !numeric.test(text.replace(around, ' '))) return [];
  return (text.match(/\d{1,2}/g) ?? []).map(Number);
};

/** Bare numbers tick papers off; with words about something else they mean something else. */
const onlyNumbers = /^[\d\s,.·]*(?:번|하고|랑|와|과|and|[\d\s,.·])*(?:이요|요|이에요)?[.!]?$/;

/** What a clause says of papers; undefined where it says nothing of the kind. Names are for the caller to find. */
export const saidOfPapers = (clause: string): SaidOfPapers | undefined => {
  const numbers = numbersIn(clause);
  const denies = notReady.test(clause);
  const claims =
    ready.test(clause) || everything.test(clause) || (numbers.length > 0 && onlyNumbers.test(clause));
  if (!denies && !claims) return undefined;
  const all = everything.test(clause);
  return { ready: !denies, numbers, all, last: numbers.length === 0 && !all && lastOnes.test(clause) };
};

/** "견적서는 됐고 영상은 아직이요": each clause says its own. */
export const clausesOf = (text: string): readonly { readonly text: string; readonly start: number }[] => {
  const clauses: { text: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(
    /(?<=[가-힣](?<!하|그리)(?:고|구|는데|은데|지만))요?,?\s|[.!]\s|,?\s(?:but|however)\s|,\s(?=[^\d\s])/g,
  )) {
    clauses.push({ text: text.slice(start, index), start });
    start = index + mark.length;
  }
  return [...clauses, { text: text.slice(start), start }].filter((one) => one.text.trim() !== '');
};
