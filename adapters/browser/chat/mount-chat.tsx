import { createRef, render } from 'preact';
import { toPlainText } from '../../../src/exchange/plain-text.ts';
import type { Connection } from '../connection/connection.ts';
import type { WidgetOptions } from '../launcher/options.ts';
import { keepIn, pageStorage } from '../session/memory.ts';
import { createSession, type Session } from '../session/session.ts';
import styles from './chat.css?inline';
import { ChatProvider, chatContextOf, useSessionState } from './context.ts';
import { Panel, type PanelProps } from './panel.tsx';
import { fitKeyboard } from './viewport.ts';

/** What the launcher hands the chat. */
export interface ChatHost {
  readonly root: ShadowRoot;
  readonly options: WidgetOptions;
  readonly onClose: () => void;
  readonly onUnread: (unread: number) => void;
  readonly onAnswer: (text: string) => void;
}

export interface ChatPanel {
  open(focus: boolean): void;
  close(): void;
  ask(text: string): void;
}

export type MountChat = (host: ChatHost) => ChatPanel;

const App = ({ session, options, ...panel }: PanelProps & { session: Session; options: WidgetOptions }) => {
  useSessionState(session);
  return (
    <ChatProvider value={chatContextOf(session, options, panel.onClose)}>
      <Panel {...panel} />
    </ChatProvider>
  );
};

const addStyles = (root: ShadowRoot): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** On a touch screen the field is left alone: focusing it would bring up the keyboard over the conversation. */
const focusInto = (root: ShadowRoot, field: HTMLElement | null): void =>
  matchMedia('(pointer: coarse)').matches ? root.querySelector('h2')?.focus() : field?.focus();

/** Puts the chat into the launcher's shadow root. */
export const mountOn =
  (connect: (options: WidgetOptions) => Connection): MountChat =>
  ({ root, options, onClose, onUnread, onAnswer }) => {
    addStyles(root);
    const session = createSession({
      connection: connect(options),
      memory: keepIn(pageStorage(), `smart-factory-guide:${options.base}`),
      now: Date.now,
      onAnswer: ({ reply }) => onAnswer(toPlainText(reply)),
    });
    const field = createRef<HTMLTextAreaElement>();
    const place = document.createElement('div');
    root.append(place);
    const draw = (isOpen: boolean): void => {
      render(<App {...{ session, options, isOpen, onClose, field }} />, place);
      // At once, and not after the next paint: what comes in between would count as read.
      session.look(isOpen);
    };
    let unread = 0;
    session.subscribe(() => {
      const now = session.state().unread;
      if (now !== unread) onUnread(now);
      unread = now;
    });
    const panelElement = (): HTMLElement | null => root.querySelector('.panel');
    return {
      open(focus) {
        draw(true);
        fitKeyboard(panelElement());
        if (focus) focusInto(root, field.current);
      },
      close: () => draw(false),
      ask: (text) => void session.say(text),
    };
  };
