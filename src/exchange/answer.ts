import type { Guided } from '../guidance/guided.ts';
import type { Recruitment } from '../notice/pack.ts';
import type { Quotable } from '../notice/pack-index.ts';
import type { TurnTrace } from './guide.ts';
import type { Action, Block, InputField, SayAction, SheetFacts } from './reply.ts';
import type { FactValue, Focus } from './state.ts';

/** What an intent answers with; the conversation turns it into a reply. */
export interface Answer {
  readonly blocks: readonly Block[];
  readonly outcome: TurnTrace['outcome'];
  /** Records the answer quotes, for the source line. */
  readonly quotes: readonly Quotable[];
  /** Of a list by program, what each item is made of, in the order of its items. */
  readonly pieces?: readonly Piece[];
  /** Where else to ask if this is not it; said once, at the end of the reply. */
  readonly closing?: string;
  readonly buttons?: readonly Action[];
  readonly quickReplies?: readonly SayAction[];
  /** A field for the answer to what is asked back. */
  readonly input?: InputField;
  /** What a sheet to keep can be made from. */
  readonly sheet?: SheetFacts;
  /** What to remember beyond topic and recruitments. */
  readonly focus?: Partial<Focus>;
  /** Recruitments the answer turned out to be about. */
  readonly about?: readonly Recruitment[];
  /** Company facts learned from the message. */
  readonly learned?: Readonly<Record<string, FactValue>>;
  /** The guided conversation as the answer leaves it. */
  readonly guided?: Guided;
}

/** A sentence with the records it quotes. */
export interface Piece {
  readonly text: string;
  readonly quotes: readonly Quotable[];
  /** The same without the program's name, where others may state it alike. */
  readonly alike?: string;
  /** What the notice leaves open, without the desk to ask. */
  readonly open?: string;
  /** The figures alone ("최대 1억원"), for a list of many. */
  readonly brief?: string;
}

/** A paragraph of an answer. */
export const textBlock = (text: string): Block => ({ kind: 'text', text });

/** An answer of one paragraph, with the records of the pack it quotes. */
export const say = (text: string, quotes: readonly Quotable[] = [], more: Partial<Answer> = {}): Answer => ({
  blocks: [textBlock(text)],
  outcome: 'answered',
  quotes,
  ...more,
});
