/** Which signs mean the same, and which are not there for a reader. */

const drop = '';
const blank = ' ';

/** Inclusive ranges of character codes that nobody sees: controls, zero-width and direction marks, fillers. */
const unseenRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff],
];
/** Line ends, pictures, private and half characters: at most a pause. */
const blankRanges: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x2190, 0x21ff],
  [0x2300, 0x27bf],
  [0x2900, 0x2bff],
  [0x3000, 0x3000],
  [0xd800, 0xf8ff],
];
/** Marks that combine with a letter, left over when no letter takes them. */
const combiningRanges: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
const sameSigns: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′´`｀ʼ',
  '"': '“”„‟″«»「」『』〈〉《》【】',
  '-': '‐‑‒–—―−ー─━',
  '~': '～〜∼˜',
  '·': '\u119e‧・•∙⋅●○◦▪■□◆◇',
  '/': '⁄∕',
  '₩': '￦',
};

const fill = (table: Map<number, string>, ranges: typeof blankRanges, sign: string): void => {
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) table.set(code, sign);
};

const unseen = new Map<number, string>();
fill(unseen, unseenRanges, drop);

const replacement = new Map<number, string>(unseen);
fill(replacement, combiningRanges, drop);
fill(replacement, blankRanges, blank);
for (const [sign, others] of Object.entries(sameSigns))
  for (const other of others) replacement.set(other.charCodeAt(0), sign);
/** 자모 that stay apart after composition are written as the ones a keyboard gives. */
[...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'].forEach((jamo, index) => {
  replacement.set(0x1100 + index, jamo);
});
[...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'].forEach((jamo, index) => {
  replacement.set(0x1161 + index, jamo);
});
[...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'].forEach((jamo, index) => {
  replacement.set(0x11a8 + index, jamo);
});

const replaceAll = (text: string, table: ReadonlyMap<number, string>): string => {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = table.get(text.charCodeAt(i));
    if (sign === undefined) continue;
    out += text.slice(kept, i) + sign;
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
};

/** A text without characters that nobody sees. */
export const withoutUnseen = (text: string): string => replaceAll(text, unseen);

/** One sign for each meaning: dashes, quotes, dots, tildes, blanks, won signs; pictures become blanks. */
export const unifySigns = (text: string): string => replaceAll(text, replacement);
