import { isWaiting } from '../../guidance/guided.ts';
import { asksIfOneMayAsk, wantsSomebodyOnPhone } from '../../language/speech/asked-of-desks.ts';
import { asksForEquipment, asksForSoftwareOnly } from '../../language/speech/of-program.ts';
import { asksWhatIsFree } from '../../language/speech/ranking.ts';
import { barredByGround } from './barred-by-ground.ts';
import { beginCheck } from './begin-check.ts';
import { beginFlow } from './begin-flow.ts';
import { correctFact } from './correct-fact.ts';
import { answerGuided, type Led } from './guided-answer.ts';
import type { Heard } from './heard.ts';
import { keptOut } from './kept-out.ts';
import { situationTold } from './situation-told.ts';
import { tickPapers } from './tick-papers.ts';
import { verdictAsked } from './verdict-asked.ts';
import { wishedProgram } from './wished-program.ts';

/**
 * "무료로 받을 수 있는 거 있어요?", "공장장인데 나도 물어봐도 돼?" sound like taking part, and are answered out of hand; so
 * is whoever wants to be put through, or asks whether one kind of software, or equipment, will do.
 */
const needsNoLead = ({ before, understood: { text } }: Heard): boolean =>
  !isWaiting(before.guided) &&
  [asksWhatIsFree, asksIfOneMayAsk, wantsSomebodyOnPhone, asksForSoftwareOnly, asksForEquipment].some(
    (asks) => asks(text),
  );

/**
 * What a message comes to in a guided conversation, tried in this order: a line of the summary to correct, something to
 * be led to, whether one may after a whole situation, whether one may as far as told, or though what was told keeps out,
 * a program wished for, a ground that rules out, the check to begin, papers ticked off, an answer to the question that
 * waits. Undefined where it is none of these.
 */
export const leadOn = (heard: Heard): Led | undefined =>
  needsNoLead(heard)
    ? undefined
    : (correctFact(heard) ??
      beginFlow(heard) ??
      situationTold(heard) ??
      verdictAsked(heard) ??
      keptOut(heard) ??
      wishedProgram(heard) ??
      barredByGround(heard) ??
      beginCheck(heard) ??
      tickPapers(heard) ??
      answerGuided(heard));
