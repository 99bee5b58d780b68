import { say } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** Forgets what was said and begins again. */
export const startOver: Intent = {
  id: 'start-over',
  topics: {
    'start-over': {
      ko: [
        '처음으로',
        '처음부터 다시',
        '다시 시작',
        '리셋',
        '초기화',
        '지금까지 말한거 지워줘',
        '새로 시작할게요',
        '다 잊어버려',
        '처음 화면',
        '대화 초기화',
      ],
      en: ['start over', 'restart', 'reset', 'clear', 'begin again', 'from the start', 'forget what I said'],
    },
  },
  answer: (question) => say(question.say('start-over.text'), [], { outcome: 'small-talk' }),
};
