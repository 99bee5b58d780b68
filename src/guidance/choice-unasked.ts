import { squash } from '../language/normalise.ts';
import { onceFor } from '../language/once.ts';
import { isHadOrDealtWith } from '../language/speech/around-name.ts';
import type { GuidedChoice } from './guided-question.ts';

/** "소기업이요", "소기업입니다": an offered answer with an ending. */
const endings =
  /(?:(?:으로|로)?(?:할게|할께|할래|할려고|하려고|하려구|하겠습니다|하겠어|갈게|갈래)(?:요|여|용)?|이에요|이예요|예요|에요|이요|입니다|이고요|이구요|으로요|로요|으로|요|이야|야|임|이다|please)$/;
/** A text as answers are compared: in one piece. */
export const bare = (text: string): string => squash(text.toLowerCase());
export const withoutEnding = (text: string): string => bare(text).replace(endings, '');

/** "아니다 고도화요", "그럼 신규로 할게요": what only leads over to the answer. */
export const leadingOver = /^(?:(?:아니다|아니|아참|아|앗|참|음|어|그럼|그러면|그냥)[,.\s]+)+/;

/** The phrases of an answer that speak for it unasked, and each in one piece. */
const phrasesOf = onceFor(({ unasked }: GuidedChoice) =>
  [...(unasked?.ko ?? []), ...(unasked?.en ?? [])].map((phrase) => ({ phrase, word: bare(phrase) })),
);

/** What is shorter is in a sentence by chance. */
const leastInside = { hangul: 3, latin: 6 } as const;

/** Whether a phrase, in one piece, stands in what was said. */
export const isInside = (word: string, said: string): boolean =>
  word.length >= (/[가-힣]/.test(word) ? leastInside.hangul : leastInside.latin) && said.includes(word);

/** In letters: a shorter word begins too many things. */
const leastAlone = 4;

/** "되나요 처음이고 …": a word on its own that nothing before it says of another thing ("로봇은 처음이고"). */
const beginsClause = (word: string, text: string): boolean => {
  if (word.length < leastAlone || !/^[가-힣]+$/.test(word)) return false;
  const at = text.indexOf(word);
  return at === 0 || (at > 0 && /[^은는도이가]\s$/.test(text.slice(0, at)));
};

/** "확인기관 말고 기업 쪽이요": what is named to be put aside. */
const putAside = /\S+\s?(?:말고|아니고|아니라)(?=\s|$)/g;

/** "공급기업 있고요" is told by one who has a supplier, and is none. */
const isOnlyHad = (word: string, text: string): boolean => {
  const start = text.indexOf(word);
  return start >= 0 && isHadOrDealtWith(text, { start, end: start + word.length });
};

/** The only choice that a message speaks for, whichever question waits: in a phrase, or word for word. */
export const choiceUnasked = (whole: string, shown: readonly GuidedChoice[]): GuidedChoice | undefined => {
  const text = whole.replace(putAside, ' ').trim();
  const said = bare(text);
  const alone = [said, withoutEnding(text), withoutEnding(text.replace(leadingOver, ''))];
  const speaks = (choice: GuidedChoice): boolean =>
    phrasesOf(choice).some(({ phrase, word }) => {
      const inside = phrase.includes(' ')
        ? isInside(word, said)
        : beginsClause(word, text) && !isOnlyHad(phrase.toLowerCase(), text);
      return alone.includes(word) || inside;
    });
  const [only, ...others] = shown.filter(speaks);
  return leaves.test(text) || others.length > 0 ? undefined : only;
};

/** The button that leaves the questions is no answer to one, though it speaks of a first. */
export const leaves = /^처음으로[.!]*$/;
