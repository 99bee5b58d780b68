import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../support/axe.ts';
import { chatOn, openChat } from '../support/chat-page.ts';
import { type Site, startSite } from '../support/site.ts';

describe('연결이 끊길 때', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  it('답을 잃은 메시지는 다시 보내도 한 번만 남는다', async () => {
    const page = await site.visit();
    let cut = 0;
    // The server answers, and the answer is lost on the way.
    await page.route('**/api/chat/messages', async (route) => {
      if (cut++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.route('**/api/chat/events**', (route) => route.abort());
    const chat = await openChat(page);
    await chat.field.fill('신규구축 얼마까지 지원돼요?');
    await chat.field.press('Enter');
    await chat.last.getByText('보내지 못했어요.').waitFor();
    await chat.last.getByRole('button', { name: '다시 보내기' }).click();
    expect(await chat.answer()).toContain('1억원');
    await page.unrouteAll();
    await page.reload();
    await chat.turns.first().waitFor();
    expect(await chat.texts()).toEqual(['신규구축 얼마까지 지원돼요?']);
  });

  it('서버가 멈추면 눈에 띄게 알리고, 돌아오면 못 보낸 것을 보내고 대화를 잇는다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.ask('로봇 마감 언제예요?');
    await site.server.halt();
    const line = chat.panel.locator('.line');
    await line.getByText('연결이 끊겼습니다').waitFor();
    await chat.field.fill('서류는?');
    await chat.field.press('Enter');
    await chat.last.getByText('보내지 못했어요.').waitFor();
    await site.server.start();
    await line.getByText('다시 연결되었습니다').waitFor();
    expect(await chat.answer()).toMatch(/서류|신청서/);
    expect(await chat.texts()).toEqual(['로봇 마감 언제예요?', '서류는?']);
  });

  it('메시지만 막히면, 알림대로 스스로 다시 보내고 이어졌다고 알린다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await page.route('**/api/chat/messages', (route) => route.fulfill({ status: 503 }));
    await chat.field.fill('로봇 마감 언제예요?');
    await chat.field.press('Enter');
    const line = chat.panel.locator('.line');
    await line.getByText('연결이 끊겼습니다').waitFor();
    await page.unrouteAll();
    await line.getByText('다시 연결되었습니다').waitFor();
    expect(await chat.answer()).toContain('3월 12일');
    expect(await chat.texts()).toEqual(['로봇 마감 언제예요?']);
  });

  it('채팅을 불러오지 못하면 열기 단추 옆에 알리고, 다시 누르면 열린다', async () => {
    const page = await site.visit();
    await page.route('**/chat-*', (route) => route.abort());
    const launcher = page.locator('smart-factory-guide .launcher');
    await launcher.click();
    const note = page.locator('smart-factory-guide').getByRole('alert');
    await note.getByText('채팅을 불러오지 못했어요').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.unrouteAll();
    await launcher.click();
    await chatOn(page).panel.waitFor();
    expect(await note.first().isVisible()).toBe(false);
  });

  it('적히지 않은 의견은 적힌 것처럼 보이지 않는다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await chat.ask('로봇 마감 언제예요?');
    await page.route('**/api/chat/feedback', (route) => route.abort());
    const yes = chat.last.getByRole('button', { name: '네', exact: true });
    await yes.click();
    await expect.poll(() => yes.getAttribute('aria-pressed')).toBe('false');
    expect(await chat.last.getByText('의견 고맙습니다.').count()).toBe(0);
  });

  it('보내는 중에 새로 고쳐도 답을 받는다', async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    await page.route('**/api/chat/messages', () => {});
    await chat.field.fill('클라우드 최대 얼마 지원돼요?');
    await chat.field.press('Enter');
    await chat.last.locator('.typing').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    expect(await chat.answer()).toContain('1.4억');
    expect(await chat.texts()).toEqual(['클라우드 최대 얼마 지원돼요?']);
  });
});
