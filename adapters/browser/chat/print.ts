/** Hides the page around the chat. A constructed sheet, since pages may forbid others. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '@media print { body > :not(smart-factory-guide) { display: none !important; } smart-factory-guide { display: block !important; } }',
);

/** Prints the conversation alone; the page's own printing stays as it is, without the chat. */
export const printConversation = (): void => {
  const element = document.querySelector('smart-factory-guide');
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  element?.toggleAttribute('printing', true);
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = before;
      element?.toggleAttribute('printing', false);
    },
    { once: true },
  );
  print();
};
