import type { Request, RequestHandler } from 'express';
import { sendProblem } from '../web/problem.ts';

const grants = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, accept-language, last-event-id',
  'access-control-max-age': '86400',
} as const;

/** A page of this server itself, whatever a proxy in front makes of the scheme. */
const isOwn = (origin: string, request: Request): boolean =>
  URL.canParse(origin) && new URL(origin).host === request.host;

/**
 * Lets pages of the listed origins call the chat from browsers, and refuses those of others. Callers that are
 * no web page send no origin and pass.
 */
export const allowOrigins = (origins: readonly string[]): RequestHandler => {
  const listed = new Set(origins);
  return (request, response, next) => {
    response.vary('origin');
    const origin = request.get('origin');
    if (origin === undefined || isOwn(origin, request)) return next();
    if (!listed.has(origin)) return sendProblem(request, response, 'origin-refused');
    response.setHeader('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return next();
    response.writeHead(204, grants).end();
  };
};
