const bribes =
  /봉투\s?(?:좀|를|라도)?\s?(?:드리|주|건네|찔러)|돈\s?봉투|뒷돈|뇌물|금품|촌지|접대|사례(?:비|금|를|는)?\s?(?:하|드리|할게|주)|청탁|로비(?:하|를|좀)|매수하|급행료|손\s?좀?\s?써|\b(?:brib\w*|kickback|pay \w+ off)\b/;

/** "심사원한테 봉투 좀 드리면": a result is to be changed by gifts or favours. */
export const speaksOfBribing = (text: string): boolean => bribes.test(text);
