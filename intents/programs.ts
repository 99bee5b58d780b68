import { programList } from '../src/answers/program-list.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** What programs there are. */
export const programs: Intent = {
  id: 'programs',
  topics: {
    programs: {
      ko: [
        '무슨 사업이 있어요',
        '지원사업 종류',
        '어떤 사업들이 있나요',
        '사업 목록',
        '지원사업 뭐뭐 있어',
        '사업이 몇 개에요',
        '전체 사업 보여줘',
        '프로그램 종류',
        '지원 프로그램',
        '어떤 지원이 있나요',
        '사업 리스트',
        '스마트공장 지원사업 알려줘',
        '공고에 무슨 사업 있어',
        '모집하는 사업 전부',
        '사업 종류가 뭐가 있죠',
        '한눈에 보기',
        '전체 사업 표',
        '다른 사업',
        '다른 사업은 뭐가 있어요',
        '사업별 지원금',
        '사업별 마감',
        '사업 현황',
      ],
      en: [
        'what programs are there',
        'list of programs',
        'which programs do you have',
        'all programs',
        'show me the programs',
        'overview of all programs',
        'other programs',
      ],
    },
  },
  answer: programList,
};
