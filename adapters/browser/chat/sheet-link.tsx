import type { Language } from '../../../src/index.ts';
import type { WidgetOptions } from '../launcher/options.ts';
import { encodeFacts, type SheetRequest } from '../pages/sheet-fragment.ts';
import type { Session } from '../session/session.ts';
import { useChat } from './context.ts';
import { Icon } from './icon.tsx';

/** File of the result page beside the widget. */
declare const __RESULT_PAGE__: string;

/** The sheet's address. What it shows travels behind the #, which no server sees. */
const addressOf = ({ base }: WidgetOptions, request: SheetRequest): string => {
  const address = new URL(__RESULT_PAGE__, base);
  address.hash = encodeFacts(request);
  return address.href;
};

/** Opens the sheet with all that the person said of the company. */
export const openSheet = async (
  session: Session,
  options: WidgetOptions,
  language: Language,
): Promise<void> => {
  // Opened at once: after waiting, browsers take it for a pop-up nobody asked for.
  const opened = window.open('about:blank', '_blank');
  const facts = await session.facts().catch(() => ({}));
  if (opened) opened.location.href = addressOf(options, { language, facts });
};

/** The way from a result to its sheet. */
export const SheetLink = ({ request }: { readonly request: SheetRequest }) => {
  const { options, texts } = useChat();
  return (
    <div class="actions">
      <a class="button primary" href={addressOf(options, request)} target="_blank" rel="noopener noreferrer">
        <Icon shape="sheet" />
        {texts.sheet}
        <span class="unseen"> ({texts.newWindow})</span>
      </a>
    </div>
  );
};
