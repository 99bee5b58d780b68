import type { Answer } from '../../exchange/answer.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Subject } from '../../exchange/question.ts';
import type { ConversationState, Focus } from '../../exchange/state.ts';
import type { Understood } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { Engine } from '../engine.ts';
import { focusOn } from '../subject/focus-on.ts';

/** A message and what it meets: all that is needed to see whether the guide itself takes it up. */
export interface Heard {
  readonly engine: Engine;
  /** The conversation before the message. */
  readonly before: ConversationState;
  readonly understood: Understood;
  /** What the message tells of the company. */
  readonly gathered: ConversationState['facts'];
  readonly message: Message;
}

/** What the talk is of once whether one may take part in a call was answered. */
export const focusOnCall = (focus: Focus, call: Recruitment, about: Subject, answer: Answer): Focus => ({
  ...focus,
  topic: 'situation',
  ...focusOn(focus, [call], about),
  ...answer.focus,
});
