import { perText } from '../once.ts';
import { isQuestion } from './asking.ts';
import { deniesAsking } from './permission.ts';

const takingPart =
  '(?:신청|지원\\s?(?:을\\s|받|대상|자격|가능|할|해|되)|지원으?로|지원금|참여|참가|접수|등록|선정(?!\\s?(?:해도|하|할))|도전|자격|대상|넣|들어가|맡|받을|내도|내면|파견|모집|일할|활동할|나설|해당|보내)';
const may =
  '(?:되|돼|될|됩|됨|된|가능|수\\s?(?:있|잇|없)|괜찮|문제\\s?(?:없|되|있)|받아\\s?(?:주|줘)|대상|자격|맞|걸리|해당)';
const korean = new RegExp(`${takingPart}[^?]*?${may}|(?:이대로|이렇게|이걸로|이\\s?조합으로)[^?]*?${may}`);
const we = '(?:we|i|they|he|she|it|our \\w+|my \\w+|this (?:group|consortium|company)|one|a \\w+ \\w+)';
const english = new RegExp(
  `\\b(?:can|could|may|are|am|is|do|does|would|will) ${we}\\b[^?]*\\b(?:apply|eligible|qualif\\w*|take part|participate|join|allowed|go for|register|be (?:a|sent)|become|get|receive|admitted)|\\b(?:does|will|would) (?:this|the|that) (?:notice|call|program(?:me)?) (?:let|allow|permit|accept|take|admit|cover) (?:me|us)\\b|\\bis it (?:ok|okay|possible|fine|all right) (?:to|for us to|if we) (?:apply|join|take part)`,
);

/** One point of taking part, rather than whether one may. */
const onePoint =
  /언제|어떻게|어디|서류|얼마|며칠|방법|몇\s?(?:번|개|회|명|년|일|퍼|프로)|왜|누가|누구|가점|중복|둘\s?다|또\s|다시|취소|수정|대행|대신|우편|메일|방문|뭐|뭘|무엇|어떤|무슨|계획서|증명|돈도|돈은|비용|값|구입|인건비|아이디|로그인|계정|통장|그때|월\s?(?:말|초|중순)|\b(?:how|when|where|which|what|who|why|post|mail|again|instead|both|twice|documents?)\b/;
/** "문제없이 될까요": nothing is denied. */
const withoutTrouble = /(?:문제|무리|걱정|탈|하자)\s?없이/g;
const asksSo =
  /(?:는지|은지|한지|런지|을지|인지|될지)(?:요|여|도)?(?:\s?(?:좀\s)?(?:봐|알려|확인|궁금|알고|여쭤|문의|체크|판단)[^.?!]*)?[?!.~\s]*$|(?:가능|되나|될까|되려나|[습입합됩십]니까|(?:자격|가능|대상|해당|충족|적격)\s?여부)[?!.~\s]*$/;

/** Whether a normalised clause asks if one may take part in something, and about no single point of it. */
export const asksWhetherOneMay = perText(
  (clause: string): boolean =>
    !onePoint.test(clause) &&
    !deniesAsking(clause.replace(withoutTrouble, ' ')) &&
    (korean.test(clause) || english.test(clause)) &&
    (isQuestion(clause) || asksSo.test(clause)),
);

const sentenceEnd = /[.!?~;]+(?=\s|$)|\n/g;
/** Syllables after which another clause may begin. */
const clauseEnd =
  /(?:[인는은던한될간온]데[도두]?|[하있없이했었았됐치되놓두내리르운]고|[하있없이했었았됐]구|고|구|며|서|니까|[어아예에이지]요|니다|는다|[했었았]음|[있없]음|[가-힣]함|[가-힣]임|[가-힣]됨|거든요?)(?:요|여|용)?,?\s+|,\s+(?:and |so |but )?/g;

const spansOf = (text: string): readonly (readonly [number, number])[] => {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: { length } }) => index + length);
  const all = [...ends.filter((end) => end < text.length), text.length];
  return all.map((end, at) => [all[at - 1] ?? 0, end] as const);
};

const startsIn = (sentence: string): readonly number[] => [
  ...[...sentence.matchAll(clauseEnd)].map(({ index, 0: { length } }) => index + length).reverse(),
  0,
];

const inShort = /(?:되|돼|될|됩|됨|된|가능)\S{0,5}[?!.~ㅠㅋ\s]*$/;
const longestInShort = 30;
const mayBeOfProgram = (clause: string): boolean =>
  clause.trim().length <= longestInShort &&
  inShort.test(clause) &&
  !onePoint.test(clause) &&
  !deniesAsking(clause);

/** "아니면 고도화인가요?": the other half of the same question. */
const takesBack = /^(?:아니면|아님|혹은|또는|그게|안\s?(?:되|돼)|or\b|if not)/;

/** What a message tells, and where it asks whether one may take part, given that. */
export interface ToldAndAsked {
  readonly told: string;
  readonly ask: string;
  /** What is asked behind that: "… 신청되죠? 언제까지 내야 돼요?". */
  readonly further?: string;
}

/**
 * A normalised message that tells of somebody and asks whether he may take part, in its last clause or before something
 * is added; undefined where it tells nothing beside, or asks that nowhere.
 */
export const toldAndAsked = (
  text: string,
  isOfProgram: (clause: string) => boolean = () => false,
): ToldAndAsked | undefined => {
  for (const [start, end] of spansOf(text).toReversed()) {
    const sentence = text.slice(start, end);
    if (!asksSoAtEnd(sentence)) continue;
    const at = startsIn(sentence).find((from) => {
      const clause = sentence.slice(from);
      return asksWhetherOneMay(clause) || (mayBeOfProgram(clause) && isOfProgram(clause));
    });
    if (at === undefined && asksElse(sentence)) continue;
    if (at === undefined) return undefined;
    const behind = text.slice(end).trim();
    const isFurther = asksElse(behind);
    if (isFurther && takesBack.test(behind)) return undefined;
    const told = [text.slice(0, start + at), isFurther ? '' : behind]
      .map((part) => part.trim())
      .filter(Boolean);
    if (told.length === 0 || told.some(asksElse)) return undefined;
    const ask = sentence.slice(at).trim();
    return { told: told.join(' '), ask, ...(isFurther ? { further: behind } : {}) };
  }
  return undefined;
};

/** A sentence of what is told that asks as well; "몇 레벨인지 궁금해서" does not. */
const asking =
  /\?(?=\s|$)|(?:(?<![끝만지어타])나요|까요|[습입]니까|[는은한인]가요|는지요)[.!~]*(?=\s|$)|\b(?:what|when|where|how|who|which|can|could|do|does|is|are) [^.!?]*\?/;
const asksElse = (told: string): boolean => asking.test(told);

const asksSoAtEnd = (sentence: string): boolean => isQuestion(sentence) || asksSo.test(sentence);
