import type { Language } from '../../../src/index.ts';

interface LauncherTexts {
  readonly open: string;
  readonly failed: string;
  unreadOf(count: number): string;
}

export const launcherTexts: Readonly<Record<Language, LauncherTexts>> = {
  ko: {
    open: '스마트공장 지원사업 물어보기',
    failed: '채팅을 불러오지 못했어요. 다시 눌러 주세요.',
    unreadOf: (count) => `읽지 않은 답 ${count}개`,
  },
  en: {
    open: 'Ask about smart factory support',
    failed: 'The chat could not be loaded. Press again.',
    unreadOf: (count) => `${count} unread`,
  },
};
