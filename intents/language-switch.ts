import { say } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** Korean or English from here on. */
export const languageSwitch: Intent = {
  id: 'language-switch',
  topics: {
    'language.en': {
      ko: ['영어로 해줘', '영어로 답해주세요', '영어 버전', '영문으로'],
      en: ['english please', 'in english', 'speak english', 'switch to english', 'can you answer in english'],
    },
    'language.ko': {
      ko: ['한국어로 해줘', '한국말로', '한글로 답해주세요', '우리말로'],
      en: ['korean please', 'in korean', 'switch to korean'],
    },
  },
  answer: (question) => say(question.say('language.switched'), [], { outcome: 'small-talk' }),
};
