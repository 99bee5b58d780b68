/** Something found in an utterance: what it means and where it stands in the normalised text. */
export interface Span<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where something stands in a text. */
export type Place = Pick<Span<unknown>, 'start' | 'end'>;

/** A finding with the piece of text it was read from. */
export const spanOf = <Value>(text: string, start: number, end: number, value: Value): Span<Value> => ({
  value,
  start,
  end,
  text: text.slice(start, end),
});

/** What is read along a text, from left to right: what one reading took is not read again. */
export const readAlong = <Found extends { readonly end: number }>(
  text: string,
  readAt: (text: string, at: number) => Found | undefined,
): Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const one = readAt(text, at);
    if (!one) continue;
    found.push(one);
    at = one.end - 1;
  }
  return found;
};
