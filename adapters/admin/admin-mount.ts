import { readFileSync } from 'node:fs';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Language, Pack } from '../../src/index.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import { readStatistics } from '../learning/read-statistics.ts';
import { statCsv } from '../learning/stat-csv.ts';
import { readPeriod } from '../learning/stat-period.ts';
import { statTables } from '../learning/stat-tables.ts';
import type { Mount } from '../web/create-app.ts';
import { limitPerAddress } from '../web/limits.ts';
import { methodNotAllowed } from '../web/method-not-allowed.ts';
import { languageWanted } from '../web/problem.ts';
import { isSecret } from '../web/secret.ts';
import { adminPaths, renderNotice, renderSignIn, statsAddress } from './admin-page.ts';
import { bearerOf, cookieHeader, cookieOf, isSession, newSession, sessionCookie } from './admin-session.ts';

export interface AdminParts {
  /** Undefined: the pages are off. */
  readonly token: string | undefined;
  readonly store: Pick<LearningStore, 'tally' | 'tallies'>;
  readonly pack: Pack;
  readonly isLimited: boolean;
  readonly now: () => number;
  readonly today: () => string;
}

/** Pages looked at by one address in a minute, and attempts to show a token. */
const viewsPerMinute = 120;
const attemptsPerMinute = 10;

const largestForm = '4kb';

/** Nothing but our own styles and pictures: no script at all. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Charts are drawn when somebody looks: their library takes a while to load. */
const loadPage = () => import('./stats-page.ts');

const languageOf = (request: Request): Language => {
  const { lang } = request.query;
  return lang === 'ko' || lang === 'en' ? lang : languageWanted(request);
};

const send = (response: Response, status: number, text: string, type = 'text/html'): void => {
  response.setHeader('content-security-policy', policy);
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
  response.status(status).type(`${type}; charset=utf-8`).send(text);
};

const tooMany: RequestHandler = (request, response) => {
  response.setHeader('retry-after', '60');
  send(response, 429, renderNotice(languageOf(request), 'tooMany', 'tooManyIntro'));
};

const bearer = (request: Request): string | undefined => bearerOf(request.get('authorization'));

const isAllowed = (token: string, request: Request, now: number): boolean => {
  const shown = bearer(request);
  if (shown !== undefined) return isSecret(token, shown);
  return isSession(token, cookieOf(request.get('cookie'), sessionCookie), now);
};

const signIn =
  (token: string, now: () => number): RequestHandler =>
  (request, response) => {
    const given: unknown = request.body?.token;
    const language = languageOf(request);
    if (typeof given !== 'string' || !isSecret(token, given.trim()))
      return send(response, 401, renderSignIn(language, true));
    response.setHeader('set-cookie', cookieHeader(newSession(token, now()), request.secure));
    response.redirect(303, statsAddress(language));
  };

const signOut: RequestHandler = (request, response) => {
  response.setHeader('set-cookie', cookieHeader('', request.secure));
  response.redirect(303, adminPaths.stats);
};

const signInFirst =
  (token: string, now: () => number): RequestHandler =>
  (request, response, next) => {
    if (isAllowed(token, request, now())) return next();
    send(response, 401, renderSignIn(languageOf(request), bearer(request) !== undefined));
  };

const statsOf = async ({ store, pack, today }: AdminParts, request: Request) => {
  const language = languageOf(request);
  const asked = readPeriod(request.query['from'], request.query['to'], today());
  const period = asked ?? readPeriod(undefined, undefined, today()) ?? { from: today(), to: today() };
  const stats = await readStatistics(store, period);
  const tables = statTables(stats, pack, language);
  return { language, period, tables, isEmpty: stats.conversations === 0, isPeriodWrong: !asked };
};

const showStats =
  (parts: AdminParts): RequestHandler =>
  async (request, response) => {
    const { renderStatsPage } = await loadPage();
    send(response, 200, renderStatsPage({ ...(await statsOf(parts, request)), today: parts.today() }));
  };

const sendCsv =
  (parts: AdminParts): RequestHandler =>
  async (request, response) => {
    const { tables, language, period } = await statsOf(parts, request);
    response.setHeader('content-disposition', `attachment; filename="stats-${period.from}-${period.to}.csv"`);
    send(response, 200, statCsv(tables, language), 'text/csv');
  };

const style = (): RequestHandler => {
  const css = readFileSync(new URL('./admin.css', import.meta.url), 'utf8');
  return (_request, response) => void response.set('cache-control', 'no-cache').type('text/css').send(css);
};

/** `/admin/…`: statistics for whoever knows the token. */
export const adminMount = (parts: AdminParts): Mount => {
  const { token, isLimited: isOn, now } = parts;
  const router = Router();
  router.use('/admin', limitPerAddress({ isOn, perMinute: viewsPerMinute, onLimited: tooMany }));
  router
    .route(adminPaths.style)
    .get(style())
    .all(methodNotAllowed(['GET', 'HEAD']));
  if (token === undefined) {
    router.use('/admin', (request, response) =>
      send(response, 404, renderNotice(languageOf(request), 'off', 'offIntro')),
    );
    return { router };
  }
  const attempts = limitPerAddress({ isOn, perMinute: attemptsPerMinute, onLimited: tooMany });
  const limitAttempts: RequestHandler = (request, response, next) =>
    bearer(request) === undefined ? next() : attempts(request, response, next);
  const guard = [limitAttempts, signInFirst(token, now)];
  router.get('/admin', (_request, response) => response.redirect(303, adminPaths.stats));
  router
    .route(adminPaths.stats)
    .get(guard, showStats(parts))
    .post(attempts, express.urlencoded({ extended: false, limit: largestForm }), signIn(token, now))
    .all(methodNotAllowed(['GET', 'HEAD', 'POST']));
  router
    .route(adminPaths.csv)
    .get(guard, sendCsv(parts))
    .all(methodNotAllowed(['GET', 'HEAD']));
  router
    .route(adminPaths.signOut)
    .post(signOut)
    .all(methodNotAllowed(['POST']));
  return { router };
};
