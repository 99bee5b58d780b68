const asks: readonly RegExp[] = [
  /(?:참여|참가|지원|신청|도전|혜택)(?:을|를|도|이|은|는)?\s?(?:해\s?볼|받아\s?볼|할|될|받을|하면|해도)?\s?(?:수\s?(?:있|없)|되나|될까|돼요|됩니까|되는\s?(?:거|건|지)|가능|하고\s?싶|받고\s?싶|해\s?보고\s?싶|대상)/,
  /(?:할|받을|해\s?볼|탈|낄)\s?(?:수\s?있는|만한)\s?(?:거|게|것|건|사업|지원|일|프로그램|자리)/,
  /(?:우리|저희|저|나|우린|저흰)(?:\s?(?:회사|업체|공장|협회|기관|조합|같은\s?(?:회사|데|곳|사람|업체|공장)))?(?:는|도|가|이|은)?\s?(?:되나|되죠|되는\s?(?:거|건|지)|될까|돼요|됩니까|가능|할\s?수\s?있|해당|낄\s?수)/,
  /\b(?:can|could|may) (?:we|i|my \w+|our \w+|(?:a|an) [^?]{0,40}like (?:ours|mine|us))(?: also| even)? (?:take part|participate|join|apply|be part|receive|get (?:support|money|funding|help|a subsidy|a grant|anything|something|in))/,
  /\bis there (?:anything|something|any (?:support|program|help|money)) (?:here )?(?:for|(?:i|we) can)/,
  /\b(?:are|am|is) (?:we|i|my \w+|our \w+) (?:eligible|allowed|able to (?:apply|join|take)|qualified)|\bdo (?:we|i) qualify/,
  /\b(?:want|like|hoping|wish|interested) (?:to|in) (?:take|taking) part|\b(?:want|like|hoping|wish) to (?:participate|join|apply for (?:this|it|support|the program))/,
];

/** One point of taking part, rather than whether one may at all. */
const onePoint =
  /언제|어떻게|어디|서류|얼마|며칠|방법|몇\s?(?:번|개|회)|왜|누가|가점|같이|동시|중복|두\s?(?:번|개|가지)|둘\s?다|또\s|다시|취소|수정|대행|대신|우편|메일|방문|온라인|마감|기간|컨소시엄으로|없이|없어도|아니어도|안\s?해도|\?.+\?|\b(?:how|when|where|which|post|mail|online|twice|again|instead|both|after|before|deadline|without|together|more than)\b/;

/** Who does not know where to begin is led as well. */
const beginnings =
  /스마트\s?공장(?:을|를|도)?\s?(?:하고|들이고|깔고|도입하고|짓고|만들고|해\s?보고)\s?싶[^?]{0,8}(?:어떻게|뭐부터|어디서|뭘)|where (?:do|should) (?:we|i) (?:start|begin)/;

export const asksWhereToBegin = (text: string): boolean => beginnings.test(text);

/** Whether a normalised message asks, about no single point, to take part or whether one may. */
export const wantsToTakePart = (text: string): boolean =>
  asksWhereToBegin(text) || (!onePoint.test(text) && asks.some((pattern) => pattern.test(text)));
