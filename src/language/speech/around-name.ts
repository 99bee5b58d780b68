import type { Place } from '../extract/span.ts';
import { perPlace } from '../once.ts';
import { anyOf, type Phrases } from './phrases.ts';
import { isSetAside } from './set-aside.ts';

const planned: Phrases = ['준비\\s?중', '예정'];
const outright: Phrases = [
  ...['없', '아니', '아닙', '아닌', '아님', '안 ', '안했', '안함', '못 ', '않', '빼고'],
  ...['만료', '취소\\s?(?:됐|되|당)', '반납', 'expired', 'lapsed'],
  ...['not\\b', 'no\\b', "n't"],
];
const within = (words: Phrases): RegExp => new RegExp(`^[^.,?!]{0,18}?(?:${words.join('|')})`);
const deniedAfter = within([...planned, ...outright]);
const plannedAfter = within(planned);
const deniedOutright = within(outright);
const deniedBefore = /(?:\bno|\bnot|\bwithout|n't(?: have)?(?: any)?|never)\s+(?:\w+\s+){0,3}$/;

/** Where the clause ends: what is denied after it is another thing ("중소 제조업이고 스마트공장은 없어요"). */
const clauseEnd =
  /\s?\((?=[가-힣]{2,}\s?(?:은|는|이)?\s?(?:아님|없음|해당))|^(?:고요?|임|음)(?=\s)|(?:[이있했았었]고|[인는은]데[도두]?|이며|지만)요?(?=\s)|(?:니다|[어아해네이예]요|에요|[이맞하]죠|이고요|[가-힣]임|(?<=없)음|[있했었]음)(?=\s)/;

/** Words around a name turn it around: "체납은 없어요", "뿌리기업은 아니고요". */
export const isDenied = perPlace(
  (text: string, { start, end }: Place): boolean =>
    isSetAside(text, { start, end }) ||
    deniedAfter.test(text.slice(end).split(clauseEnd, 1)[0] ?? '') ||
    deniedBefore.test(text.slice(0, start)),
);

/** "AMR 도입 예정": not so yet, but meant to be. */
export const isPlanned = (text: string, { end }: Place): boolean => {
  const [clause = ''] = text.slice(end).split(clauseEnd, 1);
  return plannedAfter.test(clause) && !deniedOutright.test(clause);
};

const believed =
  /^[가-힣]{0,3}\s?(?:걸로|것으로|줄로?|거로)\s?(?:만\s)?(?:알았|알고\s?있었|생각했)|^\S{0,4} (?:we|i) thought/;
const believedBefore = /\b(?:we|i) thought (?:we |that |it )*(?:\w+ ){0,2}$/;

/** "없는 걸로 알았는데": what was believed and has turned out otherwise. */
export const isBelievedBefore = (text: string, { start, end }: Place): boolean =>
  believed.test(text.slice(end)) || believedBefore.test(text.slice(0, start));

const settling: Phrases = [
  '(?:다|모두|전부|완전히|이미|싹)\\s?(?:냈|납부|갚|해결|정리|처리)',
  ...[
    '완납',
    '갚았',
    '해결(?:했|됐|됨)',
    '(?:영업|사업)?(?:을|를)?\\s?재개',
    '다시\\s?(?:열었|영업|시작했|문)',
    '납부(?:했|완료|함|를? 마)',
    '정리(?:했|됐)',
  ],
  ...['paid (?:off|up|in full|them|it|all|everything)', 'settled', 'cleared'],
];
const settled = anyOf(settling);
const settledBefore = /(?:paid|settled|cleared)[a-z ]*$/;

/** Says that something owed is paid or put right. */
export const speaksOfSettling = (text: string): boolean => settled.test(text);

const wouldSettle =
  /(?:완납|납부|정리|해결|해소)(?:만)?\s?하면|(?:다|모두|전부|먼저|세금을?)\s?(?:내|갚으|갚)면|갚으면|(?:다|모두|전부|이미|어제)\s?(?:냈|갚았|납부했|완납했|정리했)으면|(?:다|모두|전부|곧|먼저|마저)\s?(?:낼|갚을)\s?(?:거|건|게|예정|생각|계획)|(?:영업|사업)(?:을|를)?\s?(?:다시\s?)?(?:시작|재개)하면|^(?:그럼\s)?(?:영업\s?)?재개(?:하|되)면|다시\s?(?:문을?\s?)?(?:열|영업하|시작하|돌리|가동하)면|\b(?:if|once|after|when) (?:we|i|they) (?:pay|have paid|paid|settle|clear)/;

/** "납부하면요?": supposes that something owed will be paid or put right. */
export const supposesSettling = (text: string): boolean => wouldSettle.test(text);

const wouldEnd =
  /(?:끝났(?:으면|다면)|끝나면|끝난\s?(?:뒤|다음|후)|끝내면|마치면|마친\s?(?:뒤|다음|후)|(?:종료|완료)(?:되면|하면|됐으면|했으면|된 ?(?:뒤|후)|\s?후))|\b(?:once|after|when|if) (?:it|that|this|the project|we)(?: is|'s| are|'re)? (?:over|finish\w*|end\w*|done|complete\w*)/;

/** "끝났으면요?": supposes that what is under way will be over, or is. */
export const supposesEnd = (text: string): boolean => wouldEnd.test(text);

const lacking =
  /(?<!납부\S{0,2}\s?)안\s?했(?:는데|고|으니|거든|습니다|어요)|없는데|아니에요|아니예요|아녜요|아닙니다|아니거든|아니라서|없으면|아니면|없고|없어요|아닌데|아니고|끝났|끝난|n't have|have no/;

/** "작년에 고도화 끝났는데": tells that no ground for exclusion stands, whichever it is. */
export const speaksOfNoGround = (text: string): boolean =>
  speaksOfSettling(text) || supposesSettling(text) || lacking.test(text);

/** "체납은 다 냈어요": a ground for exclusion that is gone. */
export const isSettled = (text: string, { start, end }: Place): boolean =>
  speaksOfSettling(text.slice(end)) || settledBefore.test(text.slice(0, start));

const supplierBefore = anyOf([
  '(?:공급기업|공급업체|공급사|솔루션 ?(?:업체|회사|기업)|로봇 ?(?:업체|회사)|(?:mes|erp|si) ?(?:업체|회사|기업)|구축 ?업체|개발 ?(?:업체|사)|벤더|밴더)(?!(?:이?랑|하고|와|과|를|을|까지)\\s)[가-힣]{0,3}(?:(?![았었했났]고|는데|지만|[고구]요)[^.,?!]){0,12}$',
  '(?:같이|함께)\\s?(?:하기로\\s?한|할|하는|들어가기로\\s?한|들어갈|신청할|진행할)\\s?(?:[가-힣a-z]+\\s)?(?:업체|회사|기업|곳|데|파트너)[가-힣]{0,2}[^.,?!]{0,12}$',
  '(?:^|[\\s,])(?:그|그쪽|저쪽|상대|파트너|해당|거기)\\s?(?:업체|회사|기업|쪽|사)?[이가은는도에]+\\s[^.,?!]{0,12}$',
  '\\b(?:vendor|supplier|integrator|(?:solution|software|robot) (?:company|provider|firm))\\b(?![^.?!]*\\b(?:(?:we|(?<!(?:told|tells|informed|notified|warned) )us)\\b(?! (?:have )?(?:team|work|partner|chose|chosen|pick|found|hire|plan|want|intend|are (?:team|work|partner)))|our own\\b))[^.?!]{0,40}$',
]);

/** "Our vendor has tax debt": what is told of the supplier, not of the speaker. */
export const isOfSupplier = perPlace((text: string, { start }: Place): boolean =>
  supplierBefore.test(text.slice(0, start)),
);

const othersAfter =
  /^\s*(?:들?의|들?에|들?한테|들?에게|들?이랑|들?하고|그룹)?\s*(?:제?\s?[1-3일이삼]\s?차)?\s*(?:에\s*)?(?:협력|하청|납품|벤더|거래|밴더|외주|발주|원청|이 고객|가 고객|[이가]\s*(?:(?:돈|비용|자금|같이|함께|먼저|우리(?:를|한테)?|저희(?:를|한테)?)(?:을|를)?\s*)*(?:도와|대\s?주|대\s?준|해\s?[주준줬]|지원해))/;
const helpedBy =
  /^(?:이?랑|하고|와|과)\s?(?:손|같이|함께|협력|컨소|짝)|^(?:의|에게서|한테서?)?\s?(?:도움|지원|돈)(?:을)?\s?(?:받|대)|^에서\s?(?:돈|도와|지원)|^[이가]\s?(?:돈|비용|자금)(?:을|를)?\s?(?:대|내|보태)/;
const othersBefore = anyOf([
  '(?:suppl(?:y|ier|iers|ies|ying)|vendors?|partners?|subcontractors?|sell|selling|parts?)\\s+(?:to|of|for)\\s+(?:an?\\s+|the\\s+)?$',
  '(?:납품처|거래처|고객사|원청)[가-힣]{0,2}\\s*$',
  '(?:거래하는|거래하던|거래\\s?중인|납품하는|납품\\s?중인|협력하는|물건\\s?대는|우리를\\s?도와줄|저희를\\s?도와줄)\\s(?:[가-힣]{2,4}\\s)?$',
]);

/** "퇴직한 사람 보내주는 거": whom the speaker would have sent to him. */
const sentAfter =
  /^\s?(?:\([^)]{1,8}\)\s?)?(?:(?:한|두|세|\d)\s?(?:분|명|사람)|분|사람|전문가)?(?:들)?(?:을|를|이|가|만)?\s?(?:좀\s)?(?:파견(?:을|를)?\s?(?:받|신청|요청|지원|사업|되|가능)|보내\s?(?:주|줘|준|달)|파견(?:해|받|시켜)|불러|부르|모셔|모시|와서\s|오는\s|오신|데려)/;

/** "대기업 구매팀에서 30년 일하고 은퇴했습니다": where somebody worked before. */
const formerEmployer = anyOf([
  '^(?:[가-힣]* ){0,2}?[가-힣]*에서\\s[^.?!]{0,24}?(?:일하|일했|근무|다니|다녔|재직|퇴직|은퇴|퇴사|나왔|나온|담당|정년)',
  '^\\s?(?:에|을|를)?\\s?(?:다니|다녔|퇴직|은퇴|출신|그만)',
  '^\\s(?:\\S{2,4}\\s)?(?:전문가|경력자|기술자|베테랑)',
]);
/** "지역 중소기업 돕고 싶어요": those whom the speaker means to help. */
const helpedAfter =
  /^\s?(?:\s?(?:업체|제조업체|공장))?(?:들)?(?:을|를|이|에)?\s?(?:좀\s?)?(?:스마트\s?공장(?:을|를)?\s?)?(?:돕고|도우려|도와\s?주[고려]|도와드리|지원해\s?주[고려]|지원하고\s?싶)/;
const helpedBefore =
  /\b(?:help|helping|assist|assisting|aid|sponsor|sponsoring|(?:to|we|would|will) support|supporting)\s+(?:(?:local|our|some|other|several|those|nearby|regional|more|many|a few|\d+)\s+){0,3}$/;

/** "돕고 싶은 중소 제조업체", "help local small manufacturers": whom the speaker means to help is not himself. */
export const isToBeHelped = perPlace(
  (text: string, { start, end }: Place): boolean =>
    helpedAfter.test(text.slice(end)) || helpedBefore.test(text.slice(0, start)),
);

/** "We'd like a retired expert to come in": whom the speaker would have sent to him. */
const wantedBefore =
  /\b(?:(?:would|'d) (?:like|love) (?:to (?:have|get|invite|use|receive) )?|want(?:s|ed)? (?:to (?:have|get|invite|use|receive) )?|need(?:s|ed)? |hire |hiring |get |getting |bring(?:ing)? in |receive |receiving |looking for |invite |send(?:ing)? (?:us )?|dispatch(?:ed|ing)? )(?:an?|the|some|one|two) (?:\w+ )?$/;
const formerEmployerEnglish =
  /\b(?:retired|worked|years|ran|managed)\b[^.?!]{0,40}\b(?:at|from|in|for) (?:an? |the )?(?:\w+ ){0,2}$/;

const hadAfter =
  /^(?:(?:은|는|이|가|도|를|을)?\s?(?:이미\s|벌써\s|아직\s)?(?:있|구했|구하|구해|정했|정해|찾았|찾아|찾는|섭외|확보|선정했|골랐|계약|만났|없|못\s?(?:구|찾|정))|(?:이?랑|하고|와|과)(?:는|은)?(?:\s(?!싶|있)|$))/;

/** "공급기업 있고요", "SI업체랑 얘기 끝났어요": the speaker has one, or deals with it, and is none. */
export const isHadOrDealtWith = perPlace((text: string, { end }: Place): boolean =>
  hadAfter.test(text.slice(end)),
);

const oneMember =
  /(?:그|이|저희|우리)\s?중(?:에|에서)?\s(?![가-힣]{2,8}[은는이가만도]\s?(?:\d+|[한두세네]|다섯|여섯|일곱|여덟|아홉|열)\s?(?:명|분|인|곳|개|건))|(?:기업|회사|업체|회원사|곳|사)들?\s?(?:중|가운데)(?:에|에서)?\s?(?:한|하나|1)|(?:한|1)\s?(?:곳|군데|회사|업체|기업|개사|개)(?:이|가|는|만)\s|\bone of (?:them|us|the|our)\b/;

/** "그중 한 곳이 중견이에요": said of one of several companies, and of none of the others. */
export const speaksOfOneMember = (text: string): boolean => oneMember.test(text);

const partnersBefore = anyOf([
  '(?:협력사|협력업체|협력회사|하청업체|하청|벤더|밴더|납품업체|거래처|고객|고객사|수요기업|회원사|지원받을\\s?(?:곳|기업|업체))(?:들)?(?:은|는|이|가|도|들은|들이)?\\s*(?:다|모두|전부|대부분|거의)?\\s*(?:[가-힣]{1,3}기업(?:은|는|이|가)?\\s(?:아니고|아니라|아닌|말고)\\s)?$',
  '협력\\s*$',
  '\\b(?:suppliers?|partners?|vendors?|clients?|customers?|subcontractors?) (?:is|are) (?:all |mostly )?(?:an? )?$',
]);

/** "협력사는 중소기업이에요": said of the companies that the speaker works with. */
export const isOfPartners = perPlace((text: string, { start }: Place): boolean =>
  partnersBefore.test(text.slice(0, start)),
);

const customerBefore = anyOf([
  '(?:고객사|고객|거래처|수요기업|의뢰인|의뢰\\s?업체|클라이언트)(?:들)?(?:은|는|이|가|도)\\s*(?:다|모두|전부|대부분|거의)?\\s*$',
  '\\b(?:clients?|customers?)(?: (?:is|are)|,?(?: who is)?) (?:all |mostly )?(?:an? )?$',
]);

/** "고객사가 소기업 제조업체인데": said of the company for which the speaker asks. */
export const isOfCustomer = perPlace((text: string, { start }: Place): boolean =>
  customerBefore.test(text.slice(0, start)),
);

const soldToAfter =
  /^(?:들)?(?:에(?!서)다?|한테)\s?(?:\S+\s){0,2}(?:들어가는\s|납품|파는\s|판매하|팔|공급하|대는\s|놓는\s|설치하)|^에서?\s?(?:쓰는\s|쓰이는\s|쓸\s|사용하는\s|사용되는\s)|^용\s/;
const soldToBefore =
  /\b(?:mak(?:e|es|ing)|produc(?:e|es|ing)|suppl(?:y|ies|ying)|sell(?:s|ing)?|build(?:s|ing)?)\b[^.?!]{2,30}\b(?:for|to) (?:the |local )?$|\b(?:suppl(?:y|ies|ying)|serv(?:e|es|ing)|sell(?:s|ing)? to) (?:the |local )?$/;

/** "모텔에 들어가는 가구", "furniture for motels": whom the speaker's goods are for. */
export const isSoldTo = perPlace(
  (text: string, { start, end }: Place): boolean =>
    soldToAfter.test(text.slice(end)) || soldToBefore.test(text.slice(0, start)),
);

/** "대기업 1차 협력사": the name of another company, which the speaker sells to or works for. */
export const isOfOthers = perPlace(
  (text: string, { start, end }: Place): boolean =>
    othersAfter.test(text.slice(end)) ||
    helpedBy.test(text.slice(end)) ||
    othersBefore.test(text.slice(0, start)) ||
    formerEmployer.test(text.slice(end)) ||
    isSoldTo(text, { start, end }) ||
    isToBeHelped(text, { start, end }) ||
    sentAfter.test(text.slice(end)) ||
    wantedBefore.test(text.slice(0, start)) ||
    formerEmployerEnglish.test(text.slice(0, start)) ||
    isOfPartners(text, { start, end }),
);

const namedBesideOthers =
  /^(?:들)?도\s?(?:있|많|섞|몇)|^(?:이?랑|하고|과|와)\s?(?:[가-힣]{2,6}\s)?(?:섞|반반|다\s?있|둘\s?다)/;

/** "소기업도 있고 중기업도 있어요": none of them takes the place of the other. */
export const isOneOfSeveral = perPlace((text: string, { end }: Place): boolean =>
  namedBesideOthers.test(text.slice(end)),
);
