/** Narrows the table of centres down to those whose area holds what was typed. */
export const findCentres = (): void => {
  const finder = document.querySelector<HTMLElement>('#finder');
  const input = document.querySelector<HTMLInputElement>('#place');
  const none = document.querySelector<HTMLElement>('#place-none');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-places]')];
  if (!finder || !input || !none) return;
  finder.hidden = false;
  input.addEventListener('input', () => {
    const wanted = input.value.trim();
    for (const row of rows) row.hidden = !row.dataset['places']?.includes(wanted);
    none.textContent = rows.every((row) => row.hidden) ? (none.dataset['none'] ?? '') : '';
  });
};

/** Printed pages hold what is folded away on the screen. */
export const unfoldForPrint = (): void => {
  const folded = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.more:not([open])');
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...folded()];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
};
