import { humanHelpAnswer } from '../src/answers/contact-answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** A person instead of the guide. */
export const humanHelp: Intent = {
  id: 'human-help',
  topics: {
    human: {
      ko: [
        '상담원 연결해주세요',
        '사람이랑 얘기할래요',
        '상담사 바꿔주세요',
        '챗봇 말고 사람',
        '직원 연결',
        '사람하고 통화하고 싶어요',
        '상담원',
        '사람 불러줘',
        '진짜 사람 없어요',
        '직접 상담받고 싶어요',
        '상담 예약',
        '담당자 연결',
        '전화 상담 원해요',
        '방문 상담 가능한가요',
        '사람 상담',
        '상담사랑 연결',
        '실제 상담원과 이야기',
        '봇 싫어 사람',
      ],
      en: [
        'talk to a human',
        'connect me to an agent',
        'human please',
        'speak to a representative',
        'I want to talk to a real person',
        'live agent',
      ],
    },
  },
  answer: humanHelpAnswer,
};
