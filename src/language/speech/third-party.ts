import type { Place } from '../extract/span.ts';
import { perPlace } from '../once.ts';
import { anyOf } from './phrases.ts';

const counted =
  '^(?:들)?(?:이|가|은|는|도)?\\s?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|(?:한|두|세|네|\\d+)\\s?(?:곳|군데|개사|개\\s?(?:사|업체|회사|기업)|업체|회사|개|사))(?![가-힣]*\\s?(?:입니다|이에요|예요|인데))';
const found =
  '(?:정했|정해|구했|구해|찾았|찾아|골라|골랐|점찍|섭외|알아[봤보놨]|계약|얘기|이야기|붙[였이]|끼고|껴|데려|모셔|소개|맡[겼기길]|만났|의뢰)';
const withIt = '^(?:들)?(?:이?랑|하고(?!\\s?(?:싶|있))|와|과)(?=\\s)';
const taken = `^(?:들)?(?:까지|도|를|을|은|는|한테|에게|에)?\\s?(?:이미\\s|다\\s|벌써\\s|하나\\s|같이\\s)*${found}`;
const having = '^(?:들)?(?:까지|도|가|은|는)\\s?(?:이미\\s|다\\s|벌써\\s)*있(?!는\\s?(?:회사|기관))';
const ofIt =
  '^(?:들)?[이가]\\s?(?:지난|작년|올해|최근|아직|휴업|폐업|체납|세금|국세|지방세|부가세|중견|대기업|소기업|중소|문\\s?닫|망하|망했|해\\s?주|도와|만들어\\s?주|설치해\\s?주|개발해\\s?주|맡아|들어오|들어와|붙어)';
const after = anyOf([counted, withIt, taken, having, ofIt]);

const isBefore =
  /(?:같이|함께)\s?(?:하기로\s?한|할|하는|들어가기로\s?한|들어갈|신청할|진행할|일할)\s?(?:[가-힣a-z]+\s)?$|(?:만들|만들어\s?줄|개발할|개발해\s?줄|설치해\s?줄|해\s?줄|맡을|맡아\s?줄|도와줄|아는|거래하는|거래하던)\s$|(?:^|[^a-z])(?:one|two|three|four|five|\d+) (?:\w+ )?$|\b(?:the|our|their|with|from|by) (?:\w+ )?$/;

/** Words that name a company. */
const named = /(?:회사|업체|기업|기관|업자|company|firm|vendor|supplier|integrator|shop)s?$/;

/** "컨설팅 회사도 골라 놨고", "IT회사 하나", "our MES vendor": a company named as another one, not as the speaker's own. */
export const isAnotherCompany = perPlace(
  (text: string, { start, end }: Place): boolean =>
    named.test(text.slice(start, end)) &&
    (after.test(text.slice(end)) || isBefore.test(text.slice(0, start))),
);

const otherParty =
  /(?:협력사|협력업체|거래처|고객사|원청|납품처|하청업체|모회사|자회사|옆\s?공장|친구네|한\s?(?:곳|군데))(?:들)?(?:이|가|은|는|도)\s[^.?!,]{0,10}$/;

/** "협력사가 휴업 신고를 했지만", "한 곳은 휴업 중이고": what is told of another, or of one of several. */
export const isOfAnotherParty = (text: string, { start }: Place): boolean =>
  otherParty.test(text.slice(0, start));
