import type { Place } from './extract/span.ts';

/** A value that is made when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** A value made for each text when it is first asked for, and kept: for texts of which there are only so many. */
export const onceForText = <T>(make: (text: string) => T): ((text: string) => T) => {
  const made = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = made.get(text);
    if (before) return before.value;
    const value = make(text);
    made.set(text, { value });
    return value;
  };
};

/** A value made for each object when it is first asked for, and forgotten with it. */
export const onceFor = <Key extends object, T>(make: (key: Key) => T): ((key: Key) => T) => {
  const made = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const before = made.get(key);
    if (before) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
};

/** A turn looks at its message, at parts of it and at what stands around the names in it. */
const textsKept = 32;

/**
 * What is read from a text, kept for the few texts met last: many parts of a turn ask the same of the same words. For
 * readings that hang on the text alone.
 */
export const perText = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size >= textsKept) known.clear();
    known.set(text, value);
    return value;
  };
};

/** Longer than any text that is read. */
const longestText = 1 << 16;

/** The same of what is read around a place in a text. */
export const perPlace = <T>(read: (text: string, place: Place) => T): ((text: string, place: Place) => T) => {
  const placesIn = perText((_text) => new Map<number, { readonly value: T }>());
  return (text, place) => {
    const places = placesIn(text);
    const at = place.start * longestText + place.end;
    const before = places.get(at);
    if (before) return before.value;
    const value = read(text, place);
    places.set(at, { value });
    return value;
  };
};
