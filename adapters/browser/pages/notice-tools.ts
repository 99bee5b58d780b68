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

/** The chat stands at the end of a long page: those who go by keyboard get to it from the top. */
export const leadToChat = (): void => {
  const button = document.querySelector<HTMLButtonElement>('#to-chat');
  if (!button) return;
  void customElements.whenDefined('smart-factory-guide').then(() => {
    button.hidden = false;
  });
  button.addEventListener('click', () => {
    const guide = document.querySelector<HTMLElement & { open(): Promise<void> }>('smart-factory-guide');
    void guide?.open();
  });
};
