/** What a conversation of the question set expects of the bot's last reply. */
export interface Expectation {
  readonly must?: undefined | readonly (readonly string[])[];
  readonly must_not?: undefined | readonly string[];
  readonly money?: undefined | readonly number[];
  readonly money_not?: undefined | readonly number[];
  readonly pct?: undefined | readonly number[];
  readonly oos?: undefined | boolean;
}

export interface Verdict {
  readonly right: boolean;
  /** What the reply lacks. */
  readonly missing: readonly string[];
  /** What the reply states and must not: a wrong fact. */
  readonly wrong: readonly string[];
  /** Length without blanks. */
  readonly characters: number;
}

const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,\u200b-\u200d\ufeff]/g, '');

const multiples: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, billion: 1e9 };

/** "4천5백만", "1천만", "3백만" as plain numbers of 만. */
const withPlainMan = (text: string): string =>
  text.replace(
    /(?:(\d+(?:\.\d+)?)\s*천)?\s*(?:(\d+(?:\.\d+)?)\s*백)?\s*(\d{1,3})?\s*만/g,
    (whole, thousands, hundreds, rest) => {
      if (thousands === undefined && hundreds === undefined) return whole;
      return `${Math.round(Number(thousands ?? 0) * 1000 + Number(hundreds ?? 0) * 100 + Number(rest ?? 0))}만`;
    },
  );

const korean =
  /(\d+(?:\.\d+)?)\s*억(?:\s*(\d+(?:\.\d+)?)\s*(만|천(?!\s*억)))?|(\d+(?:\.\d+)?)\s*만|(\d{4,})\s*원/g;
const english =
  /(?:krw|won|[₩￦])\s*(\d+(?:\.\d+)?)\s*(million|billion|m\b)?|(\d+(?:\.\d+)?)\s*(million|billion|m\b)|(\d{4,})\s*(?:krw|won)/gi;

/** Every sum in whole won that a reply states, in any usual spelling. */
export const sumsIn = (reply: string): ReadonlySet<number> => {
  const text = withPlainMan(reply.normalize('NFKC').replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));
  const sums = new Set<number>();
  for (const [, eok, more, unit, man, plain] of text.matchAll(korean)) {
    if (eok !== undefined)
      sums.add(Math.round(Number(eok) * 1e8 + Number(more ?? 0) * (unit === '천' ? 1e7 : 1e4)));
    else sums.add(man === undefined ? Number(plain) : Math.round(Number(man) * 1e4));
  }
  for (const [, leading, leadingUnit, middle, middleUnit, trailing] of text.matchAll(english)) {
    const unit = (leadingUnit ?? middleUnit ?? '').toLowerCase();
    sums.add(Math.round(Number(leading ?? middle ?? trailing) * (multiples[unit] ?? 1)));
  }
  return sums;
};

const pointsToADesk =
  /1357|smart-factory\.kr|042-388|1644-1736|02-6050|053-210|it\.smplatform|제조혁신센터|물어보|고용노동부|고용센터|조직|문의/;

/** Judges one reply as the project's question sets define it. */
export const judge = (expected: Expectation, reply: string): Verdict => {
  const squashed = squash(reply);
  const has = (text: string): boolean => squashed.includes(squash(text));
  const sums = sumsIn(reply);
  const missing = [
    ...(expected.must ?? [])
      .filter((group) => !group.some(has))
      .map((group) => `must: ${group.slice(0, 4).join(' | ')}`),
    ...(expected.pct ?? [])
      .filter((share) => !['%', '퍼센트', 'percent'].some((sign) => squashed.includes(`${share}${sign}`)))
      .map((share) => `pct: ${share}`),
    ...(expected.money ?? []).filter((sum) => !sums.has(sum)).map((sum) => `money: ${sum}`),
    ...(expected.oos && !pointsToADesk.test(squashed) ? ['a desk to turn to'] : []),
  ];
  const wrong = [
    ...(expected.must_not ?? []).filter(has).map((text) => `must_not: ${text}`),
    ...(expected.money_not ?? []).filter((sum) => sums.has(sum)).map((sum) => `money_not: ${sum}`),
  ];
  return {
    right: missing.length === 0 && wrong.length === 0,
    missing,
    wrong,
    characters: reply.replace(/\s/g, '').length,
  };
};
