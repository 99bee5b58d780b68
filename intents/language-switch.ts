import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { wordingOf } from '../src/wording/wording.ts';
import { languageSwitchWordings } from './wordings/language-switch.ts';

/** Korean or English: said in the language asked for; from there on each message is answered in its own. */
export const languageSwitch: Intent = {
  id: 'language-switch',
  topics: languageSwitchWordings,
  answer: ({ topic }) =>
    say(wordingOf(topic === 'language.en' ? 'en' : 'ko')('language.switched'), [], { outcome: 'small-talk' }),
};
