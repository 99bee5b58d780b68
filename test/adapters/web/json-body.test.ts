import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonBody } from '../../../adapters/web/json-body.ts';
import { sendJson } from '../../../adapters/web/send-json.ts';
import { type SmallApp, startSmallApp } from '../../support/small-app.ts';

const limit = 1_000;

describe('JSON 본문', () => {
  let app: SmallApp;
  beforeAll(async () => {
    const router = Router();
    router.post('/strict', jsonBody({ limit }), (request, response) =>
      sendJson(response, 200, { got: request.body }),
    );
    router.post('/any', jsonBody({ limit, anyType: true }), (request, response) =>
      sendJson(response, 200, { got: request.body }),
    );
    app = await startSmallApp({ mounts: [{ router }] });
  });
  afterAll(() => app.stop());

  const send = async (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string>,
  ) => {
    const response = await fetch(`${app.url}${path}`, { method: 'POST', body, headers });
    const answer = (await response.json()) as { code?: string };
    return [response.status, answer] as const;
  };
  const json = { 'content-type': 'application/json; charset=utf-8' };

  it.each([['{"a":"가"}'], ['[]'], ['null'], ['"글"'], ['0']])('%s을(를) 읽는다', async (text) => {
    expect(await send('/strict', text, json)).toEqual([200, { got: JSON.parse(text) }]);
  });

  it('바이트 순서 표시와 끝의 줄바꿈을 참는다', async () => {
    expect(await send('/strict', '\uFEFF{"a":1}\n', json)).toEqual([200, { got: { a: 1 } }]);
  });

  it.each([
    ['비어 있는 본문', ''],
    ['잘린 JSON', '{"a":'],
    ['JSON이 아닌 글', '<script>alert(1)</script>'],
    ['UTF-8이 아닌 바이트', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('%s은(는) 400이고 되풀이하지 않는다', async (_name, body) => {
    const [status, problem] = await send('/strict', body, json);
    expect([status, problem.code]).toEqual([400, 'body-not-json']);
    expect(JSON.stringify(problem)).not.toContain('script');
  });

  it('다른 형식은 415이고, 형식을 가리지 않는 길에서는 읽는다', async () => {
    const text = { 'content-type': 'text/plain' };
    expect((await send('/strict', '{"a":1}', text))[0]).toBe(415);
    expect(await send('/any', '{"a":1}', text)).toEqual([200, { got: { a: 1 } }]);
    expect((await send('/strict', '{"a":1}', { 'content-type': 'application/vnd.x+json' }))[0]).toBe(200);
  });

  it('압축한 본문은 415', async () => {
    const [status] = await send('/strict', gzipSync('{"a":1}'), { ...json, 'content-encoding': 'gzip' });
    expect(status).toBe(415);
  });

  it.each([
    ['한도를 조금 넘는', limit],
    ['1 MB', 1_000_000],
    ['8 MB를 넘는', 9_000_000],
  ])('%s 본문은 413', async (_name, size) => {
    const [status, problem] = await send('/any', JSON.stringify('x'.repeat(size)), json);
    expect([status, problem.code]).toEqual([413, 'body-too-large']);
  });

  it('길이를 알리지 않고 끝없이 보내도 413', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${app.url}/any`, { method: 'POST' }, (response) => {
        response.resume();
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      const more = (): void => {
        if (request.destroyed) return;
        if (request.write('x'.repeat(64 * 1024))) setImmediate(more);
        else request.once('drain', more);
      };
      more();
    });
    expect(status).toBe(413);
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  });

  it('보내다 끊어도 서버는 무사하다', async () => {
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${app.url}/any`, { method: 'POST', headers: { 'content-length': '500' } });
      request.on('error', () => resolve());
      request.write('{"a":', () => setTimeout(() => request.destroy(new Error('gone')), 10));
    });
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  });
});
