import type { Question } from '../exchange/question.ts';
import type { Language } from '../language/language-of.ts';
import { onceFor } from '../language/once.ts';
import type { Pack, Recruitment } from '../notice/pack.ts';

interface Named {
  readonly name: Recruitment['name'];
  readonly aliases: Recruitment['aliases'];
}

const asPattern = (name: string): string =>
  name
    .trim()
    .replace(/[^0-9a-z가-힣 ]/gi, '.')
    .replace(/ /g, '\\s?');

/** Longer names first, so that none is cut off after its beginning. */
const anyOf = (named: readonly Named[], language: Language): string =>
  [...new Set(named.flatMap(({ name, aliases }) => [name[language], ...aliases[language]]))]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|');

type Beginnings = Readonly<Record<Language, RegExp>>;

/** "상생형의 총 사업비에 …", "In the robot program, …": a sentence that begins with whom it is about. */
const beginningOf = (own: readonly Named[], siblings: readonly Named[]): Beginnings => {
  const korean = anyOf([...own, ...siblings], 'ko');
  // A sibling alone is somebody else: "컨설팅기관은 …" of the company that is advised.
  const first = [anyOf(own, 'ko'), `(?:${korean})(?=[·,])`].join('|');
  return {
    ko: new RegExp(
      `^(네, |아니요, )?(?:${first})(?:[·,]\\s?(?:${korean}))*(?:의|은|는|에서는|에서도|에서|에는|도) `,
      'i',
    ),
    en: new RegExp(
      `^(Yes, |No, )?(?:in|for) (?:the )?(?:${anyOf(own, 'en')})(?: programme| program)?,? `,
      'i',
    ),
  };
};

const beginningsIn = onceFor((pack: Pack) =>
  onceFor((recruitment: Recruitment): Beginnings => {
    const { programId } = recruitment;
    const program = pack.programs.filter((one) => one.id === programId);
    const siblings = pack.recruitments.filter((one) => one.programId === programId && one !== recruitment);
    return beginningOf([...program, recruitment], siblings);
  }),
);

/** A sentence without whom it is about, for where that stands above it. */
export const withoutName = (question: Question, text: string, recruitment: Recruitment): string => {
  const beginning = beginningsIn(question.index.pack)(recruitment)[question.language];
  const found = beginning.exec(text);
  if (!found) return text;
  const [whole, verdict = ''] = found;
  const rest = text.slice(whole.length);
  const begins = question.language === 'en' && verdict === '' && !rest.startsWith('http');
  return begins ? rest.charAt(0).toUpperCase() + rest.slice(1) : verdict + rest;
};
