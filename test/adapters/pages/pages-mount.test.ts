import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, startTestServer, type TestServer } from '../../support/test-server.ts';

describe('쪽과 파일', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ GUIDE_DEV_PAGES: 'on' });
  });
  afterAll(() => server.stop());

  it.each(['/', '/en', '/result', '/kakao-preview'])(
    '%s는 끼워 넣은 코드를 허락하지 않는다',
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );

  it('개발용 쪽은 켜야만 있다', async () => {
    const plain = await startTestServer();
    for (const path of ['/kakao-preview', '/embed-demo'])
      expect((await fetch(`${plain.url}${path}`)).status).toBe(404);
    await plain.stop();
  });

  it('끼워 넣기 보기는 이 컴퓨터의 주소만 받는다', async () => {
    const page = await (await fetch(`${server.url}/embed-demo?guide=https://evil.example"><script>`)).text();
    expect(page).toContain(`src="${server.url}/widget.js"`);
    expect(page).not.toContain('evil');
  });

  it('위젯은 어디서나 부를 수 있고, 바뀌지 않았으면 다시 보내지 않는다', async () => {
    const response = await fetch(`${server.url}/widget.js`);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/widget.js`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(
      (await fetch(`${server.url}/widget.js`, { headers: { 'accept-encoding': 'identity' } })).headers.get(
        'content-encoding',
      ),
    ).toBeNull();
  });

  it('결과표는 아는 사실만 받는다', async () => {
    const sheets = `${server.url}/api/sheets`;
    const made = await post(sheets, { language: 'ko', facts: {} });
    expect([made.status, JSON.parse(made.text).language]).toEqual([200, 'ko']);
    const wrong = await post(sheets, { language: 'fr', facts: { a: { b: 1 } } });
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([422, 'invalid-profile']);
    const odd = await post(sheets, { language: 'ko', facts: { total_cost_won: '<b>' } });
    expect(odd.status).toBe(422);
    expect(odd.text).not.toContain('<b>');
  });
});
