/** How a message is spoilt to see whether it is still understood. Each keeps figures and Latin text as they are. */
export type Mutation = 'no-blanks' | 'wrong-vowel' | 'other-particle';

/** Neighbouring vowels that people mistype or mishear, by index of the 중성: ㅐ↔ㅔ, ㅗ↔ㅓ, ㅡ↔ㅜ, ㅚ↔ㅙ … */
const nearVowel: Readonly<Record<number, number>> = {
  0: 4,
  1: 5,
  5: 1,
  4: 8,
  8: 4,
  13: 18,
  18: 13,
  11: 10,
  10: 11,
  6: 12,
  12: 6,
  20: 18,
};

const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

const withOtherVowel = (syllable: number): number | undefined => {
  const index = syllable - 0xac00;
  const vowel = Math.floor(index / 28) % 21;
  const other = nearVowel[vowel];
  return other === undefined ? undefined : syllable + (other - vowel) * 28;
};

/** Changes one vowel, in the middle of the message, where a person's slip is likeliest to be overlooked. */
const wrongVowel = (text: string): string => {
  const middle = Math.floor(text.length / 2);
  const order = Array.from(
    { length: text.length },
    (_, i) => (middle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2) + text.length) % text.length,
  );
  for (const at of order) {
    const code = text.charCodeAt(at);
    const other = isSyllable(code) ? withOtherVowel(code) : undefined;
    if (other !== undefined) return text.slice(0, at) + String.fromCharCode(other) + text.slice(at + 1);
  }
  return text;
};

const particles: readonly (readonly [RegExp, string])[] = [
  [/(?<=[가-힣])은(?= )/g, '이'],
  [/(?<=[가-힣])는(?= )/g, '가'],
  [/(?<=[가-힣])을(?= )/g, '은'],
  [/(?<=[가-힣])를(?= )/g, '는'],
  [/(?<=[가-힣])이(?= )/g, ''],
  [/(?<=[가-힣])도(?= )/g, '은'],
];

const otherParticle = (text: string): string =>
  particles.reduce((out, [pattern, other]) => out.replace(pattern, other), text);

export const mutate: Readonly<Record<Mutation, (text: string) => string>> = {
  'no-blanks': (text) => (/[가-힣]/.test(text) ? text.replace(/\s+/g, '') : text),
  'wrong-vowel': wrongVowel,
  'other-particle': otherParticle,
};
