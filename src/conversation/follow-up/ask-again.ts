const korean =
  /잘못\s?\S*|실수\S*|착각\S*|헷갈\S*|정정\S*|수정\S*|틀렸\S*|틀린\S*|오타\S*|죄송\S*|미안\S*|고쳐\S*|고치\S*|재계산\S*|다시\s?(?:계산|해)\S*|계산\s?(?:해|다시)\S*|아니[다고라네]?\S*|사업비\S*|견적\S*|비용\S*|정확히\S*|원래\S*|사실\S*|보니\S*|보니까|확인해\S*|알고|숫자\S*|였\S*|이었\S*|이네\S*|이래\S*|이라\S*|해\s?주세요|해\s?줘\S*|주세요|줘요?|잠깐\S*|앗|헉|어|엇|총|그냥|좀|말고/g;
const english =
  /\b(?:sorry|oops|my mistake|my bad|i mean[t]?|i said|i was wrong|actually|correction|wrong|typo|make (?:it|that)|change|no|wait|it'?s|it was|should (?:be|have been)|not|rather|instead|recalculate|let'?s say|say|that was|that'?s|total|project|cost|costs|quote|but|please|million|won|krw|i|got|mis\w+|number|figure)\b/g;

/** A text without the words by which a figure is taken back or put right: what is left says what is asked. */
export const askAgain = (text: string): string => text.replace(korean, ' ').replace(english, ' ');

const regret =
  /^(?:\s*(?:아니[다요야]?|아녀|아뇨|아|앗|엇|어|헉|미안\S*|죄송\S*|잘못\s?\S*|실수\S*|정정\S*|착각\S*|그게\s?아니[고라]|sorry|oops|i meant?|my (?:bad|mistake)|actually|wait|no)(?=[\s,.!~…ㅠㅜ]|$)[\s,.!~…ㅠㅜ]*)+/;

/** "아니다 신규요", "아 미안 고도화요": a text without the words by which what was said before is taken back. */
export const withoutRegret = (text: string): string => text.replace(regret, ' ');
