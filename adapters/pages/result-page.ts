import type { Knowledge, Language } from '../../src/index.ts';
import { html } from './html.ts';
import { renderPage, type SiteLinks } from './page-shell.ts';
import { pageTexts } from './page-texts.ts';

/** The page of result sheets: an empty frame, since what fills it is behind the # and never leaves the browser. */
export const renderResultPage = (
  { pack }: Knowledge,
  { language, links, policy }: { language: Language; links: SiteLinks; policy?: string | undefined },
): string => {
  const texts = pageTexts[language];
  const body = html`<div class="page"><main id="content"><p class="kicker">${texts.result}</p><h1>${pack.notice.shortTitle[language]}</h1><p>${texts.resultIntro}</p><noscript><p>${texts.resultNeedsScript}</p></noscript><div id="sheet" aria-live="polite"></div></main></div>`;
  return renderPage({
    language,
    title: `${texts.result} — ${pack.notice.shortTitle[language]}`,
    description: texts.resultIntro,
    links,
    body,
    scripts: ['result.js'],
    policy,
    hasWidget: false,
  });
};
