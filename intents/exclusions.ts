import { exclusionAnswer } from '../src/answers/exclusion-answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** Reasons to be left out: the list, or the one asked about. */
export const exclusions: Intent = {
  id: 'exclusions',
  topics: {
    exclusion: {
      ko: [
        '지원제외대상',
        '제외 대상',
        '신청 못하는 기업',
        '부적격 사항',
        '안되는 경우',
        '제외되는 업체',
        '어떤 경우에 제외되나요',
        '지원 제외 사유',
        '결격사유',
        '못 받는 회사',
        '누가 안돼요',
        '신청 제한',
        '탈락 사유',
        '제한 업종',
        '안 되는 업종',
        '배제 조건',
        '참여 제외',
        '자격이 안되는 경우는',
        '제외 조건이 뭐에요',
        '신청 불가 대상',
        '뭐가 걸리면 안돼요',
        '부적격 요건',
      ],
      en: [
        'who is excluded',
        'exclusions',
        'grounds for exclusion',
        'who cannot apply',
        'disqualification',
        'which companies are not eligible',
        'ineligible companies',
      ],
    },
  },
  answer: exclusionAnswer,
};
