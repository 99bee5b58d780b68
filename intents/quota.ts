import { factsFor, factPiece, perRecruitment } from '../src/answers/compose.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** How many are chosen. */
export const quota: Intent = {
  id: 'quota',
  topics: {
    quota: {
      ko: [
        '몇개 업체 뽑나요',
        '몇 개사 선정',
        '몇 명 뽑아요',
        '선정 규모',
        '몇 군데 뽑아요',
        '모집 인원',
        '몇 곳 지원해요',
        '선정 기업 수',
        '지원 기업 몇 개',
        '모집 규모',
        '몇개사 지원하나요',
        '총 몇 개 기업을 지원하나요',
        '몇 개 기관 선정',
        '인원 제한',
        '정원',
        '몇개나 뽑나요',
        '몇 업체까지',
        '뽑는 숫자',
        '선발 인원',
        '몇 회사나 돼요',
        '많이 뽑나요',
        '채용 인원',
      ],
      en: [
        'how many companies are selected',
        'how many will be chosen',
        'number of recipients',
        'how many places',
        'how many people do you recruit',
        'quota',
        'how many firms get it',
      ],
    },
  },
  answer: (question) =>
    perRecruitment(question, (recruitment) => {
      const facts = factsFor(question, question.topic, recruitment);
      const [first] = facts;
      return first && factPiece(question, first);
    }),
};
