import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFacts } from '../../adapters/browser/pages/sheet-fragment.ts';
import { phone, type Site, startSite } from '../support/site.ts';

describe('공고 요약과 결과표', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  const finderOn = (page: Page) => ({
    field: page.getByRole('searchbox'),
    found: page.locator('#place-found'),
    rows: page.locator('[data-places]:visible'),
    table: page.locator('table', { has: page.locator('[data-places]') }),
  });

  it('글자판으로는 쪽 맨 위에서 바로 채팅을 연다', async () => {
    const page = await site.visit('/');
    await page.locator('#to-chat:not([hidden])').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('채팅으로 물어보기');
    await page.keyboard.press('Enter');
    await page.locator('smart-factory-guide .panel').waitFor();
    await page.keyboard.type('마감');
    expect(await page.locator('smart-factory-guide textarea').inputValue()).toBe('마감');
  });

  it('센터를 한 곳으로 좁히고, 여러 곳이면 어디인지, 없으면 어떻게 할지 알린다', async () => {
    const page = await site.visit('/');
    const { field, found, rows, table } = finderOn(page);
    await field.fill('안산시');
    expect(await rows.count()).toBe(1);
    expect(await found.textContent()).toMatch(/^경기 스마트제조혁신센터 [\d-]+$/);
    await field.fill('고성');
    expect(await rows.count()).toBe(2);
    expect(await found.textContent()).toContain('강원 고성군, 경남 고성군');
    await field.fill('없는곳');
    expect(await table.isVisible()).toBe(false);
    expect(await found.textContent()).toMatch(/‘없는곳’.*1357/);
    await field.fill('');
    expect(await rows.count()).toBe(19);
    expect(await found.textContent()).toBe('');
  });

  it('치워진 센터로 가는 근거 링크는 센터를 다시 보인다', async () => {
    const page = await site.visit('/');
    const { field, rows } = finderOn(page);
    await field.fill('안산');
    await page.evaluate(() => {
      location.hash = '#f-centre.busan';
    });
    await expect.poll(() => rows.count()).toBe(19);
    expect(await field.inputValue()).toBe('');
  });

  it('영어 쪽에서는 로마자로도 찾는다', async () => {
    const page = await site.visit('/en');
    const { field, found } = finderOn(page);
    await field.fill('Ansan-si');
    expect(await found.textContent()).toContain('Gyeonggi');
  });

  it('전화기에서 표는 옆으로 밀지 않고 읽히고, 칸마다 이름이 붙는다', async () => {
    const page = await site.visit('/', phone);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('table')].filter(
        ({ parentElement }) => parentElement && parentElement.scrollWidth > parentElement.clientWidth,
      ),
    );
    expect(wide).toEqual([]);
    const label = await page
      .locator('.data td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('지원 내용');
  });

  it('영어 결과표는 제목과 창 이름도 영어이고, 사업으로 가도 주소에 담긴 내용이 남는다', async () => {
    const facts = { role: 'adopter', size: 'small', manufacturer: true, region: '안산' };
    const page = await site.visit(`/result#${encodeFacts({ language: 'en', facts })}`);
    const { hash } = new URL(page.url());
    await page.getByRole('button', { name: 'new build' }).click();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('program-new-build');
    expect(await page.title()).toMatch(/^Result sheet/);
    expect(await page.locator('h1:visible').allTextContents()).toEqual([
      '2020 smart factory support programs',
    ]);
    expect(await page.getByRole('link', { name: 'https://www.smart-factory.kr' }).count()).toBeGreaterThan(0);
  });

  it('공고 요약과 결과표에 적힌 번호와 주소는 모두 누를 수 있다', async () => {
    const sheet = encodeFacts({
      language: 'ko',
      facts: { role: 'adopter', size: 'small', manufacturer: true },
    });
    for (const path of ['/', '/en', `/result#${sheet}`]) {
      const page = await site.browser.open();
      await page.route('**/api/sheets', async (route) => {
        const made = await (await route.fetch()).json();
        made.programs[0].open.push('1357에 물어보세요. www.bizinfo.go.kr도 보세요.');
        const added = ['1357', 'www.bizinfo.go.kr'].map((text) => ({
          text,
          href: text === '1357' ? 'tel:1357' : `https://${text}`,
        }));
        await route.fulfill({ json: { ...made, contacts: [...made.contacts, ...added] } });
      });
      await page.goto(`${site.server.url}${path}`);
      await page.locator('section.program').first().waitFor();
      const unpressed = await page.locator('main').evaluate((main) => {
        const all = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        for (let node = all.nextNode(); node; node = all.nextNode())
          if (
            /(?<!\d)(?:1357|0\d{1,2}-\d{3,4}-\d{4})(?!\d)|\w\.(?:kr|com)\b/.test(node.textContent ?? '') &&
            !node.parentElement?.closest('a')
          )
            texts.push(node.textContent ?? '');
        return texts;
      });
      expect(unpressed).toEqual([]);
      await page.context().close();
    }
  });

  it('사업은 공고의 순서대로 놓인다', async () => {
    const page = await site.visit('/');
    const names = await page.locator('.contents a').allTextContents();
    expect(names.slice(0, 3)).toEqual([
      '신규구축 및 고도화',
      '대중소 상생형 스마트공장 지원',
      '로봇활용 제조혁신지원',
    ]);
  });

  it('종이의 표 글자는 본문보다 크지 않다', async () => {
    const page = await site.visit('/');
    await page.emulateMedia({ media: 'print' });
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size('td')).toBeLessThanOrEqual(await size('main'));
  });

  it('내용 없이 연 결과표는 무엇을 하면 되는지 알린다', async () => {
    const page = await site.visit('/result');
    expect(await page.getByRole('status').textContent()).toContain('아직 알려 주신 내용이 없어요');
    expect(await page.getByRole('link', { name: '공고 요약 보기' }).count()).toBe(1);
  });
});
