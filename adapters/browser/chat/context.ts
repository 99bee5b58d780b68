import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Language } from '../../../src/index.ts';
import type { WidgetOptions } from '../launcher/options.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/session-state.ts';
import { type Texts, textsOf } from './texts.ts';

/** What every part of the chat works with. */
export interface ChatContext {
  readonly session: Session;
  readonly options: WidgetOptions;
  /** Closes the chat. */
  readonly onClose: () => void;
  /** Of buttons and labels; answers come in the language they are asked in. */
  readonly language: Language;
  readonly texts: Texts;
}

const context = createContext<ChatContext | undefined>(undefined);
export const ChatProvider = context.Provider;

/**
 * What every part of the chat shares.
 * @throws {Error} outside of the chat
 */
export const useChat = (): ChatContext => {
  const chat = useContext(context);
  if (!chat) throw new Error('a part of the chat stands outside of it');
  return chat;
};

/** The session's state, drawn anew whenever it changes. */
export const useSessionState = (session: Session): SessionState => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Before anything else can happen: what changed between drawing and listening would never be seen.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined)), [session]);
  return session.state();
};

/** The language of the conversation, where it has one, else that of the page. */
export const chatContextOf = (session: Session, options: WidgetOptions, onClose: () => void): ChatContext => {
  const language = session.state().language ?? options.language;
  return { session, options, onClose, language, texts: textsOf(language) };
};
