import type { Language } from '../../src/index.ts';
import { type Html, html, withKoreanMarked } from './html.ts';
import { pageTexts } from './page-texts.ts';

/** Where the parts of the site are, as a page refers to them. */
export interface SiteLinks {
  readonly home: Readonly<Record<Language, string>>;
  /** Folder of scripts and styles, ending in a slash. */
  readonly assets: string;
}

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly links: SiteLinks;
  readonly body: Html;
  /** Scripts by file name, beside the widget. */
  readonly scripts: readonly string[];
  /** Styles of this page's own, by address. */
  readonly styles?: readonly string[] | undefined;
  /** Address of this page in the other language. */
  readonly otherPage?: string | undefined;
  /** Extra policy for where no server sends headers. */
  readonly policy?: string | undefined;
  readonly hasWidget?: boolean | undefined;
}

const languageLink = ({ language, otherPage }: PageParts): Html | undefined => {
  if (otherPage === undefined) return undefined;
  const other = language === 'ko' ? 'en' : 'ko';
  const text = pageTexts[language].otherLanguage;
  return html`<nav class="language" aria-label="${pageTexts[language].language}"><a href="${otherPage}" hreflang="${other}" lang="${other}">${text}</a></nav>`;
};

const widget = ({ links, language }: PageParts): Html =>
  html`<script src="${links.assets}widget.js" async data-lang="${language}" data-notice="${links.home[language]}"></script>`;

/** A whole page as text. */
export const renderPage = (parts: PageParts): string => {
  const { language, title, description, links, body, scripts, policy, hasWidget = true, styles = [] } = parts;
  const texts = pageTexts[language];
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
${policy !== undefined && html`<meta http-equiv="Content-Security-Policy" content="${policy}">`}
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${links.assets}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${links.assets}page.css">
${styles.map((style) => html`<link rel="stylesheet" href="${style}">`)}
</head>
<body id="top">
<a class="skip" href="#content">${texts.skip}</a>
${hasWidget && html`<button type="button" class="skip" id="to-chat" hidden>${texts.toChat}</button>`}
${languageLink(parts)}
${language === 'ko' ? body : withKoreanMarked(body)}
${scripts.map((script) => html`<script type="module" src="${links.assets}${script}"></script>`)}
${hasWidget && widget(parts)}
</body>
</html>
`;
  return page.markup;
};
