import type { ChatPanel } from '../chat/mount-chat.tsx';
import { drawLauncher, type Launcher } from './draw-launcher.ts';
import { keepOpen, wasOpen } from './kept-open.ts';
import { loadChat } from './load-chat.ts';
import { readOptions, type WidgetOptions } from './options.ts';

/** On a phone the open chat covers the page: there it only opens when it is asked to. */
const isNarrow = (): boolean => matchMedia('(max-width: 480px)').matches;

/** What the element has from when it is put on the page. */
interface Placed {
  readonly root: ShadowRoot;
  readonly options: WidgetOptions;
  readonly launcher: Launcher;
}

/**
 * `<smart-factory-guide>`: a launcher that loads the chat when it is first opened. Pages steer it by `open()`,
 * `close()` and `ask(text)`, and hear `guide-open`, `guide-close`, `guide-answer` and `guide-unread`.
 */
export const guideElement = (script: string, defaults: DOMStringMap) =>
  class GuideElement extends HTMLElement {
    private placed: Placed | undefined;
    private panel: Promise<ChatPanel> | undefined;
    private isOpen = false;
    private tries = 0;

    connectedCallback(): void {
      if (this.placed) return;
      const options = readOptions({ ...defaults, ...this.dataset }, script);
      this.dataset['theme'] = options.theme;
      this.dataset['side'] = options.side;
      const root = this.attachShadow({ mode: 'open' });
      const press = (): void => void (this.isOpen ? this.hide() : this.show(true));
      this.placed = { root, options, launcher: drawLauncher(root, options.language, press) };
      this.label(0);
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

    private label(unread: number): void {
      this.placed?.launcher.label(unread, this.isOpen);
    }

    private async load({ root, options, launcher }: Placed): Promise<ChatPanel> {
      launcher.setLoading(true);
      try {
        const mount = await loadChat(options.base, this.tries++);
        return mount({
          root,
          options,
          onClose: () => void this.hide(),
          onUnread: (unread) => {
            this.label(unread);
            this.tell('guide-unread', { unread });
          },
          onAnswer: (text) => this.tell('guide-answer', { text }),
        });
      } finally {
        launcher.setLoading(false);
      }
    }

    private async show(focus: boolean): Promise<void> {
      const { placed } = this;
      if (!placed) return;
      this.panel ??= this.load(placed);
      try {
        const panel = await this.panel;
        panel.open(focus);
        placed.launcher.setFailed(false);
      } catch {
        // Nothing was loaded; the next press tries again.
        this.panel = undefined;
        placed.launcher.setFailed(true);
        return;
      }
      if (this.isOpen) return;
      this.isOpen = true;
      this.toggleAttribute('opened', true);
      keepOpen(true);
      this.label(0);
      this.tell('guide-open');
    }

    private async hide(): Promise<void> {
      if (!this.isOpen) return;
      this.isOpen = false;
      keepOpen(false);
      const held = this.shadowRoot?.activeElement;
      (await this.panel)?.close();
      this.toggleAttribute('opened', false);
      this.label(0);
      if (held) this.placed?.launcher.focus();
      this.tell('guide-close');
    }

    private tell(name: string, detail?: unknown): void {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
  };
