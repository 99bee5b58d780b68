import { onceFor } from '../language/once.ts';
import type { Recruitment } from '../notice/pack.ts';

/** "일하려는 게 아니고": what the speaker says he is not. */
const disowned = /^[가-힣]{0,5}(?:아니|말고)/;

const cuesOf = onceFor(({ cues }: Recruitment) => ({
  ko: cues.ko.map((cue) => cue.replace(/\s/g, '')),
  en: cues.en.map((cue) => cue.toLowerCase()),
}));

/** How many words the text has by which a speaker shows that he is the applicant of a recruitment. */
export const cued = (text: string, recruitment: Recruitment): number => {
  const { ko, en } = cuesOf(recruitment);
  const squashed = text.replace(/\s/g, '');
  const korean = ko.filter((cue) => {
    const at = squashed.indexOf(cue);
    return at >= 0 && !disowned.test(squashed.slice(at + cue.length));
  }).length;
  return korean + en.filter((cue) => text.includes(cue)).length;
};
