/** A piece of a text, and whether it is Korean. */
export interface TextPart {
  readonly text: string;
  readonly isKorean: boolean;
}

/** Korean words, with figures, blanks and marks where they stand between two of them: 2020년 2월. */
const korean = /[가-힣ㄱ-ㆎ]+(?:[\s\d·,.~()/–-]{1,12}[가-힣ㄱ-ㆎ]+)*/g;

/**
 * Cuts a text of another language into its Korean words and the rest, so that each can be read out in its
 * own voice (WCAG 3.1.2).
 */
export const koreanParts = (text: string): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(korean)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), isKorean: false });
    parts.push({ text: match[0], isKorean: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isKorean: false });
  return parts;
};
