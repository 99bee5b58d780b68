import { sampleNotice } from '../../samples/sample-knowledge.ts';

const energy = 'programs/energy/energy.yaml';
const design = 'programs/design/program.yaml';
const process = 'programs/design/process.yaml';
const inEnergy = `${sampleNotice}/${energy}`;
const inDesign = `${sampleNotice}/${design}`;
const inProcess = `${sampleNotice}/${process}`;

/** A change to the made-up notice that makes it invalid, and what is said about it. */
interface Breakage {
  readonly kind: string;
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly complaint: string;
}

/** One for every kind of mistake that is refused. */
export const breakages: readonly Breakage[] = [
  {
    kind: '빠진 번역',
    file: energy,
    path: ['documents', 0, 'name', 'en'],
    value: undefined,
    complaint: `${inEnergy} documents[0].name.en (energy.doc.plan): found nothing, expected a text in English (missing translation)`,
  },
  {
    kind: '모르는 열쇠',
    file: energy,
    path: ['periods', 0, 'weeks'],
    value: 3,
    complaint: `${inEnergy} periods[0].weeks (energy.period): found an unknown key, expected only keys this kind of record has`,
  },
  {
    kind: '잘못된 날짜',
    file: design,
    path: ['windows', 0, 'opens'],
    value: '2031-3-17',
    complaint: `${inDesign} windows[0].opens (design.window): found "2031-3-17", expected a date written YYYY-MM-DD`,
  },
  {
    kind: '잘못된 출처',
    file: energy,
    path: ['periods', 0, 'source'],
    value: '46행',
    complaint: `${inEnergy} periods[0].source (energy.period): found "46행", expected a section heading and line ranges, e.g. "2-(1) 지원조건 L166-L168, L170"`,
  },
  {
    kind: '잘못된 조건',
    file: energy,
    path: ['requirements', 0, 'holdsWhen', 'equals'],
    value: true,
    complaint: `${inEnergy} requirements[0].holdsWhen.equals (energy.req.maker): found an unknown key, expected only keys this kind of record has`,
  },
  {
    kind: '따옴표 없는 전화번호',
    file: 'contacts.yaml',
    path: ['desks', 0, 'phones', 0],
    value: 1399,
    complaint: `${sampleNotice}/contacts.yaml desks[0].phones[0] (desk.hotline): found 1399, expected a value of type string`,
  },
  {
    kind: '겹치는 식별자',
    file: process,
    path: ['steps', 1, 'id'],
    value: 'design.step.apply',
    complaint: `${inProcess} steps[1].id (design.step.apply): found an id already used at ${inProcess} steps[0], expected an id that is unique in the pack`,
  },
  {
    kind: '없는 모집',
    file: design,
    path: ['periods', 0, 'for'],
    value: ['design-user', 'designer'],
    complaint: `${inDesign} periods[0].for[1] (design.period): found "designer", which does not exist, expected a recruitment: design-user, design-agency, energy-saver`,
  },
  {
    kind: '없는 세부유형',
    file: energy,
    path: ['support', 1, 'variant'],
    value: 'energy.gift',
    complaint: `${inEnergy} support[1].variant (energy.support.loan): found "energy.gift", which does not exist, expected a variant of this program: energy.grant, energy.loan`,
  },
  {
    kind: '없는 지원 대상',
    file: energy,
    path: ['support', 1, 'target'],
    value: 'solar',
    complaint: `${inEnergy} support[1].target (energy.support.loan): found "solar", which does not exist, expected a recruitment: design-user, design-agency, energy-saver`,
  },
  {
    kind: '없는 발급처',
    file: energy,
    path: ['documents', 1, 'issuer'],
    value: 'bank',
    complaint: `${inEnergy} documents[1].issuer (energy.doc.registration): found "bank", which does not exist, expected an issuer of knowledge/general: tax-office`,
  },
  {
    kind: '없는 사업의 참여기업',
    file: energy,
    path: ['bonusItems', 0, 'participantsOf'],
    value: ['solar'],
    complaint: `${inEnergy} bonusItems[0].participantsOf[0] (energy.bonus.woman): found "solar", which does not exist, expected a program: design, energy`,
  },
  {
    kind: '없는 대표전화',
    file: 'notice.yaml',
    path: ['hotline'],
    value: 'desk.main',
    complaint: `${sampleNotice}/notice.yaml hotline (2031-7): found "desk.main", which does not exist, expected a desk of contacts.yaml: desk.hotline, desk.energy, desk.design`,
  },
  {
    kind: '폴더와 다른 공고 번호',
    file: 'notice.yaml',
    path: ['id'],
    value: '2031-8',
    complaint: `${sampleNotice}/notice.yaml id (2031-8): found "2031-8", expected the folder's name, "2031-7"`,
  },
  {
    kind: '폴더와 다른 사업 이름',
    file: energy,
    path: ['id'],
    value: 'power',
    complaint: `${inEnergy} id: found "power", expected the folder's name, "energy"`,
  },
  {
    kind: '두 파일에 나뉜 목록',
    file: process,
    path: ['windows'],
    value: [],
    complaint: `${inDesign} windows: found the key again, it also stands in ${inProcess}, expected one file of the folder only`,
  },
  {
    kind: '없는 기업 정보를 묻는 조건',
    file: energy,
    path: ['requirements', 0, 'holdsWhen', 'fact'],
    value: 'maker',
    complaint: `${inEnergy} requirements[0].holdsWhen.fact (energy.req.maker): found "maker", which does not exist, expected a fact of company-facts.yaml: role, size, manufacturer, region, total_cost_won, employees, audited, designers, exclusions, flags`,
  },
  {
    kind: '고를 수 없는 값을 묻는 조건',
    file: energy,
    path: ['requirements', 1, 'holdsWhen', 'in'],
    value: ['small', 'tiny'],
    complaint: `${inEnergy} requirements[1].holdsWhen.in (energy.req.sme): found "tiny", expected a choice of "size": small, medium, mid-tier`,
  },
  {
    kind: '견줄 수 없는 것을 견주는 조건',
    file: process,
    path: ['requirements', 1, 'holdsWhen'],
    value: { not: { fact: 'manufacturer', atLeast: 10 } },
    complaint: `${inProcess} requirements[1].holdsWhen.not.atLeast (design.req.staff): found a fact of type boolean, expected a fact that can be compared (won, number, numeric choices)`,
  },
  {
    kind: '하나뿐인 값에 쓴 includes',
    file: energy,
    path: ['exclusions', 0, 'failsWhen'],
    value: { any: [{ fact: 'size', includes: 'small' }] },
    complaint: `${inEnergy} exclusions[0].failsWhen.any[0].includes (energy.excl.closed): found a fact of type choice, expected a fact of type choices`,
  },
  {
    kind: '아무도 고를 수 없는 가점',
    file: energy,
    path: ['bonusItems', 2, 'flags', 0],
    value: 'ISO9001',
    complaint: `${inEnergy} bonusItems[2].flags[0] (energy.bonus.iso): found "ISO9001", expected a choice of a company fact of type choices`,
  },
  {
    kind: '겹치는 신청기간',
    file: energy,
    path: ['windows', 1, 'opens'],
    value: '2031-04-20',
    complaint: `${inEnergy} windows[1].opens (energy.window.second): found 2031-04-20 to 2031-09-30, which overlaps "energy.window.first" (2031-04-01 to 2031-04-30) for energy-saver, expected windows of one recruitment that follow one another`,
  },
  {
    kind: '거꾸로 가는 신청기간',
    file: energy,
    path: ['windows', 1, 'closes'],
    value: '2031-08-30',
    complaint: `${inEnergy} windows[1].closes (energy.window.second): found "2031-08-30", before it opens, expected a date on or after 2031-09-01`,
  },
  {
    kind: '어긋난 차수',
    file: energy,
    path: ['windows', 1, 'round'],
    value: 3,
    complaint: `${inEnergy} windows[1].round (energy.window.second): found 3, expected 2, its place among the windows of energy-saver`,
  },
  {
    kind: '마감도 예산 소진도 없는 신청기간',
    file: energy,
    path: ['windows', 1, 'closes'],
    value: undefined,
    complaint: `${inEnergy} windows[1] (energy.window.second): found a mapping of id, source, opens, closesAt, round, text, expected either \`closes\` or \`untilBudgetSpent: true\``,
  },
  ...(['windows', 'channels', 'documents'] as const).map((key) => ({
    kind: `모집에 빠진 ${key}`,
    file: design,
    path: [key],
    value: undefined,
    complaint: `${inDesign} recruitments[1] (design-agency): found no record of \`${key}\` that holds for it, expected at least one in \`${key}\``,
  })),
  {
    kind: '모집에 빠진 절차',
    file: energy,
    path: ['steps'],
    value: [],
    complaint: `${inEnergy} recruitments[0] (energy-saver): found no record of \`steps\` that holds for it, expected at least one in \`steps\``,
  },
  {
    kind: '담당 창구가 없는 모집',
    file: 'contacts.yaml',
    path: ['desks', 2, 'for'],
    value: ['design-user'],
    complaint: `${inDesign} recruitments[1] (design-agency): found no record of \`desks\` that holds for it, expected at least one in \`desks\``,
  },
  {
    kind: '가점 규칙 없는 가점 항목',
    file: energy,
    path: ['bonusRules'],
    value: undefined,
    complaint: `${inEnergy} recruitments[0] (energy-saver): found no record of \`bonusRules\` that holds for it, expected at least one in \`bonusRules\``,
  },
  {
    kind: '둘뿐인 기본 모집',
    file: design,
    path: ['recruitments', 1, 'usual'],
    value: true,
    complaint: `${inDesign} recruitments[1].usual (design-agency): found several usual recruitments: design-user, design-agency, expected at most one in a program`,
  },
  {
    kind: '같은 자리의 절차 둘',
    file: energy,
    path: ['steps', 3, 'order'],
    value: 3,
    complaint: `${inEnergy} steps[3].order (energy.step.replace): found 3, which another step of energy-saver has, expected each place once`,
  },
  {
    kind: '묻는 말이 없는 주제',
    file: energy,
    path: ['facts', 2, 'asks'],
    value: { ko: ['자료 내나요'], en: [] },
    complaint: `${inEnergy} facts[2].asks.en (energy.duty.data): found no wordings for this topic anywhere, expected English wordings of how people ask for "duty.operation-data", at one of its facts`,
  },
  {
    kind: '없는 묶음의 기업 정보',
    file: 'company-facts.yaml',
    path: ['facts', 6, 'id'],
    value: 'plant.audited',
    complaint: `${sampleNotice}/company-facts.yaml facts[6].id (plant.audited): found no group fact "plant", expected a fact "plant" of type group beside it`,
  },
  {
    kind: '아무 사실도 없는 주제의 묻는 말',
    file: 'asks/duties.yaml',
    path: ['asks', 0, 'topic'],
    value: 'duty.dance',
    complaint: `${sampleNotice}/asks/duties.yaml asks[0].topic: found "duty.dance", expected the topic of a fact of this notice`,
  },
  {
    kind: '아무 사실도 없는 주제의 낱말',
    file: 'asks/duties.yaml',
    path: ['words', 0, 'topic'],
    value: 'duty.dance',
    complaint: `${sampleNotice}/asks/duties.yaml words[0].topic: found "duty.dance", expected the topic of a fact of this notice`,
  },
];
