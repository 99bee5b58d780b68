const together =
  /합(?:치|하|쳐|해서|계|산|한\s?금액|친)|총합|더하면|더해서|(?:둘|셋|전부|모두|다)\s?다?\s?(?:하면|받으면|해서|합|쓰면)|총\s?(?:얼마|금액|액)|다\s?해서|까지\s?(?:다\s?)?(?:하면|받으면)|\b(?:in total|altogether|all together|add(?:ed)? up|combined)\b/;

/** "합쳐서 얼마", "둘 다 하면": asks what several come to together. */
export const asksForTotal = (text: string): boolean => together.test(text);

const ofPaying =
  /(?:우리|저희|자기|회사)\s?돈|들[어까]|드[나는]|내(?:나|야|요|는|면)|낼|부담|자비|비용|\b(?:costs?|we pay|own share)\b/;

/** Of a question for a sum: it is of what is paid by the asker, not of what is given. */
export const speaksOfPaying = (text: string): boolean =>
  ofPaying.test(text) && !/지원|받|주[나는죠]/.test(text);
