import { comparisonAnswer } from '../src/answers/comparison-answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** Two or more programs or forms side by side. */
export const comparison: Intent = {
  id: 'comparison',
  topics: {
    compare: {
      ko: [
        '차이가 뭐에요',
        '뭐가 달라요',
        '비교해주세요',
        '다른 점',
        '둘이 어떻게 다른가요',
        '뭐가 다른지 모르겠어요',
        '차이점',
        'vs',
        '비교',
        '어느 쪽이 나아요',
        '둘 중에 뭐가 좋아요',
        '구분이 어떻게 되나요',
        '차이 알려줘',
        '어떤 차이',
        '같은 건가요',
        '비교 좀',
        '뭐가 더 유리해요',
        '차이 설명',
        '어디가 더 많이 나와요',
        '어느게 지원금이 더 커요',
        '둘 중 지원 많은 쪽',
        '누가 더 많이 줘요',
        '한도 비교',
        '지원금 비교',
        '마감 비교',
        '어느 쪽이 더 오래',
        '서류 차이',
        '자부담 비교',
        '인력요건 비교',
        '기간이 더 긴 쪽',
      ],
      en: [
        'what is the difference',
        'compare',
        'difference between',
        'which one gives more',
        'which is better',
        'versus',
        'how do they differ',
      ],
    },
  },
  answer: comparisonAnswer,
};
