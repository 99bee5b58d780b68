import { perText } from '../once.ts';

const korean =
  /(?:같이|함께|동시에?|한꺼번에|한번에|둘\s?다|두\s?(?:개|가지|사업|군데|곳)|세\s?(?:개|가지)|다\s?같이|중복(?:으로|해서)?|겸해서|병행)[^?]{0,16}(?:되|돼|될|가능|신청|받|넣|할\s?수|해도|하면)|(?:둘|셋|전부|모두|다)\s?다?\s?(?:신청|넣)[^?]{0,8}(?:되|돼|될|가능|수\s?있)|(?:하나|한\s?(?:개|가지|사업))(?:씩)?만\s?(?:골라서?\s?)?(?:신청|지원|넣)[^?]{0,8}(?:되|돼|될|가능|수\s?있|하나|해야)/;
const english =
  /\b(?:both|together|at once|at the same time|simultaneously|in parallel|combine|on top of|as well|two programs|more than one program)\b/;
const englishMay = /\b(?:can|could|may|possible|allowed|apply|combine)\b/;

/** Who takes part together, what is under way, support from elsewhere, parts of one program: other matters. */
const otherMatter =
  /둘\s?다\s?(?:필요|알려|궁금|부탁)|언제|얼마|어디|몇|누가|왜|공급\s?기업|공급\s?업체|로봇\s?(?:기업|업체|회사)|(?:회사|업체|기관|사람|누구|협력사|파트너|조합|재단|대학)(?:이랑|랑|와|과|하고)|컨소시엄|다른\s?(?:정부|부처|지원|기관|회사)|타\s?(?:사업|부처|기관)|지자체|고용|대출|융자|r&d|작년|예전|전에|과제|세부|유형|항목|가점|점수|서류|확인서|성적서|통지서|증명|증빙|인증|준비|수행|진행|하고\s?있|하는\s?중|끝나|견적|설치|\btogether with (?:them|him|her|us|our|my|an?|another)\b|\b(?:when|where|how much|supplier|consortium|partner|another (?:company|grant|ministry)|other (?:grants?|subsid|support)|task|type|points?|documents?|running|under way|in progress|last year)/;

/** Whether a normalised message asks if programs can be applied for side by side: "로봇도 같이 되나". */
export const asksToCombine = perText(
  (text: string): boolean =>
    !otherMatter.test(text) && (korean.test(text) || (english.test(text) && englishMay.test(text))),
);

const inGeneral =
  /(?:여러|두|몇|세)\s?(?:개|가지|군데)?\s?(?:의\s)?(?:사업|프로그램)|하나만|한\s?(?:개|가지|사업)만|중복\s?(?:신청|지원)|\b(?:several|more than one|two|multiple) programs?\b/;

/** "여러 사업 같이 신청돼요?": of programs in general, whichever they are. */
export const combinesInGeneral = (text: string): boolean => inGeneral.test(text);
