import { factsFor, factPiece, holdingFor, perRecruitment } from '../src/answers/compose.ts';
import type { Answer, Piece } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import { windowTable, windowPiece } from '../src/answers/window-status.ts';
import type { Recruitment } from '../src/notice/pack.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const windows = holdingFor(question.index.pack.windows, recruitment.id);
  if (windows.length > 0) return windowPiece(question, windows);
  const [fact] = factsFor(question, 'window', recruitment);
  return fact && factPiece(question, fact);
};

const answer = (question: Question): Answer | undefined =>
  question.subject.origin === 'open'
    ? windowTable(question)
    : perRecruitment(question, (recruitment) => pieceFor(question, recruitment));

/** When applications are taken, judged against today. */
export const windows: Intent = {
  id: 'windows',
  topics: {
    window: {
      ko: [
        '신청기간',
        '접수기간',
        '신청 기간이 언제인가요',
        '접수 기간 알려주세요',
        '모집기간',
        '지금 신청 가능한가요',
        '아직 신청되나요',
        '지금도 접수 중인가요',
        '접수 중이에요?',
        '언제 신청해요',
        '신청 시기',
        '신청 일정',
        '접수 일정',
        '상시 접수인가요',
        '수시접수 맞나요',
        '신청 날짜',
        '언제 접수하나요',
        '공모 기간',
        '접수가 끝났나요',
        '{date}에 신청해도 되나요',
        '{date}에 내도 받아주나요',
        '{date}인데 아직 되나요',
        '늦게 내도 되나',
        '지금이라도 신청할 수 있을까요',
        '모집 언제 해요',
        '기한',
      ],
      en: [
        'application period',
        'when can I apply',
        'is it still open',
        'are applications still accepted',
        'can I still apply',
        'application dates',
        'is it a rolling call',
        'when is the window',
      ],
    },
    'window.opens': {
      ko: [
        '언제부터 신청',
        '접수 시작일',
        '언제 열려요',
        '신청 언제부터 돼요',
        '접수 개시일',
        '시작 날짜',
        '몇일부터 받나요',
        '신청 시작',
        '접수는 언제부터죠',
        '오픈 언제',
        '모집 시작',
        '언제부터 접수받아요',
        '며칠부터 신청 가능',
        '신청 언제 시작하나요',
        '개시일',
        '접수 시작은 {date}인가요',
      ],
      en: [
        'when does it open',
        'start date of applications',
        'from when can I apply',
        'opening date',
        'when do applications start',
      ],
    },
    'window.closes': {
      ko: [
        '마감 언제',
        '마감일',
        '언제까지 신청',
        '언제까지 신청 가능함',
        '마감이 언제에요',
        '접수 마감',
        '마감일시',
        '마감 시간',
        '몇시까지 내야 해요',
        '며칠까지 내야 하나요',
        '언제 끝나요',
        '접수 마감 언제인가요',
        '신청 마감 날짜',
        '언제까지 받아요',
        '신청 기한 있나요',
        '데드라인',
        '마감 몇시',
        '언제까지 내면 돼요',
        '마지막 날',
        '모집 마감일이 언제죠',
        '예산 소진까지인가요',
        '마감 {date} 맞나요',
        '{date}까지 아니에요?',
        '{date}까지죠',
        '접수 종료',
        '언제 닫혀요',
        '신청 마감은 오후 몇시',
        '제출 기한',
        '마감 임박',
        '며칠 남았어요',
      ],
      en: [
        'deadline',
        'when is the deadline',
        'by when do I have to apply',
        'closing date',
        'last day to apply',
        'what time does it close',
        'until when',
        'until when can we apply',
        'when does the application close',
      ],
    },
  },
  answer,
};
