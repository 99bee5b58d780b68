import type { Language } from '../../src/index.ts';

const ko = {
  title: '다시 볼 질문 — 최근 {{days}}일, {{groups}}묶음',
  nothing: '다시 볼 질문이 없어요. (최근 {{days}}일)',
  corrections: '승인을 기다리는 정정',
  answered: '답',
  before: '앞말',
  wordings: '이렇게도 물었어요',
  reasons: '이유',
  wanted: '이랬어야 해요',
  hint: '번호로 자세히 보기 · 승인 3 · 거절 3 · 목록 · 종료',
  openHint:
    '어떻게 답했어야 하는지 적어 주세요. 확인할 말은 "따옴표"로, 공고에 없으면 공고에 없음. 문제가 아니면 !, 돌아가려면 Enter.',
  prompt: '검토> ',
  openPrompt: '이랬어야 해요> ',
  proposed: '정정 {{id}}번으로 적어 두었어요. 승인 {{id}} 하면 시험 문제가 돼요.',
  uncheckable:
    '이 정정에는 확인할 것이 없어요. 꼭 들어가야 할 말을 "따옴표"로 적거나 금액, 비율, 날짜, 전화번호를 적어 주세요.',
  dismissed: '문제가 아닌 것으로 닫았어요: {{id}}',
  accepted: '시험 문제 {{question}}(으)로 넣었어요. npm run eval 에서 확인하세요.',
  rejected: '정정 {{id}}번을 거절했어요.',
  unknown: '그런 것은 없어요: {{id}}',
  usage:
    '쓰는 법: npm run review [-- --days 7] [-- --correct g12 "이랬어야 해요"] [-- --accept 3] [-- --reject 3|g12]',
} as const;

export type ReviewText = keyof typeof ko;

const en: Readonly<Record<ReviewText, string>> = {
  title: 'Questions to look at — last {{days}} days, {{groups}} groups',
  nothing: 'There is nothing to look at. (last {{days}} days)',
  corrections: 'Corrections waiting for a decision',
  answered: 'answer',
  before: 'before it',
  wordings: 'also asked as',
  reasons: 'reasons',
  wanted: 'should have been',
  hint: 'a number for details · accept 3 · reject 3 · list · quit',
  openHint:
    'Write what the answer should have been: words to be checked in "quotes", or: not in the notice. ! if it is no problem, Enter to go back.',
  prompt: 'review> ',
  openPrompt: 'should have been> ',
  proposed: 'Kept as correction {{id}}. accept {{id}} makes it a test question.',
  uncheckable:
    'Nothing in it can be checked. Put the words that must be there in "quotes", or name a sum, percentage, day or phone number.',
  dismissed: 'Closed as no problem: {{id}}',
  accepted: 'Added as test question {{question}}. npm run eval shows how it does.',
  rejected: 'Correction {{id}} is rejected.',
  unknown: 'There is no such thing: {{id}}',
  usage:
    'Usage: npm run review [-- --days 7] [-- --correct g12 "should have been"] [-- --accept 3] [-- --reject 3|g12]',
};

const texts: Readonly<Record<Language, Readonly<Record<ReviewText, string>>>> = { ko, en };

/** A text of the review, with values put in. */
export const reviewText = (
  key: ReviewText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => texts[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
