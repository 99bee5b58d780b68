import type { Language } from '../../../src/index.ts';
import type { WidgetOptions } from '../launcher/options.ts';
import { encodeFacts } from '../pages/sheet-fragment.ts';
import type { Session } from '../session/session.ts';

/** File of the result page beside the widget. */
declare const __RESULT_PAGE__: string;

/** Opens the sheet with what the person said of the company; it travels behind the #, which no server sees. */
export const openSheet = async (
  session: Session,
  { base }: WidgetOptions,
  language: Language,
): Promise<void> => {
  // Opened at once: after waiting, browsers take it for a pop-up nobody asked for.
  const opened = window.open('about:blank', '_blank');
  const facts = await session.facts().catch(() => ({}));
  const address = new URL(__RESULT_PAGE__, base);
  address.hash = encodeFacts({ language, facts });
  if (opened) opened.location.href = address.href;
};
