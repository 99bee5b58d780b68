import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { toPlainText } from '../../../src/exchange/plain-text.ts';
import type { Reply } from '../../../src/index.ts';
import { isWithStaff } from '../session/hand-over-status.ts';
import type { SessionState } from '../session/session-state.ts';
import { Composer } from './composer.tsx';
import { useChat } from './context.ts';
import { HandOverBar } from './hand-over-bar.tsx';
import { Icon } from './icon.tsx';
import { Log } from './log.tsx';
import { MarkedText, TextLanguageProvider } from './marked-text.tsx';
import { Menu } from './menu.tsx';
import type { Texts } from './texts.ts';
import { coversPage } from './viewport.ts';

const Header = ({ titleId, onClose }: { readonly titleId: string; readonly onClose: () => void }) => {
  const { texts } = useChat();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menuId = useId();
  const menuButton = useRef<HTMLButtonElement>(null);
  const closeMenu = (): void => {
    setMenuOpen(false);
    menuButton.current?.focus();
  };
  return (
    <>
      <div class="head">
        <div>
          <h2 id={titleId} tabIndex={-1}>
            {texts.title}
          </h2>
          <p>{texts.subtitle}</p>
        </div>
        <button
          type="button"
          ref={menuButton}
          aria-label={texts.menu}
          title={texts.menu}
          aria-expanded={isMenuOpen}
          aria-controls={menuId}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <Icon shape="menu" />
        </button>
        <button type="button" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </div>
      {isMenuOpen ? <Menu id={menuId} onDone={closeMenu} /> : null}
    </>
  );
};

/** Whether the guide can be reached: above the field people type into, and read out. */
const Line = () => {
  const { session, texts } = useChat();
  const { line } = session.state();
  return (
    <div class={`line ${line}`} role="alert">
      {line === 'lost' ? texts.lost : line === 'back' ? texts.back : ''}
    </div>
  );
};

/** A reply as it is read out, with who speaks where that is not the guide, and whether it has been changed. */
const spoken = (reply: Reply, { handOver }: Texts): string => {
  if (reply.speaker === undefined) return toPlainText(reply);
  const mark = reply.revised === 'edited' ? ` (${handOver.edited})` : '';
  return `${handOver[reply.speaker]}${mark}: ${toPlainText(reply)}`;
};

/** What is said while an answer is awaited, or the guide gets ready. */
const waitingText = ({ turns, preparing }: SessionState, texts: Texts): string | undefined => {
  const isWaiting = turns.at(-1)?.status === 'sending';
  if (preparing) return isWaiting ? texts.preparing.waiting : texts.preparing.title;
  if (!isWaiting) return undefined;
  return isWithStaff(turns) ? '' : texts.typing;
};

/** Reads answers out as they come. */
const Announcer = () => {
  const { session, texts } = useChat();
  const { latest } = session.state();
  const waiting = waitingText(session.state(), texts);
  return (
    <div class="unseen" role="status" lang={waiting === undefined ? latest?.reply.language : undefined}>
      {waiting ??
        (latest ? (
          <TextLanguageProvider value={latest.reply.language}>
            <MarkedText text={spoken(latest.reply, texts)} />
          </TextLanguageProvider>
        ) : (
          ''
        ))}
    </div>
  );
};

/** Where the chat covers the page, the Tab key stays in it. */
const keepFocusIn = (event: KeyboardEvent, panel: HTMLElement): void => {
  if (event.key !== 'Tab' || !coversPage()) return;
  const reachable = [
    ...panel.querySelectorAll<HTMLElement>('button, a[href], textarea, input, [tabindex="0"]'),
  ];
  const [first, last] = [reachable.at(0), reachable.at(-1)];
  const { activeElement } = panel.getRootNode() as ShadowRoot;
  if (event.shiftKey ? activeElement !== first : activeElement !== last) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
};

export interface PanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The chat's window. */
export const Panel = ({ isOpen, onClose, field }: PanelProps) => {
  const { session, language } = useChat();
  const { textSize } = session.state();
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  return (
    <div
      class={`panel ${textSize}`}
      ref={panel}
      role="dialog"
      aria-modal={coversPage()}
      aria-labelledby={titleId}
      lang={language}
      hidden={!isOpen}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
        else if (panel.current) keepFocusIn(event, panel.current);
      }}
    >
      <Header titleId={titleId} onClose={onClose} />
      <HandOverBar />
      <Log />
      <Announcer />
      <Line />
      <Composer field={field} />
    </div>
  );
};
