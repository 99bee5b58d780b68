import type { Language } from '../../src/index.ts';

const ko = {
  area: '담당자용',
  signIn: '로그인',
  signInIntro: '통계를 보려면 관리자 토큰(ADMIN_TOKEN)을 넣어 주세요.',
  token: '관리자 토큰',
  wrong: '토큰이 맞지 않아요. 다시 확인해 주세요.',
  signOut: '로그아웃',
  off: '통계 페이지가 꺼져 있어요',
  offIntro:
    '서버를 ADMIN_TOKEN(보이는 ASCII 16자 이상)과 함께 시작하면 열려요. 터미널에서는 npm run stats 로 볼 수 있어요.',
  tooMany: '시도가 너무 많아요',
  tooManyIntro: '1분 뒤에 다시 시도해 주세요.',
  from: '첫날',
  to: '끝날',
  show: '보기',
  lastDays: '최근 {{days}}일',
  csv: 'CSV 내려받기',
  periodWrong:
    '기간을 읽을 수 없어 최근 30일을 보여 드려요. 끝날은 첫날보다 빠를 수 없고 400일까지 볼 수 있어요.',
  intro: '서울 시각으로 셌고, 개인정보는 들어 있지 않아요. 이튿날 이어진 대화는 그날도 대화로 세요.',
  chartOf: '{{title}} 그림',
  tableOf: '{{title}} 표',
};

export type AdminText = keyof typeof ko;

const en: Readonly<Record<AdminText, string>> = {
  area: 'For staff',
  signIn: 'Sign in',
  signInIntro: 'Enter the admin token (ADMIN_TOKEN) to see the statistics.',
  token: 'Admin token',
  wrong: 'This is not the token. Please check it.',
  signOut: 'Sign out',
  off: 'The statistics page is off',
  offIntro:
    'Start the server with ADMIN_TOKEN (at least 16 visible ASCII characters) to open it. In the terminal there is npm run stats.',
  tooMany: 'Too many attempts',
  tooManyIntro: 'Please try again in a minute.',
  from: 'From',
  to: 'Until',
  show: 'Show',
  lastDays: 'Last {{days}} days',
  csv: 'Download CSV',
  periodWrong:
    'The period could not be read, so this is the last 30 days. It has to end after it begins and may have 400 days.',
  intro:
    'Counted by the time in Seoul, without personal data. A conversation that goes on the next day counts on that day, too.',
  chartOf: 'Chart: {{title}}',
  tableOf: 'Table: {{title}}',
};

const texts: Readonly<Record<Language, Readonly<Record<AdminText, string>>>> = { ko, en };

/** A text of the pages for staff, with a value put in. */
export const adminText = (key: AdminText, language: Language, value: string | number = ''): string =>
  texts[language][key].replace(/\{\{\w+\}\}/, String(value));
