import { glossaryAnswer } from '../src/answers/glossary-answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** What a word means: general background, said to be no part of the notice. */
export const glossary: Intent = {
  id: 'glossary',
  topics: {
    glossary: {
      ko: [
        'MES가 뭐에요',
        'ERP 뜻',
        '공급기업이 뭔가요',
        '무슨 뜻이에요',
        '용어 설명',
        '뭘 말하는 건가요',
        '도입기업이란',
        '컨소시엄이 뭐죠',
        '레벨이 뭐에요',
        '스마트공장이 뭔가요',
        '자부담이 무슨 말',
        '뿌리기업이 뭐에요',
        '의미가 뭐에요',
        '주관기관이 뭐에요',
        '전담기관이 어디를 말하나요',
        '중견기업이 뭐에요',
        '소기업 기준이 뭐죠',
        'TP가 뭐에요',
        '정의',
        '감리가 뭐죠',
        '레벨3이면 어느 정도',
        '중간1이 몇 레벨',
        '협동로봇이 뭐야',
        '수시접수가 무슨 뜻',
        'SI기업이 뭔데요',
        '진흥원이 어디에요',
        '추진단이 뭐하는 곳',
        '예산 소진이 무슨 말이에요',
        'ISMS가 뭔가요',
        '유턴기업이 뭐에요',
      ],
      en: [
        'what does MES mean',
        'what is a supplier',
        'meaning of consortium',
        'define smart factory level',
        'what does it stand for',
        'explain the term',
        'what is a mid-tier enterprise',
      ],
    },
  },
  answer: glossaryAnswer,
};
