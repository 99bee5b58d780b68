import { perText } from './once.ts';
/** How many letters and figures a normalised text has; marks and blanks are none. */
export const countLetters = perText((text: string): number => text.replace(/[^0-9a-z가-힣]/g, '').length);
