import { isHangulSyllable } from './jamo.ts';
import { type LetterRuns, lettersIn, likelihoodAt, longestRun, margin } from './letter-runs.ts';
import { isWord } from './letters.ts';

/** A word of this many letters may be several words run together. */
const longWord = 7;
/** Half of what was read has no blanks at all, so that one is likelier than its count says. */
const blankBonus = Math.log(2);

/** Particles and endings are never words of their own, nor are the parts of a number. */
const wrongBlank =
  / (?=(?:입니다|입니까|인데요?|이에요|예요|에요|이예요|이요|이고요?|이면|으로|에서|까지|부터|은|는|가|을|를|에|도|의|로|요|임|인|고|대요|엔|랑|이랑|하고)(?![가-힣]))|(?<=[일이삼사오육칠팔구십백천만억]) (?=[일이삼사오육칠팔구십백천만억])/g;

/** The letters gone through so far, parted in one way. */
interface Parting {
  readonly text: string;
  readonly likelihood: number;
}

/** Of partings that end alike only the likeliest can become the best. */
const distinct = (partings: readonly Parting[]): Parting[] => {
  const best = new Map<string, Parting>();
  for (const parting of partings) {
    const ending = parting.text.slice(-margin);
    if ((best.get(ending)?.likelihood ?? Number.NEGATIVE_INFINITY) < parting.likelihood)
      best.set(ending, parting);
  }
  return [...best.values()];
};

const likeliest = (partings: readonly Parting[]): string =>
  partings.reduce((best, parting) => (parting.likelihood > best.likelihood ? parting : best)).text;

const isHangulAt = (text: string, at: number): boolean => isHangulSyllable(text.charCodeAt(at));

const partWord = (runs: LetterRuns, word: string): string => {
  const followed = ({ text, likelihood }: Parting, letter: string, bonus = 0): Parting => {
    const letters = lettersIn((text + letter).slice(-longestRun));
    const last = letters.length - 1 - margin;
    return { text: text + letter, likelihood: likelihood + likelihoodAt(runs, letters, last) + bonus };
  };
  let partings: Parting[] = [{ text: ` ${word.slice(0, 1)}`, likelihood: 0 }];
  for (let i = 1; i < word.length; i++) {
    const letter = word.slice(i, i + 1);
    const joined = partings.map((parting) => followed(parting, letter));
    const mayPart = isHangulAt(word, i) && isHangulAt(word, i - 1);
    const parted = mayPart
      ? partings.map((parting) => followed(followed(parting, ' ', blankBonus), letter))
      : [];
    partings = distinct([...joined, ...parted]);
  }
  return likeliest(partings).slice(1).replace(wrongBlank, '');
};

/**
 * Prepares the parting of words that are run together: 서류는뭐내야하나요 → 서류는 뭐 내야 하나요. Only long words that
 * `isKnown` does not know are parted, and only between syllables, so that figures and Latin words stay whole.
 */
export const buildBlankRestorer =
  (runs: LetterRuns, isKnown: (word: string) => boolean): ((text: string) => string) =>
  (text) => {
    let out = '';
    for (let start = 0; start < text.length; start++) {
      let end = start;
      while (end < text.length && isWord(text.charCodeAt(end))) end++;
      const word = text.slice(start, end);
      out += word.length >= longWord && !isKnown(word) ? partWord(runs, word) : word;
      if (end < text.length) out += text[end];
      start = end;
    }
    return out;
  };
