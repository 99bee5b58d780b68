import { onceFor } from '../language/once.ts';
import { isDenied } from '../language/speech/around-name.ts';
import type { GuidedChoice, GuidedQuestion } from './guided-question.ts';

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Particles and endings, which say nothing of their own. */
const koreanEnding =
  /(?:입니다|이에요|이예요|예요|에요|이고요?|이구요|인데요?|인디|이유|이요|이랑|하고|으로|까지|부터|들은|들을|[은는이가도을를의에로만요들랑])$/;
const englishEnding = /(?:'s|s)$/;
/** English words that are in any sentence. */
const common: ReadonlySet<string> = new Set(
  'a an and are as at be but by can do for from has have i in is it its of on or our so that the them they this to us we who will with yes no not yet any company companies firm business already one'.split(
    ' ',
  ),
);
/** Korean words of that kind begin like these, whatever ends them. */
const koreanCommon =
  /^(?:없|있|하려|하는|해보|해서|하고|했|되|될|아직|그냥|우리|저희|지금|이번|이미|그런|같은|아니|안|못|정한|정했|구했|좀|한번|만드|만들|회사|업체|기업|중소|사업|지원|정부)/;
/** What is shorter is in a sentence by chance. */
const least = { hangul: 2, latin: 3 } as const;
const isHangul = (word: string): boolean => /[가-힣]/.test(word);

const stemOf = (word: string): string => {
  const stem = word.replace(isHangul(word) ? koreanEnding : englishEnding, '');
  return stem.length >= (isHangul(word) ? least.hangul : least.latin) ? stem : word;
};

/** The words of a text that may tell something, without what is added to them. */
const wordsIn = (text: string): readonly Word[] =>
  [...text.toLowerCase().matchAll(/[가-힣]+|[a-z]+(?:['-][a-z]+)*/g)].flatMap(({ 0: word, index }) => {
    const tooShort = word.length < (isHangul(word) ? least.hangul : least.latin);
    if (tooShort || common.has(word) || koreanCommon.test(word)) return [];
    return [{ stem: stemOf(word), start: index, end: index + word.length }];
  });

/** How much of its beginning a word shares with another that it may be a form of. */
const leastShared = { hangul: 3, latin: 5 } as const;

const isForm = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const hangul = isHangul(short);
  if (long.startsWith(short) && (hangul || short.length >= leastShared.latin - 1)) return true;
  const shared = leastShared[hangul ? 'hangul' : 'latin'];
  return short.length >= shared && long.slice(0, shared) === short.slice(0, shared);
};

/** "못 구했어요", "소기업은 아니고": what is said not to be so. */
const isTurnedAround = (text: string, word: Word): boolean =>
  /(?:^|\s)(?:못|안)\s$/.test(text.slice(0, word.start)) || isDenied(text, word);

/** Words of names but those that a name denies: "생각해요" is no "생각 없어요". */
const stemsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names.flatMap((name) =>
      wordsIn(name)
        .filter((word) => !isTurnedAround(name.toLowerCase(), word))
        .map(({ stem }) => stem),
    ),
  ),
];

interface Vocabulary {
  readonly label: readonly string[];
  readonly all: readonly string[];
}

const vocabularyOf = onceFor(
  ({ label: { ko, en }, words }: GuidedChoice): Vocabulary => ({
    label: stemsOf([ko, en]),
    all: stemsOf([ko, en, ...words.ko, ...words.en]),
  }),
);

/** "공장" is no word of one choice alone where another speaks of a "스마트공장", nor does it tell that one. */
const isPartOf = (stem: string, word: string): boolean =>
  isHangul(stem) && (word.endsWith(stem) || stem.endsWith(word));

/** The choices that go by a word: by their labels, where it stands in any, else by their other names. */
const goingBy = ({ choices }: GuidedQuestion, stem: string): readonly GuidedChoice[] => {
  const among = (part: keyof Vocabulary): readonly GuidedChoice[] =>
    choices.filter((choice) =>
      vocabularyOf(choice)[part].some((word) => isForm(stem, word) || isPartOf(stem, word)),
    );
  const labelled = among('label');
  return labelled.length > 0 ? labelled : among('all');
};

/**
 * The choice that the words of a sentence tell: those words in it that only one choice goes by all point to the
 * same. "협력업체들 깔아 주려고요" is about helping partners, "업그레이드 해볼라고" about an upgrade.
 */
export const toldByWords = (
  question: GuidedQuestion,
  text: string,
  shown: readonly GuidedChoice[],
): GuidedChoice | undefined => {
  const told = wordsIn(text)
    .filter((word) => !isTurnedAround(text, word))
    .map(({ stem }) => ({ stem, among: goingBy(question, stem) }));
  const clear = new Set(
    told.flatMap(({ stem, among: [only, ...others] }) =>
      only && others.length === 0 && vocabularyOf(only).all.some((word) => isForm(stem, word)) ? [only] : [],
    ),
  );
  const [chosen, ...others] = clear;
  return others.length === 0 && chosen && shown.includes(chosen) ? chosen : undefined;
};
