import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatOn, chatOn, openChat } from '../support/chat-page.ts';
import { phone, type Site, startSite } from '../support/site.ts';

/** How a person gets something pressed. */
type Press = (target: Locator) => Promise<void>;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

/** Goes to the target with the Tab key alone, forwards from where the focus is and, at the end, round. */
const byKeyboard =
  (page: Page, key: 'Enter' | 'Space'): Press =>
  async (target) => {
    await target.waitFor();
    for (let at = 0; at < 80 && !(await isFocused(target)); at++) await page.keyboard.press('Tab');
    expect(await isFocused(target)).toBe(true);
    await page.keyboard.press(key);
  };

/** What a small first-time manufacturer would pick, where a question offers it. */
const picks = ['스마트공장 처음 도입', '소기업(제조업)', '로봇 계획 없음', '아니요', '없어요', '해당 없어요'];

interface Hands {
  readonly press: Press;
  readonly tick: Press;
}

/** Answers the question at hand as it is kindest; false where nothing is asked any more. */
const answerOne = async (page: Page, chat: ChatOn, { press, tick }: Hands): Promise<boolean> => {
  const buttons = chat.panel.locator('.quick button, .turn:last-of-type .actions button');
  const labels = await buttons.allTextContents();
  if (!labels.includes('왜요?')) return false;
  const before = await chat.turns.count();
  const form = chat.last.locator('form');
  if ((await form.locator('input[type="checkbox"]').count()) > 0) {
    await tick(form.getByLabel('해당 없어요'));
    await press(form.getByRole('button'));
  } else if ((await form.count()) > 0) {
    await form.locator('input').focus();
    await page.keyboard.type('16000');
    await press(form.getByRole('button'));
  } else {
    const asksWhere = (await chat.answer()).includes('시·군·구');
    const pick = picks.find((label) => labels.includes(label)) ?? '모르겠어요';
    if (asksWhere) {
      await chat.field.focus();
      await page.keyboard.type('안산이에요');
      await page.keyboard.press('Enter');
    } else await press(buttons.filter({ hasText: pick }).first());
  }
  await chat.turns.nth(before).waitFor();
  await chat.answer();
  return true;
};

/** From the first button to the result; the text of the result. */
const checkEligibility = async (page: Page, chat: ChatOn, hands: Hands): Promise<string> => {
  await hands.press(chat.panel.getByRole('button', { name: '지원 자격 확인' }));
  await chat.turns.first().waitFor();
  await chat.answer();
  let asked = 0;
  while (asked < 14 && (await answerOne(page, chat, hands))) asked++;
  expect(asked).toBeGreaterThan(2);
  return chat.answer();
};

describe('지원 자격 확인을 처음부터 끝까지', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());
  const settings = { timeout: 60_000 };

  it('마우스로', settings, async () => {
    const page = await site.visit();
    const chat = await openChat(page);
    const result = await checkEligibility(page, chat, {
      press: (target) => target.click(),
      tick: (target) => target.check(),
    });
    expect(result).toMatch(/총사업비: 1억 6,000만원.*신청할 수 있는 사업/s);
    const [sheet] = await Promise.all([
      page.waitForEvent('popup'),
      chat.last.getByRole('link', { name: '결과표 보기' }).click(),
    ]);
    await sheet.getByRole('heading', { name: '맞거나 맞을 수 있는 사업' }).waitFor();
    expect(await sheet.locator('#sheet').textContent()).toMatch(/1억 6,000만원/);
  });

  it('글자판만으로', settings, async () => {
    const page = await site.visit('/embed-demo');
    const launcher = page.locator('smart-factory-guide .launcher');
    await byKeyboard(page, 'Enter')(launcher);
    const chat = chatOn(page);
    await chat.panel.waitFor();
    const result = await checkEligibility(page, chat, {
      press: byKeyboard(page, 'Enter'),
      tick: byKeyboard(page, 'Space'),
    });
    expect(result).toMatch(/총사업비: 1억 6,000만원.*신청할 수 있는 사업/s);
  });

  it('전화기에서', settings, async () => {
    const page = await site.visit('/', phone);
    const chat = await openChat(page);
    const result = await checkEligibility(page, chat, {
      press: (target) => target.tap(),
      tick: (target) => target.tap(),
    });
    expect(result).toMatch(/총사업비: 1억 6,000만원.*신청할 수 있는 사업/s);
  });
});
