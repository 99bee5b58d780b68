import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatOn, openChat } from '../support/chat-page.ts';
import { phone, type Site, startSite } from '../support/site.ts';

describe('브라우저에서 채팅', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  it('열고 물으면 금액과 근거로 답하고, 근거는 요약의 그 자리를 연다', async () => {
    const page = await site.visit();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const chat = await openChat(page);
    expect(await chat.ask('신규구축 얼마까지 지원돼요?')).toContain('1억원');
    const source = chat.last.locator('.source a').first();
    await source.click();
    const target = page.locator(':target');
    await target.waitFor();
    expect(await target.textContent()).toContain('1억');
    expect(errors).toEqual([]);
  });

  it('채팅이 쪽을 덮는 전화기에서 근거를 누르면 채팅이 닫히고 그 자리가 보인다', async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    expect(await chat.panel.getAttribute('aria-modal')).toBe('true');
    await chat.ask('신규구축 얼마까지 지원돼요?');
    await chat.last.locator('.source a').first().tap();
    await chat.panel.waitFor({ state: 'hidden' });
    const target = page.locator(':target');
    await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((await target.boundingBox())?.y).toBeLessThan(780);
  });

  it('오늘이 아닌 대화에는 날짜도 적혀 있다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.ask('로봇 마감 언제예요?');
    const times = () => chat.last.locator('time').allTextContents();
    for (const time of await times()) expect(time).toMatch(/^오[전후] \d+:\d\d$/);
    const tomorrow = await page.context().newPage();
    await tomorrow.clock.install({ time: Date.now() + 24 * 60 * 60 * 1000 });
    await tomorrow.goto(site.server.url);
    const later = await openChat(tomorrow);
    await later.turns.first().waitFor();
    for (const time of await later.last.locator('time').allTextContents())
      expect(time).toMatch(/^\d+월 \d+일 오[전후] \d+:\d\d$/);
  });

  it('처음에는 열기 단추만 받고, 채팅은 처음 열 때 받는다', async () => {
    const page = await site.browser.open();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(site.server.url);
    await page.waitForLoadState('networkidle');
    expect(loaded.some((path) => path.startsWith('/chat-'))).toBe(false);
    await chatOn(page).open();
    expect(loaded.some((path) => path.startsWith('/chat-'))).toBe(true);
  });

  it('빠른 답을 누르면 그 말로 이어지고 초점은 대화에 남는다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.ask('신규구축 얼마까지 지원돼요?');
    await chat.panel.locator('.quick button').first().click();
    await chat.turns.nth(1).waitFor();
    await chat.answer();
    expect((await chat.texts())[1]).toContain('신규구축');
    const focused = await page.evaluate(
      () => document.querySelector('smart-factory-guide')?.shadowRoot?.activeElement?.className,
    );
    expect(focused).toBe('turn');
  });

  it('설정을 열거나 글자판이 올라와 자리가 줄어도 맨 아래에 있던 것이 보인다', async () => {
    const page = await site.visit('/', { viewport: { width: 390, height: 640 } });
    const chat = await openChat(page);
    await chat.ask('신규구축은 70%죠?');
    await chat.menu();
    const isInView = () =>
      chat.panel.locator('.log').evaluate((log) => {
        const end = log.querySelector('.quick')?.getBoundingClientRect().bottom ?? 0;
        return end <= log.getBoundingClientRect().bottom + 1;
      });
    await expect.poll(isInView).toBe(true);
    await page.setViewportSize({ width: 390, height: 520 });
    await expect.poll(isInView).toBe(true);
  });

  it('여러 줄을 적으면 칸이 커지고, 어떻게 보내든 다시 한 줄이 된다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    const height = async (): Promise<number> => (await chat.field.boundingBox())?.height ?? 0;
    const line = await height();
    await chat.field.fill('신규구축은 얼마까지\n지원되고\n서류는 뭐예요?');
    expect(await height()).toBeGreaterThan(2 * line);
    await chat.panel.getByRole('button', { name: '보내기' }).click();
    await chat.answer();
    expect(await height()).toBe(line);
  });

  it('설정에서 Esc를 누르면 설정만 닫히고 초점은 그 단추로 간다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.menu();
    await chat.panel.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Escape');
    expect(await chat.panel.isVisible()).toBe(true);
    expect(await chat.panel.locator('.menu').count()).toBe(0);
    const focused = chat.panel.locator('.head button:focus');
    expect(await focused.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    await chat.panel.waitFor({ state: 'hidden' });
  });

  it('다시 열어도 대화가 남고, 열려 있던 채팅은 열려 있다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.ask('로봇 마감 언제예요?');
    await page.reload();
    await chat.turns.first().waitFor();
    expect(await chat.texts()).toEqual(['로봇 마감 언제예요?']);
    expect(await chat.answer()).toContain('3월 12일');
    expect(await chat.ask('서류는?')).toMatch(/로봇|서류/);
  });

  it('두 창은 같은 대화를 본다', async () => {
    const context = await site.browser.context();
    const [one, two] = [await context.newPage(), await context.newPage()];
    await one.goto(site.server.url);
    const first = await openChat(one);
    await first.ask('안녕하세요');
    await two.goto(site.server.url);
    const second = await openChat(two);
    await second.turns.first().waitFor();
    await first.ask('클라우드 서류 뭐예요?');
    await second.turns.nth(1).waitFor();
    expect(await second.texts()).toEqual(['안녕하세요', '클라우드 서류 뭐예요?']);
    await context.close();
  });

  it('닫아 둔 동안 온 답은 열기 단추에 세어 보이고, 열면 읽은 것이 된다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.ask('안녕하세요');
    await chat.panel.locator('.head button').last().click();
    const status = await page.evaluate(async () => {
      const kept = Object.values(localStorage).find((value) => value.includes('conversation')) ?? '{}';
      const { conversation } = JSON.parse(kept);
      const message = { conversation, messageId: 'from-elsewhere', text: '로봇 마감은?' };
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/chat/messages', { method: 'POST', headers, body: JSON.stringify(message) }))
        .status;
    });
    expect(status).toBe(200);
    const launcher = page.locator('smart-factory-guide .launcher');
    await launcher.getByText('1', { exact: true }).waitFor();
    expect(await launcher.getAttribute('aria-label')).toContain('읽지 않은 답 1개');
    await chat.open();
    expect(await launcher.textContent()).toBe('');
    expect(await chat.texts()).toEqual(['안녕하세요', '로봇 마감은?']);
  });

  it('처음부터 다시 하면 두 창 모두 비고, 옛 대화는 돌아오지 않는다', async () => {
    const context = await site.browser.context();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) await page.goto(site.server.url);
    const [first, second] = [await openChat(one), await openChat(two)];
    await first.ask('안녕하세요');
    await second.turns.first().waitFor();
    await first.menu();
    await first.panel.getByRole('button', { name: '처음부터 다시' }).click();
    await first.panel.getByRole('button', { name: '새로 시작' }).click();
    await first.turns.first().waitFor({ state: 'detached' });
    await second.turns.first().waitFor({ state: 'detached' });
    await one.reload();
    await first.panel.waitFor();
    expect(await first.turns.count()).toBe(0);
    await context.close();
  });

  it('말과 글자 크기를 바꾸면 다음에도 그대로다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.menu();
    await chat.panel.getByRole('button', { name: 'English' }).click();
    await chat.panel.getByRole('button', { name: 'Larger' }).click();
    expect(await chat.ask('신규구축 얼마까지 지원돼요?')).toMatch(/50%/);
    expect(await chat.last.locator('.source').textContent()).toMatch(/^Source/);
    await page.reload();
    await chat.turns.first().waitFor();
    expect(await chat.panel.getAttribute('lang')).toBe('en');
    expect(await chat.panel.getAttribute('class')).toContain('larger');
  });

  it('답을 복사하고, 도움이 되었는지 알린다', async () => {
    const page = await site.visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const chat = await openChat(page);
    await chat.ask('신규구축 얼마까지 지원돼요?');
    await chat.last.getByRole('button', { name: '답 복사' }).click();
    await chat.last.getByText('복사했어요').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('근거: 공고');
    await chat.last.getByRole('button', { name: '네', exact: true }).click();
    await chat.last.getByText('의견 고맙습니다.').waitFor();
    await page.reload();
    const yes = chat.last.getByRole('button', { name: '네', exact: true });
    await yes.waitFor();
    expect(await yes.getAttribute('aria-pressed')).toBe('true');
  });

  it('공고에서 못 찾은 답도 아쉽다고 알릴 수 있고, 인사에는 묻지 않는다', async () => {
    const page = await site.visit('/');
    const chat = await openChat(page);
    await chat.ask('안녕하세요');
    expect(await chat.last.getByText('도움이 됐나요?').count()).toBe(0);
    await chat.ask('작년 경쟁률이 어떻게 됐어요?');
    await chat.last.getByRole('button', { name: '아니요', exact: true }).click();
    await chat.last.getByText('의견 고맙습니다.').waitFor();
  });

  it('페이지에서 열고 닫고 물을 수 있고, 일어난 일을 알린다', async () => {
    const page = await site.visit();
    const heard = await page.evaluate(async () => {
      const names: string[] = [];
      for (const name of ['guide-open', 'guide-answer', 'guide-close'])
        document.addEventListener(name, () => names.push(name));
      const guide = document.querySelector('smart-factory-guide') as unknown as {
        ask(text: string): Promise<void>;
        close(): void;
      };
      const answered = new Promise((resolve) => document.addEventListener('guide-answer', resolve));
      await guide.ask('마이스터 하루 몇 시간 일해요?');
      await answered;
      const closed = new Promise((resolve) => document.addEventListener('guide-close', resolve));
      guide.close();
      await closed;
      return names;
    });
    expect(heard).toEqual(['guide-open', 'guide-answer', 'guide-close']);
  });

  it('글자는 글자로만 보인다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await chat.ask(attack);
    expect((await chat.texts())[0]).toBe(attack);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await chat.panel.locator('img, script').count()).toBe(0);
  });
});
