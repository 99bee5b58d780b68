import type { Place } from '../extract/span.ts';
import { perPlace } from '../once.ts';
import { speaksOfAdvantage } from './points.ts';

/** What may stand between a program's name and what one does in it: "정부 신규구축 지원사업에 지금 참여중". */
const between =
  '^\\s*(?:스마트공장|스공|구축|정부|지원|파견|사업|과제|프로젝트|쪽|건|걸로|로|으로|을|를|에|도|은|는|이|가|까지|랑|하고|지금|현재|이미|아직|한창|그거|그걸|작년|올해|예전|전|에서|들어간|들어갔던|시작한|뽑힌|받은|받던|거|것|게|선정된|선정돼서|선정되서|선정되어|뽑혀서|돼서|되서|\\s){0,8}?\\s*';
/** What one does with a program may be part of its name: "컨설팅 받는". */
const verbInName = /\s?(?:받[가-힣]?|하는|하고)$/;
/** The text behind a name, from the verb on that the name may end with. */
const behind = (text: string, { start, end }: Place): string =>
  text.slice(end - (verbInName.exec(text.slice(start, end))?.[0].length ?? 0));

const doing = new RegExp(
  `${between}(?:참여|수행|진행|구축|추진|하는|하고|돌리는|돌리고|받고|받는|짓고)\\S{0,3}\\s?(?:하고\\s?)?(?:중(?!견|소|기|단|간|앙|요)|있)|${between}(?:(?:mes|erp|시스템|스마트\\s?공장|공장|설비|로봇)(?:을|를|도)?\\s)?(?:까는|깔고|짓는|짓고|들이는|들이고|넣는|설치하는|설치하고|구축하는|구축하고)\\s?(?:중|있)|${between}(?:받으|하|참여하|진행하|수행하)면서(?!\\s?(?:같이|함께|동시))`,
);
const done = new RegExp(
  `${between}(?:받았|받은|받아|끝난|뽑혔|뽑힌|뽑혀|선정됐|선정된|선정되었|선정돼|참여기업\\s?(?:이\\s?거든|인데|이에요|이예요|입니다|이라|이고|이었)|참여했|참여한|됐(?:었|는|고|거든|습)|되었(?:는|고|거든|습)|했었|한 적|했어|했는|했고|했습|했던|했다|해봤|해본|끝났|끝냈|마쳤|마친|완료했|완료한|썼|써\\s?봤|불렀|모셨|다녀갔|레벨\\s?\\d[가-힣]{0,3}\\s?(?:나왔|나온|받았|받은|판정|떴)|지원받(?!을|고|으[려면]|는|나|아야|게))`,
);
/** "고도화 참여하는 회사는 마이스터 …": who is in the one program is asked about for another. */
const participant = new RegExp(
  `${between}(?:참여|수행|선정|진행)\\S{0,3}\\s?(?:하는|한|할|된|되는|중인)?\\s?(?:기업|회사|업체|공장)(?!이 ?뭐)`,
);
const doingEnglish =
  /(?:running|doing|carrying out|(?:in|half ?way through) the middle of|taking part in|participating in|currently in|already in|working on|midway through|(?:we are|we're|i am|now|currently) in)\s+(?:an?|the|our|your|one)?\s*$/;
const doingAfter =
  /^\s*(?:project|program|programme)?\s*(?:that )?(?:is |still )*(?:running|under ?way|in progress|ongoing)/;
const doneEnglish =
  /(?:received|got|did|used|finished|completed|joined|took part in|participated in|selected (?:for|in)|supported (?:by|under)|been in|through)\s+(?:an?|the|our)?\s*$/;

/** "로봇 사업 붙으면 신규구축 가점 …": points for one program for being taken into the other. */
const hoped = new RegExp(
  `${between}(?:붙으면|붙은|붙었|되면|뽑히면|선정되면|선정된|합격하면|참여하면|하면|받으면|쓰면|부르면|했으면|신청해도|신청만|신청서)`,
);
const hopedEnglish =
  /(?:get into|accepted (?:in|into|for)|selected (?:for|in)|hold(?:s)?|holding|already has?) (?:an?|the|our)?\s*$/;

/** "신규구축 하면 …": a program named as one that is taken part in, on which something else may turn. */
export const isSupposedName = (text: string, { start, end }: Place): boolean =>
  hoped.test(text.slice(end)) || hopedEnglish.test(text.slice(0, start));

/** A program whose participants have a bonus item, named as what would earn or has earned it. */
export const isHopedFor = perPlace(
  (text: string, place: Place): boolean => speaksOfAdvantage(text) && isSupposedName(text, place),
);

/** "신규구축 예정인데 마이스터 …", "we plan to build …": what is meant to be done some day. */
const planned = new RegExp(`${between}(?:하려고 하는 |할 )?(?:예정|계획)(?:인|이|중|이고|이라|이며|이었)`);
const plannedEnglish =
  /\b(?:plans?|planning|intends?|intending|going|hoping?) to (?:do )?(?:an?\s+|the\s+)?$/;
const isPlanned = (text: string, { start, end }: Place): boolean =>
  planned.test(text.slice(end)) || plannedEnglish.test(text.slice(0, start));

/** "신규구축 사업에 참여 중인데": a program named as what the speaker is carrying out. */
export const isUnderWay = perPlace(
  (text: string, place: Place): boolean =>
    doing.test(behind(text, place)) ||
    doingAfter.test(text.slice(place.end)) ||
    doingEnglish.test(text.slice(0, place.start)),
);

const likened = /^(?:에서)?\s?(?:처럼|마냥|(?:이랑|과|와|하고)\s?똑같이)/;
const likenedEnglish = /\b(?:just )?like (?:in |with |for )?(?:an?|the)?\s*$/;
/** "3개월 연장도 되죠? 신규구축처럼": a program named as what another is held to be like. */
export const isLikened = (text: string, { start, end }: Place): boolean =>
  likened.test(text.slice(end)) || likenedEnglish.test(text.slice(0, start));

/** "수준확인 받고 바로 고도화", "컨설팅 끝나면 …": a program that will be over when the other one begins. */
const over = new RegExp(
  `${between}(?:먼저\\s)?(?:끝나(?:면|고|자마자)|끝내(?:면|고)|마치(?:면|고)|완료(?:하|되)(?:면|고)|(?:받|하)고\\s?(?:나서|나면|바로)|받고\\s(?!있|싶|파)|(?:받은|한)\\s?(?:다음|뒤|후))`,
);
const overEnglish = /\b(?:after|once) (?:(?:we|i) (?:have |had )?\S+ )?(?:an?|the|our)?\s*$/;
/** "신규구축 끝나면 수준확인을 또 받아야 되나요": what comes after it is one of its own duties. */
const obliged = /야\s?(?:하|해|되|돼|됨|합|한)|필수|의무|\b(?:must|have to|need to)\b/;
/** A program named as what comes first, before the one that is asked about. */
export const isOver = perPlace(
  (text: string, place: Place): boolean =>
    !obliged.test(text) && (over.test(behind(text, place)) || overEnglish.test(text.slice(0, place.start))),
);

/** A program named as what the speaker was in. */
export const isDone = perPlace(
  (text: string, place: Place): boolean =>
    done.test(behind(text, place)) || doneEnglish.test(text.slice(0, place.start)),
);

/** "우리 신규구축 하는데 마이스터 …": what one is about to do or in the middle of, where another program is asked about. */
const engaged = new RegExp(`${between}(?:하는데|하거든|들어가는데|하는 (?:회사|업체|기업|곳))`);
const ours = /(?:우리|저희|올해|이번에)(?:는|도|가)?\s*$/;
const isEngaged = (text: string, { start, end }: Place): boolean =>
  ours.test(text.slice(0, start)) && engaged.test(text.slice(end));

/** A program named as what the speaker is in, was in or will have been in, rather than what he asks about. */
export const isInPassing = perPlace(
  (text: string, place: Place): boolean =>
    isUnderWay(text, place) ||
    isOver(text, place) ||
    isPlanned(text, place) ||
    isLikened(text, place) ||
    participant.test(text.slice(place.end)) ||
    isEngaged(text, place) ||
    isDone(text, place),
);
