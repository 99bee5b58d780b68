import type { Knowledge, Language, Pack } from '../../src/index.ts';
import { type Html, html, withKoreanMarked } from './html.ts';
import { renderPage, type SiteLinks } from './page-shell.ts';
import { pageTexts } from './page-texts.ts';

const titleOf = ({ notice }: Pack, language: Language): string =>
  `${pageTexts[language].result} — ${notice.shortTitle[language]}`;

/** The heading in one language: only what is behind the # says which one the sheet is in. */
const head = (pack: Pack, { home }: SiteLinks, language: Language, isShown: boolean): Html => {
  const { result, resultIntro, back } = pageTexts[language];
  const inside = html`<p class="kicker">${result}</p><h1>${pack.notice.shortTitle[language]}</h1><p>${resultIntro}</p><p class="back"><a href="${home[language]}">${back}</a></p>`;
  return html`<div lang="${language}" data-title="${titleOf(pack, language)}"${!isShown && html` hidden`}>${language === 'ko' ? inside : withKoreanMarked(inside)}</div>`;
};

/** The page of result sheets: an empty frame, since what fills it is behind the # and never leaves the browser. */
export const renderResultPage = (
  { pack }: Knowledge,
  { language, links, policy }: { language: Language; links: SiteLinks; policy?: string | undefined },
): string => {
  const texts = pageTexts[language];
  const heads = (['ko', 'en'] as const).map((one) => head(pack, links, one, one === language));
  const body = html`<div class="page"><main id="content">${heads}<noscript><p>${texts.resultNeedsScript}</p></noscript><div id="sheet"></div></main></div>`;
  return renderPage({
    language,
    title: titleOf(pack, language),
    description: texts.resultIntro,
    links,
    body,
    scripts: ['result.js'],
    policy,
    hasWidget: false,
  });
};
