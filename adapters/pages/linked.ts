import { type Html, html } from './html.ts';

/** Web addresses with and without their scheme, and phone numbers as the notice writes them. */
const target = /((?:https?:\/\/|www\.)[\w./?=&%#~-]*[\w/])|((?<![\d-])0\d{1,2}-\d{3,4}-\d{4}(?!\d))/g;

const linkTo = (found: string, isWeb: boolean): Html => {
  if (!isWeb) return html`<a href="tel:${found}">${found}</a>`;
  const href = found.startsWith('http') ? found : `http://${found}`;
  return html`<a href="${href}" rel="noopener">${found}</a>`;
};

/** A text whose addresses and phone numbers can be pressed. */
export const linked = (text: string): Html => {
  const parts: (Html | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(target)) {
    parts.push(text.slice(from, match.index), linkTo(match[0], match[1] !== undefined));
    from = match.index + match[0].length;
  }
  return html`${parts}${text.slice(from)}`;
};
