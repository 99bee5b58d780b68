import { factsFor, factPiece, localised, perRecruitment } from '../src/answers/compose.ts';
import type { Piece } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import { supportFor, usualBeside } from '../src/answers/support-terms.ts';
import type { Recruitment } from '../src/notice/pack.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  if (terms.length > 0)
    return { text: terms.map(({ text }) => localised(question, text)).join('\n'), quotes: terms };
  const [fact] = factsFor(question, 'amount', recruitment);
  return fact && factPiece(question, fact);
};

/** How much a program gives at most, and what share. */
export const amount: Intent = {
  id: 'amount',
  topics: {
    amount: {
      ko: [
        '얼마까지 지원돼요',
        '지원금 최대 얼마',
        '최대 지원금액',
        '지원 한도',
        '정부지원금 한도',
        '한도가 어떻게 되나요',
        '몇 프로 지원해줘요',
        '총사업비의 몇 퍼센트까지 나오나요',
        '지원 비율',
        '지원율',
        '정부 지원 비율이 궁금합니다',
        '얼마 대줘요',
        '얼마 줘요',
        '얼마 받을 수 있어요',
        '돈 얼마나 나와요',
        '최대 얼마나 나와욤',
        '지원금이 얼마에요',
        '보조금 얼마',
        '정부가 몇 % 대주나요',
        '지원금액이 어떻게 됩니까',
        '지원 규모',
        '기업당 얼마까지',
        '나라에서 얼마 보태주나',
        '얼마나 지원받나요',
        '지원조건',
        '지원 조건이 어떻게 되나요',
        '국비 비율',
        '정부출연금 비중',
        '정부 출연금 비율은',
        '{percent} 지원 맞죠',
        '{percent} 아니에요?',
        '{amount}까지 나온다던데 맞나요',
        '{amount}까지 주는거죠',
        '한도 {amount} 맞아요?',
        '비용 얼마 지원',
        '비용 지원 얼마까지',
        '지원 상한액',
        '얼마까지 보조해 주나',
        '지원금 규모 알려주세요',
        '매칭 비율',
        '정부 지자체 민간 비율',
        '최대 몇 억',
        '몇 천만원까지 되나요',
        '맥시멈 얼마',
        '절반 지원인가요',
        '전액 지원인가요',
        '컨설팅 지원금 얼만가요',
      ],
      en: [
        'how much can I get',
        'how much support',
        'maximum support',
        'what is the limit',
        'what is the maximum grant',
        'what share does the government pay',
        'what percentage is covered',
        'up to how much',
        'grant amount',
        'subsidy cap',
        'how much funding is available',
        'support rate',
        'is it {percent}',
        'what is the ceiling',
      ],
    },
  },
  answer: (question) => perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
};
