import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { describeError } from '../logging/describe-error.ts';
import { createHealthRouter } from './health.ts';
import { BodyError, type BodyProblem } from './json-body.ts';
import { type OpenApiPart, openApiRoute } from './openapi.ts';
import { type ProblemCode, sendProblem } from './problem.ts';
import { requestLog } from './request-log.ts';

/** Something that is reached over HTTP: a channel's webhook, the API, later the web chat and its pages. */
export interface Mount {
  /** Holds full paths and reads its own bodies, so that each may answer what is wrong in its own form. */
  readonly router: Router | RequestHandler;
  /** What it adds to /openapi.json. */
  readonly describe?: (() => OpenApiPart) | undefined;
}

export interface AppParts {
  readonly logger: Logger;
  /** Whether turns can be taken now. */
  readonly isReady: () => Promise<boolean>;
  /** As Express' own setting: how many proxies, or which, say who is calling. */
  readonly trustProxy: number | string;
  readonly mounts: readonly Mount[];
}

const bodyCodes: Readonly<Record<BodyProblem, ProblemCode>> = {
  'too-large': 'body-too-large',
  'not-json': 'body-not-json',
  'wrong-type': 'body-wrong-type',
  encoded: 'body-encoded',
  'cut-off': 'body-not-json',
};

/** Errors that Express raises for what a client did (an address that cannot be decoded) carry a status. */
const isClientError = (error: unknown): boolean => {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500;
};

/** Express knows an error handler by its four parameters. */
const onError =
  (logger: Logger): ErrorRequestHandler =>
  (error, request, response, _next) => {
    if (error instanceof BodyError) return sendProblem(request, response, bodyCodes[error.problem]);
    if (isClientError(error)) return sendProblem(request, response, 'not-found');
    logger.error({ error: describeError(error) }, 'a request failed');
    sendProblem(request, response, 'failed');
  };

const createBareApp = (trustProxy: number | string): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set(
    'trust proxy',
    typeof trustProxy === 'string' ? trustProxy.split(',').map((part) => part.trim()) : trustProxy,
  );
  return app;
};

/** The HTTP side of the server. Channels are added as mounts; this file knows none of them. */
export const createApp = ({ logger, isReady, trustProxy, mounts }: AppParts): Express => {
  const app = createBareApp(trustProxy);
  app.use(requestLog(logger));
  app.use(helmet());
  app.use(createHealthRouter(isReady));
  for (const { router } of mounts) app.use(router);
  app.use(openApiRoute(() => mounts.flatMap(({ describe }) => (describe ? [describe()] : []))));
  app.use((request, response) => sendProblem(request, response, 'not-found'));
  app.use(onError(logger));
  return app;
};
