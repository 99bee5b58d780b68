import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Support } from '../notice/pack.ts';
import { localised } from './compose.ts';
import { usualCalls } from './usual-calls.ts';

/** Nothing is left to the company: a flat sum that covers all, or support and host together pay the whole. */
export const leavesNothing = ({
  ownWon,
  ratePercent = 0,
  hostMinPercent = 0,
  adopterMaxPercent,
}: Support): boolean =>
  ownWon === 0 ||
  (hostMinPercent > 0 && adopterMaxPercent === undefined && ratePercent + hostMinPercent >= 100);

/** Programs, or forms of them, for which a company pays nothing itself, of those named or of all; undefined where there are none. */
export const freeAnswer = (question: Question): Answer | undefined => {
  const { pack } = question.index;
  const calls = usualCalls(question, question.subject.recruitments);
  const free = pack.support.filter(
    (term) => leavesNothing(term) && calls.some(({ id }) => term.for.includes(id)),
  );
  const names = free.map((term) => {
    const call = calls.find(({ id }) => term.for.includes(id));
    const form = pack.variants.find(({ id }) => id === term.variant);
    const name = call ? localised(question, call.name) : '';
    const blank = question.language === 'en' ? ' ' : '';
    return form ? `${name}${blank}(${localised(question, form.name)})` : name;
  });
  if (names.length === 0) return undefined;
  const about = calls.filter(({ id }) => free.some((term) => term.for.includes(id)));
  const rest = free.map((term) => localised(question, term.text));
  const text = question.say('rank.free', { names: [...new Set(names)].join(', ') });
  return say([text, ...rest].join('\n'), free, { about });
};
