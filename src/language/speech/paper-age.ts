const age =
  /(?:뗀|발급한|발급받은)\s?지\s?(?:얼마|며칠|몇)|언제\s?(?:꺼|거|것|자\s|뗀|떼야|발급)|(?:며칠|몇\s?일|몇\s?(?:개월|달))\s?(?:이내|안|내|전)|발급(?:일|날짜)\s?(?:기준|언제)|\bhow (?:old|recent)\b/;
const ofPaper = /증명|서류|납세|완납|등본|명부|확인서|\b(?:certificates?|papers?|documents?)\b/;

/** "증명서 언제꺼", "완납증명은 언제 뗀 거여야 돼요": how old a paper may be. */
export const asksPaperAge = (text: string): boolean => age.test(text) && ofPaper.test(text);
