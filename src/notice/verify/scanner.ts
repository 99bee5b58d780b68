import type { Token } from './token.ts';

/** A form tokens are written in. `read` gets the match and its groups; no tokens leaves the text to later forms. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => readonly Token[];
}

const groupsOf = (args: readonly unknown[]): readonly string[] =>
  // The last two arguments of a replacer are the offset and the whole text.
  args.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''));

/**
 * Applies forms in order. What one of them has read is blanked out, so that `17:00` is not read again as two
 * numbers: special forms come before general ones.
 */
export const scan = (text: string, forms: readonly Form[]): readonly Token[] => {
  let rest = text;
  return forms.flatMap(({ pattern, read }) => {
    const tokens: Token[] = [];
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const groups = groupsOf(args);
      const found = read(groups);
      tokens.push(...found);
      const [raw = ''] = groups;
      return found.length > 0 ? '\u0000'.repeat(raw.length) : raw;
    });
    return tokens;
  });
};
