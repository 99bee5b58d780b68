import { type Response, Router } from 'express';
import type { Knowledge, Language } from '../../src/index.ts';
import type { Mount } from '../web/create-app.ts';
import { methodNotAllowed } from '../web/method-not-allowed.ts';
import { type ServedFile, sendFile, servedFile } from '../web-assets/serve-file.ts';
import { renderNoticePage } from './notice-page.ts';
import type { SiteLinks } from './page-shell.ts';
import { renderResultPage } from './result-page.ts';

export const siteLinks: SiteLinks = { home: { ko: '/', en: '/en' }, assets: '/' };

/** Nothing but our own files, and no way to run or place anything else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Lets a page load nothing from elsewhere and tell no one where a visitor came from. */
export const securePage = (response: Response): void => {
  response.setHeader('content-security-policy', pagePolicy);
  response.setHeader('referrer-policy', 'no-referrer');
};

/** Rendered when first asked for: the pack does not change while the server runs. */
const once = (render: () => string): (() => ServedFile) => {
  let file: ServedFile | undefined;
  return () => {
    file ??= servedFile(Buffer.from(render()), 'text/html; charset=utf-8');
    return file;
  };
};

/** The notice page in both languages, and the page of result sheets. */
export const pagesMount = (knowledge: Knowledge): Mount => {
  const notice = (language: Language) =>
    once(() => renderNoticePage(knowledge, { language, links: siteLinks }));
  const pages: readonly (readonly [string, () => ServedFile])[] = [
    ['/', notice('ko')],
    ['/en', notice('en')],
    ['/result', once(() => renderResultPage(knowledge, { language: 'ko', links: siteLinks }))],
  ];
  const router = Router();
  for (const [path, page] of pages)
    router
      .route(path)
      .get((request, response) => {
        securePage(response);
        sendFile(request, response, page(), 'no-cache');
      })
      .all(methodNotAllowed(['GET', 'HEAD']));
  return { router };
};
