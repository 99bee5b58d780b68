import { isHangulSyllable } from '../jamo.ts';

/**
 * What stands around a name and tells a place from an ordinary word: 역량강화 and 강화 공장, 예산 소진 and 예산군,
 * 신청주소 and 청주 센터.
 */

/** Directly after a name, or after one blank: only a place goes on like this. */
const placeSign =
  /^ ?(?:공장|소재(?! ?(?:부품|가공|산업|를|로|의|·|\/))|지역(?!별|마다| ?배정| ?할당|일자리)|쪽|센터(?!별|마다)|산단|공단|산업단지|농공단지|사업장|에 ?있|에 ?위치|(?:에|에서|서) ?(?:제? ?\d ?)?(?:공장|사업장)|근처|인근|테크노|tp(?![a-z])|스마트제조혁신센터|스마트 ?제조|[도은는] ?(?:거기|그쪽|그 ?센터|같은 ?센터))/;
/** Directly after a name: it ends here or goes on with a particle, an ending, or the thing asked about. */
const particle =
  /^(?:$|[^가-힣]|이여|입니|임|이고|이라|이요|이야|이구|이지|인가|이면|인 |은|는|도|만|에|으로|로|의|(?:이|가|요|나|와|과|고|라|서)(?![가-힣])|랑|이랑|하고|까지|부터|이나|있|사는|사는데|거|꺼|담당|번호|전화|연락|문의|주소|신청|접수|스마트|업체|기업|회사|제조|시청|군청|구청|청(?![가-힣])|청에|시내|관내|본사|지사|지점|광역시|특별시|본부|혁신|소상공|중소|공급|출신|말고|시(?![가-힣])|군(?![가-힣])|구(?![가-힣])|시는|군은|구는|시에|군에|구에|시인|군인데|구인데)/;
/** "군산인디", "거제라예", "충주예유": to be, as it is spoken from province to province. */
const copula =
  /^(?:인[데디]|이?라(?:서|예)|이?[에예](?:요|여|유)|이(?:유|네요|거든|구먼|구만|구요|랑께|지라|래요)|래요)/;
/** … in one syllable, which may as well belong to an everyday word. */
const shortEnding = /^(?:여|유|예|네|구요|고요|서[는도만]?|선)(?![가-힣])/;
/** A weak sign that a place is meant, enough where the sentence is about the asker. */
const selfSign = /^(?:에서|입니다|이요|임|인 |이고요|시(?![가-힣]))/;
/** "공장 원주 있고": there is the factory, said without a particle. */
const isThere = /^ ?있[고는어습음]/;
/** The asker or the factory right before the name: "저희 화성인데", "공장은 이천입니다". */
const selfBefore =
  /(?:^|^네 |^저는 |^전 |저희[는가]?|우리[는가]?|저흰|우린|울|여기는?|여긴|공장[이은]?|회사[가는]?|본사[가는]?|사업장[이은]?|소재지[가는]?|위치[가는]?|지역[이은]?|지금|현재|at|in) ?$/;
/** The whole answer to "where is the factory?". */
const bareAnswer = /^(?:이?[요여욤]|이?에요|이?예요|입니다|임|쪽|시|군|구)?[.!~ ]*$/;
/** A word that may stand before an everyday word without making it a part of itself: 기준은, 그런데, 전화는. */
const looseBefore =
  /(?:^|[은는데요면고서,.?!] ?|저희 ?|우리 ?|공장 ?|회사 ?|본사 ?|혹시 ?|그럼 ?|그러면 ?|근데 ?|아 ?|네 ?)$/;
/** "원주 의료기기 공장입니다": who begins like this says where the firm is … */
const firmFollows =
  /^ (?:[가-힣]+ ?){1,3}?(?:공장|업체|회사|사업장|제조업|제조사)(?:입니다|이에요|예요|에요|인데|이고|임|이요|인디)/;
/** … but for names that are also what a firm makes, does or is. */
const wordsOfTrade: ReadonlySet<string> = new Set(
  '가산 강화 고령 광산 구리 기장 달성 동작 무안 보은 부여 사상 상주 수영 양산 연수 영양 예산 음성 이천 장수 정관'.split(
    ' ',
  ),
);
/** Place names in well-known phrases that are about something else. */
const phraseAfter: ReadonlyMap<string, RegExp> = new Map([
  ['광주', /^ ?형/],
  ['경기', /^ ?(?:침체|불황|회복|악화|부진|호황|가 ?(?:어려|안|나쁘|좋))/],
  ['구미', /^에 ?맞/],
  ['고양', /^이(?!요|에|예|고|라|야|죠|지|면|구|여)/],
]);

const isHangulAt = (text: string, at: number): boolean => isHangulSyllable(text.charCodeAt(at));
const isLatinAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
};

/** Longest sign above, and a little more for the look ahead. */
const lookAhead = 12;
const ahead = (text: string, at: number): string => text.slice(at, at + lookAhead);
const behind = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at);

/** Whether what follows a place is how people of some province say that they are there. */
export const isSpokenEnding = (rest: string): boolean => copula.test(rest) || shortEnding.test(rest);

const endsAsPlace = (rest: string): boolean =>
  isSpokenEnding(rest) || particle.test(rest) || placeSign.test(rest);

const acceptsEveryday = (text: string, start: number, end: number, expectPlace: boolean): boolean => {
  const rest = ahead(text, end);
  const name = text.slice(start, end);
  if (start === 0 && !wordsOfTrade.has(name) && firmFollows.test(text.slice(end))) return true;
  if (expectPlace && start === 0 && bareAnswer.test(rest)) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  if (isHangulAt(text, start - 1) && !selfBefore.test(before)) return false;
  if (placeSign.test(rest)) return looseBefore.test(before) || selfBefore.test(before);
  if (isThere.test(rest) && selfBefore.test(before)) return true;
  return (selfSign.test(rest) || copula.test(rest)) && (start === 0 || selfBefore.test(before));
};

const acceptsLatin = (text: string, start: number, end: number): boolean =>
  !isLatinAt(text, start - 1) && !isLatinAt(text, end);

/**
 * Whether a name at [start, end) is used as a place. `afterPlace`: a wider place stands right before it ("경남 양산",
 * "부산강서구"), which settles the start and, for everyday words, the meaning. `expectPlace`: a place was just asked for.
 */
export const isUsedAsPlace = (
  text: string,
  start: number,
  end: number,
  name: { readonly name: string; readonly isEveryday: boolean },
  { afterPlace, expectPlace }: { readonly afterPlace: boolean; readonly expectPlace: boolean },
): boolean => {
  if (isLatinAt(text, start) && !isHangulAt(text, end - 1)) return acceptsLatin(text, start, end);
  const rest = ahead(text, end);
  if (phraseAfter.get(name.name)?.test(rest)) return false;
  if (afterPlace) return endsAsPlace(rest);
  if (name.isEveryday) return acceptsEveryday(text, start, end, expectPlace);
  const isInsideWord = isHangulAt(text, start - 1) && !selfBefore.test(behind(text, start));
  if (isInsideWord) return !rest.startsWith(' ') && placeSign.test(rest);
  return endsAsPlace(rest);
};
