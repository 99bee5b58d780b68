/** The only way into the core. */
export { createGuide } from './conversation/create-guide.ts';
export type { Guide, Message, Turn, TurnTrace } from './conversation/guide.ts';
export type { Intent } from './conversation/intent.ts';
export { blockText, hasLongCells, rowsAsText, toPlainText } from './conversation/plain-text.ts';
export type {
  Action,
  Block,
  Citation,
  HandOverMark,
  InputField,
  Language,
  ListItem,
  Reply,
  SayAction,
} from './conversation/reply.ts';
export type { ConversationState } from './conversation/state.ts';
export { type Learned, learn, type OnProgress } from './language/learn.ts';
export type { Knowledge, Pack } from './notice/pack.ts';
