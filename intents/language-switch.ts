import { say } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';
import { languageSwitchWordings } from './wordings/language-switch.ts';

/** Korean or English from here on. */
export const languageSwitch: Intent = {
  id: 'language-switch',
  topics: languageSwitchWordings,
  answer: (question) => say(question.say('language.switched'), [], { outcome: 'small-talk' }),
};
