import type { Language } from '../../src/index.ts';

const korean = {
  title: '회사 조건 판정',
  submit: '판정하기',
  back: '닫기',
  intro: '아는 것만 골라 주세요. 비워 두면 ‘모름’으로 보고 판정해요.',
  unknown: '모름',
  none: '해당 없음',
  yes: '네',
  no: '아니요',
  choose: '선택',
  wonExample: '예) 1억 6천, 160000000',
  regionExample: '예) 경기 화성시',
  notWon: '금액으로 적어 주세요. 예) 1억 6천',
  notNumber: '0 이상의 정수로 적어 주세요.',
  noneAndMore: '‘해당 없음’과 다른 항목을 함께 고를 수는 없어요.',
  wrong: '알맞지 않은 값이에요.',
  result: '판정 결과',
  eligible: '신청할 수 있는 사업',
  ineligible: '지금 조건으로는 어려운 사업',
  unsettled: '공고에 정해져 있지 않아 확인이 필요한 사업',
  undecided: '더 알아야 판정할 수 있는 사업',
  nothing: '지금 조건으로 바로 신청할 수 있는 사업은 없어요.',
  support: '정부지원 최대 {{won}}',
  burden: '자부담 {{won}}',
  points: '가점 {{points}}점',
  labor: '사업관리 인력 인건비 최대 {{won}}',
  split: '상생형 분담: 정부 {{government}}, 주관기관 최소 {{host}}',
  splitAdopter: ', 도입기업 최대 {{adopter}}',
  security: '보안솔루션을 반드시 갖춰야 해요.',
  centre: '담당 센터: {{name}} {{phone}}',
  equation: '{{cost}} × {{rate}}% = {{share}}',
  cap: ' → 한도 {{cap}}',
  cure: '→ {{text}}',
  missing: '필요한 정보: {{facts}}',
} as const;

export type AssessmentTextKey = keyof typeof korean;

const english: Readonly<Record<AssessmentTextKey, string>> = {
  title: 'Assess a company',
  submit: 'Assess',
  back: 'Close',
  intro: 'Fill in what you know. What is left empty counts as not known.',
  unknown: 'Not known',
  none: 'None of these',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose',
  wonExample: 'e.g. 160 million won, 160000000',
  regionExample: 'e.g. Hwaseong, Gyeonggi',
  notWon: 'Please give a sum, e.g. 160 million won',
  notNumber: 'Please give a whole number of 0 or more.',
  noneAndMore: '"None of these" does not go with other items.',
  wrong: 'This value does not fit.',
  result: 'Assessment',
  eligible: 'Open to the company',
  ineligible: 'Not open as it stands',
  unsettled: 'Not settled in the notice: to be checked',
  undecided: 'More has to be known',
  nothing: 'No program is open to the company as it stands.',
  support: 'support up to {{won}}',
  burden: 'own burden {{won}}',
  points: '{{points}} bonus points',
  labor: 'project manager labour up to {{won}}',
  split: 'win-win shares: government {{government}}, host at least {{host}}',
  splitAdopter: ', adopter at most {{adopter}}',
  security: 'A security solution is compulsory.',
  centre: 'Centre in charge: {{name}} {{phone}}',
  equation: '{{cost}} × {{rate}}% = {{share}}',
  cap: ' → ceiling {{cap}}',
  cure: '→ {{text}}',
  missing: 'Needed: {{facts}}',
};

const texts: Readonly<Record<Language, Readonly<Record<AssessmentTextKey, string>>>> = {
  ko: korean,
  en: english,
};

/** Words of the assessment's form and result, with values put in. */
export const assessmentText = (
  key: AssessmentTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    texts[language][key],
  );
