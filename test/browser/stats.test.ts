import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../support/axe.ts';
import { phone, type Site, startSite } from '../support/site.ts';
import { post, skillMessage } from '../support/test-server.ts';

const token = 'a-token-for-this-test';

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['밝게', {}],
  ['어둡게', { colorScheme: 'dark' }],
  ['강한 대비', { forcedColors: 'active' }],
  ['전화기', phone],
];

describe('통계 페이지', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ ADMIN_TOKEN: token });
    const said = [
      '신규구축 얼마까지 지원돼요?',
      '로봇 마감 언제예요?',
      '작년 경쟁률 알려 주세요',
      '창원 센터 전화번호',
    ];
    for (const [at, text] of said.entries())
      await post(`${site.server.url}/kakao/skill`, skillMessage(text, `person-${at}`));
    // The library of the charts is loaded with the first page; on a busy machine that takes its time.
    await fetch(`${site.server.url}/admin/stats`, { headers: { authorization: `Bearer ${token}` } });
  }, 120_000);
  afterAll(() => site.stop());

  /** Types into the field that has the focus by itself. */
  const typed = async (page: Page, text: string): Promise<void> => {
    await page.locator('#token:focus').waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  /** Signs in with the keyboard alone. */
  const signedIn = async (options?: BrowserContextOptions): Promise<Page> => {
    const page = await site.visit('/admin/stats', options);
    await typed(page, token);
    await page.locator('svg').first().waitFor();
    return page;
  };

  it.each(looks)('%s: axe는 아무것도 찾지 못하고, 옆으로 밀리지 않는다', async (_name, options) => {
    const page = await site.visit('/admin/stats', options);
    expect(await problemsOf(page)).toEqual([]);
    await page.context().close();
    const stats = await signedIn(options);
    expect(await problemsOf(stats)).toEqual([]);
    expect(await stats.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await stats.context().close();
  });

  it('틀린 토큰은 까닭을 말하고 칸에 다시 선다', async () => {
    const page = await site.visit('/admin/stats');
    await typed(page, 'not-the-token-at-all');
    await page.getByRole('alert').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.locator('#token:focus').waitFor();
    await page.context().close();
  });

  it('그림마다 이름과 표가 있고, 막대 옆에 값이 적혀 있다', async () => {
    const page = await signedIn();
    const charts = await page.getByRole('img').all();
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const chart of charts) {
      const name = (await chart.getAttribute('aria-label')) ?? '';
      expect(name).toMatch(/ 그림$/);
      const table = page.getByRole('region', { name: name.replace(/그림$/, '표') });
      expect(await table.getByRole('row').count()).toBeGreaterThan(1);
    }
    expect(await page.getByRole('img', { name: '어디에서 물었나 그림' }).textContent()).toMatch(
      /카카오톡.*4/,
    );
    await page.context().close();
  });

  it('기간을 고르고, 말을 바꾸고, 로그아웃한다', async () => {
    const page = await signedIn();
    expect(new URL(page.url()).search).not.toContain(token);
    await page.getByRole('link', { name: '최근 7일' }).click();
    expect(await page.locator('tbody').nth(2).locator('tr').count()).toBe(7);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Statistics' }).waitFor();
    expect(await page.locator('tbody').nth(2).locator('tr').count()).toBe(7);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('#token').waitFor();
    await page.goto(`${site.server.url}/admin/stats`);
    expect(await page.locator('svg').count()).toBe(0);
    await page.context().close();
  });

  it('빈 기간은 비어 있다고 말한다', async () => {
    const page = await signedIn();
    await page.goto(`${site.server.url}/admin/stats?from=2020-01-01&to=2020-01-31`);
    await page.getByText('기록된 대화가 없어요').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('인쇄하면 표는 모두 펼쳐지고 고르는 것은 빠진다', async () => {
    const page = await signedIn();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.both > .scrolled')].filter(
          (box) => box.scrollHeight > box.clientHeight + 1,
        ).length,
    );
    expect(cut).toBe(0);
    await page.context().close();
  });
});
