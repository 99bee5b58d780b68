import type { Language } from '../../../src/index.ts';
import styles from './launcher.css?inline';
import { launcherIcon } from './launcher-icon.ts';
import { launcherTexts } from './launcher-texts.ts';

/** The button that opens the chat, with its badge and a note beside it. */
export interface Launcher {
  /** Says how many answers are unread, and whether the chat is open. */
  label(unread: number, isOpen: boolean): void;
  setLoading(isLoading: boolean): void;
  setFailed(hasFailed: boolean): void;
  focus(): void;
}

const styleSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
};

/** Draws the launcher into the element's shadow root. */
export const drawLauncher = (root: ShadowRoot, language: Language, onPress: () => void): Launcher => {
  const { open, failed, unreadOf } = launcherTexts[language];
  const badge = document.createElement('span');
  badge.className = 'badge';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.append(launcherIcon(), badge);
  button.lang = language;
  button.title = open;
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', onPress);
  const note = document.createElement('p');
  note.className = 'note';
  note.lang = language;
  note.setAttribute('role', 'alert');
  root.adoptedStyleSheets = [styleSheet()];
  root.append(button, note);
  return {
    label(unread, isOpen) {
      badge.textContent = unread > 0 ? String(Math.min(unread, 99)) : '';
      button.setAttribute('aria-label', unread > 0 ? `${open}, ${unreadOf(unread)}` : open);
      button.setAttribute('aria-expanded', String(isOpen));
    },
    setLoading: (isLoading) => button.classList.toggle('loading', isLoading),
    setFailed(hasFailed) {
      note.textContent = hasFailed ? failed : '';
    },
    focus: () => button.focus(),
  };
};
