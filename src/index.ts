/** The only way into the core. */
export { createGuide } from './conversation/create-guide.ts';
export type { Guide, Message, Turn, TurnTrace } from './exchange/guide.ts';
export type { Intent } from './exchange/intent.ts';
export { blockText, hasLongCells, rowsAsText, toPlainText } from './exchange/plain-text.ts';
export type {
  Action,
  Block,
  Citation,
  HandOverMark,
  InputField,
  ListItem,
  Reply,
  SayAction,
} from './exchange/reply.ts';
export type { ConversationState } from './exchange/state.ts';
export type { Language } from './language/language-of.ts';
export { type Learned, learn, type OnProgress } from './language/learn.ts';
export type { Knowledge, Pack } from './notice/pack.ts';
