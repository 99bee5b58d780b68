import { findPhones } from './phone.ts';
import { type ReadableView, rawRange, readableView } from './readable-digits.ts';

/** Kinds of personal data, by the name that stands in its place. */
export type PersonalKind =
  | '주민등록번호'
  | '전화번호'
  | '이메일'
  | '사업자등록번호'
  | '카드번호'
  | '여권번호'
  | '운전면허번호'
  | '계좌번호'
  | '비밀번호';

export interface Masked {
  readonly text: string;
  /** Kinds found, each once, in order of appearance. */
  readonly kinds: readonly PersonalKind[];
}

/** Whether a telephone number (digits only) or an e-mail address (lower case) is a public one of the notice. */
export type IsPublicContact = (contact: string) => boolean;

interface Found {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly accepts?: (found: string) => boolean;
}

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** Business registration numbers carry a check digit; without dashes only that tells them from a sum. */
const isBusinessNumber = (text: string): boolean => {
  const digits = [...onlyDigits(text)].map(Number);
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (10 - ((sum + Math.floor(((digits[8] ?? 0) * 5) / 10)) % 10)) % 10 === digits[9];
};

/** Luhn check of card numbers written without groups. */
const isCardNumber = (text: string): boolean => {
  const digits = [...onlyDigits(text)].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
};

const birthDate = '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** The order matters: a longer number is not to be taken for a shorter one inside it. */
const rules: readonly Rule[] = [
  { kind: '이메일', pattern: /[\w.+-]{1,64}(?:@| ?\(at\) ?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi },
  { kind: '카드번호', pattern: /(?<![\d-])\d{4}[-. ]\d{4}[-. ]\d{4}[-. ]\d{4}(?![\d-])/g },
  { kind: '카드번호', pattern: /(?<![\d-])3[47]\d{2}[-. ]\d{6}[-. ]\d{5}(?![\d-])/g },
  { kind: '카드번호', pattern: /(?<![\d-])\d{16}(?!\d)/g, accepts: isCardNumber },
  {
    kind: '주민등록번호',
    pattern: new RegExp(`(?<!\\d)${birthDate} ?[-.~_/ ]? ?[0-9](?:\\d{6}|[\\d*xX●○]{6})(?!\\d)`, 'g'),
  },
  { kind: '주민등록번호', pattern: new RegExp(`(?<!\\d)${birthDate}-[1-8](?!\\d)`, 'g') },
  { kind: '주민등록번호', pattern: /(?<!\d)\d{6} ?- ?[1-8]\d{6}(?!\d)/g },
  {
    kind: '운전면허번호',
    pattern:
      /(?<!\d)(?:\d{2}|서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)[- ]\d{2}[- ]\d{6}[- ]\d{2}(?!\d)/g,
  },
  { kind: '사업자등록번호', pattern: /(?<![\d-])\d{3}[-. ]\d{2}[-. ]\d{5}(?![\d-])/g },
  {
    kind: '사업자등록번호',
    pattern: /(?<![\d.,-])[1-9]\d{9}(?![\d.,-]|원|만|천|억)/g,
    accepts: isBusinessNumber,
  },
  { kind: '여권번호', pattern: /(?<![A-Za-z\d])[mMsSrRoOdDgG](?:\d{8}|\d{3}[A-Za-z]\d{4})(?![A-Za-z\d])/g },
  {
    kind: '계좌번호',
    pattern:
      /(?<=(?:계좌|통장|은행|뱅크|농협|수협|신협)[^\d\n]{0,12})\d{2,6}(?:[- ]\d{2,7}){1,3}(?!\d)|(?<=계좌[^\d\n]{0,12})\d{10,14}(?!\d)/g,
  },
  {
    kind: '비밀번호',
    pattern:
      /(?<=(?:비번|비밀번호|패스워드|암호|password|passcode)(?:은|는|이|가|도)? ?[:=]? ?(?:is )?)[\w!@#$%^&*.-]{4,64}/gi,
    accepts: (found) => /\d/.test(found),
  },
];

const isFree = (taken: readonly Found[], start: number, end: number): boolean =>
  taken.every((other) => end <= other.start || start >= other.end);

const byRule = (text: string, rule: Rule, isPublic: IsPublicContact, taken: Found[]): void => {
  for (const match of text.matchAll(rule.pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const isMine = rule.accepts?.(match[0]) ?? true;
    const isOpen = rule.kind === '이메일' && isPublic(match[0].toLowerCase());
    if (isMine && !isOpen && isFree(taken, start, end)) taken.push({ kind: rule.kind, start, end });
  }
};

const withPhones = (text: string, isPublic: IsPublicContact, taken: Found[]): void => {
  for (const { value, start, end } of findPhones(text))
    if (!isPublic(value) && isFree(taken, start, end)) taken.push({ kind: '전화번호', start, end });
};

const mayHoldPersonalData = /\d[\s.()~_/-]{0,3}\d|@|\(at\)|\p{Cf}|[^\p{ASCII}\P{Nd}]/iu;

const findIn = (text: string, isPublic: IsPublicContact): Found[] => {
  const found: Found[] = [];
  for (const rule of rules) byRule(text, rule, isPublic, found);
  withPhones(text, isPublic, found);
  return found.sort((a, b) => a.start - b.start);
};

const masked = (raw: string, view: ReadableView, found: readonly Found[]): string => {
  let out = '';
  let kept = 0;
  for (const { kind, start, end } of found) {
    const [from, to] = rawRange(view, start, end);
    out += `${raw.slice(kept, from)}[${kind}]`;
    kept = to;
  }
  return out + raw.slice(kept);
};

/**
 * Puts a name in the place of personal data: resident (also foreigners') and corporate registration numbers,
 * telephone numbers, e-mail addresses, business registration, card, passport, driver's licence and account numbers, and
 * passwords that are called so.
 * Works on the raw message, also on full-width figures and figures with unseen characters between them.
 *
 * `isPublic` tells the contacts that are the notice's own and may stay.
 */
export const maskPersonalData = (raw: string, isPublic: IsPublicContact): Masked => {
  if (!mayHoldPersonalData.test(raw)) return { text: raw, kinds: [] };
  const view = readableView(raw);
  const found = findIn(view.text, isPublic);
  if (found.length === 0) return { text: raw, kinds: [] };
  return { text: masked(raw, view, found), kinds: [...new Set(found.map(({ kind }) => kind))] };
};
