import type { Language } from '../language/language-of.ts';
import type { Reply } from './reply.ts';
import type { ConversationState } from './state.ts';

export interface Message {
  readonly text: string;
  /** The channel's or the person's choice; left out, the language of the text decides. */
  readonly language?: Language;
  /** Today in Asia/Seoul, YYYY-MM-DD: the core has no clock. */
  readonly today: string;
}

export interface Turn {
  readonly reply: Reply;
  /** Plain JSON, to be stored by the channel and handed back with the next message. */
  readonly state: ConversationState;
  /** What was understood and why, for `npm run explain`, logs and tests; never shown to users. */
  readonly trace: TurnTrace;
}

export interface TurnTrace {
  readonly intent: string;
  readonly topic: string;
  readonly recruitments: readonly string[];
  readonly confidence: number;
  readonly outcome: 'answered' | 'asked-back' | 'not-in-notice' | 'declined' | 'small-talk';
  readonly why: readonly string[];
  /** The province or city the message named, as "경상남도": nothing smaller, so that it says little of one company. */
  readonly region?: string;
}

/** The engine of one notice. Pure: the same state and message give the same turn. */
export interface Guide {
  takeTurn(state: ConversationState | undefined, message: Message): Turn;
}
