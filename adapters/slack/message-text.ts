const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** "<https://a.kr|a.kr>" is shown as "a.kr": what the person typed. */
const shown = (inside: string): string => {
  const [target = '', label] = inside.split('|');
  if (/^[@!]/.test(target)) return ' ';
  return label ?? target.replace(/^(?:mailto|tel):|^#/, '');
};

/** A message as it was typed: without calls to people, with links and channels by name. */
export const typedText = (raw: string): string =>
  raw
    .replace(/<([^<>]+)>/g, (_whole, inside: string) => shown(inside))
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \t]+/g, ' ')
    .trim();
