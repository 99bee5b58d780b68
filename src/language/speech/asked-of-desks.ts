import { anyOf } from './phrases.ts';

const day = '(?:토요일|토욜|일요일|일욜|주말|휴일|공휴일|점심|야간|저녁|밤|새벽|평일|명절|연휴|설날)';
const service =
  '(?:센터|\\btp\\b|테크노파크|추진단|진흥원|상공회의소|상담|콜센터|담당|직원|전화|통화|1357|거기)';
const hour = '(?:몇\\s?시|언제)\\s?(?:까지|부터|에)?';
const hours = anyOf(
  [
    `${service}.{0,14}${day}.{0,3}\\s?(?:하|해|되|돼|될|됩|열|여[나는]|쉬|근무|일\\s?(?:하|해)|전화|상담|통화|받|문|가능)`,
    `${day}.{0,6}\\s?(?:전화|통화|상담|방문|찾아가|문\\s?(?:을\\s?)?(?:여|열)|여나|여는|열어)`,
    `${service}.{0,10}${hour}\\s?(?:문|전화|상담|통화|하|해|여나|여는|열|닫|영업|근무|운영|끝)`,
    `(?:^|\\s)${hour}\\s?(?:문\\s?(?:을\\s?)?(?:여|열|닫)|전화\\s?(?:를\\s?)?(?:받|돼|되|해)|상담|통화)`,
    '(?:센터|테크노파크|추진단|진흥원|상공회의소|상담|콜센터|전화|1357).{0,4}(?:운영|영업|업무|이용|상담|근무)\\s?시간',
  ],
  [
    '\\b(?:open|opens|opened|closed?|available|answer|staffed|reach)\\b.{0,24}\\b(?:saturdays?|sundays?|weekends?|holidays?|lunch\\w*|evenings?|at night|after hours)\\b',
    '\\b(?:saturdays?|sundays?|weekends?|holidays?|lunch\\w*)\\b.{0,30}\\b(?:open|call|phone|visit|staff)\\b',
    '\\b(?:opening|office|business|phone) hours\\b',
    '\\bwhat time\\b.{0,30}\\b(?:cent(?:er|re)|office|desk|hotline|phone)\\b.{0,14}\\b(?:open|close)',
  ],
);
/** Who applies at a weekend asks about applying. */
const applying = /신청|접수|제출|업로드|올리|내도|\b(?:appl|submit|upload|hand)/;

/** "센터 토욜도 문여나요", "is the centre open on Saturday?": when somebody is there to turn to. */
export const asksOpeningHours = (text: string): boolean => hours.test(text) && !applying.test(text);

const who = '(?:사람|직원|담당|상담원|상담사|맡은|아는\\s?(?:분|이|양반)|책임자|누구|누가)';
const through = anyOf(
  [
    `${who}.{0,10}(?:통화|얘기|이야기|대화|말씀|말(?!까지|에|일|쯤))\\S{0,2}\\s?(?:좀\\s?|한번\\s?)*(?:하게|하고\\s?싶|하고픈|시켜|나누|할\\s?수|했으면|합시다|하입시다|원합|원해|부탁|할래|해야|좀$)`,
    `${who}.{0,6}(?:바꿔|바까|연결)\\s?(?:좀\\s?)?(?:주|줘|달|드|해|부탁|도)`,
    `(?:직접|전화로)\\s?(?:통화|얘기|이야기)\\S{0,2}\\s?(?:좀\\s?)?(?:하게|하고|할\\s?수|시켜|부탁)`,
  ],
  [
    '\\b(?:want|wants|like|can i|could i|may i|let me|please|connect me|put me)\\b.{0,12}\\b(?:speak|talk|connect\\w*|put|through)?\\b.{0,20}\\b(?:to|with|through to)\\b.{0,16}\\b(?:someone|somebody|a person|a human|the person|staff|an? (?:agent|officer|expert))\\b',
  ],
);

/** "맡은 직원하고 직접 통화 좀 하게 해주시오": wants to be put through to somebody. */
export const wantsSomebodyOnPhone = (text: string): boolean => through.test(text);

const mayAsk = anyOf(
  [
    '(?:물어\\s?봐도|물어\\s?보아도|물어도|여쭤\\s?봐도|여쭤도|여쭈어도|질문해도|문의해도|문의드려도|물어볼\\s?수)\\s?(?:되|돼|될|됩|됨|괜찮|있)[가-힣]*[?!.~ㅎㅋㅠ\\s]*$',
  ],
  [
    '\\b(?:may|can|could|am i allowed to|is it ok(?:ay)? (?:if|for) (?:i|me)(?: to)?) ?(?:i |we )?(?:also )?ask(?: you| here| a question| questions| something| too| as well)*\\W*$',
  ],
);
const elsewhere =
  /전화|센터|1357|추진단|진흥원|메일|어디|누구|담당|\b(?:whom?|where|phone|centre|center|desk)\b/;

/** "공장장인데 나도 물어봐도 돼?": whether one may ask the guide at all. */
export const asksIfOneMayAsk = (text: string): boolean => mayAsk.test(text) && !elsewhere.test(text);
