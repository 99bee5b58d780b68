/** After a bare two-digit 년: a point in time, not a length. */
const pointInTime =
  /^\)|^[,~·/] ?'?\d{2} ?년|^ ?(?:에(?! ?걸)|엔|도(?!에)|[꺼것]|거(?![래나])|이?랑|하고|만 ?[내떼있]|부터|까지|참여|지정|당시|이전|이후|선정|정부|공고|사업|초|말|때|확인|컨설|수행|모집|구축|신청|결과|기준|예산|상반기|하반기|클라우드|로봇|스마트|\d{1,2}월)/;

/** Whether a two-digit figure before 년 is a year of this century ("19년에 지정된") and not a length ("19년 경력"). */
export const isShortYear = (text: string, start: number, value: number, end: number): boolean => {
  if (value > 35) return false;
  if (text[start - 1] === "'" || text[end] === '도') return true;
  return value >= 13 && value <= 25 && pointInTime.test(text.slice(end, end + 6));
};

const fullYear = /(?<!\d)20\d\d(?!\d)/g;
const shortYear = /(?<![\d.,])(\d{2}) ?년/g;
/** "18·19년", "'18, '19년": the year behind tells what the one before is. */
const listed = /(?<![\d.,])'?(\d{2}) ?[·,~] ?(?='?\d{2} ?년)/g;

/** The years a normalised text names, in four digits, each once. */
export const yearsIn = (text: string): readonly number[] => {
  const full = [...text.matchAll(fullYear)].map(([year]) => Number(year));
  const short = [...text.matchAll(shortYear)]
    .map((match) => ({ match, value: Number(match[1]) }))
    .filter(({ match, value }) => isShortYear(text, match.index, value, match.index + match[0].length));
  const before = short.length === 0 ? [] : [...text.matchAll(listed)].map(([, year]) => 2000 + Number(year));
  return [...new Set([...full, ...before, ...short.map(({ value }) => 2000 + value)])];
};
