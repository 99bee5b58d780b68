import { textsIn } from '../rendering/own-texts.ts';

const korean = {
  working: '계산',
  more: '자세히',
  related: '함께 볼 내용',
  caller: '고객 안내 문구',
  source: '근거: 공고 {{list}}',
  sourceMore: '외 {{count}}곳',
  share: '채널에 공유',
  copy: '복사용으로 보기',
  assess: '회사 조건으로 판정',
  sharedBy: '님이 공유한 안내예요.',
  copyTitle: '복사용 답변',
  copyAnswer: '답변',
  close: '닫기',
  forgotten: '이 답은 더 이상 남아 있지 않아요. 다시 물어봐 주세요.',
  failed: '지금은 답을 드리지 못했어요. 잠시 뒤 다시 물어봐 주세요. 급하시면 1357로 전화해 주세요.',
  help: '스마트공장 지원사업 공고에 대해 물어보세요. 예) /guide 어떤 사업이 있나요?\n/guide 판정 을 보내면 고객의 회사 조건을 넣어 어느 사업을 신청할 수 있는지 볼 수 있어요.\nIn English: /guide help',
  welcome:
    '스마트공장 지원사업 공고에 대해 물어보세요. 근거와 고객 안내 문구를 함께 보여 드려요. Questions in English are answered in English.',
  prompts: '이런 것을 물어볼 수 있어요',
  promptPrograms: '어떤 사업이 있나요?',
  promptAmount: '{{name}} 얼마까지 지원돼요?',
  promptDocuments: '{{name}} 서류 알려 주세요',
  promptWindow: '{{name}} 신청 마감 언제예요?',
  thinking: '공고를 찾아보고 있어요…',
  callerOpens: '문의하신 내용 안내해 드리겠습니다.',
  callerAsks: '정확히 안내해 드리기 위해 여쭙겠습니다.',
  callerSource: '{{notice}}에 따른 안내입니다.',
  callerCloses: '더 궁금하신 점은 국번 없이 {{hotline}}로 문의해 주세요.',
} as const;

export type TextKey = keyof typeof korean;

const english: Readonly<Record<TextKey, string>> = {
  working: 'Working',
  more: 'Details',
  related: 'See also',
  caller: 'To read to the caller',
  source: 'Source: notice {{list}}',
  sourceMore: 'and {{count}} more',
  share: 'Share in channel',
  copy: 'Copy-friendly',
  assess: 'Assess a company',
  sharedBy: 'shared this answer.',
  copyTitle: 'Answer to copy',
  copyAnswer: 'Answer',
  close: 'Close',
  forgotten: 'This answer is no longer kept. Please ask again.',
  failed: 'I could not answer just now. Please ask again in a moment, or call 1357.',
  help: "Ask about the smart factory notice, e.g. /guide Which programs are there?\nSend /guide assess to enter a caller's company and see which programs it can apply for.",
  welcome: 'Ask about the smart factory notice. You get the source and wording to read to a caller with it.',
  prompts: 'You can ask, for example',
  promptPrograms: 'Which programs are there?',
  promptAmount: 'How much is the {{name}} support?',
  promptDocuments: 'Which documents does the {{name}} need?',
  promptWindow: 'When is the deadline for the {{name}}?',
  thinking: 'is looking it up in the notice…',
  callerOpens: 'Here is what the notice says on your question.',
  callerAsks: 'May I ask you one thing, so that I can tell you exactly?',
  callerSource: 'This is according to the {{notice}}.',
  callerCloses: 'For anything further, please call {{hotline}}.',
};

/** The channel's own words, with values put in. */
export const ownText = textsIn<TextKey>({ ko: korean, en: english });
