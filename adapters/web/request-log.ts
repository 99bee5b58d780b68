import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';

/** The route as it was declared: an address somebody typed may hold anything, also personal data. */
const routeOf = ({ baseUrl, route }: Request): string =>
  typeof route?.path === 'string' ? `${baseUrl}${route.path}` : '(none)';

/**
 * Numbers every request and logs it when it has been answered: method, route, status and time. Neither address,
 * query, headers nor body are logged.
 */
export const requestLog =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const id = randomUUID();
    response.setHeader('x-request-id', id);
    response.once('close', () => {
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      const { method } = request;
      const { statusCode: status, writableFinished: finished } = response;
      logger.info(
        { id, method, route: routeOf(request), status, milliseconds, ...(!finished && { finished }) },
        'request',
      );
    });
    next();
  };
