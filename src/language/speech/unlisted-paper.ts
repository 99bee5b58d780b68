/** Ends of words that name a paper. */
const paper =
  /(?<![가-힣0-9])((?:[0-9]?[가-힣]{1,10}\s)?[0-9]?[가-힣]{0,10}(?:증명서|증명원|확인서|등본|초본|등록증|신고증|신고서|허가증|인증서|인증서|명부|위임장|서약서|확약서|각서|계약서|정관|통장|신분증|특허증|보험증권|이력서|소개서|도면|카탈로그|영수증|세금계산서)(?:\s?사본)?)(?=도|은|는|이|가|을|를|만|까지|랑|\s|\?|$|요|같은)/;
/** What is paid in full is of another kind: "4대보험 완납증명". */
const otherClearance =
  /((?:4대|사대)\s?보험료?|건강보험료?|국민연금|산재보험료?|고용보험료|관세|공과금)\s?(?:완납|납부|납입)\s?(?:증명서?|확인서?)/;
const ledIn =
  /^(?:그럼|그러면|혹시|저희|우리|서류(?:에|중에)?|신청(?:할|시)\S*|여기에?|추가로|그리고|또|따로|제출)\s/;
const isNeeded =
  /내야|내나|내요|내는|필요|제출|있어야|들어가|첨부|떼야|준비|챙겨|올려야|넣어야|\b(?:need|required|submit|attach)/;

/** The paper that a text names by its common name and asks whether it is handed in; undefined where it names none. */
export const paperAskedFor = (text: string): string | undefined => {
  if (!isNeeded.test(text)) return undefined;
  const found = otherClearance.exec(text)?.[0] ?? paper.exec(text)?.[1];
  return found?.replace(ledIn, '').trim();
};

/** Whether a text speaks of a clearance that is none of taxes. */
export const isOtherClearance = (text: string): boolean => otherClearance.test(text);
