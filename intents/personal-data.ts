import { say } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** Personal data typed in, or a look-up of a person's or company's own record asked for: neither is possible here. */
export const personalData: Intent = {
  id: 'personal-data',
  topics: {
    'personal-data': {
      ko: [
        '체납 있는지 조회해주세요',
        '제 주민번호는',
        '우리 회사 신청 결과 조회',
        '사업자번호로 확인해줘',
        '접수 상태 조회',
        '제 이름으로 조회',
        '선정됐는지 확인해주세요 사업자번호',
        '내 정보 조회',
        '저희 신청 건 진행상황 확인',
        '개인정보 조회',
        '제 전화번호로 연락주세요',
        '내 번호 남길게요 전화줘요',
        '계좌번호 알려드릴게요',
        '카드번호',
        '우리 회사 과제번호 조회',
        '주민번호로 자격 확인',
        '연락처 남기면 전화 주나요',
      ],
      en: [
        'look up my application',
        'check my status by my registration number',
        'my resident number is',
        'call me back at my number',
        'can you check whether I was selected',
        'here is my id number',
      ],
    },
  },
  answer: (question) => say(question.say('personal-data.text'), [], { outcome: 'declined' }),
};
