import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFacts } from '../../adapters/browser/pages/sheet-fragment.ts';
import { problemsOf } from '../support/axe.ts';
import { chatOn, openChat } from '../support/chat-page.ts';
import { answerWith, bonusQuestion, everyPart, moneyQuestion } from '../support/sample-answers.ts';
import { phone, type Site, startSite } from '../support/site.ts';

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['밝게', {}],
  ['어둡게', { colorScheme: 'dark' }],
  ['강한 대비', { forcedColors: 'active' }],
  ['전화기', phone],
];

/** Brings the chat into one of its states. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '닫힌 채팅': async () => {},
  '빈 대화': async (page) => void (await openChat(page)),
  '모든 부분이 든 답': async (page) => {
    await answerWith(page, everyPart);
    await (await openChat(page)).ask('보여 줘');
  },
  '금액 칸의 오류': async (page) => {
    await answerWith(page, moneyQuestion);
    const chat = await openChat(page);
    await chat.ask('계산');
    await chat.last.locator('.form button').click();
  },
  '고르는 칸': async (page) => {
    await answerWith(page, bonusQuestion);
    const chat = await openChat(page);
    await chat.ask('가점');
    await chat.last.locator('.form button').click();
  },
  '기다리는 중': async (page) => {
    await page.route('**/api/chat/messages', () => {});
    const chat = await openChat(page);
    await chat.field.fill('안녕');
    await chat.field.press('Enter');
    await chat.last.locator('.typing').waitFor();
  },
  '끊긴 연결': async (page) => {
    await page.route('**/api/chat/**', (route) => route.abort());
    const chat = await openChat(page);
    await chat.field.fill('안녕');
    await chat.field.press('Enter');
    await chat.last.locator('.failed').waitFor();
  },
  '열린 설정과 확인': async (page) => {
    const chat = await openChat(page);
    await chat.menu();
    await chat.panel.getByRole('button', { name: '더 크게' }).click();
    await chat.panel.getByRole('button', { name: '처음부터 다시' }).click();
  },
};

describe('접근성', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  describe.each(looks)('%s', (_name, options) => {
    it.each(Object.keys(states))('%s에서 axe는 아무것도 찾지 못한다', async (state) => {
      const page = await site.visit('/embed-demo', options);
      await page.locator('smart-factory-guide').waitFor({ state: 'attached' });
      await states[state]?.(page);
      expect(await problemsOf(page)).toEqual([]);
      await page.context().close();
    });
  });

  const sheet = encodeFacts({
    language: 'ko',
    facts: { size: 'small', region: '안산', total_cost_won: 160_000_000 },
  });
  it.each(['/', '/en', '/result#wrong', `/result#${sheet}`, '/kakao-preview'])(
    '쪽 %s에서 axe는 아무것도 찾지 못한다',
    async (path) => {
      for (const [, options] of looks.slice(0, 2)) {
        const page = await site.visit(path, options);
        await page.waitForLoadState('networkidle');
        expect(await problemsOf(page)).toEqual([]);
        await page.context().close();
      }
    },
  );

  it('카카오톡 미리보기는 새 말을 보여 주고, 답이 있어도 axe는 아무것도 찾지 못한다', async () => {
    const page = await site.visit('/kakao-preview', phone);
    for (const text of ['어떤 사업이 있나요', '우리 회사는 뭐 지원받을 수 있어요', '안산 센터 전화번호']) {
      await page.getByLabel('메시지').fill(text);
      await page.getByRole('button', { name: '전송' }).click();
      await page.locator('.k-quick button').first().waitFor();
    }
    await expect.poll(() => page.locator('.k-text, .k-card').last().textContent()).toContain('031-500-3100');
    const log = await page.locator('.k-log').boundingBox();
    const newest = await page.locator('.k-said').last().boundingBox();
    expect(newest?.y).toBeGreaterThanOrEqual(log?.y ?? 999);
    expect(newest?.y).toBeLessThan((log?.y ?? 0) + (log?.height ?? 0));
    expect(await problemsOf(page)).toEqual([]);
  });

  it('글자판만으로 열고, 묻고, 빠른 답을 고르고, 닫는다', async () => {
    const page = await site.visit('/embed-demo');
    const chat = chatOn(page);
    await page.locator('smart-factory-guide').waitFor({ state: 'attached' });
    for (let at = 0; at < 2; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chat.panel.waitFor();
    await page.keyboard.type('직원 30명 중소 제조업이고 스마트공장 처음이에요. 총사업비 1억 6천, 안산이에요');
    await page.keyboard.press('Enter');
    expect(await chat.answer()).toMatch(/1억 6,000만원/);
    const focus = () =>
      page.evaluate(() => {
        const active = document.querySelector('smart-factory-guide')?.shadowRoot?.activeElement;
        return `${active?.localName} ${active?.parentElement?.className}`;
      });
    expect(await focus()).toContain('textarea');
    for (let at = 0; at < 12 && !(await focus()).includes('quick'); at++)
      await page.keyboard.press('Shift+Tab');
    expect(await focus()).toBe('button quick');
    await page.keyboard.press('Enter');
    await chat.turns.nth(1).waitFor();
    await chat.answer();
    await page.keyboard.press('Escape');
    await chat.panel.waitFor({ state: 'hidden' });
    expect(await focus()).toContain('button');
  });

  it('글과 표 안의 번호와 주소는 누를 수 있고, 누르는 자리는 24픽셀보다 작지 않다', async () => {
    const page = await site.visit('/embed-demo', phone);
    await answerWith(page, everyPart);
    const chat = await openChat(page);
    await chat.ask('보여 줘');
    const links = chat.last.locator('.contact');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'tel:042-388-0855',
      'https://www.smart-factory.kr',
      'https://www.smart-factory.kr',
      'tel:1357',
    ]);
    const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  it('답은 따로 읽어 주고, 대화 자체는 조용하다', async () => {
    const page = await site.visit('/embed-demo');
    const chat = await openChat(page);
    await chat.ask('신규구축 얼마까지 지원돼요?');
    expect(await chat.panel.locator('[role="log"]').getAttribute('aria-live')).toBe('off');
    expect(await chat.panel.locator('.unseen[role="status"]').textContent()).toContain('1억원');
  });

  it('400%로 키워도 옆으로 밀지 않고 읽는다', async () => {
    for (const path of ['/', '/embed-demo']) {
      const page = await site.visit(path, { viewport: { width: 320, height: 512 } });
      const chat = await openChat(page);
      await chat.ask('신규구축 얼마까지 지원돼요?');
      const overflow = await page.evaluate(() => {
        const log = document.querySelector('smart-factory-guide')?.shadowRoot?.querySelector('.log');
        const { documentElement } = document;
        return [log, documentElement].map((box) => (box ? box.scrollWidth - box.clientWidth : 99));
      });
      expect(overflow).toEqual([0, 0]);
    }
  });

  it('전화기에서는 화면을 채우고, 화면 글자판이 올라와도 적는 칸이 보인다', async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    const box = await chat.panel.boundingBox();
    expect([box?.width, box?.height]).toEqual([390, 780]);
    await page.setViewportSize({ width: 390, height: 420 });
    const bottom = async (): Promise<number> => {
      const field = await chat.field.boundingBox();
      return (field?.y ?? 999) + (field?.height ?? 0);
    };
    await expect.poll(bottom).toBeLessThanOrEqual(420);
    expect(await chat.ask('로봇 마감 언제예요?')).toContain('3월 12일');
  });

  it('움직임을 줄이라면 움직이지 않는다', async () => {
    const page = await site.visit('/embed-demo', { reducedMotion: 'reduce' });
    await page.route('**/api/chat/messages', () => {});
    const chat = await openChat(page);
    await chat.field.fill('안녕');
    await chat.field.press('Enter');
    const dot = chat.last.locator('.typing i').first();
    expect(await dot.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
  });

  it('페이지를 인쇄하면 채팅은 빠지고 접힌 내용은 펴진다', async () => {
    const page = await site.visit('/');
    await openChat(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await chatOn(page).panel.isVisible()).toBe(false);
    expect(await page.locator('smart-factory-guide .launcher').isVisible()).toBe(false);
    expect(await page.locator('details.more:not([open])').count()).toBe(0);
  });

  it('대화를 인쇄하면 대화만 모두 나온다', async () => {
    const page = await site.visit('/');
    const chat = await openChat(page);
    await chat.ask('신규구축 얼마까지 지원돼요?');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await chat.menu();
    await chat.panel.getByRole('button', { name: '대화 인쇄' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await chat.panel.isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await chat.field.isVisible()).toBe(false);
  });

  it('어두운 화면에서 인쇄해도 종이에서는 검은 글자이고, 배경이 빠져도 모두 읽힌다', async () => {
    const page = await site.visit('/', { colorScheme: 'dark' });
    await answerWith(page, everyPart);
    const chat = await openChat(page);
    await chat.ask('보여 줘');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await chat.menu();
    await chat.panel.getByRole('button', { name: '대화 인쇄' }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await chat.panel.evaluate((panel) =>
      [...panel.querySelectorAll<HTMLElement>('.bubble, .bubble p, .bubble a, .source, time')]
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element).color),
    );
    expect([...new Set(colours)].sort()).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']);
    expect(await chat.panel.locator('button:visible').count()).toBe(0);
  });

  it('강한 대비를 바라면 어두운 화면에서도 흐린 글자와 줄이 없다', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.visit('/embed-demo', { colorScheme, contrast: 'more' });
      const chat = await openChat(page);
      const [text, quiet] = await Promise.all(
        [chat.panel, chat.panel.locator('.privacy')].map((part) =>
          part.evaluate((element) => getComputedStyle(element).color),
        ),
      );
      expect(quiet).toBe(text);
      await page.context().close();
    }
  });
});
