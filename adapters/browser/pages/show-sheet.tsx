import { render } from 'preact';
import type { ResultSheet } from '../../../src/answers/result-sheet.ts';
import type { Language } from '../../../src/index.ts';
import { decodeFacts, type SheetRequest } from './sheet-fragment.ts';
import { sheetTexts } from './sheet-texts.ts';
import { SheetView } from './sheet-view.tsx';

/** Makes a sheet; undefined where it cannot be made from these facts. Rejects where nobody answers. */
export type MakeSheet = (request: SheetRequest) => Promise<ResultSheet | undefined>;

/** The page has a heading for each language; that of the sheet is shown. */
const showHead = (language: Language): void => {
  document.documentElement.lang = language;
  for (const head of document.querySelectorAll<HTMLElement>('[data-title]')) {
    head.hidden = head.lang !== language;
    if (!head.hidden) document.title = head.dataset['title'] ?? document.title;
  }
};

const show = async (place: Element, make: MakeSheet): Promise<void> => {
  const request = decodeFacts(location.hash);
  const language = request?.language ?? (document.documentElement.lang === 'en' ? 'en' : 'ko');
  const texts = sheetTexts[language];
  showHead(language);
  const note = (text: string): void => render(<p role="status">{text}</p>, place);
  try {
    const hasFacts = request !== undefined && Object.keys(request.facts).length > 0;
    const sheet = hasFacts ? await make(request) : undefined;
    if (sheet) render(<SheetView sheet={sheet} />, place);
    else note(location.hash.length < 2 || (request && !hasFacts) ? texts.empty : texts.wrong);
  } catch {
    note(texts.failed);
  }
};

/** Fills the page's frame with the sheet of its address, and again when that changes. */
export const showSheets = (make: MakeSheet): void => {
  const place = document.querySelector('#sheet');
  if (!place) return;
  addEventListener('hashchange', () => void show(place, make));
  void show(place, make);
};
