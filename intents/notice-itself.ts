import { noticeAnswer } from '../src/answers/notice-answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** The notice: number, date, issuer, where it is found, what it holds. */
export const noticeItself: Intent = {
  id: 'notice-itself',
  topics: {
    'notice.number': {
      ko: [
        '공고번호',
        '공고 번호가 뭐에요',
        '몇 호 공고에요',
        '공고 제목',
        '공고명',
        '정식 명칭',
        '무슨 공고인가요',
        '공고문 이름',
      ],
      en: ['notice number', 'what is the title of the notice', 'official name of the notice'],
    },
    'notice.date': {
      ko: [
        '공고일',
        '언제 공고됐어요',
        '공고 날짜',
        '공고가 언제 나왔나요',
        '발표된 날',
        '공고 게시일',
        '공고 난 날짜',
      ],
      en: ['when was the notice published', 'date of the notice', 'publication date'],
    },
    'notice.issuer': {
      ko: [
        '어디서 낸 공고에요',
        '누가 공고했나요',
        '공고 기관',
        '주관 부처',
        '어느 부처 사업이에요',
        '어느 부서에서 하는 거에요',
        '담당 부처',
        '장관이 누구 명의',
        '공고 낸 곳',
      ],
      en: ['who issued the notice', 'which ministry', 'issuing authority'],
    },
    'notice.link': {
      ko: [
        '공고문 어디서 봐요',
        '공고 원문 링크',
        '공고 전문 보고싶어요',
        '공고문 다운로드',
        '공고 원문',
        '공고 파일',
        '원문 보여줘',
        '공고문 파일 받는 곳',
      ],
      en: ['where can I read the notice', 'link to the notice', 'full text of the notice', 'original notice'],
    },
    'notice.purpose': {
      ko: [
        '이 공고 목적',
        '스마트공장 보급확산사업이 뭐에요',
        '왜 하는 사업이에요 전체',
        '공고 개요',
        '사업 전체 목적',
        '보급확산사업 취지',
        '스마트공장 지원사업이 뭔가요',
        '이 사업이 뭐하는 거에요',
      ],
      en: [
        'what is this notice about',
        'purpose of the smart factory program',
        'what is the smart factory distribution program',
      ],
    },
  },
  answer: noticeAnswer,
};
