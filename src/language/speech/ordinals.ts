const korean = ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const english = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const koreanPlace = new RegExp(`(?:제일\\s?)?(${korean.join('|')})\\s?번?\\s?째`, 'g');
const englishPlace = new RegExp(
  `\\b(?:the )?(${english.join('|')})(?: (?:one|option|choice|answer))?\\b`,
  'g',
);
const numbered = /(?:\b(?:number|option|choice|no\.?|answer)\s?|#)(?=\d)/g;
const counted = /(\d+)\s?번\s?째/g;

/** "두 번째 거요", "the second one", "number 2": places in a list, written as figures. */
export const withPlacesAsFigures = (text: string): string =>
  text
    .replace(koreanPlace, (_, word: string) => `${korean.indexOf(word) + 1}번`)
    .replace(counted, '$1번')
    .replace(englishPlace, (_, word: string) => String(english.indexOf(word) + 1))
    .replace(numbered, '');
