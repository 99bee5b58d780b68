import { sidesNamed } from './parties.ts';

/** "공급기업 것까지", "도입기업 서류만": what belongs to a side, as papers do. */
const belongings =
  /(?:기업|업체|회사|사|기관|쪽|측)(?:이|의|에서)?\s?(?:것|꺼|거|서류|증명서?|명의|이름)(?:까지|도|만|은|는|를|을|으로|로)*(?![가-힣]{2})|\b(?:supplier|vendor|adopter|partner|host)(?:'?s|s')?\s(?:papers?|documents?|certificates?)/;
const handedIn =
  /(?<!손(?:을|도)?\s?)떼(?!다)|뗄|뗀|내야|내[요나는면도지]|낼|제출|챙[기겨길]|준비|발급|필요|첨부|\b(?:hand in|submit|provide|need)/;
/** What is plainly no paid sum and no person: only papers are issued or attached. */
const onlyPapers = /(?<!손(?:을|도)?\s?)떼(?!다)|뗄|뗀|제출|발급|첨부|서류|\b(?:hand in|submit)/;
/** "공급기업은 뭐 내요", "도입기업은 뭐만 내면 돼요". */
const asksWhat =
  /(?:아무것도|하나도|따로)\s?(?:안\s?)?(?:내|낼|제출)|(?:뭐|뭘|무엇|무슨|머)[가-힣]*\s?(?:[가-힣]{1,4}\s)?(?:내|낼|제출|챙|준비|떼)/;
/** "도입기업 명의만 있으면 되나요". */
const aloneEnough =
  /(?:것|꺼|거|서류|명의|이름)(?:으로)?만\s?(?:으로\s?)?(?:있으면|되|돼|준비|챙)|(?:것|꺼|거|서류)(?:만|을|를)?\s?(?:좀\s)?(?:알려|보여|말해)/;
/** "우리 회사 것만 떼면 끝인가요": the own papers, and whether that is all. */
const ownAlone = /(?:우리|저희)\s?(?:회사\s?)?(?:것|꺼|거|서류)만\s?(?:떼|내|준비|제출|챙)/;
/** A share of the cost is handed in as well, in the same words. */
const ofMoney =
  /돈|부담|비용|얼마|금액|사업비|수수료|현금|퍼센트|%|프로(?!젝|그)|세금(?!\s?(?:완납|증명|납))|\b(?:pay|cost|money)/;

/** When, where and in what form they are issued is another question. */
const asksElse = /언제|어디|몇|유효|개월|양식|서식|며칠|\b(?:when|where|how (?:old|many))\b/;

/** Whether a text asks for the papers of the one side it names: "공급기업 것까지 떼야 하나요?". */
export const asksForPapersOfSide = (text: string): boolean =>
  (ownAlone.test(text) && !ofMoney.test(text)) ||
  (sidesNamed(text).length === 1 &&
    !ofMoney.test(text) &&
    !asksElse.test(text) &&
    ((handedIn.test(text) && (belongings.test(text) || onlyPapers.test(text) || asksWhat.test(text))) ||
      (belongings.test(text) && aloneEnough.test(text))));

const inWhoseName =
  /누구\s?(?:꺼|거|것|걸)|(?:누구|어느\s?(?:쪽|회사|기업|업체))\s?(?:의\s?)?(?:이름|명의|앞)|어느\s?(?:쪽|회사|기업|업체)\s?(?:꺼|거|것|걸|서류)|\bin whose name\b/;

/** "누구 명의로 떼나요": asks whose paper it has to be. */
export const asksInWhoseName = (text: string): boolean => inWhoseName.test(text);
