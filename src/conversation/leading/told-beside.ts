import { localised } from '../../answers/compose.ts';
import { guidedAgain } from '../../answers/guided-step.ts';
import { commandIn } from '../../guidance/commands.ts';
import { isHopeful } from '../../guidance/next-question.ts';
import { judgeRecruitment } from '../../rules/index.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

/** "고도화요": programs that are looked at anyway, named once more. */
const stillLookedAt = ({ named, text, question }: Waiting): string | undefined => {
  const { pack } = question.index;
  const isOpen = named.every((id) => isHopeful(judgeRecruitment(pack, id, question.given)));
  if (
    refuses.test(text) ||
    named.length === 0 ||
    named.length > mostNamed ||
    !isOpen ||
    text.length > briefly
  )
    return undefined;
  const names = pack.recruitments
    .filter(({ id }) => named.includes(id))
    .map(({ name }) => localised(question, name));
  return question.say('guided.still-looked-at', { programs: names.join(', ') });
};
const mostNamed = 3;
/** "로봇은 됐고": named to be left aside. */
const refuses = /됐[고구어습]|말고|빼고|필요\s?없|관심\s?없|안\s(?:해|할|하|쓸)|\bnot\b|\bno\b/;
const briefly = 16;

const age = /\d\s?(?:세|살)(?![가-힣]{2})|\byears? old\b/;

/** "58세요", "직원 8명이고요": a figure of something no question is about. */
const figureBeside = ({ text, question, asked: { kind } }: Waiting): string | undefined => {
  const { counts, amounts } = question.details;
  const isFigure = counts.length > 0 || amounts.length > 0 || age.test(text);
  return isFigure && kind !== 'number' && kind !== 'won' ? question.say('guided.figure-beside') : undefined;
};

/**
 * What is told beside the question that waits and changes nothing: it is heard, and the question comes again, instead
 * of that it was not understood. Undefined where a message tells nothing of the kind.
 */
export const toldBeside = (waiting: Waiting): GuidedStep | undefined => {
  const { question, guided, facts, text } = waiting;
  if (commandIn(text) !== undefined) return undefined;
  const looked = stillLookedAt(waiting);
  const lead = looked ?? figureBeside(waiting);
  const answer =
    lead === undefined
      ? undefined
      : guidedAgain(question, { ...guided, tries: 0, pending: undefined }, [lead], true);
  // "이제 되죠?" after it is about what was named.
  const focus = looked === undefined ? {} : { focus: { recruitments: waiting.named } };
  return answer && { answer: { ...answer, ...focus }, facts, why: 'guided: told beside' };
};
