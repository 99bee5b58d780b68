const opening = /^(?:그럼|그러면|그리고|글고|그렇다면|또|아 |그중|and |then |what about|how about)/;

/** "그럼 마감은?": goes on with what was talked of. */
export const goesOn = (text: string): boolean => opening.test(text);

const more =
  /(?:말고|외에?|밖에?)[가는은도]*\s*(?:또|더)?\s*(?:누|뭐|뭔|머|어디|있)|또\s?(?:누구|누가|누군|뭐|뭔|머가|어디|있)|\b(?:who|what|anything|anyone) else\b/;

/** "말고 또 누군데요", "그 외에는요": asks what more there is of what was just told. */
export const asksForMore = (text: string): boolean => more.test(text);
