const original = /원본|\boriginals?\b/;

/** "자격증은 원본 내야 하나요?": speaks of the original of a paper. */
export const speaksOfOriginal = (text: string): boolean => original.test(text);

const copy = /사본|복사본|\bcop(?:y|ies)\b/;

/** "원본 내야 돼요?", "사본도 되나": speaks of the original of a paper or of a copy. */
export const speaksOfCopy = (text: string): boolean => original.test(text) || copy.test(text);

/** "원본을 내야 합니까, 사본도 되나요": which of the two, so that neither yes nor no is an answer. */
export const asksWhichOfBoth = (text: string): boolean => original.test(text) && copy.test(text);

const whetherCopyDoes =
  /(?:사본|복사본|복사한)\S{0,4}\s?(?:내|제출|올|첨부|해|하|되|돼|괜찮|가능|인정)|\b(?:a|photo)\s?copy\b/;

/** Whether it is asked if the original has to be handed in or a copy will do; "copies" alone asks how many. */
export const asksIfOriginal = (text: string): boolean => original.test(text) || whetherCopyDoes.test(text);
