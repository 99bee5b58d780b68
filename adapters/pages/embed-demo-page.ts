import { html } from './html.ts';

/** A bare page of somebody else's, with one line that brings the widget in from the guide's address. */
export const renderEmbedDemo = (guide: string): string =>
  html`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>다른 기관의 페이지</title>
</head>
<body>
<main>
<h1>다른 기관의 페이지</h1>
<p>아래 한 줄로 채팅을 붙인 페이지예요.</p>
<p><code>&lt;script src="${guide}/widget.js" async&gt;&lt;/script&gt;</code></p>
<p><a href="https://www.smes.go.kr">중소벤처24</a></p>
</main>
<script src="${guide}/widget.js" async></script>
</body>
</html>
`.markup;

/** Policy of a page that allows the guide what it needs and nothing else: no inline scripts, no inline styles. */
export const embedPolicy = (guide: string): string =>
  [
    "default-src 'none'",
    `script-src ${guide}`,
    `connect-src ${guide}`,
    "style-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
