import { say } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** Hello, and what the guide can do. */
export const greeting: Intent = {
  id: 'greeting',
  topics: {
    greeting: {
      ko: [
        '안녕하세요',
        '안녕',
        '하이',
        'ㅎㅇ',
        '반가워요',
        '여보세요',
        '헬로',
        '안뇽',
        '처음 왔어요',
        '시작하기',
        '시작',
        '계세요',
        '저기요',
        'ㅎㅇㅎㅇ',
        '좋은 아침이에요',
        '수고하십니다',
        '수고 많으십니다',
        '안녕하십니까',
      ],
      en: ['hi', 'hello', 'hey', 'good morning', 'hi there', 'greetings', 'start'],
    },
    help: {
      ko: [
        '도움말',
        '뭐 물어볼 수 있어',
        '뭘 할 수 있어요',
        '사용법',
        '어떻게 써요',
        '무엇을 도와주나요',
        '뭐 물어봐야 해',
        '기능',
        '무슨 질문 하면 돼',
        '이거 어떻게 쓰는거에요',
        '뭐든지 물어봐도 돼요?',
        '뭘 알려줄 수 있어',
        '메뉴',
        '메뉴 보여줘',
        '도와줘',
        '뭐하는 챗봇이에요',
        '무슨 봇이야',
        '어떤 걸 물어보면 되나요',
        '질문 예시',
      ],
      en: [
        'help',
        'what can you do',
        'what can you help me with',
        'how does this work',
        'what can I ask',
        'menu',
        'how do I use this',
      ],
    },
  },
  answer: (question) =>
    say(
      question.say(question.topic === 'help' ? 'help.text' : 'greeting.text', {
        notice: question.knowledge.pack.notice.shortTitle[question.language],
      }),
      [],
      { outcome: 'small-talk' },
    ),
};
