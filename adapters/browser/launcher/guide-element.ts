import type { ChatPanel, MountChat } from '../chat/mount-chat.tsx';
import styles from './launcher.css?inline';
import { launcherIcon } from './launcher-icon.ts';
import { launcherTexts } from './launcher-texts.ts';
import { readOptions, type WidgetOptions } from './options.ts';

/** Address of the chat, beside the launcher's own; its name changes with its content. */
declare const __CHAT_FILE__: string;

/** Whether the chat was open in this tab, so that a reload leaves it as it was. */
const openKey = 'smart-factory-guide:open';

const remember = (isOpen: boolean): void => {
  try {
    sessionStorage.setItem(openKey, isOpen ? 'yes' : 'no');
  } catch {
    // A page without storage opens closed after a reload.
  }
};

const wasOpen = (): boolean => {
  try {
    return sessionStorage.getItem(openKey) === 'yes';
  } catch {
    return false;
  }
};

/** On a phone the open chat covers the page: there it only opens when it is asked to. */
const isNarrow = (): boolean => matchMedia('(max-width: 480px)').matches;

const importChat = async (address: URL): Promise<MountChat> => {
  const { mountChat } = await import(/* @vite-ignore */ address.href);
  return mountChat;
};

/**
 * `<smart-factory-guide>`: a launcher that loads the chat when it is first opened. Pages steer it by `open()`,
 * `close()` and `ask(text)`, and hear `guide-open`, `guide-close`, `guide-answer` and `guide-unread`.
 */
export const guideElement = (script: string, defaults: DOMStringMap) =>
  class GuideElement extends HTMLElement {
    private panel: Promise<ChatPanel> | undefined;
    private isOpen = false;
    private options: WidgetOptions | undefined;
    private readonly button = document.createElement('button');
    private readonly badge = document.createElement('span');
    private readonly note = document.createElement('p');
    private tries = 0;

    connectedCallback(): void {
      if (this.shadowRoot) return;
      const options = readOptions({ ...defaults, ...this.dataset }, script);
      this.options = options;
      this.dataset['theme'] = options.theme;
      this.dataset['side'] = options.side;
      this.draw(this.attachShadow({ mode: 'open' }), options);
      if (wasOpen() && !isNarrow()) void this.show(false);
    }

    /** Opens the chat and moves the focus into it. */
    open(): Promise<void> {
      return this.show(true);
    }

    close(): void {
      void this.hide();
    }

    /** Opens the chat and asks something in the person's name. */
    async ask(text: string): Promise<void> {
      await this.show(true);
      (await this.panel)?.ask(String(text));
    }

    private draw(root: ShadowRoot, { language }: WidgetOptions): void {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      const { button, badge, note } = this;
      button.type = 'button';
      button.className = 'launcher';
      button.append(launcherIcon(), badge);
      button.lang = language;
      button.title = launcherTexts[language].open;
      button.setAttribute('aria-haspopup', 'dialog');
      badge.className = 'badge';
      this.label(0);
      button.addEventListener('click', () => void (this.isOpen ? this.hide() : this.show(true)));
      note.className = 'note';
      note.lang = language;
      note.setAttribute('role', 'alert');
      root.append(button, note);
    }

    private label(unread: number): void {
      const { open, unreadOf } = launcherTexts[this.options?.language ?? 'ko'];
      this.badge.textContent = unread > 0 ? String(Math.min(unread, 99)) : '';
      this.button.setAttribute('aria-label', unread > 0 ? `${open}, ${unreadOf(unread)}` : open);
      this.button.setAttribute('aria-expanded', String(this.isOpen));
    }

    private load(root: ShadowRoot, options: WidgetOptions): Promise<ChatPanel> {
      this.button.classList.add('loading');
      const address = new URL(__CHAT_FILE__, options.base);
      // Browsers remember that a file could not be loaded: under another address they try again.
      if (this.tries++ > 0) address.search = `?again=${this.tries}`;
      const mounting = importChat(address).then((mount) =>
        mount({
          root,
          options,
          onClose: () => void this.hide(),
          onUnread: (unread) => {
            this.label(unread);
            this.tell('guide-unread', { unread });
          },
          onAnswer: (text) => this.tell('guide-answer', { text }),
        }),
      );
      return mounting.finally(() => this.button.classList.remove('loading'));
    }

    private async show(focus: boolean): Promise<void> {
      const { shadowRoot, options } = this;
      if (!shadowRoot || !options) return;
      this.panel ??= this.load(shadowRoot, options);
      try {
        const panel = await this.panel;
        panel.open(focus);
        this.note.textContent = '';
      } catch {
        // Nothing was loaded; the next press tries again.
        this.panel = undefined;
        this.note.textContent = launcherTexts[options.language].failed;
        return;
      }
      if (this.isOpen) return;
      this.isOpen = true;
      this.toggleAttribute('opened', true);
      remember(true);
      this.label(0);
      this.tell('guide-open');
    }

    private async hide(): Promise<void> {
      if (!this.isOpen) return;
      this.isOpen = false;
      remember(false);
      const held = this.shadowRoot?.activeElement;
      (await this.panel)?.close();
      this.toggleAttribute('opened', false);
      this.label(0);
      if (held) this.button.focus();
      this.tell('guide-close');
    }

    private tell(name: string, detail?: unknown): void {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
  };
