/** Whether the open chat covers the whole page. */
export const coversPage = (): boolean => matchMedia('(max-width: 480px)').matches;

let stop = (): void => {};

/** Keeps a panel that fills the screen above the on-screen keyboard, which shrinks the visual viewport only. */
export const fitKeyboard = (panel: HTMLElement | null): void => {
  stop();
  const { visualViewport } = window;
  if (!panel || !visualViewport) return;
  const adjust = (): void => {
    panel.style.setProperty('--visible-height', `${visualViewport.height}px`);
    panel.style.setProperty('--visible-top', `${visualViewport.offsetTop}px`);
  };
  visualViewport.addEventListener('resize', adjust);
  visualViewport.addEventListener('scroll', adjust);
  stop = () => {
    visualViewport.removeEventListener('resize', adjust);
    visualViewport.removeEventListener('scroll', adjust);
  };
  adjust();
};
