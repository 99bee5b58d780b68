import type { ResultSheet } from '../../../src/answers/result-sheet.ts';
import type { ChatAnswer, ChatMessage, ConversationView } from '../../chat/chat-service.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import type { SheetRequest } from '../pages/sheet-fragment.ts';

/** What a page asks of the worker. `ready` is answered when everything is learned. */
export type WorkerRequest =
  | { readonly kind: 'ready' }
  | { readonly kind: 'send'; readonly message: ChatMessage }
  | { readonly kind: 'restore'; readonly conversation: string }
  | { readonly kind: 'after'; readonly conversation: string; readonly version: number }
  | { readonly kind: 'sheet'; readonly request: SheetRequest };

/** What it answers with, by kind of request. */
export interface WorkerResults {
  readonly ready: undefined;
  readonly send: ChatAnswer;
  readonly restore: ConversationView | undefined;
  readonly after: readonly ChatTurn[];
  readonly sheet: ResultSheet;
}

export type Numbered<Content> = Content & { readonly number: number };

export type WorkerAnswer = Numbered<{ readonly result: unknown } | { readonly failed: true }>;

/** How much of getting ready is done, from 0 to 1: told unasked. */
export interface WorkerProgress {
  readonly progress: number;
}

/** Saved turns, told to all tabs of the browser. */
export const turnsChannel = 'smart-factory-guide:turns';

export interface ToldTurn {
  /** As the store knows it. */
  readonly conversation: string;
  readonly turn: ChatTurn;
}
