import { koreanParts } from '../rendering/korean-parts.ts';

/** Markup that is ready to be sent. Only `html` makes it, so that no text gets into a page unescaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const markupOf = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escapeText(String(part));
};

const isTag = (piece: string): boolean => piece.startsWith('<');

/** The same markup with its Korean words marked as such, for pages in another language. */
export const withKoreanMarked = ({ markup }: Html): Html => {
  const pieces = markup.split(/(<[^>]*>)/);
  const marked = pieces.map((piece) =>
    isTag(piece)
      ? piece
      : koreanParts(piece)
          .map(({ text, isKorean }) => (isKorean ? `<span lang="ko">${text}</span>` : text))
          .join(''),
  );
  return new Html(marked.join(''));
};

/** Markup with values in it: texts are escaped, lists joined, what is undefined or false left out. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((markup, text, at) => markup + markupOf(parts[at - 1]) + text));
