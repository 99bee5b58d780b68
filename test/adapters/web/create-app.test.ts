import { Router } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppParts } from '../../../adapters/web/create-app.ts';
import { limitApi, limitPerAddress } from '../../../adapters/web/limits.ts';
import { sendJson } from '../../../adapters/web/send-json.ts';
import { type SmallApp, startSmallApp } from '../../support/small-app.ts';

describe('HTTP 서버', () => {
  let app: SmallApp | undefined;
  const start = async (parts: Partial<AppParts> = {}): Promise<SmallApp> => {
    app = await startSmallApp(parts);
    return app;
  };
  afterEach(() => app?.stop());

  it('살아 있는지, 준비되었는지 답한다', async () => {
    let ready = true;
    const { url } = await start({ isReady: async () => ready });
    const health = await fetch(`${url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    ready = false;
    const notReady = await fetch(`${url}/readyz`);
    expect([notReady.status, await notReady.json()]).toEqual([503, { status: 'not-ready' }]);
    expect((await fetch(`${url}/healthz`, { method: 'HEAD' })).status).toBe(200);
  });

  it('보안 헤더와 요청 번호를 붙이고 서버의 종류는 알리지 않는다', async () => {
    const { url } = await start();
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('없는 주소는 문제로 답하고 주소를 되풀이하지 않는다', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/<script>alert(1)</script>?q=010-1234-5678`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status: 404, code: 'not-found', title: '없는 주소' });
    expect(text).not.toMatch(/script|1234/);
  });

  it('문제를 영어로도 알린다', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/nowhere`, { headers: { 'accept-language': 'en-US,en;q=0.9' } });
    expect(response.headers.get('content-language')).toBe('en');
    expect(await response.json()).toMatchObject({ title: 'Not found' });
  });

  it('쓸 수 없는 메서드에는 쓸 수 있는 것을 알린다', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/healthz`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('풀 수 없는 주소도 서버 오류가 아니다', async () => {
    const router = Router();
    router.get('/things/:id', (_request, response) => sendJson(response, 200, {}));
    const { url } = await start({ mounts: [{ router }] });
    expect((await fetch(`${url}/things/%ff`)).status).toBe(404);
  });

  it('실패는 문제로 답하고, 실패한 글은 알리지도 적지도 않는다', async () => {
    const router = Router();
    router.get('/fails', () => {
      throw new Error('비밀 010-1234-5678');
    });
    router.get('/rejects', async () => Promise.reject(new Error('비밀 010-1234-5678')));
    const { url, log } = await start({ mounts: [{ router }] });
    for (const path of ['/fails', '/rejects']) {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('비밀');
    }
    expect(log.text()).toContain('a request failed');
    expect(log.text()).not.toMatch(/비밀|1234/);
  });

  it('요청을 길, 결과, 시간으로 적고 주소와 본문은 적지 않는다', async () => {
    const router = Router();
    router.post('/things/:name', (_request, response) => sendJson(response, 200, {}));
    const { url, log } = await start({ mounts: [{ router }] });
    await fetch(`${url}/things/kim?phone=01012345678`, { method: 'POST', body: '900101-1234567' });
    await fetch(`${url}/kim`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(log.entries()).toMatchObject([
      { msg: 'request', method: 'POST', route: '/things/:name', status: 200 },
      { msg: 'request', method: 'GET', route: '(none)', status: 404 },
    ]);
    expect(log.text()).not.toMatch(/kim|0101234|900101/);
  });

  it('한 주소에서 너무 많이 오면 정중히 거절한다', async () => {
    const router = Router();
    router.get('/api/things', limitApi(true, 2), (_request, response) => sendJson(response, 200, {}));
    const { url } = await start({ mounts: [{ router }] });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(`${url}/api/things`)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const limited = await fetch(`${url}/api/things`);
    expect(limited.headers.get('retry-after')).toBe('60');
    expect(await limited.json()).toMatchObject({ code: 'too-many-requests', title: '너무 많은 요청' });
  });

  it('믿는 프록시가 있으면 그 뒤의 주소를 센다', async () => {
    const router = Router();
    router.get('/api/things', limitApi(true, 1), (_request, response) => sendJson(response, 200, {}));
    const { url } = await start({ mounts: [{ router }], trustProxy: 'loopback' });
    const from = async (address: string): Promise<number> =>
      (await fetch(`${url}/api/things`, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.1')]).toEqual([
      200, 200, 429,
    ]);
  });

  it('믿는 프록시가 없으면 전달 헤더는 소용없다', async () => {
    const router = Router();
    router.get('/api/things', limitApi(true, 1), (_request, response) => sendJson(response, 200, {}));
    const { url } = await start({ mounts: [{ router }] });
    const from = async (address: string): Promise<number> =>
      (await fetch(`${url}/api/things`, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.2')]).toEqual([200, 429]);
  });

  it('제한을 끄거나 믿는 요청이면 세지 않는다', async () => {
    const router = Router();
    const onLimited = (_request: unknown, response: Parameters<typeof sendJson>[0]) =>
      sendJson(response, 429, {});
    const isTrusted = (request: { headers: Record<string, unknown> }) => request.headers['x-key'] === 'k';
    router.get('/off', limitPerAddress({ isOn: false, perMinute: 1, onLimited }), (_q, response) =>
      sendJson(response, 200, {}),
    );
    router.get('/on', limitPerAddress({ isOn: true, perMinute: 1, onLimited, isTrusted }), (_q, response) =>
      sendJson(response, 200, {}),
    );
    const { url } = await start({ mounts: [{ router }] });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(`${url}/off`)).status);
    for (let i = 0; i < 3; i++)
      statuses.push((await fetch(`${url}/on`, { headers: { 'x-key': 'k' } })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
  });
});
