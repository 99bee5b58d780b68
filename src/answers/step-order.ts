import type { Details } from '../language/details.ts';
import type { Ask } from '../language/understand.ts';
import type { Step } from '../notice/pack.ts';
import { orderWordEnding, stepsIn, withoutOrderWord } from './steps.ts';

/** Where in the procedure a message asks: what follows or comes before a step it names, or how it begins or ends. */
export interface StepOrder {
  readonly at: 'after' | 'before' | 'first' | 'last';
  /** The step that is named; none where the beginning or the end is asked for. */
  readonly named?: Step;
}

const afterWords =
  /^[가-힣]{0,4}?\s*(?:을|를|이|가|은|는|에서|까지|도)?\s*(?:체결|완료|통과|합격|마치|끝나|끝내|하고|되|받)?[가-힣]{0,3}?\s*(?:다음|(?<![가-힣])담|이후|후|뒤|나면|하면|고 나서|면)(?:에는?|엔|은|는|으로|의)?(?:요|여)?(?=[\s?]|$)/;
const beforeWords =
  /^[가-힣]{0,3}?\s*(?:을|를|이|가|은|는)?\s*(?:하기\s*)?(?:바로\s*)?(?:이전|직전|전|앞)(?:에는?|엔|은|는|의)?(?:요|여)?(?=[\s?]|$)/;
/** "신청하면 늦나요": a step that is only supposed is no question of what comes next. */
const onlySupposed = /(?:하|되|나)면(?:은|요|여)?$/;
const asksWhatFollows = /다음|(?<![가-힣])담|뭐|뭘|머|무엇|무슨|어떤|어떻|어케|순서|절차|단계/;

/** "직접 신청하면 되는 거죠?" asks whether that is the way, not what comes after it. */
const mayBy = /^[가-힣]{0,3}면\s*(?:되|돼|될|안\s?[되돼])/;

/** What is left of the question but for these asks for something else than the order. */
const orderFillers =
  /단계|순서|절차|과정|진행|일정|스텝|뭐|무엇|무슨|뭘|머|멀|어떤|어떻게|어케|해요|하나|하는|하죠|하지|되나|되는|돼요|되죠|있나|있어|나오|거치|이어지|오는|가나|인가|는지|인지|궁금|알려|주세|줘|순|요|나|여|죠|거|게|건|것|이|가|은|는|에|를|을|도|좀|그다음|다음|그|또|지|예|임|step|stage|what|which|happens?|program|programme|comes?|next|is|are|the|does|do|we|there|then|and|a|in/g;

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

/** What a message asks about the order of steps; undefined where it asks something else. */
export const stepOrderIn = (
  { text, details }: Pick<Ask, 'text' | 'details'>,
  steps: readonly Step[],
): StepOrder | undefined => {
  const nameless = withoutNames(text, details);
  for (const { step, start, end } of stepsIn(text, steps)) {
    const rest = nameless.slice(end);
    const before = nameless.slice(0, start);
    const after = mayBy.test(rest) ? null : afterWords.exec(rest);
    const supposes = after !== null && onlySupposed.test(after[0]) && !asksWhatFollows.test(rest);
    if (after && !supposes && saysNothingElse(before, rest.slice(after[0].length)))
      return { at: 'after', named: step };
    const ahead = beforeWords.exec(rest);
    if (ahead && saysNothingElse(before, rest.slice(ahead[0].length))) return { at: 'before', named: step };
    const at = orderWordEnding(before);
    if (at && saysNothingElse(withoutOrderWord(before), rest)) return { at, named: step };
  }
  return endOf(text);
};
