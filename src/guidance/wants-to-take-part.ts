import { perText } from '../language/once.ts';
import { anyOf, type Phrases } from '../language/speech/phrases.ts';

const ours = '(?:우리|저희|울|우덜|우린|저흰|저|나|내|제)';
const body =
  '(?:\\s?(?:회사|업체|공장|협회|기관|조합|법인|같은\\s?[가-힣\\s]{0,6}(?:회사|데|곳|사람|업체|공장)))?';
const thing = '(?:참여|참가|지원|신청|도전|혜택|자격|대상|해당)(?:을|를|도|이|은|는)?\\s?';
const may = '(?:되나|될까|돼요|되[죠지]|되는\\s?[거건지겨]|됩니까|가능|수\\s?(?:있|없)|해당)';
const wish = '(?:하고|받고|해\\s?보고|받아\\s?보고)\\s?싶';
const build =
  '(?:도입|구축|깔|들이|들여|설치|지[으어]|업그레이드|업글|고도화|개선|손보|고치|좋게)[가-힣]{0,3}\\s?(?:해|하)?\\s?(?:보|볼)?\\s?';

/** Asks whether one may, wants to, or says what one is about to do. */
const korean: Phrases = [
  `${thing}(?:해\\s?볼|받아\\s?볼|할|될|받을|하면|해도)?\\s?(?:${may}|${wish}|대상|[인]가)`,
  '(?:할|받을|해\\s?볼|탈|낄)\\s?(?:수\\s?있는|만한)\\s?(?:거|게|것|건|사업|지원|일|프로그램|자리)',
  `${ours}${body}(?:는|도|가|이|은|두)?\\s?(?:이거\\s?|그거\\s?)?(?:(?:받을|할|낄|해볼|탈)\\s?)?${may}`,
  `${ours}${body}[^?]{0,20}(?:도와\\s?줄|도울|지원해\\s?줄)\\s?수\\s?있`,
  '(?:뭐|뭘|무엇을|무슨\\s?(?:사업|거)|어떤\\s?(?:사업|거))(?:을|를)?\\s?(?:신청\\s?|지원\\s?|참여\\s?)?(?:할|받을|넣을)\\s?수\\s?(?:있|잇)',
  `${ours}(?:는|가|이|도)?\\s?(?:뭐|뭘|어떤\\s?거)\\s?(?:를\\s?)?(?:신청|지원|참여)(?:하나|해|할까|하면)`,
  `${ours}(?:한테|에게|도|는)?\\s?(?:뭐|맞는\\s?(?:거|게|사업)|해당되는\\s?(?:거|게))\\s?(?:가\\s?)?(?:있|없)`,
  '(?:뭐|어떤\\s?(?:게|거|사업))(?:가|이)?\\s?(?:되나|돼요|될까|가능한|가능할|맞을까|맞나|해당)',
  '[.!]\\s(?:신청\\s?|지원\\s?|참여\\s?)?(?:되나요?|될까요?|돼요|됩니까|가능한가요|가능할까요)\\?*$',
  `지원(?:금|사업)?(?:을|를|이라도|이나|도)?\\s?(?:(?:좀|한\\s?번|이번에)\\s?)*(?:받아|신청해|알아|타)\\s?(?:볼까|보[려고]|볼[려라]고)`,
  `스마트\\s?공장[^?]{0,24}${build}(?:${wish}|[려라](?:고|구|는)|고\\s?싶)`,
];
const we = '(?:we|i|they|my \\w+|our \\w+|this company)';
const english: Phrases = [
  `\\b(?:can|could|may) (?:${we}|(?:a|an) [^?]{0,40}like (?:ours|mine|us))(?: also| even)? (?:take part|participate|join|apply|aply|be part|help|support|receive|get (?:this|it|in|support|money|funding|help|a subsidy|a grant|anything|something))`,
  "\\bis there (?:anything|something|any (?:support|program|help|money)) (?:here )?(?:for|(?:i|we) can)|what'?s in it for us",
  `\\b(?:are|am|is) ${we} (?:eligible|allowed|able to (?:apply|join|take)|qualified|in\\b)|\\bdo (?:we|i) qualify|\\b(?:if|whether) ${we} (?:\\w+ )?(?:be )?(?:entitled|eligible|qualif|allowed|may|can)`,
  '\\b(?:want|like|hoping|wish|interested) (?:to|in) (?:take|taking) part|\\b(?:want|like|hoping|wish) to (?:participate|join|apply for (?:this|it|support|the program))',
];
const asks = anyOf(korean, english);

/** One point of taking part, rather than whether one may at all. */
const onePoint =
  /언제|어떻게|어디|서류|얼마|며칠|방법|몇\s?(?:번|개|회)|왜|누가|가점|같이|동시|중복|두\s?(?:번|개|가지)|둘\s?다|또\s|다시|취소|수정|대행|대신|우편|메일|방문|온라인|마감|기간|컨소시엄으로|없이|없어도|아니어도|안\s?해도|\?.+\?|\b(?:how|when|where|which|post|mail|online|twice|again|instead|both|after|before|deadline|without|together|more than)\b/;

/** Who does not know where to begin is led as well. */
const beginnings = anyOf(
  [
    '스마트\\s?공장(?:을|를|도)?\\s?(?:하고|들이고|깔고|도입하고|짓고|만들고|해\\s?보고)\\s?싶[^?]{0,8}(?:어떻게|뭐부터|어디서|뭘)',
    '(?:^|\\s)(?:뭐|머|무엇|뭘|멀|어디)\\s?부터\\s?(?:해야|하면|하나|해요|합니까|하죠|할까|시작|보면|준비|알아봐)[^?]{0,8}\\??$',
    '처음(?:인데|이라서?|이에요|이고|입니다)\\S{0,2}[,.]?\\s(?:뭐|뭘|무엇|어떻게|어디)\\S{0,3}\\s?(?:먼저\\s?)?(?:해야|하면|시작|준비)[^?]{0,8}\\??$',
    '뭐가\\s?(?:뭔지|맞는지|좋을지|나은지)\\s?(?:잘\\s?|하나도\\s?)?(?:모르|몰라)',
    '^(?:(?:내|우리|저희)\\s)?(?:지원\\s?자격\\s?|확인\\s?)?결과(?:요|는요?|좀요?|\\s?(?:보기|확인|알려\\s?(?:줘|주세요)|보여\\s?(?:줘|주세요)))?[?!.]*$',
    '^(?:상담\\s?)?시작(?:하기|할게요?|해\\s?줘|해요)?[.!]*$',
  ],
  ['where (?:do|should) (?:we|i) (?:start|begin)', '^(?:start|begin|get started)[.!]*$'],
);

export const asksWhereToBegin = perText((text: string): boolean => beginnings.test(text));

/** "지원 자격 확인", "신청 가능한지 체크해줘": little more than the name of the check. */
const checks = anyOf(
  [
    '^.{0,30}\\s신청 자격 확인$',
    '^.{0,8}자격\\s?(?:요건\\s?)?(?:을|이|좀|되는지|되나|인지)?\\s?(?:좀\\s?)?(?:확인|조회|체크|진단|점검|봐|알아봐).{0,10}$',
    '^(?:우리|저희)?(?:도|는|가)?\\s?(?:회사|업체)?(?:도|는|가)?\\s?(?:신청|지원|참여)?(?:이|을)?\\s?(?:되는지|되는가|되나|가능한지|할\\s?수\\s?있는지|받을\\s?수\\s?있는지)(?:를|도)?\\s?(?:좀\\s?)?(?:봐|확인|조회|체크|궁금|알고\\s?싶|알아봐|판단).{0,8}$',
    '^.{0,8}(?:신청|지원|참여|대상|해당)\\S{0,3}\\s?(?:가능\\S{0,3}|되는지|인지|할\\s?수\\s?있는지)?\\s?(?:좀\\s?)?(?:확인|조회|체크|진단|봐|궁금|알고\\s?싶).{0,8}$',
  ],
  [
    '^(?:please |can you |could you |pls )*check (?:our |my |the )?eligibility\\W*(?:please|pls)?\\W*$',
    '^eligibility(?: check)?\\W*$',
    '^check our eligibility for .{0,60}$',
    `^(?:please |can you |could you |pls )*check (?:if|whether) ${we} `,
  ],
);

export const namesCheck = perText((text: string): boolean => checks.test(text) && !onePoint.test(text));

/** "지원받을 수 있나요?", "신청 가능한가요": asked of nothing and nobody in particular, as if one should know who asks. */
const barely = anyOf(
  [
    `^(?:${ours}(?:도|는|가|이)?\\s?)?${body}(?:도|는|가|이)?\\s?(?:그럼\\s?|혹시\\s?)?(?:정부\\s?|이거\\s?|이\\s?사업(?:에|을)?\\s?)?${thing}(?:금(?:을|도)?\\s?)?(?:할|될|받을|하면|해도)?\\s?(?:${may}|대상|[인]가)[가-힣]{0,6}[?.!]*$`,
  ],
  [`^(?:can|could|may) ${we} (?:apply|participate|join|take part|get (?:support|funding|it|help))\\W*$`],
);

/** The same of a program that was named and is left out here. */
const barelyOfProgram = anyOf(
  [
    `^[을를은는도에이]?\\s?(?:${ours}(?:도|는|가|이)?\\s?)?${body}(?:도|는|가|이)?\\s?(?:사업(?:에|을|도|은)?\\s?)?(?:(?:지원금?|혜택)(?:을|도)?\\s?받을|(?:신청|참여|참가)\\s?(?:할|해도)?)\\s?(?:${may}|대상)[가-힣]{0,6}[?.!]*$`,
  ],
  [`^(?:can|could|may) ${we} (?:apply|participate|join|take part)(?: (?:for|in|to)(?: the)?)?\\W*$`],
);

export const asksWhetherInProgram = perText((textWithoutName: string): boolean =>
  barelyOfProgram.test(textWithoutName.trim()),
);

export const asksWhetherAtAll = (text: string): boolean => barely.test(text);

/** "도금하는데 되나요": told of oneself, and nothing asked but whether that will do. */
const bareMay =
  /(?:인데|는데|은데|이고|구요|고요|예요|에요|니다)(?:요)?[,.]?\s(?:우리도?\s?|저희도?\s?)?(?:신청\s?|지원\s?|참여\s?)?(?:되나요?|될까요?|돼요|됩니까|가능한가요|가능할까요|가능해요)\??$/;

export const asksWhetherItWillDo = perText((text: string): boolean => bareMay.test(text));

const wishes = anyOf(
  [
    '(?:하|받|신청하|참여하|등록하|지원하|도우|도와주|돕|보|바꿔\\s?주|깔아\\s?주|지어\\s?주|되|만들|일하|활동하|모시|부르|들이|깔|넣|놓|쓰|해\\s?보)(?:고\\s?싶|(?:으)?려고?\\s?(?:합니다|해요|하는데|요|구요|고요|는데|[.!]*$))',
    '(?:으로|걸로|로)\\s?(?:그냥\\s)?(?:할래|할게|할께|갈래|갈게|하겠|바꿀래|바꿀게)',
    '(?:할|받을|해\\s?볼)\\s?(?:건데|껀데|예정|거예요|거에요)|(?:할|될|받을|해\\s?볼)\\s?수\\s?있을까|준비\\s?(?:하고\\s?있|중)|생각\\s?(?:하고\\s?있|중)',
  ],
  [
    '\\bwant (?:host|join|apply|become|be|get)\\b|\\b(?:want|like|hoping|wish|planning|looking) to\\b|\\b(?:thinking about|interested in|looking into|preparing)\\b',
  ],
);

/** A wish to do something, told rather than asked about: "클라우드 하고 싶어요". */
export const saysWish = perText((text: string): boolean => wishes.test(text) && !onePoint.test(text));

const wishful =
  /(?:하|받|보|되|나가|넣|들이|깔)(?:으)?려는\s(?:[가-힣]+\s)?(?:회사|업체|공장|기업|곳|사람|데|기관|퇴직자)(?:이?에요|예요|입니다|인데요|임)[.!~]*$/;
/** "수준확인 받으려는 업체예요": what one is, told by what one wishes for. */
export const saysWhatOneIsAfter = (text: string): boolean => wishful.test(text) && !onePoint.test(text);

const entering = /(?:들어가|참가하|끼)(?:고\s?싶|(?:으)?려)/;
/** "상생형으로 들어가고 싶은데": a wish to be in a program, which asks for nothing by itself. */
export const saysWishToBeIn = (text: string): boolean => saysWish(text) || entering.test(text);

const plans = anyOf([
  '(?:할|받을|볼|들일|깔|될|쓸|넣을|놓을)(?:라고|라구|려고|려구|라는데|라카는데|까\\s?(?:해|하는데|하고|싶|합니다))(?:요|여|유)?',
  '(?:할|받을|해\\s?볼|들일|깔|넣을|놓을|신청할|참여할|지원할|등록할)\\s?(?:거|꺼|건|것)(?:고|구|이고|라|라서|거든|예요|에요|이에요)(?:요|여)?[.!~]*$',
  '(?:할|받을|받아\\s?볼|해\\s?볼|될|들일|신청할|등록할|지원할|참여할)\\s?(?:래|께|게)(?:요|여|용)?[.!~]*$|(?:하|받|되)겠(?:습니다|어요)[.!~]*$',
]);

/** The same in fewer words: "수준확인 받을래요", "고도화 할라구요", "로봇 넣을까 해요". */
export const saysPlan = (text: string): boolean => plans.test(text) && !onePoint.test(text);

/** Whether a normalised message asks, about no single point, to take part or whether one may. */
export const wantsToTakePart = (text: string): boolean =>
  asksWhereToBegin(text) || namesCheck(text) || (!onePoint.test(text) && asks.test(text));

const ofOneself =
  /(?:인데|는데|이고|구요|고요|예요|에요|이에요|니다|이야|거든요?)(?:요)?[,.]?\s|(?:우리|저희|우린|저흰|저는|전)\s|\b(?:we|i)(?:'re|'m| are| am| have| make| run)\b/;

/** A wish with something told of oneself before it: "저희 컨설팅 회사인데 참여하고 싶어요". */
export const tellsOfOneself = (text: string): boolean => ofOneself.test(text);
