import { countLetters } from '../count-letters.ts';

const written = /(?:[a-z0-9_.+-]+@)?(?:[a-z0-9-]+\.)+(?:kr|com|net|org)(?![a-z0-9])/;
/** The part of an address that people say for it: "star3855", "smplatform". */
const inPart = /(?<![a-z0-9.@-])[a-z][a-z0-9-]{3,}(?![a-z0-9.@-])/g;

/** The address of a site or of mail that a text writes out. */
export const addressWritten = (text: string): string | undefined => written.exec(text)?.[0];

/** Words that may be a part of an address. */
export const partsOfAddresses = (text: string): readonly string[] => text.match(inPart) ?? [];

const asksWhat =
  /뭐|뭔|무엇|머(?:에|예|야|죠|지)|어디|누구|무슨|어느|맞[나는죠아지]|\b(?:what|whose|who|where)\b|\bis (?:it|this|that)\b/;
const fewLetters = 12;

/** "1811-8297 어디 번호예요?": hardly more than what something is, or whose, is asked of what stands in a text. */
export const asksWhatItIs = (text: string, named: string): boolean => {
  const rest = text.replace(named, ' ');
  const most = /[가-힣]/.test(rest) ? fewLetters : 2 * fewLetters;
  return countLetters(rest) <= most && (countLetters(rest) === 0 || asksWhat.test(rest));
};

const callingHours =
  /(?:몇\s?시|언제|시간)\S{0,4}\s?(?:[가-힣]{1,4}\s)?(?:통화|전화\s?(?:되|돼|받|가능|할))|(?:통화|전화)\s?(?:가능\s?)?시간|\b(?:opening|office|calling) hours\b/;

/** "몇 시까지 통화돼요": asks when somebody can be reached. */
export const asksCallingHours = (text: string): boolean => callingHours.test(text);

const asksNumber = /전화|연락처|(?<!공고\s?|고시\s?)번호|\b(?:phone|number|call)\b/;

/** Asks for a number to call. */
export const asksForNumber = (text: string): boolean => asksNumber.test(text);

const numberLast =
  /(?:전화\s?번호|전화|연락처|문의처|(?<!공고\s?|접수\s?|등록\s?|우편\s?)번호)(?:요|좀|는|은|는요|은요|가)?(?:\s?(?:알려\S*|좀|뭐\S*|주세요))?[?!.~\s]*$/;

/** "로봇진흥원 전화": the number is all that is asked for. */
export const endsWithNumber = (text: string): boolean => numberLast.test(text);
