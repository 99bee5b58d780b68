import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns a text takes on a phone: a Korean syllable two, a Latin letter one. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
};
