/** What a person can say to a question instead of answering it. */
export type Command = 'why' | 'unsure' | 'back' | 'stop' | 'result' | 'resume';

const patterns: Readonly<Record<Command, RegExp>> = {
  why: /^(?:왜(?:요|죠|지|냐)?$|(?:그건|그걸|이건|이걸)?\s?왜\s?(?:물어|묻|필요|알아야|궁금)|(?:묻는|물어보는)?\s?이유|why\b.{0,40}$|what for)/,
  unsure:
    /모르겠|모르는데|몰라|모름|글쎄|잘 모|확실(?:치|하지)\s?않|미정|안\s?정[했함해]|못\s?정[했함해]|정하지\s?(?:않|못)|^(?:아직\s?)?(?:생각|고민)\s?중|건너뛰|넘어가|패스|not sure|don't know|do not know|dunno|no idea|unsure|undecided|not decided|skip|pass\b/,
  back: /^(?:이전|뒤로|전 질문|앞 질문|방금 질문|되돌|go back|back$|previous)/,
  stop: /^(?:그만|중단|중지|취소|됐어|됐습니다|나가기|종료|안 할래|안 할게|stop|quit|cancel|exit|enough|never mind)/,
  result:
    /^(?:결과|결론|요약|정리해|지금까지\s?(?:결과|요약|정리)|(?:결국|그래서|그럼|종합하면)?\s?(?:우리는?|저희는?)?\s?(?:되나|돼요|되는\s?거|될까|가능한\s?거|신청돼|되는지)|(?:결국|종합하면)|(?:결국|그래서|그럼|총)?\s?(?:우리는?|저희는?)?\s?얼마(?:나)?\s?(?:받|나와|나오|지원|예요|에요|야|죠|인가|되나|돼|$)(?!고\s)[^,]{0,10}$|summary|result|so (?:can|may|are|do) we|in the end|so how much|how much (?:can|do|will|would) we)/,
  resume: /^(?:이어서|계속|다시\s?이어|continue|resume|go on)/,
};

/** Longer messages say more than a command. */
const longest: Readonly<Record<Command, number>> = {
  why: 40,
  unsure: 30,
  back: 20,
  stop: 16,
  result: 24,
  resume: 24,
};

/** The command a normalised message is, if it is one. */
export const commandIn = (text: string): Command | undefined => {
  const bare = text.replace(/[?!.~\s]+$/, '');
  return (Object.keys(patterns) as Command[]).find(
    (command) => bare.length <= longest[command] && patterns[command].test(bare),
  );
};

const yes =
  /^(?:네(?!\s?(?:명|분|곳|개|건|군데|번|사\b))|넵|넹|예|옙|응|웅|ㅇㅇ|ㅇ$|맞아|맞습|맞음|그래|그렇|있어|있습|있음|했어|했습|당연|물론|yes|yep|yeah|sure|correct|right|we do|we are|we have|i do|i am|i have)/;
const no =
  /^(?:아니|아뇨|아님|ㄴㄴ|노노?[.!~]*$|없|놉|안\s|못|아직|전혀|틀려|no$|no[ ,.]|nope|not\b|never|none|we don't|we do not|we aren't|we are not|i don't|i do not)/;

/** Whether a message begins as a yes or as a no; undefined where it does neither. */
export const yesOrNo = (text: string): boolean | undefined => {
  if (no.test(text)) return false;
  return yes.test(text) ? !/^(?:네|예|응)[,. ]+(?:아니|아뇨|없|아직)/.test(text) : undefined;
};

const denyingEnd =
  /(?:노노|ㄴㄴ|아뇨|아니요|안\s?(?:써|쓰|쓸|씁|해|하|할|합|넣)[가-힣\s]{0,6}|(?:필요|생각|관심|계획)(?:은|도|이)?\s?없[가-힣]*)[.!~]*$/;

const filler = /^(?:그런|그런건|그런거|거|건|것|은|는|아직|저희|우리|전혀|지금|그냥|we|us)$/;
const particle = /(?:같은|[은는이가도을를])$/;

/** "로봇 노노", "그런 거 안 써요": a no at the end, to a question that speaks of the same. */
export const deniesAsked = (text: string, question: string): boolean => {
  if (!denyingEnd.test(text)) return false;
  const words = text.replace(denyingEnd, '').match(/[가-힣a-z]+/g) ?? [];
  const named = words.map((word) => word.replace(particle, '')).filter((word) => !filler.test(word));
  return named.every((word) => question.toLowerCase().includes(word));
};

const nothing =
  /^(?:네|아니요|아뇨|아니|음|ㄴㄴ|노노|no)?[,. ]*(?:(?:그런|해당|해당되는|해당하는|위|여기|그\s?중에?)\s?)?(?:거|것|건|게|사항|내용)?\s?(?:은|는|이|도|엔|에는)?\s?(?:하나도|전혀|다|모두|전부|아무것도|딱히|따로)?\s?(?:없|아니|아닙|해당\s?(?:안|없|사항\s?없))[가-힣]*[.!~]*$|^(?:아니요|아뇨|none|nothing|no|none of (?:them|these|those)|nothing applies|not applicable)[.!]*$/;
const suchThings =
  /(?:같은\s?(?:거|것|건|게)|등(?:은|이)?|그런\s?(?:거|것|건|게)|(?:이나|나|랑|하고)\s?[가-힣]+)[^.]{0,8}(?:없|아니)|\bno [a-z ]+ or\b/;

/** "중소기업이고 해당되는 건 없어요": the last clause is about the list. */
const clause = /(?:이고|이구|인데)요?\s|[,.]\s/;

/** "없어요", "체납 같은 건 없어요": said of a whole list. */
export const saysNothingApplies = (text: string): boolean =>
  nothing.test(text) || suchThings.test(text) || nothing.test(text.split(clause).at(-1) ?? text);

const doubt =
  /아마|글쎄|같은데|것\s?같|거\s?같|듯(?:해|한|요|$)|확실(?:치|하지)|인가\?|일걸|일지도|maybe|probably|perhaps|i think|i guess|i suppose/;

/** "소기업?" is half an answer; "체납이면?" and "서류는?" ask something. */
const bareNoun = /^[^,.]{1,12}(?<!면|은|는|도|요|까|나|죠|지|데)\?$/;

/** "아마 소기업?": to be confirmed, not to be believed. */
export const isDoubtful = (text: string): boolean => doubt.test(text) || bareNoun.test(text);
