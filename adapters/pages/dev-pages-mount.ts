import { Router } from 'express';
import type { Mount } from '../web/create-app.ts';
import { embedPolicy, renderEmbedDemo } from './embed-demo-page.ts';
import { html } from './html.ts';
import { renderPage } from './page-shell.ts';
import { securePage, siteLinks } from './pages-mount.ts';

const htmlType = 'text/html; charset=utf-8';

const kakaoPreview = (): string =>
  renderPage({
    language: 'ko',
    title: '카카오톡 미리보기',
    description: '스킬 응답을 카카오톡 말풍선으로 보여 주는 개발용 페이지',
    links: siteLinks,
    body: html`<link rel="stylesheet" href="/kakao-preview.css"><main class="page" id="content"><h1>카카오톡 미리보기</h1><div id="preview"></div></main>`,
    scripts: ['kakao-preview.js'],
    hasWidget: false,
  });

/** The guide's own origin, or one on this machine: the page must not be made to load scripts from anywhere. */
const guideOf = (given: unknown, own: string): string => {
  if (typeof given !== 'string' || !URL.canParse(given)) return own;
  const { origin, hostname } = new URL(given);
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : own;
};

/** Pages for development: KakaoTalk's bubbles without an account, and a foreign page that embeds the widget. */
export const devPagesMount = (): Mount => {
  const router = Router();
  router.get('/kakao-preview', (_request, response) => {
    securePage(response);
    response.type(htmlType).end(kakaoPreview());
  });
  router.get('/embed-demo', (request, response) => {
    const guide = guideOf(request.query['guide'], `${request.protocol}://${request.host}`);
    response.setHeader('content-security-policy', embedPolicy(guide));
    response.type(htmlType).end(renderEmbedDemo(guide));
  });
  return { router };
};
