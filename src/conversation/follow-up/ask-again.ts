const korean =
  /잘못\s?\S*|실수\S*|착각\S*|헷갈\S*|정정\S*|수정\S*|틀렸\S*|틀린\S*|오타\S*|죄송\S*|미안\S*|고쳐\S*|고치\S*|재계산\S*|다시\s?(?:계산|해)\S*|계산\s?(?:해|다시)\S*|아니[다고라네]?\S*|사업비\S*|견적\S*|비용\S*|정확히\S*|원래\S*|사실\S*|보니\S*|보니까|확인해\S*|알고|숫자\S*|였\S*|이었\S*|이네\S*|이래\S*|이라\S*|해\s?주세요|해\s?줘\S*|주세요|줘요?|잠깐\S*|앗|헉|어|엇|총|그냥|좀|말고/g;
const english =
  /\b(?:sorry|oops|my mistake|my bad|i mean[t]?|i said|i was wrong|actually|correction|wrong|typo|make (?:it|that)|change|no|wait|it'?s|it was|should (?:be|have been)|not|rather|instead|recalculate|let'?s say|say|that was|that'?s|total|project|cost|costs|quote|but|please|million|won|krw|i|got|mis\w+|number|figure)\b/g;

/** A text without the words by which a figure is taken back or put right: what is left says what is asked. */
export const askAgain = (text: string): string => text.replace(korean, ' ').replace(english, ' ');
