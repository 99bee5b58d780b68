const lead =
  '(?:(?:그럼|그러면|그렇다면|그래서|그래도|결국|이제|인제|이러면|이럼|이래도|이대로면?|이대로|이\\s?정도면|이렇게\\s?하면|그니까|그러니까|근데|그런데|아|네|음|자|혹시|정리하면|종합하면)[,\\s]*)*';
const ours =
  '(?:(?:우리|우린|저희|저흰|울|우덜|저|전|제|내|나|난|이거|그거|이|그)(?:도|는|은|가|이|두)?\\s?(?:회사|업체|공장|조합|협회|기관|컨소시엄|팀|사업|쪽)?(?:도|는|은|가|이|두|에|을)?\\s?)?';
const manner =
  '(?:(?:(?:smart-?factory\\S*|사이트|홈페이지|누리집|시스템|거기|온라인)(?:에|로|으로)?\\s?(?:들어가서|들어가|접속해서|가서|가입해서)?|오늘|내일|이번\\s?주|이달|일단|미리|먼저|우선|지금|바로|당장|직접|올해|이번에|이번|그냥|다|전부|모두|무난히|혹시|사업|자격|요건|조건|공고)(?:은|는|이|에|상|도)?\\s?)*';
const doing =
  '(?:신청|지원|참여|참가|접수|선정|등록|도전)(?:\\s?(?:대상|자격|요건))?(?:을|를|은|는|이|도|에)?\\s?(?:할|하면|해도|하는|하는데|받을|될|해)?\\s?(?:게|데|데에)?\\s?';
const may =
  '(?:되|돼|될|됩|된|됨(?=\\s*\\?)|가능|수\\s?(?:있|잇|없)|괜찮|문제\\s?(?:없|업)|상관\\s?없|맞|(?:대상|자격|해당)\\s?(?:되|돼|될|됩|맞|인가|인\\s?거|이[죠네지])|안\\s?(?:되|돼|될|됩)|못\\s?(?:하|해|받))';
const standing =
  '(?:지원\\s?|신청\\s?|참여\\s?)?(?:대상|자격|요건|조건)(?:이|은|는|에|도|을)?\\s?(?:되|돼|될|됩|맞|있|인가|이[죠지네]|인\\s?거|들어가|해당|충족|갖[춘췄])';
const handingIn =
  '(?:(?:여기(?:다|에|에다)?|거기(?:다|에)?|바로|그대로|이대로)\\s)*(?:신청서|서류|계획서)?(?:를|을|만)?\\s?(?:내|넣으|올리|제출하|접수하|신청하)(?:면|기만\\s?하면)\\s?(?:되|돼|될|됩)';
const getting =
  '(?:지원(?:금|사업)?|보조금|혜택|선정)(?:을|도|은|이)?\\s?받을?\\s?수\\s?(?:있|잇|없)|넣(?:을\\s?수\\s?(?:있|잇)|어도\\s?(?:되|돼|될|됩|괜찮))';
/** Syllables of endings: what stands behind the verb of such a question. */
const endings =
  '(?:[하한할합은는을시실셔았었겠있잇습니까나가지죠쥬요여용욤다데거건것게걸맞이네예에라고구냐려으란인될되돼을까ㄴㄹ]|\\s)*[?.!~ㅠㅜㅎㅋ^;]*';

const beginning =
  '(?:^|(?:치고|두고|떠나서|빼고)\\s|[.!?~,]\\s*|(?:요|다|음|함|임|고|구|데|서|니|니까|곳|개|개사|명|원)\\s(?=(?:그럼|그러면|이제|인제|이러면|이럼|그래도|이래도|그렇다면|결국|이대로)))';
const plainly = new RegExp(
  `${beginning}${lead}${manner}${ours}${manner}(?:${doing}${may}|${standing}|${handingIn}|${getting})${endings}$`,
);
const shortly = new RegExp(`${beginning}${lead}${ours}${manner}${may}${endings}$`);

const ask = '(?:so|then|now|ok|okay|and|well|in that case|given that|that said)';
const we = '(?:we|i|they|our company|my company|this company|the company|he|she)';
const takingPart =
  '(?:(?:apply|file|sign up|submit)(?: for)?(?: the)?|qualify|take part|participate|join|be eligible|eligible|get (?:it|in|support|funding|the grant|the support)|in|ok|okay|allowed|able to apply|entitled)';
const english = new RegExp(
  `(?:^|[.!?,;]\\s*)(?:${ask}[,\\s]+)*(?:(?:can|could|may|do|does|are|am|is|would|will) ${we}(?: still| now| also| then| be)* ${takingPart}|(?:that means |so )?${we} (?:can|may|are|am|is|qualify)(?: still| now)* ?(?:${takingPart})?,? (?:right|correct|yes))\\b(?: +(?:right now|now|today|then|still|already|too|to (?:apply|join|take part|participate)|as (?:an?|the)(?: (?:host|adopter|adopting company|checking agency|consultancy)(?: organi[sz]ation| company| body)?)?|in (?:the|this)(?: program(?:me)?)?|for (?:it|this|that)))*[^a-z]*$`,
);

/**
 * Whether a normalised message ends by asking whether one may take part, given what was told, and says nothing else in
 * doing so: "plainly" by a word for it ("그럼 신청되는 거 맞죠?"), "shortly" without ("이제 되죠?"), which
 * could be asked of anything.
 */
export const asksForVerdict = (text: string): 'plainly' | 'shortly' | undefined => {
  const said = text.trim();
  if (plainly.test(said) || english.test(said)) return 'plainly';
  return shortly.test(said) ? 'shortly' : undefined;
};

/** "이제 되나요?", "결국 되나요?": asked of all that was told, whatever was talked of last. */
export const meansAllTold = (text: string): boolean =>
  /^(?:그럼\s|아\s|자\s)?(?:이제|인제|이러면|결국|최종적으로)\s/.test(text.trim());

/** What is told before such a question in one message, and the question: "제조 4곳 공급 1곳 이제 되죠?". */
export const toldBeforeVerdict = (
  text: string,
): { readonly told: string; readonly ask: string } | undefined => {
  const lower = text.toLowerCase();
  const found = plainly.exec(lower) ?? english.exec(lower) ?? shortly.exec(lower);
  if (!found || found.index === 0) return undefined;
  const end = /^(?:[.!?~,;]\s*|\S+?\s)/.exec(found[0])?.[0] ?? '';
  const at = found.index + end.length;
  const told = text.slice(0, at).trim();
  return told === '' ? undefined : { told, ask: text.slice(at).trim() };
};

const endOfQuestion = /(?:\?|나요|까요|[습입합됩]니까|죠)[?!.~\s]+(?=\S)/;

/** The first question of a normalised message and what stands behind it: "우리도 되죠? 언제까지 내야 돼요?". */
export const firstQuestion = (
  text: string,
): { readonly first: string; readonly behind: string } | undefined => {
  const found = endOfQuestion.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { first: text.slice(0, end).trim(), behind: text.slice(end) };
};
