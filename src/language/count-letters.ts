/** How many letters and figures a normalised text has; marks and blanks are none. */
export const countLetters = (text: string): number => text.replace(/[^0-9a-z가-힣]/g, '').length;
