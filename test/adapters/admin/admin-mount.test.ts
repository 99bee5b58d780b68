import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, skillMessage, startTestServer, type TestServer } from '../../support/test-server.ts';

const token = 'a-token-for-this-test';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('통계 페이지', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ ADMIN_TOKEN: token });
    for (const [at, text] of ['에너지절감 얼마예요?', '서류는요?', '상담원 연결해 주세요'].entries())
      await post(`${server.url}/kakao/skill`, skillMessage(text, `person-${at}`));
  }, 60_000);
  afterAll(() => server.stop());

  const at = (path: string): string => `${server.url}${path}`;
  const signIn = (given: string) =>
    fetch(at('/admin/stats'), {
      method: 'POST',
      headers: form,
      body: new URLSearchParams({ token: given }),
      redirect: 'manual',
    });
  const cookie = async (): Promise<string> =>
    (await signIn(token)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = async (query = ''): Promise<string> => {
    const response = await fetch(at(`/admin/stats${query}`), { headers: { cookie: await cookie() } });
    expect(response.status).toBe(200);
    return response.text();
  };

  it('로그인하지 않으면 아무것도 보여 주지 않는다', async () => {
    for (const path of ['/admin/stats', '/admin/stats.csv']) {
      const response = await fetch(at(path));
      expect(response.status).toBe(401);
      const text = await response.text();
      expect(text).toContain('관리자 토큰');
      expect(text).not.toContain('<svg');
    }
    expect((await fetch(at('/admin/stats'), { headers: { cookie: 'guide_admin=1.2' } })).status).toBe(401);
  });

  it('틀린 토큰은 거절하고, 맞으면 쿠키를 주고 주소에는 남기지 않는다', async () => {
    const wrong = await signIn('not-the-token-at-all');
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await wrong.text()).toContain('토큰이 맞지 않아요');
    const right = await signIn(token);
    expect(right.status).toBe(303);
    expect(right.headers.get('location')).toBe('/admin/stats?lang=ko');
    expect(right.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    expect(right.headers.get('set-cookie')).not.toContain(token);
    expect(server.log.text()).not.toContain(token);
  });

  it('그림과 표를 모두 담고, 스크립트 없이 엄한 정책으로 보낸다', async () => {
    const response = await fetch(at('/admin/stats'), { headers: { cookie: await cookie() } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text).not.toMatch(/<script|<style| style="/);
    for (const part of ['<svg', '<table', '카카오톡', '날짜별 대화', 'CSV 내려받기'])
      expect(text).toContain(part);
    expect(text.match(/<svg/g)?.length).toBe(text.match(/role="img"/g)?.length);
  });

  it('영어로도, 빈 기간도, 읽을 수 없는 기간도 보여 준다', async () => {
    expect(await page('?lang=en')).toContain('Conversations by day');
    expect(await page('?from=2020-01-01&to=2020-01-05')).toContain('기록된 대화가 없어요');
    expect(await page('?from=<script>&to=x')).toContain('기간을 읽을 수 없어');
    expect(await page('?from=2031-01-01&from=2031-02-01')).toContain('통계');
  });

  it('머리글의 토큰으로 CSV를 내려받는다', async () => {
    const response = await fetch(at('/admin/stats.csv?lang=en'), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="stats-[\d-]+\.csv"$/);
    const text = await response.text();
    expect(text).toContain('At a glance,Conversations,Value,3');
    expect(text).not.toContain('person-');
    const wrong = await fetch(at('/admin/stats.csv'), { headers: { authorization: 'Bearer nope' } });
    expect(wrong.status).toBe(401);
  });

  it('로그아웃하면 쿠키가 없어진다', async () => {
    const response = await fetch(at('/admin/sign-out'), { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([
      303,
      expect.stringContaining('Max-Age=0'),
    ]);
  });

  it('다른 메서드와 이상한 몸통에 넘어지지 않는다', async () => {
    expect((await fetch(at('/admin/stats'), { method: 'DELETE' })).status).toBe(405);
    const bodies = ['token[]=a&token[]=b', 'token='.padEnd(100_000, 'x'), '%%%', '', 'token[__proto__]=1'];
    for (const body of bodies) {
      const { status } = await fetch(at('/admin/stats'), { method: 'POST', headers: form, body });
      expect([400, 401, 404, 413]).toContain(status);
    }
    const json = await post(at('/admin/stats'), { token });
    expect(json.status).toBe(401);
    expect((await fetch(at('/admin/stats'), { headers: { cookie: await cookie() } })).status).toBe(200);
  });
});

describe('통계 페이지의 문', () => {
  it('토큰을 정하지 않으면 꺼져 있다고 알린다', async () => {
    const server = await startTestServer();
    for (const path of ['/admin', '/admin/stats', '/admin/stats.csv']) {
      const response = await fetch(`${server.url}${path}`, {
        headers: { authorization: 'Bearer undefined' },
      });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('ADMIN_TOKEN');
    }
    await server.stop();
  });

  it('자꾸 틀리면 잠시 막는다', async () => {
    const server = await startTestServer({ ADMIN_TOKEN: token, RATE_LIMIT: 'on' });
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      const headers = { authorization: `Bearer wrong-${tries}` };
      statuses.push((await fetch(`${server.url}/admin/stats.csv`, { headers })).status);
    }
    expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    const signIn = await fetch(`${server.url}/admin/stats`, {
      method: 'POST',
      headers: form,
      body: `token=${token}`,
    });
    expect(signIn.status).toBe(429);
    await server.stop();
  });
});
