import type { Place } from '../extract/span.ts';
import { asksWhen } from './asking.ts';
import { anyOf } from './phrases.ts';

const purpose = anyOf(
  [
    '(?:왜|뭐\\s?하러|뭣\\s?하러|뭣\\s?땜에)\\s?(?:받|하는|해야|해\\?|합니|쓰|불러|필요|있는|만들|신청)(?!.{0,12}(?:안|못|없))',
    '무슨\\s?(?:소용|필요)|뭐에\\s?쓰|어디(?:에|다)\\s?쓰|목적이?\\s?(?:뭐|무엇|뭔)',
  ],
  [
    "\\bwhy (?:should|would|do|must) (?:we|i|a company|one)\\b(?!.{0,20}\\b(?:not|n't)\\b)",
    "\\bwhat(?:'s| is) (?:the )?(?:point|purpose|use) of\\b",
  ],
);
/** Why a paper is wanted is a matter of the papers. */
const ofPaper = /서류|견적|증명|동의서|명부|계획서|\b(?:papers?|documents?|certificates?|quotations?)\b/;
/** "수준확인 왜 받아요": what a program is there for. */
export const asksForPurpose = (text: string): boolean => purpose.test(text) && !ofPaper.test(text);

const benefit = anyOf(
  ['(?:뭐가|무엇이|뭣이|머가|어떤\\s?점이)\\s?(?:좋|이득|득|도움)|무슨\\s?(?:이득|도움|혜택)|좋은\\s?점'],
  [
    '\\bwhat (?:good|use) (?:is|does)\\b|\\bwhat do (?:we|i) get out of\\b|\\b(?:benefits?|advantages?) of\\b',
  ],
);
/** "마이스터 받으면 뭐가 좋은데": what a program brings. */
export const asksForBenefit = (text: string): boolean => benefit.test(text);

const aloneAfter =
  /^(?:\s?(?:사업|지원|쪽))?(?:만|은|는|도)?\s?(?:따로|별도(?:로)?|독립적으로)\s?(?:\S{1,4}\s)?(?:신청|할|받|하|지원|되|돼|될|가능|참여)|^ ?(?:one|program(?:me)?|project|support)? ?(?:separately|on its own|by itself)\b/;
/** "로봇은 별도로 할 수 있나": whether the program named may be had without any other. */
export const asksForItAlone = (text: string, { end }: Pick<Place, 'end'>): boolean =>
  aloneAfter.test(text.slice(end));

const included = anyOf(
  [
    '자동(?:으로)?|저절로|포함|딸려|들어\\s?있|껴\\s?있|(?:따로|별도로?)\\s?(?:안|또|더|다시|받|해|신청)',
    '(?:도|까지)\\s?(?:같이|함께|한꺼번에)\\s?(?:되는|받는|하는|해\\s?주|받게|나오)',
  ],
  ['\\b(?:automatically|included?|includes|comes with|part of)\\b'],
);
/** "고도화하면 수준확인도 같이 되는 거예요": whether one thing comes with another. */
export const asksWhetherIncluded = (text: string): boolean => included.test(text);

const payer = anyOf(
  ['(?:누가|누구|어디서|어디가)\\s?(?:다\\s)?(?:내|부담|대\\s?[주는나]|냅|물어|물[나죠]|지불|줍|줘|주나)'],
  ['\\bwho (?:pays|bears|covers|has to pay)\\b'],
);
/** What one step or part costs is a matter of its own. */
const ofPart =
  /서류|증명|감리|원가|심사|평가|점검|보안|인건비|출장|교육|\b(?:audit|security|labou?r|travel)\b/;
/** "수준확인비 누가 내요": who bears the cost, and not who does a step. */
export const asksWhoPays = (text: string): boolean =>
  payer.test(text) && /비|돈|값|부담|금액|\bpays?|\bbears|\bcovers/.test(text) && !ofPart.test(text);

const softwareOnly =
  /(?:erp|mes|plm|scm|wms|crm|pop|그룹웨어|프로그램|소프트웨어|솔루션)만(?:이라도|으로)?\s?(?:그냥\s)?(?:하고\s?싶|하려|할라|깔|도입|넣|사고|사려|구축|쓰고|해도|해\s?주|있으면)|\b(?:just|only) (?:want |need )?(?:an? )?(?:erp|mes|plm|scm|wms)\b|\b(?:erp|mes|plm|scm|wms) (?:only|alone)\b/;
/** "erp만 하고 싶은데": whether one kind of software will do. */
export const asksForSoftwareOnly = (text: string): boolean => softwareOnly.test(text);

const apart = /(?:따로따로|따로|각각|별도로)\s?(?:신청|접수|내야|넣어|해야)|\bseparate(?:ly)?\b/;
/** "로봇 따로 신청해야 하나요 신규구축이랑": whether two are applied for one by one. */
export const asksWhetherApart = (text: string): boolean => apart.test(text);

const equipment =
  '(?:기계|설비|장비|cctv|씨씨티비|가공기|선반|프레스|사출기|포장기|컨베이어|지게차|컴퓨터|\\bpc\\b|생산라인)';
const buying = anyOf(
  [
    `${equipment}\\S{0,3}\\s?(?:\\S{1,4}\\s){0,2}(?:사고|사려|사는|사면|사도|살\\s?(?:건데|때|수)|바꾸(?:고|려|는데|면)|바꿔(?:도|\\s?주)|교체|구입|구매|들이|들여|달고|달아)`,
  ],
  [
    '\\b(?:buy|replace|purchase|get) (?:an? |one |some |new |our |two |a new ){0,2}(?:machines?|machinery|equipment|cctv|press|lathe|conveyor|computers?)\\b',
  ],
);
const asking =
  /싶|[려라](?:고|는데)|되나|될까|돼|되죠|됩니까|보태|[주있]나|\bcan\b|\bwant\b|\blike to\b|\bhelp\b|\?/;
/** "포장기계 사고 싶은데": whether equipment will be paid for by itself. */
export const asksForEquipment = (text: string): boolean =>
  buying.test(text) &&
  asking.test(text) &&
  !asksWhen(text) &&
  !/로봇|솔루션|연동|\bmes\b|견적|서류/.test(text);

const money = anyOf(
  [
    '지원\\s?(?:되나|돼|될까|됩니까|되는지|되죠|되지|해\\s?주)|돈\\s?(?:이\\s)?(?:나오|주나|줘)|보태|지원금\\s?(?:있|나오|주)',
  ],
  ['\\bany (?:help|support|funding|subsidy)\\b|\\bget (?:any )?(?:help|support|funding)\\b'],
);
/** "로봇 한 대 들이고 싶은데 지원되나": whether there is money for what is wished for. */
export const asksForMoneyFor = (text: string): boolean => money.test(text);
