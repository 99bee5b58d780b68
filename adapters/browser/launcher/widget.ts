import { guideElement } from './guide-element.ts';

const name = 'smart-factory-guide';

/** Adds the element to the page, unless the page has placed one itself. */
const place = (): void => {
  if (!document.querySelector(name)) document.body.append(document.createElement(name));
};

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && !customElements.get(name)) {
  customElements.define(name, guideElement(currentScript.src, currentScript.dataset));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place, { once: true });
  else place();
}
