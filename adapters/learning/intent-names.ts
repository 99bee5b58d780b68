import type { Language } from '../../src/index.ts';

/** What each intent is about, for people who read statistics. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  amount: { ko: '지원금액', en: 'Amount of support' },
  apply: { ko: '신청 방법', en: 'How to apply' },
  bonus: { ko: '가점', en: 'Bonus points' },
  comparison: { ko: '사업 비교', en: 'Comparisons' },
  complaint: { ko: '불만', en: 'Complaints' },
  contacts: { ko: '연락처·지역 센터', en: 'Contacts and centres' },
  courtesy: { ko: '인사·감사', en: 'Thanks and goodbyes' },
  documents: { ko: '제출 서류', en: 'Documents' },
  duties: { ko: '지켜야 할 것', en: 'Duties' },
  eligibility: { ko: '신청 자격', en: 'Eligibility' },
  exclusions: { ko: '지원 제외', en: 'Exclusions' },
  fabrication: { ko: '위조·사실 바꾸기', en: 'Forgery' },
  'follow-up': { ko: '이어 묻기', en: 'Follow-ups' },
  glossary: { ko: '용어', en: 'Terms' },
  greeting: { ko: '첫인사·도움말', en: 'Greetings and help' },
  'hand-over': { ko: '상담원 대화', en: 'Talks with staff' },
  'human-help': { ko: '상담원 요청', en: 'Asking for a person' },
  identity: { ko: '봇에 대해', en: 'About the bot' },
  'language-switch': { ko: '언어 바꾸기', en: 'Change of language' },
  'notice-itself': { ko: '공고문', en: 'The notice itself' },
  'outside-notice': { ko: '공고에 없는 것', en: 'Outside the notice' },
  'own-burden': { ko: '기업 부담금', en: 'Own share' },
  periods: { ko: '사업 기간', en: 'Project periods' },
  'personal-data': { ko: '개인정보', en: 'Personal data' },
  procedure: { ko: '지원 절차', en: 'Procedure' },
  programs: { ko: '어떤 사업이 있는지', en: 'Which programs there are' },
  quota: { ko: '선정 규모', en: 'How many are chosen' },
  'single-fact': { ko: '그 밖의 공고 내용', en: 'Other statements of the notice' },
  situation: { ko: '회사 조건으로 판정', en: 'Assessment of a company' },
  'start-over': { ko: '처음으로', en: 'Starting over' },
  'subsidy-calculation': { ko: '지원금 계산', en: 'Subsidy calculation' },
  support: { ko: '지원 내용', en: 'What is supported' },
  windows: { ko: '신청 기간', en: 'Application periods' },
};

/** The name of an intent; its id where it has none. */
export const intentName = (id: string, language: Language): string => names[id]?.[language] ?? id;
