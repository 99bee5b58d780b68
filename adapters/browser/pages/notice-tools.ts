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
