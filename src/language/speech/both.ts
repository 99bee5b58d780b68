import { perText } from '../once.ts';

const wantsBoth =
  /(?:둘|두\s?(?:개|가지)|양쪽)\s?(?:다|모두)\s?(?:[^?]{0,6}\s)?(?:있어야|내야|필요|해야|갖춰야|맞아야|돼야|되어야)|\b(?:need|have|require|must)\b[^?.]{0,20}\bboth\b|\bboth\b[^?.]{0,20}\b(?:needed|required)\b/;

/** "코드랑 납품실적 둘 다 있어야 되나요": whether two things are required, or one will do. */
export const asksIfBothNeeded = perText((text: string): boolean => wantsBoth.test(text));
