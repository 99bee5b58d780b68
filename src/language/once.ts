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
