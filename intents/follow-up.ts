import type { Intent } from '../src/conversation/intent.ts';

/**
 * A message that only makes sense after the one before ("그럼 고도화는?"). The conversation takes the topic from
 * there; if there was none, the name alone is asked about.
 */
export const followUp: Intent = {
  id: 'follow-up',
  topics: {
    'follow-up': {
      ko: [
        '은?',
        '는?',
        '은요',
        '는요',
        '그럼 는?',
        '그럼 은요?',
        '그러면 는',
        '그건요',
        '그럼 그쪽은',
        '도요?',
        '는 어때요',
        '그럼 는 어떻게 돼요',
        '쪽은요',
        '의 경우는',
        '이요',
        '요',
        '은 어떤가요',
        '그럼 도?',
        '는 달라요?',
        '는 그럼',
        '로 하면',
        '반대로 는요',
        '그리고 는',
        '또 는',
      ],
      en: ['and for', 'what about', 'how about', 'and', 'what about the', 'and the', 'then for'],
    },
  },
  answer: () => undefined,
};
