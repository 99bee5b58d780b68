import { Router } from 'express';
import { methodNotAllowed } from './method-not-allowed.ts';
import { sendJson } from './send-json.ts';

/**
 * `/healthz`: the process answers. `/readyz`: it can take turns; not so while it stops or its storage fails,
 * so that a load balancer sends nobody here.
 */
export const createHealthRouter = (isReady: () => Promise<boolean>): Router => {
  const router = Router();
  router
    .route('/healthz')
    .get((_request, response) => sendJson(response, 200, { status: 'ok' }))
    .all(methodNotAllowed(['GET', 'HEAD']));
  router
    .route('/readyz')
    .get(async (_request, response) => {
      const ready = await isReady();
      sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not-ready' });
    })
    .all(methodNotAllowed(['GET', 'HEAD']));
  return router;
};
