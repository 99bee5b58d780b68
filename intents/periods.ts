import { factsFor, factPiece, holdingFor, localised, perRecruitment } from '../src/answers/compose.ts';
import type { Piece } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import type { Recruitment } from '../src/notice/pack.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [fact] = factsFor(question, question.topic, recruitment);
  if (fact) return factPiece(question, fact);
  const [period] = holdingFor(question.index.pack.periods, recruitment.id);
  return period && { text: localised(question, period.text), quotes: [period] };
};

/** How long a project may take, and by how much it can be extended. */
export const periods: Intent = {
  id: 'periods',
  topics: {
    period: {
      ko: [
        '사업기간',
        '사업기간 몇개월이에요',
        '사업 기간이 얼마나 되나요',
        '몇 달 안에 끝내야 해요',
        '구축 기간',
        '언제까지 구축 완료해야 하나요',
        '협약기간',
        '수행기간',
        '과제 기간',
        '기간이 얼마나 걸려요',
        '몇개월짜리 사업이에요',
        '얼마 동안 진행하나요',
        '협약하고 몇 개월 안에 끝내야 하나요',
        '과제 수행 기간은요',
        '컨설팅 기간',
        '파견 기간',
        '지원 기간',
        '기간은 얼마나',
        '몇 달 걸려',
        '사업기간이 6개월 맞나요',
        '사업 몇개월',
        '총 몇 개월 하나요',
        '최대 몇 개월',
        '최장 몇달까지',
        '사업기간 며칠',
        '얼마 안에 다 지어야 돼요',
        '완료 기한',
        '협약 후 완료까지',
      ],
      en: [
        'project period',
        'how long does the project take',
        'how many months',
        'duration of the project',
        'by when must it be finished',
        'project duration',
        'how long do we have to complete it',
      ],
    },
    'period.extension': {
      ko: [
        '연장도 돼요',
        '기간 연장 가능한가요',
        '사업기간 늘릴 수 있어요',
        '연장신청',
        '몇개월 연장',
        '연장 최대 몇 달',
        '기간 안에 못 끝내면 연장되나요',
        '더 늘릴 수 있나요',
        '기간 더 줄 수 있나',
        '연장하려면',
        '연장 기간',
        '기한 못맞추면 연장',
        '공사가 늦어지면 기간을 늘려주나요',
        '추가로 몇개월 더',
        '다 못 끝낼 것 같은데 연장',
      ],
      en: [
        'can it be extended',
        'extension',
        'how many months can we extend',
        'can we get more time',
        'extend the project period',
      ],
    },
  },
  answer: (question) => perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
};
