import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChat } from '../support/chat-page.ts';
import { type Site, startSite } from '../support/site.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('다른 기관의 페이지에서', () => {
  let site: Site;
  let foreign: TestServer;
  let refused: TestServer;
  beforeAll(async () => {
    [foreign, refused] = await Promise.all([
      startTestServer({ GUIDE_DEV_PAGES: 'on' }),
      startTestServer({ GUIDE_DEV_PAGES: 'on' }),
    ]);
    site = await startSite({ WEB_ORIGINS: foreign.url });
  });
  afterAll(async () => {
    await Promise.all([site.stop(), foreign.stop(), refused.stop()]);
  });
  const visit = async (from: TestServer) => {
    const page = await site.browser.open();
    const blocked: string[] = [];
    page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
    await page.goto(`${from.url}/embed-demo?guide=${site.server.url}`);
    await page.locator('smart-factory-guide').waitFor({ state: 'attached' });
    return { page, blocked };
  };

  it('엄격한 정책 아래에서도 묻고 답하며, 정책을 한 번도 어기지 않는다', async () => {
    const { page, blocked } = await visit(foreign);
    const chat = await openChat(page);
    expect(await chat.ask('신규구축 얼마까지 지원돼요?')).toContain('1억원');
    await chat.menu();
    const href = await chat.last.locator('.source a').first().getAttribute('href');
    expect(href).toContain(`${site.server.url}/#f-`);
    expect(blocked).toEqual([]);
    const background = await chat.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
  });

  it('페이지의 이름 공간과 모양을 건드리지 않는다', async () => {
    const { page } = await visit(foreign);
    const names = () => page.evaluate(() => Object.keys(window).sort());
    const plain = await site.browser.open();
    await plain.goto(`${foreign.url}/healthz`);
    const before = await plain.evaluate(() => Object.keys(window).sort());
    await openChat(page);
    const added = (await names()).filter((name) => !before.includes(name));
    expect(added).toEqual([]);
    expect(await page.evaluate(() => document.head.querySelectorAll('style, link').length)).toBe(0);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it('등록하지 않은 사이트에서는 답을 얻지 못한다', async () => {
    const { page } = await visit(refused);
    const chat = await openChat(page);
    await chat.field.fill('안녕하세요');
    await chat.field.press('Enter');
    await chat.last.getByText('보내지 못했어요.').waitFor();
    expect(await chat.panel.locator('.row:not(.mine) .source').count()).toBe(0);
  });
});
