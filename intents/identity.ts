import { say } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** A program, and says so. */
export const identity: Intent = {
  id: 'identity',
  topics: {
    identity: {
      ko: [
        '너 사람이야',
        '사람이에요 로봇이에요',
        '챗봇이야',
        '너 누구야',
        '이름이 뭐야',
        '누가 만들었어',
        'AI야',
        '기계랑 얘기하는 건가요',
        '지금 사람이 답하는 거에요',
        '봇이지',
        '너 로봇이지',
        '상담원이세요',
        '인공지능이에요',
        '자동응답인가요',
        '정체가 뭐야',
        'chatgpt야',
        '너 뭐야',
      ],
      en: [
        'are you a human',
        'are you a bot',
        'who are you',
        'what is your name',
        'am I talking to a person',
        'are you an AI',
        'who made you',
      ],
    },
  },
  answer: (question) => say(question.say('identity.text'), [], { outcome: 'small-talk' }),
};
