import type { Language } from '../../src/index.ts';

/** Why a request is answered without the guide. */
export type OwnAnswer = 'refused' | 'unreadable' | 'empty' | 'failed';

const texts: Readonly<Record<Language, Readonly<Record<OwnAnswer, string>>>> = {
  ko: {
    refused: '이 챗봇에서는 답할 수 없는 요청이에요.',
    unreadable: '메시지를 읽지 못했어요. 한 번 더 말씀해 주세요.',
    empty: '궁금한 점을 글로 적어 주세요. 예) 신규구축 얼마까지 지원돼요?',
    failed: '지금은 답을 드리지 못했어요. 잠시 뒤 다시 말씀해 주시거나 1357로 전화해 주세요.',
  },
  en: {
    refused: 'This chatbot cannot answer this request.',
    unreadable: 'I could not read the message. Please send it again.',
    empty: 'Please type your question, e.g. How much is the new-build support?',
    failed: 'I could not answer just now. Please ask again in a moment, or call 1357.',
  },
};

/** The adapter's own words, for requests that never reach the guide. */
export const ownText = (answer: OwnAnswer, language: Language = 'ko'): string => texts[language][answer];
