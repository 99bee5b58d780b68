const oneself = /우리|저희|당사|본사|\b(?:we|us|our)\b/;

/** "우리도 되나요?", "can we": speaks of the own company. */
export const speaksOfOneself = (text: string): boolean => oneself.test(text);
