import type { RequestHandler } from 'express';
import { sendProblem } from './problem.ts';

/** Answers what a route does not take, and says what it does. */
export const methodNotAllowed =
  (allowed: readonly string[]): RequestHandler =>
  (request, response) => {
    response.setHeader('allow', allowed.join(', '));
    sendProblem(request, response, 'method-not-allowed');
  };
