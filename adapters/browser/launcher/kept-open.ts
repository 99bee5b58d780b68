/** Whether the chat was open in this tab, so that a reload leaves it as it was. */
const openKey = 'smart-factory-guide:open';

export const keepOpen = (isOpen: boolean): void => {
  try {
    sessionStorage.setItem(openKey, isOpen ? 'yes' : 'no');
  } catch {
    // A page without storage opens closed after a reload.
  }
};

export const wasOpen = (): boolean => {
  try {
    return sessionStorage.getItem(openKey) === 'yes';
  } catch {
    return false;
  }
};
