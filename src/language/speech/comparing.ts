import { perText } from '../once.ts';
import { isElliptic } from '../residue.ts';

/** Which end of a scale a comparison asks for. */
export type Direction = 'most' | 'least';

const most =
  /많|높|비싸|비싼|비쌈|(?:^|[\s가더이일장])(?:크[고나네냐다지죠]|큰|커|컸)|(?:^|[\s가더이일장])(?:길[게고어죠지]|긴)|오래|늦|넉넉|유리|후하|[가-힣][이가]\s(?:돈\s|지원금?\s)?(?:더|훨씬)\s(?:많이\s)?(?:주[나죠는고네]|줘|나와|나오)|\b(?:more|most|priciest|higher|highest|bigger|biggest|larger|largest|greater|greatest|longer|longest|later|latest|last|better|best)\b/;
const least =
  /먼저(?! ?(?:받|하|해|신청|내|넣|뽑|참여|구축|도입|챙|봐|보내|배정|선정|지원|대우|태워|붙여|밀어|고려))|(?:^|[\s가더이일장])(?:적[게나냐습어은죠지]|작[게고나아은])|낮|(?<!비)싸[게고나다요죠지네냐]|(?<!비)싼|(?<!비)쌈|저렴|짧|빨리|빠른|빠르|빨라|일찍|이른 |급한|덜 |안 ?드|안 ?들|안 ?내[는도]|공짜|\b(?:less|least|lower|lowest|cheaper|cheapest|shorter|shortest|first|earlier|earliest|sooner|soonest|smaller|smallest|fewer|fewest|free)\b/;

/** "at least", "the least we pay": a limit, which sets nothing beside anything. */
const asLimit =
  /\bat (?:least|most|first|last)\b|\bthe (?:least|most)(?= (?:an?|the|i|we|you|they|it|our|one)\b)/g;

/** "How long does it last": a verb, and no end of a scale. */
const howLongItLasts = /\bhow long\b[^?.,]*\blast\b/g;

/** "어디가 더 많이", "which is shorter": the end of the scale that is asked for. */
export const directionIn = perText((said: string): Direction | undefined => {
  const text = said.replace(asLimit, ' ').replace(howLongItLasts, ' ');
  if (least.test(text)) return 'least';
  return most.test(text) ? 'most' : undefined;
});

/** Words that ask for one out of several: "뭐가", "둘 중", "큰 거". */
const picksOne =
  /뭐가|뭐임|뭔가|뭐예요|뭐에요|뭐야|무엇|어디|어느|어떤|누가|언제가|중에|중 |둘|쪽|[긴는른린싼은인큰한]\s?(?:게|거|건|것|데)|\b(?:which|who|what|or|than)\b/;
const byDegree =
  /더 |덜 |제일|가장|먼저(?! ?(?:받|하|해|신청|내|넣|뽑|참여|구축|도입|챙|봐|보내|배정|선정|지원|대우|태워|붙여|밀어|고려))|\b(?:more|less|most|least|first|last)\b/;

/** "로봇이 더 많죠?": says that one has more or less of something than the other. */
export const asksForDegree = (text: string): boolean =>
  directionIn(text) !== undefined && /(?:^|\s)(?:더|덜|훨씬)\s|\b(?:more|less|fewer|\w+er)\b/.test(text);

const difference =
  /차액|차이(?:가|는|나는)?\s?(?:얼마|몇)|얼마(?:나|만큼|정도)?\s?(?:더|덜|차이)|\bhow much (?:more|less|cheaper|higher|lower)\b/;

/** "얼마 더 비싸요", "차액": asks by how much one is ahead of the other. */
export const asksByHowMuch = (text: string): boolean => difference.test(text);

const kinds =
  /종류|타입|유형(?!\s?\d)|[두세23]\s?가지|(?:뭐|무엇|머)(?:가|뭐|이)?\s?있[어나는습음냐]\S*|(?:어떤|무슨)\s?(?:게|거|것)\S{0,2}\s?있[어나는습음냐]\S*|\b(?:kinds?|types?|options)\b/g;
const ofKinds =
  /일수|며칠\S*|몇\s?일\S*|비용|금액|가격|자부담|지원금|얼마\S*|기간|차이|비교\S*|정리\S*|별로?|각각|씩|있[어나는습]\S*|뭐\S*|어떤|무슨|몇|알려\S*|설명\S*|해\s?주\S*|해줘\S*|좀|\b(?:what|which|are|there|how|much|many|days|cost|price|by|of|do|you|have)\b/g;

/** Of a text without names: asks which forms there are ("종류 뭐있어요"), maybe with what each takes and costs. */
export const asksForKinds = (nameless: string): boolean =>
  nameless.search(kinds) >= 0 && isElliptic(nameless.replace(kinds, ' ').replace(ofKinds, ' '));

/** Whether a message asks which of several is ahead ("뭐가 먼저 끝나요"). */
export const asksWhich = perText(
  (text: string): boolean =>
    directionIn(text) !== undefined && (picksOne.test(text) || byDegree.test(text.replace(asLimit, ' '))),
);

const alike =
  /다른[가지]|다른 ?거|다르|달라|(?<![것거게듯] ?)같(?:은가|은지|은 ?(?:거|데|곳|번호|날|사이트|홈페이지|주소|기관|부서|창구|담당|양식|서류|기간|금액|한도|비율|조건|기준|방식)|나요?|아요?|습니까)|똑같|동일|\b(?:same|differs?|different|identical)\b/;

/** Whether a message asks if two are alike ("접수 방식이 서로 다른가요"); "안 될 것 같아요" does not. */
export const asksIfAlike = perText((text: string): boolean => alike.test(text));

const same = /같|똑같|동일|\b(?:same|identical)\b/;
const other = /다른|다르|달라|\b(?:differs?|different)\b/;

/** Of a question whether two are alike, which it puts up; undefined where it puts up both, or neither. */
export const likenessPutUp = (text: string): 'alike' | 'unlike' | undefined => {
  const [isSame, isOther] = [same.test(text), other.test(text)];
  if (isSame === isOther) return undefined;
  return isSame ? 'alike' : 'unlike';
};

const pairAlike =
  /(?:랑|하고|[과와]) ?[^?!.]{1,20}(?:랑|하고|[과와이가은는]) ?(?:서로 ?|좀 ?)?(?:다르|다른[가지]|달라|같|똑같|동일)/;

/** "기업이랑 사람이랑 다르죠": two are joined to ask whether they are alike, which asks one thing. */
export const asksIfPairIsAlike = perText((text: string): boolean => pairAlike.test(text));

/** "로봇엔 있는데 클라우드엔 없는 서류": what one has is asked for where another lacks it, or the other way round. */
const hasAndLacks = /(?:있|내|들어가|필요|required|needed).*(?:없|안 ?내|안 ?들|but not|n't)/;
const lacksAndHas = /(?:없|안 ?내|not|n't).*(?:있|내|들어가|필요|required|needed)/;

/** Of two things named one after the other, the one whose own is asked for. */
export const ownAsked = (text: string): 'first' | 'second' | undefined => {
  if (hasAndLacks.test(text)) return 'first';
  return lacksAndHas.test(text) ? 'second' : undefined;
};

const onlyOneHas = /있(?:는데|고|지만).*없|없(?:는데|고|지만).*있|에만 |but not|only (?:one|for)/;
/** "공장은 없고 …, 받을 수 있을까요": that one can or cannot is nothing that is had or lacked. */
const ability = /[가-힣]\s수(?:는|도|가)?\s?(?:있|없)/g;
/** "다른 분으로 교체": another one, which is compared with nothing. */
const apart =
  /차이|비교|달라|다른(?!\s?(?:분|사람|업체|회사|기업|기관|곳|데[로서]|걸로|것으로|정부|지원))|다르|\bvs\b|difference|differ|compare|versus/;
const beside =
  /(?:둘|셋|세 ?개|두 ?개|가지|곳) ?중|중에(?=서? ?(?:뭐|뭘|뭔|무엇|무슨|어디|어느|어떤|누가|제일|가장|더 |덜 |하나|골라|추천|저희|우리|큰|많|높|낮|싼|빠))|보다|어디가|어느(?![^?.!]{1,14}지\s?(?:찍|골라|고르|고를|정|선택|지정|미리))|\bthan\b|\bor the\b/;
/** "지역일자리랑 일반 기업": what is set beside the usual case. */
const usualCase = /일반|그냥|보통/;

/** Whether a message has a word for how things differ ("둘 차이", "뭐가 달라요"). */
export const asksHowTheyDiffer = perText(
  (text: string): boolean =>
    apart.test(text) || asksIfAlike(text) || onlyOneHas.test(text.replace(ability, ' ')),
);

/** "먼저 붙여 주나요, 똑같이 줄 서나요": how something is done, and not that two things are alike. */
const inTheSameWay = /똑같이|같이/g;

/** Whether what one name covers is set apart: "마이스터는 둘이 뭐가 달라요". */
export const asksHowPartsDiffer = (text: string): boolean =>
  asksHowTheyDiffer(text.replace(inTheSameWay, ' '));

/** "컨설팅 받고 신규구축 하면 뭐가 유리해요": one after the other, which sets neither against the other. */
const oneAfterOther =
  /(?:받고|받은\s?(?:뒤|다음|후)에?|하고\s?나서|마치고|끝내고|끝나고)\s(?:\S+\s){0,3}?\S*(?:하면|받으면|신청하면|할\s?때)/;

/** "신규로 할지 상생으로 할지 모르겠어요", "둘 중에 고민이에요": cannot tell which to choose. */
const undecided =
  /(?:할지|할까|갈지|갈까|받을지|받을까)\s.*(?:할지|할까|갈지|갈까|받을지|받을까)|중에서?\s?(?:\S+\s)?(?:고민|망설|갈등|못\s?정|뭘\s?해야|뭐\s?해야)|\b(?:torn|undecided|can't decide|cannot decide|not sure) (?:between|whether)\b/;

/** "둘 중에 뭐가 유리해?", "뭐가 나아요": which is better as a whole. */
const better =
  /(?:뭐가|뭘|뭐|어디가|어느\s?(?:쪽|게|것|거)[이가]?|누가)\s(?:\S+\s)?(?:유리|나[아은을]|낫|좋|맞)|\bwhich (?:one )?(?:is|would be|suits)\b.*\b(?:better|best|right|suits?)\b/;

/** Whether a message wants to be told which to choose, on no point in particular. */
export const asksWhichToChoose = (text: string): boolean => undecided.test(text) || better.test(text);

/** Whether two things are set against each other. */
export const setsApart = perText(
  (text: string): boolean =>
    asksHowTheyDiffer(text) ||
    beside.test(text) ||
    undecided.test(text) ||
    (asksWhich(text) && !oneAfterOther.test(text)),
);

/** Whether a message asks for something of each ("각각 며칠씩이에요"). */
export const asksForEach = (text: string): boolean => /각각|각자|씩\s|\beach\b|respectively/.test(text);

/** Whether two things are set against each other or beside the usual case, so that neither is the other's target. */
export const compares = perText((text: string): boolean => setsApart(text) || usualCase.test(text));

/** "둘 중", "뭐가 먼저예요": of the two, one may have been spoken of before. */
export const meansBoth = (text: string): boolean =>
  asksWhich(text) || /둘|두 ?(?:개|사업|곳|가지)|both|the two/.test(text);

const otherThing =
  /다른(?:가|건|거|것|서류)|다르(?!게)|차이|구분|(?:랑|와|과|하고)\s?\S{2,12}\s같은(?:가|건|거|것)|\b(?:differ(?:s|ent|ence)?|the same)\b/;

/** "사업자등록증이랑 사업자등록증명원 다른 건가요": asks whether things that are named are the same. */
export const asksToTellApart = (text: string): boolean => otherThing.test(text);
