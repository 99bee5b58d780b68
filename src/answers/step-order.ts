import type { Details } from '../language/details.ts';
import { asksWhen } from '../language/speech/asking.ts';
import type { Ask } from '../language/understand.ts';
import type { Step } from '../notice/pack.ts';
import {
  type NamedStep,
  orderWordEnding,
  stepNamedInFull,
  stepsIn,
  stepsInShort,
  withoutOrderWord,
} from './steps.ts';

/** Where in the procedure a message asks: what follows or comes before a step it names, when that is, or how it begins or ends. */
export interface StepOrder {
  readonly at: 'after' | 'before' | 'first' | 'last' | 'when';
  /** The step that is named; none where the beginning or the end is asked for. */
  readonly named?: Step;
}

const afterWords =
  /^[가-힣]{0,4}?\s*(?:을|를|이|가|은|는|에서|까지|도)?\s*(?:체결|완료|통과|합격|선정|마치|끝나|끝내|하고|되|받|붙|뽑)?[가-힣]{0,4}?\s*(?:(?:그|고)\s?(?:다음|담)|다음|(?<![가-힣])담|이후|후|뒤|나면|하면|고 나서|고(?:는|선)?(?=\s(?:뭐|뭘|머|무엇|무슨|어떻|어케))|고(?:는|선)(?=[\s?]*$)|면|치고)(?:에는?|엔|은|는|으로|의)?(?:요|여)?(?=[\s?]|$)/;
/** "포기하면", "떨어지면": what comes after a step that is passed is not asked. */
const passesNot = /떨어|탈락|못|안|포기|취소|실패|빠지/;
/** "누구하고", "몇 군데 선정": something else is asked. */
const asksElse = /누구|누가|어디|어데|언제|얼마|몇/;
const beforeWords =
  /^[가-힣]{0,3}?\s*(?:을|를|이|가|은|는)?\s*(?:하기\s*)?(?:바로\s*)?(?:이전|직전|전|앞)(?:에는?|엔|은|는|의)?(?:요|여)?(?=[\s?]|$)/;
/** "신청하면 늦나요": a step that is only supposed is no question of what comes next. */
const onlySupposed = /면(?:은|요|여)?$/;
const asksWhatFollows = /다음|그담|(?<![가-힣])담|뭐|뭘|머|무엇|무슨|어떤|어떻게|어케|순서|절차|단계/;

/** "직접 신청하면 되는 거죠?" asks whether that is the way, not what comes after it. */
const mayBy = /^[가-힣]{0,3}면\s*(?:되|돼|될|안\s?[되돼])/;

/** What is left of the question but for these asks for something else than the order. */
const orderFillers =
  /그\s?담|단계|순서|절차|과정|진행|일정|스텝|부터|먼저|합니까|됩니까|옵니까|갑니까|하노|되노|합니다|함|됨|뭐|무엇|무슨|뭘|머|멀|어떤|어떻게|어케|해요|하나|하는|하죠|하지|되나|되는|돼요|되죠|있나|있어|나오|거치|이어지|오는|가나|인가|는지|인지|궁금|알려|주세|줘|순|요|나|여|죠|거|게|건|것|이|가|은|는|에|를|을|도|좀|그다음|다음|그|또|지|예|임|담|step|stage|what|which|happens?|program|programme|comes?|next|is|are|the|does|do|we|there|then|and|a|in/g;

/** "we applied, what next": English may ask behind the step as well. */
const nextEnglish =
  /^\s*,?\s*(?:(?:and|so|then|now)\s+)*what(?:'s| is| comes| happens| do we do)? (?:next|then|after that)\s*\??$/;

const firstOrLast =
  /(?:^|\s)(?:제일|젤|가장|맨)?\s*(첫|처음|먼저|마지막|최종|끝)\s*(?:번째)?\s*(?:으로|에)?\s*(?:단계|절차|순서|과정|스텝)/;
const firstOrLastEnglish = /\b(first|last|final)\s+(?:step|stage)\b/;

const contentOf = (part: string): number => part.replace(orderFillers, '').replace(/[^a-z가-힣]/g, '').length;
/** Behind the step hardly a letter may be left; before it, a word for the applicants or the program may stand. */
const saysNothingElse = (before: string, rest: string): boolean =>
  contentOf(rest) <= 1 && contentOf(before) <= 5;

const endOf = (text: string): StepOrder | undefined => {
  const word = firstOrLast.exec(text)?.[1] ?? firstOrLastEnglish.exec(text)?.[1];
  if (word === undefined) return undefined;
  return { at: /첫|처음|먼저|first/.test(word) ? 'first' : 'last' };
};

const ownNames: ReadonlySet<string> = new Set(['program', 'recruitment', 'document']);

/** A text with blanks for the programs and papers it names, which are no steps. */
export const withoutNames = (text: string, { mentions }: Details): string =>
  mentions
    .filter(({ entities }) => entities.some(({ kind }) => ownNames.has(kind)))
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** Whether figures tell of a day or a sum that something else is asked of. */
const tellsOfElse = ({ dates, amounts }: Details): boolean => dates.length > 0 || amounts.length > 0;

const afterNamed = (
  text: string,
  nameless: string,
  { step, start, end }: NamedStep,
): StepOrder | undefined => {
  const rest = nameless.slice(end);
  const before = nameless.slice(0, start);
  const found = mayBy.test(rest) ? null : (afterWords.exec(rest) ?? nextEnglish.exec(rest));
  const after = found && !passesNot.test(found[0]) && !asksElse.test(before + found[0]) ? found : undefined;
  const left = after ? rest.slice(after[0].length) : '';
  const supposes =
    after && onlySupposed.test(after[0]) && /[a-z가-힣]/.test(left) && !asksWhatFollows.test(rest);
  if (after && !supposes && saysNothingElse(before, left)) return { at: 'after', named: step };
  const ahead = beforeWords.exec(rest);
  if (ahead && saysNothingElse(before, rest.slice(ahead[0].length))) return { at: 'before', named: step };
  const at = orderWordEnding(text.slice(0, start));
  if (at && saysNothingElse(withoutOrderWord(before), rest)) return { at, named: step };
  return undefined;
};

/** "로봇 중간점검은 언제쯤": where in the procedure a step stands that only a day is asked of. */
const whenNamed = (text: string, { step, start, end }: NamedStep): boolean =>
  (asksWhen(text) || takesHowLong.test(text.slice(end))) &&
  ((step.stage !== 'selection' && (!untilWhen.test(text) || takesHowLong.test(text.slice(end)))) ||
    stepNamedInFull(text, [step]) !== undefined) &&
  saysNothingElse(
    text.slice(0, start).replace(whenWords, ' '),
    text.slice(end).replace(whenWords, ' ').replace(comingOn, ' '),
  );
/** "협약까지 얼마나 걸려요": how long it is until a step. */
const takesHowLong = /^까지\s?(?:는\s)?(?:얼마나|며칠|몇\s?(?:일|주|달|개월))\s?(?:이나\s?)?(?:걸|소요)/;
/** Until when something is taken is asked of applying, unless a step is plainly named. */
const untilWhen = /까지|마감|\b(?:by|until|deadline)\b/;
const whenWords =
  /까지\s?얼마나|까지\s?(?:며칠|몇\s?\S{1,2})|언제\S{0,3}|몇\s?월\S{0,2}|며칠\S{0,2}|\bwhen (?:is|does|will|are)?\b/g;
const comingOn =
  /(?:걸리|걸려|소요되|시작하|시작되|시작해|맺|쓰|받|나오|오|열리|진행되|이루어지)\S{0,3}|\b(?:held|place|be|take)\b/g;

/** What a message asks about the order of steps; undefined where it asks something else. */
export const stepOrderIn = (
  { text, details }: Pick<Ask, 'text' | 'details'>,
  steps: readonly Step[],
): StepOrder | undefined => {
  if (tellsOfElse(details)) return undefined;
  const nameless = withoutNames(text, details);
  const byName = stepsIn(nameless, steps);
  const inShort = stepsInShort(nameless, steps);
  for (const one of [...byName, ...inShort, ...stepsIn(text, steps)]) {
    const order = afterNamed(text, nameless, one);
    // What comes before one applies is no step.
    if (order && !(order.at === 'before' && one.step.stage === 'application')) return order;
  }
  const ofAgreement = inShort.filter(({ step }) => step.stage === 'agreement');
  const dated = [...byName, ...ofAgreement].find(
    (one) => !/^(?:call|application)$/.test(one.step.stage ?? '') && whenNamed(nameless, one),
  );
  return dated ? { at: 'when', named: dated.step } : endOf(text);
};
