import { factPiece, perRecruitment } from '../src/answers/compose.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** What a winner must do, during the project and after it. */
export const duties: Intent = {
  id: 'duties',
  topics: {
    duty: {
      ko: [
        '의무사항',
        '지원받으면 해야 하는 것',
        '지켜야 할 것',
        '의무가 뭐에요',
        '참여기업 의무',
        '구축 후에 해야 하는 일',
        '사후관리 의무',
        '받고 나서 뭐 해야 돼요',
        '준수사항',
        '유의사항',
        '주의할 점',
        '꼭 해야하는거',
        '선정되면 지켜야 하는 조건',
        '끝나고 뭐 해야 하나요',
        '기타사항',
        '참고할 사항',
      ],
      en: [
        'obligations',
        'what are we obliged to do',
        'duties after selection',
        'what must we do afterwards',
        'after-care duties',
        'things to note',
      ],
    },
  },
  answer: (question) =>
    perRecruitment(question, (recruitment) => {
      const facts = question.index.factsUnder('duty', recruitment.id).slice(0, 4);
      const [first] = facts;
      if (!first) return undefined;
      if (facts.length === 1) return factPiece(question, first);
      return { text: facts.map((fact) => `· ${fact.text[question.language]}`).join('\n'), quotes: facts };
    }),
};
