import type { Message } from '../../exchange/guide.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { isWaiting } from '../../guidance/guided.ts';
import { asksWhatIsFree } from '../../language/speech/ranking.ts';
import type { Understood } from '../../language/understand.ts';
import type { Engine } from '../engine.ts';
import { barredByGround } from './barred-by-ground.ts';
import { beginCheck } from './begin-check.ts';
import { beginFlow } from './begin-flow.ts';
import { correctFact } from './correct-fact.ts';
import { answerGuided, type Led } from './guided-answer.ts';
import { keptOut } from './kept-out.ts';
import { situationTold } from './situation-told.ts';
import { tickPapers } from './tick-papers.ts';
import { verdictAsked } from './verdict-asked.ts';
import { wishedProgram } from './wished-program.ts';

/** "무료로 받을 수 있는 거 있어요?" sounds like taking part, and is answered out of hand. */
const needsNoLead = ({ guided }: ConversationState, { text }: Understood): boolean =>
  !isWaiting(guided) && asksWhatIsFree(text);

/**
 * What a message comes to in a guided conversation: a line of the summary to correct, something to be led to, whether one
 * may as far as told, with or without a whole situation before, whether one may though what was told keeps out, a program wished for, a ground that rules out, the check to begin, papers ticked off, or an answer to the question that waits. Undefined where it is none of these. `state` is that before
 * the message, `gathered` what the message tells of the company.
 */
export const leadOn = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  gathered: ConversationState['facts'],
  message: Message,
): Led | undefined =>
  needsNoLead(state, understood)
    ? undefined
    : (correctFact(engine, state, understood, message) ??
      beginFlow(engine, state, understood, gathered, message) ??
      situationTold(engine, state, understood, message) ??
      verdictAsked(engine, state, understood, gathered, message) ??
      keptOut(engine, state, understood, gathered, message) ??
      wishedProgram(engine, state, understood, gathered, message) ??
      barredByGround(engine, state, understood, gathered, message) ??
      beginCheck(engine, state, understood, gathered, message) ??
      tickPapers(engine, state, understood, message) ??
      answerGuided(engine, state, understood, gathered, message));
