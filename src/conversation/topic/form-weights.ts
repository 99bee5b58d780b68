/** Log-odds of what the form of the message alone says for sure. */
export const plainlyAsked = 4;
/** A step is named, and nothing is asked but what comes before or after it, or when. */
export const plainlyOfStep = 6;
/** … or what is sure whatever else the words are like: a bribe is refused, a number typed is asked about. */
export const surelyMeant = 7;
/** A ground for exclusion is named, and being left out is spoken of or it is the supplier's. */
export const namedGround = 2;
