import type { Language } from '../../src/index.ts';
import { type Html, html } from '../pages/html.ts';
import { renderPage } from '../pages/page-shell.ts';
import { siteLinks } from '../pages/pages-mount.ts';
import { type AdminText, adminText } from './admin-texts.ts';

export const adminPaths = {
  stats: '/admin/stats',
  csv: '/admin/stats.csv',
  signOut: '/admin/sign-out',
  style: '/admin/admin.css',
} as const;

/** A page for staff. */
export const renderAdminPage = (language: Language, title: string, body: Html, otherPage: string): string =>
  renderPage({
    language,
    title: `${title} — ${adminText('area', language)}`,
    description: title,
    links: siteLinks,
    body: html`<div class="page admin"><main id="content"><p class="kicker">${adminText('area', language)}</p><h1>${title}</h1>${body}</main></div>`,
    scripts: [],
    styles: [adminPaths.style],
    otherPage,
    hasWidget: false,
  });

/** The address of the statistics in a language. */
export const statsAddress = (language: Language, period: Readonly<Record<string, string>> = {}): string =>
  `${adminPaths.stats}?${new URLSearchParams({ ...period, lang: language })}`;

const otherOf = (language: Language): Language => (language === 'ko' ? 'en' : 'ko');

/** A page that says one thing. */
export const renderNotice = (language: Language, title: AdminText, intro: AdminText): string =>
  renderAdminPage(
    language,
    adminText(title, language),
    html`<p>${adminText(intro, language)}</p>`,
    statsAddress(otherOf(language)),
  );

/** The form that asks for the token; it is sent in a body, never in an address. */
export const renderSignIn = (language: Language, isWrong: boolean): string => {
  const text = (key: AdminText): string => adminText(key, language);
  const problem = html`<p id="problem" class="problem" role="alert">${text('wrong')}</p>`;
  const field = isWrong
    ? html`<input id="token" name="token" type="password" autocomplete="current-password" required autofocus aria-invalid="true" aria-describedby="problem">`
    : html`<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>`;
  return renderAdminPage(
    language,
    text('signIn'),
    html`<p>${text('signInIntro')}</p>${isWrong && problem}<form class="fields" method="post" action="${statsAddress(language)}"><label for="token">${text('token')}</label>${field}<button class="action">${text('signIn')}</button></form>`,
    statsAddress(otherOf(language)),
  );
};
