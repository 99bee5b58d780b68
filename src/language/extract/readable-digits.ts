/**
 * A view of a raw message in which figures and dashes of every width and script style are plain, and unseen
 * characters are gone, with the way back to the raw positions.
 */
export interface ReadableView {
  readonly text: string;
  /** Raw position of each character of `text`, and one more for its end. */
  readonly positions: readonly number[] | undefined;
}

const plain = /^[\u0020-\u007e\uac00-\ud7a3\u3131-\u3163\n\t]*$/;
const dash = /[‐‑‒–—―−ー─－﹣]/u;
const unseen = /\p{Cf}|\p{Mn}|\p{Me}/u;

const readable = (character: string): string => {
  if (unseen.test(character)) return '';
  if (dash.test(character)) return '-';
  const composed = character.normalize('NFKC');
  return composed.length === 1 ? composed : character;
};

/** Makes the view. Plain messages, which most are, are handed back as they are. */
export const readableView = (raw: string): ReadableView => {
  if (plain.test(raw)) return { text: raw, positions: undefined };
  const positions: number[] = [];
  let text = '';
  let at = 0;
  for (const character of raw) {
    const shown = readable(character);
    for (let i = 0; i < shown.length; i++) positions.push(at + (shown.length === character.length ? i : 0));
    text += shown;
    at += character.length;
  }
  positions.push(raw.length);
  return { text, positions };
};

/** Raw start and end of a range of the view. */
export const rawRange = (view: ReadableView, start: number, end: number): readonly [number, number] => {
  const { positions } = view;
  if (!positions) return [start, end];
  return [positions[start] ?? 0, positions[end - 1] === undefined ? 0 : (positions[end] ?? 0)];
};
