import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChat } from '../support/chat-page.ts';
import { answerWith, everyPart } from '../support/sample-answers.ts';
import { phone, type Site, startSite } from '../support/site.ts';

describe('읽기 좋은 답', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  it('영어 답에 든 한국어는 한국어라고 적혀 있고, 한국어 답에는 그런 표시가 없다', async () => {
    const page = await site.visit('/en');
    const chat = await openChat(page);
    await chat.ask('Which documents do I need for new build?');
    const unmarked = () =>
      chat.last.locator('.row:not(.mine) .bubble').evaluate((bubble) => {
        const all = document.createTreeWalker(bubble, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        for (let node = all.nextNode(); node; node = all.nextNode())
          if (/[가-힣]/.test(node.textContent ?? '') && !node.parentElement?.closest('[lang="ko"]'))
            texts.push(node.textContent ?? '');
        return texts;
      });
    expect(await chat.last.locator('li [lang="ko"]').first().textContent()).toBe('사업계획서');
    expect(await unmarked()).toEqual([]);
    expect(await chat.panel.locator('.unseen[role="status"] [lang="ko"]').count()).toBeGreaterThan(0);
    await chat.ask('로봇 서류는?');
    expect(await chat.last.locator('.said').getAttribute('lang')).toBe('ko');
    expect(await chat.last.locator('li [lang="ko"]').count()).toBe(0);
  });

  it('두 가지를 견주는 표는 전화기에서 반씩 나누고, 같은 내용은 한 번만 적는다', async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    await chat.ask('신규구축이랑 고도화 비교');
    const table = chat.last.locator('table');
    const widths = await table
      .locator('tbody td:not([colspan="2"])')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(140);
    expect(await table.locator('td[colspan="2"]').count()).toBeGreaterThan(0);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(2);
    expect(await table.getByRole('columnheader').count()).toBe(3);
    const section = chat.last.locator('section.table');
    expect(await section.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });

  it('셋 이상을 글로 견주는 표는 이름을 달아 아래로 늘어놓고, 옆으로 밀지 않는다', async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    await chat.ask('신규구축 로봇 클라우드 비교');
    const table = chat.last.locator('.table');
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const cells = table.getByRole('cell');
    const side = cells.first().locator('.side');
    expect(await side.textContent()).toBe('신규구축');
    expect(await side.isVisible()).toBe(true);
    expect((await cells.first().boundingBox())?.width).toBeGreaterThan(250);
    expect(await table.getByRole('columnheader').count()).toBe(4);
    expect(await table.getByRole('rowheader').first().textContent()).toBe('사업 내용');
  });

  it('영어 공고 쪽의 한국어는 모두 한국어라고 적혀 있다', async () => {
    const page = await site.visit('/en');
    const unmarked = await page.locator('main').evaluate((main) => {
      const all = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = all.nextNode(); node; node = all.nextNode())
        if (/[가-힣]/.test(node.textContent ?? '') && !node.parentElement?.closest('[lang="ko"]'))
          texts.push(node.textContent ?? '');
      return texts;
    });
    expect(unmarked).toEqual([]);
  });

  it('영어 대화의 표에 한국어로 남은 사업 이름도 한국어라고 적혀 있다', async () => {
    const page = await site.visit('/en');
    const rows = [['Support', '50% of the total cost, up to 100 million won', 'see the notice', '70%']];
    const columns = ['Item', '신규구축', 'robot program', '클라우드'];
    await answerWith(page, {
      ...everyPart,
      language: 'en',
      blocks: [{ kind: 'table', title: 'Compared', columns, rows }],
    });
    const chat = await openChat(page);
    await chat.ask('compare');
    expect(await chat.last.locator('.stacked .side [lang="ko"]').allTextContents()).toEqual([
      '신규구축',
      '클라우드',
    ]);
  });

  it('글에 적힌 번호는 전화 단추에 되풀이되지 않고, 없으면 단추에 적힌다', async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    await chat.ask('안산 센터 전화번호');
    expect((await chat.answer()).match(/031-500-3100/g)).toHaveLength(1);
    expect(await chat.last.locator('a.button').getAttribute('href')).toBe('tel:0315003100');
    await answerWith(page, everyPart);
    await chat.ask('보여 줘');
    expect(await chat.last.locator('.card a.button').textContent()).toContain('1357');
  });

  it('열린 채팅은 공고 쪽을 가리지 않고, 그 옆에서 표가 카드로 바뀌어 읽힌다', async () => {
    for (const width of [1_280, 1_024]) {
      const page = await site.visit('/en', { viewport: { width, height: 768 } });
      const end = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);
      const before = await end('main');
      const chat = await openChat(page);
      const panel = await chat.panel.boundingBox();
      for (const part of ['main', '.language', '.contents'])
        expect(await end(part)).toBeLessThanOrEqual(panel?.x ?? 0);
      const wide = await page
        .locator('main')
        .evaluate((main) =>
          [...main.querySelectorAll('.scrolled')].filter((box) => box.scrollWidth > box.clientWidth),
        );
      expect(wide).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await end('main')).toBe(before);
      await page.context().close();
    }
  });

  it('긴 질문을 보내도 답이 보인다', async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    await chat.ask(`${'우리 공장은 부품을 깎고 다듬어요. '.repeat(30)}신규구축 서류는?`);
    const answer = chat.last.locator('.row:not(.mine) .bubble');
    const top = async (): Promise<number> => (await answer.boundingBox())?.y ?? 999;
    await expect.poll(top).toBeLessThan(200);
  });
});
