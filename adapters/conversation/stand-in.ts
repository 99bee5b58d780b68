import type { TurnTrace } from '../../src/exchange/guide.ts';
import type { Reply } from '../../src/exchange/reply.ts';
import type { Language } from '../../src/language/language-of.ts';
import type { TurnResult } from '../../src/ports/conversation-store.ts';

/** Why there is no answer of the guide's own. */
export type StandInReason = 'too-slow' | 'too-many' | 'failed';

const texts: Readonly<Record<Language, Readonly<Record<StandInReason, string>>>> = {
  ko: {
    'too-slow':
      '답을 준비하는 데 시간이 걸리고 있어요. 잠시 뒤 한 번 더 말씀해 주세요. 급하시면 1357로 전화해 주세요.',
    'too-many':
      '메시지가 너무 빨리 이어지고 있어요. 1분쯤 뒤에 다시 말씀해 주세요. 급하시면 1357로 전화해 주세요.',
    failed: '지금은 답을 드리지 못했어요. 조금 다르게 다시 말씀해 주시거나 1357로 전화해 주세요.',
  },
  en: {
    'too-slow':
      'The answer is taking longer than usual. Please ask again in a moment, or call 1357 if it is urgent.',
    'too-many':
      'Messages are coming in too fast. Please try again in a minute, or call 1357 if it is urgent.',
    failed: 'I could not answer just now. Please ask again in other words, or call 1357.',
  },
};

/** What people read when the guide cannot answer: too slow, too many messages, or a failure. */
export const standInText = (reason: StandInReason, language: Language): string => texts[language][reason];

const traceOf = (reason: StandInReason): TurnTrace => ({
  intent: 'stand-in',
  topic: reason,
  recruitments: [],
  confidence: 0,
  outcome: 'declined',
  why: [],
});

/** The polite reply that stands in for an answer, with a phone number that always helps. */
export const standIn = (reason: StandInReason, language: Language): TurnResult => {
  const reply: Reply = {
    language,
    blocks: [{ kind: 'text', text: standInText(reason, language) }],
    citations: [],
    buttons: [{ kind: 'phone', label: language === 'ko' ? '1357 전화' : 'Call 1357', number: '1357' }],
    quickReplies: [],
  };
  return { reply, trace: traceOf(reason) };
};
