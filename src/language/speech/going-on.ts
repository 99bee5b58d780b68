const opening = /^(?:그럼|그러면|그리고|글고|그렇다면|또|아 |그중|and |then |what about|how about)/;

/** "그럼 마감은?": goes on with what was talked of. */
export const goesOn = (text: string): boolean => opening.test(text);

const more =
  /(?:말고|외에?|밖에?)[가는은도]*\s*(?:또|더)?\s*(?:누|뭐|뭔|머|어디|있)|또\s?(?:누구|누가|누군|뭐|뭔|머가|어디|있)|\b(?:who|what|anything|anyone) else\b/;

/** "말고 또 누군데요", "그 외에는요": asks what more there is of what was just told. */
export const asksForMore = (text: string): boolean => more.test(text);

const next =
  /^(?:그럼|그러면|그리고|그래서|근데|아|네|예|음|응|오케이|ok|ㅇㅋ)?,?\s*(?:그|고|이)?\s?(?:다음|담|이후|뒤|후|다음\s?단계|다음\s?절차)(?:에|에는|엔|은|는|으로는?)?(?:요|여|용)?(?:\s?(?:뭐|뭘|머|무엇|무슨|어떻|어케|우째)\S*)?(?:\s?(?:하|해|되|돼|절차|단계|순서|있|인)\S*)?\s*\?*$|^(?:그거|그게|그건)\s?(?:다\s?)?(?:끝나|마치|하)(?:면|고)(?:\s?(?:나면|나서))?(?:는|은|요|은요|는요)?(?:\s?(?:뭐|뭘|머)\S*)?\s*\?*$|^(?:(?:and|so|then|ok|okay) )*(?:what(?:'s| is| comes| happens| do we do)? )?(?:after (?:that|this)|next|then)(?: step)?\s*\?*$/;

/** "그담은요", "and after that?": asks for nothing but what follows what was told. */
export const asksWhatIsNext = (text: string): boolean => next.test(text);

const before =
  /^(?:그럼|그러면|근데)?,?\s*(?:그|고|이)\s?(?:전|앞|직전)(?:에|에는|엔|은|는)?(?:요|여)?(?:\s?(?:뭐|뭘|머|무엇|무슨|단계)\S*)?(?:\s?(?:하|해|되|돼|있|인)\S*)?\s*\?*$|^(?:(?:and|what(?:'s| is| comes)?) )*before (?:that|this)\s*\?*$/;

/** "그 전에는요": what comes before what was told. */
export const asksWhatWasBefore = (text: string): boolean => before.test(text);
