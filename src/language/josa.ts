import { josa } from 'es-hangul';

/** Pairs of particles, the form after a 받침 first. */
export type JosaPair = Parameters<typeof josa.pick>[1];

const digitReading = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
/** What a number ending in so many zeros is read as. */
const zerosReading = ['', '십', '백', '천', '만', '만', '만', '만', '억'];
const letterReading: Readonly<Record<string, string>> = { l: '엘', m: '엠', n: '엔', r: '알' };
const symbolReading: Readonly<Record<string, string>> = {
  '%': '트',
  '℃': '도',
  '㎡': '터',
  '₩': '원',
  '+': '스',
};

/** "고도화(2차)" and "‘고도화’" take the particle of 고도화. */
const withoutBrackets = (word: string): string => {
  const bare = word.replace(/[\s'"’”」』》〉.,!?:;·…]+$/u, '');
  const inner = bare.replace(/\s*[([{〈《「『][^([{〈《「『]*[)\]}〉》」』]$/u, '');
  if (inner === bare) return bare;
  return inner === '' ? bare.replace(/^[([{〈《「『]|[)\]}〉》」』]$/gu, '') : withoutBrackets(inner);
};

const numberReading = (digits: string): string => {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const isZero = zeros === digits.length;
  if (zeros === 0 || isZero) return digitReading[Number(digits.at(-1))] ?? '영';
  return zerosReading[Math.min(zeros, 8)] ?? '억';
};

const isAbbreviation = (word: string): boolean => /^[A-Z]+$/.test(word) || !/[aeiou]/i.test(word);

/** The Hangul a Latin word ends in when read aloud, as far as 받침 goes. */
const latinReading = (word: string): string => {
  const lower = word.toLowerCase();
  const last = lower.at(-1) ?? '';
  if (isAbbreviation(word) || lower.length === 1) return letterReading[last] ?? '이';
  if (lower.endsWith('ng')) return '잉';
  if (last === 'l' || lower.endsWith('le')) return '엘';
  if (last === 'm' || last === 'n') return letterReading[last] ?? '이';
  return /[^aeiou][aeiou][bckpt]$|^[aeiou][bckpt]$|ck$/.test(lower) ? '읍' : '이';
};

/** A syllable with the 받침 that the word has when read aloud. */
const readingEnd = (word: string): string => {
  const bare = withoutBrackets(word);
  const last = bare.at(-1) ?? '';
  const digits = /\d[\d,]*$/.exec(bare)?.[0];
  if (digits)
    return /\.\d+$/.test(bare)
      ? (digitReading[Number(last)] ?? '영')
      : numberReading(digits.replaceAll(',', ''));
  const latin = /[A-Za-z]+$/.exec(bare)?.[0];
  if (latin) return latinReading(latin);
  return symbolReading[last] ?? (last === '' ? '이' : last);
};

/**
 * A word with the right form of a particle: `withJosa('고도화', '은/는')` → 고도화는. Numbers, units, Latin words
 * and brackets count as they are read: 50%는, 1억 원을, 3월 12일은, MES는, 로봇(협동)은.
 */
export const withJosa = (word: string, pair: JosaPair): string => word + josa.pick(readingEnd(word), pair);
