import { koreanParts } from '../../rendering/korean-parts.ts';
import { type Area, type FoundAreas, findAreas } from './find-areas.ts';
import { finderTexts } from './finder-texts.ts';

const areasOf = (rows: readonly HTMLElement[]): readonly Area[] =>
  rows.flatMap(({ dataset }, row) =>
    (dataset['places'] ?? '').split('\n').map((line) => {
      const [within = '', ...names] = line.split('|');
      return { row, within, names };
    }),
  );

/** What has been found, in words; `shown` are the rows that stay. */
const sayFound = (
  typed: string,
  found: FoundAreas,
  shown: readonly HTMLElement[],
  hotline: string,
): string => {
  const texts = finderTexts[document.documentElement.lang === 'en' ? 'en' : 'ko'];
  const [only] = shown;
  if (!only) return texts.none(typed, hotline);
  const textOf = (selector: string): string => only.querySelector(selector)?.textContent ?? '';
  if (shown.length === 1) return texts.one(textOf('th'), textOf('a'));
  const places = [...new Set(found.areas.map(({ within }) => within))];
  return found.isOneName ? texts.several(typed, places.join(', ')) : texts.left(shown.length);
};

/** Korean words of a page in another language are read out in Korean. */
const marked = (text: string): readonly (string | HTMLElement)[] =>
  koreanParts(text).map((part) => {
    if (!part.isKorean || document.documentElement.lang === 'ko') return part.text;
    const span = document.createElement('span');
    span.lang = 'ko';
    span.textContent = part.text;
    return span;
  });

/** A syllable that is still being typed (안ㅅ) fits nothing: what stands before it counts. */
const search = (typed: string, isComposing: boolean, areas: readonly Area[]): FoundAreas | undefined => {
  const found = findAreas(typed, areas);
  if (found.areas.length > 0 || !isComposing) return found;
  const before = typed.slice(0, -1).trim();
  return before === '' ? undefined : findAreas(before, areas);
};

/** Narrows the table of centres down to those in charge of what is typed, and says so. */
export const findCentres = (): void => {
  const finder = document.querySelector<HTMLElement>('#finder');
  const input = document.querySelector<HTMLInputElement>('#place');
  const status = document.querySelector<HTMLElement>('#place-found');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-places]')];
  const table = rows[0]?.closest('table');
  if (!finder || !input || !status || !table) return;
  const areas = areasOf(rows);
  const show = (typed: string, isComposing: boolean): void => {
    const found = typed === '' ? undefined : search(typed, isComposing, areas);
    const kept = new Set(found?.areas.map(({ row }) => row));
    const shown = rows.filter((_, row) => !found || kept.has(row));
    for (const row of rows) row.hidden = !shown.includes(row);
    table.hidden = shown.length === 0;
    const said = found ? sayFound(typed, found, shown, finder.dataset['hotline'] ?? '') : '';
    status.replaceChildren(...marked(said));
  };
  const update = (isComposing: boolean): void => show(input.value.trim(), isComposing);
  finder.hidden = false;
  input.addEventListener('input', (event) => update(event instanceof InputEvent && event.isComposing));
  input.addEventListener('compositionend', () => update(false));
  // A link to a row that the search has put away brings all rows back.
  addEventListener('hashchange', () => {
    if (!rows.some((row) => row.hidden && `#${row.id}` === location.hash)) return;
    input.value = '';
    show('', false);
    document.querySelector(location.hash.replaceAll('.', '\\.'))?.scrollIntoView();
  });
  // The browser may have kept what was typed over a reload.
  update(false);
};
