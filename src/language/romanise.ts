/** Place names in Latin letters, as people writing English spell them. */

/** How one onset, vowel or coda is written. */
interface Letters {
  readonly onset: readonly string[];
  readonly vowel: readonly string[];
}

/** Revised Romanization (2000): Busan, Gyeonggi. */
const revised: Letters = {
  onset: 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' '),
  vowel: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
};
/** The spelling before it, without its marks, still on signs and in addresses: Pusan, Kyonggi. */
const former: Letters = {
  onset: 'k kk n t tt r m p pp s ss  ch tch ch k t p h'.split(' '),
  vowel: 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' '),
};
const coda = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** A coda carried over to a syllable that starts with a vowel. */
const carried = ' g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p '.split(' ');

const onsetN = 2;
const onsetR = 5;
const onsetM = 6;
const onsetNone = 11;

/** Sounds that change where two syllables meet: 종로 Jongno, 신라 Silla, 백령 Baengnyeong, 합문 Hammun. */
const joint = (last: number, next: number, letters: Letters): string => {
  if (next === onsetNone) return carried[last] ?? '';
  const plain = coda[last] ?? '';
  const onset = letters.onset[next] ?? '';
  const isNasalNext = next === onsetN || next === onsetM || next === onsetR;
  if (!isNasalNext || last === 0) return plain + (next === onsetR && last === 0 ? 'r' : voiced(onset, plain));
  if (plain === 'l') return next === onsetM ? 'lm' : 'll';
  if (plain === 'n' && next === onsetR) return 'll';
  const nasal = plain === 'k' ? 'ng' : plain === 't' ? 'n' : plain === 'p' ? 'm' : plain;
  return nasal + (next === onsetM ? 'm' : 'n');
};

/** The former spelling writes ㄱㄷㅂㅈ inside a word as voiced after a vowel or a voiced coda. */
const voiced = (onset: string, before: string): string => {
  const isVoiced = before === '' || before === 'n' || before === 'm' || before === 'ng' || before === 'l';
  return isVoiced && onset.length > 0 ? (voicedForm.get(onset) ?? onset) : onset;
};
const voicedForm = new Map([
  ['k', 'g'],
  ['t', 'd'],
  ['p', 'b'],
  ['ch', 'j'],
]);

const indexes = (syllable: string): readonly [number, number, number] => {
  const index = syllable.charCodeAt(0) - 0xac00;
  return [Math.floor(index / 588), Math.floor(index / 28) % 21, index % 28];
};

const spell = (name: string, letters: Letters, isFormer: boolean): string => {
  let out = '';
  let last = -1;
  for (const syllable of name) {
    const [onset, vowel, end] = indexes(syllable);
    if (last < 0) out += letters.onset[onset] ?? '';
    else out += isFormer ? joint(last, onset, letters) : jointRevised(last, onset);
    out += letters.vowel[vowel] ?? '';
    last = end;
  }
  return out + (coda[Math.max(0, last)] ?? '');
};

/** In the revised spelling onsets are written alike everywhere. */
const jointRevised = (last: number, next: number): string => {
  const isNasalNext = next === onsetN || next === onsetM || next === onsetR;
  if (next === onsetNone || isNasalNext) return joint(last, next, revised);
  return (coda[last] ?? '') + (revised.onset[next] ?? '');
};

/** The spellings of a Hangul name in lower case, the official one first: 부산 → busan, pusan. */
export const romanise = (name: string): readonly string[] => {
  const official = spell(name, revised, false);
  const old = spell(name, former, true);
  const mixed = spell(name, { onset: revised.onset, vowel: former.vowel }, false);
  return [...new Set([official, old, mixed])];
};
