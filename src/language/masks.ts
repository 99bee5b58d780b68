/**
 * Signs that stand for details in what the topic model reads: it learns "{document} 어디서 떼요", not the names of
 * all documents. Programs, recruitments and variants are left out altogether: how people ask does not depend on
 * the program.
 */
export const masks = {
  document: '\ue002',
  'bonus-item': '\ue003',
  place: '\ue004',
  amount: '\ue005',
  percent: '\ue006',
  date: '\ue007',
  duration: '\ue008',
  count: '\ue009',
  time: '\ue00a',
} as const;
export type Mask = keyof typeof masks;

/** Stands where a name was left out: no letter, but no word reads on across it. */
export const nameLeftOut = '|';

export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  /** What stands in for the span; empty to leave it out. */
  readonly sign: string;
}

/** The text with spans replaced; of overlapping spans the one that begins first (then the longer) counts. */
export const maskSpans = (text: string, spans: readonly MaskedSpan[]): string => {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  for (const { start, end, sign } of ordered) {
    if (start < at) continue;
    out += `${text.slice(at, start)} ${sign}`;
    at = end;
  }
  return out + text.slice(at);
};

const placeholders: readonly (readonly [RegExp, string])[] = [
  [/\{document\}/g, masks.document],
  [/\{bonus\}/g, masks['bonus-item']],
  [/\{place\}/g, masks.place],
  [/\{amount\}/g, masks.amount],
  [/\{percent\}/g, masks.percent],
  [/\{date\}/g, masks.date],
  [/\{count\}/g, masks.count],
];

/** An example wording with its placeholders as the signs the model reads. */
export const fillPlaceholders = (example: string): string =>
  placeholders.reduce((text, [pattern, sign]) => text.replace(pattern, sign), example);
