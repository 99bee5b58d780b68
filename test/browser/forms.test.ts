import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChat } from '../support/chat-page.ts';
import { answerWith, bonusQuestion, everyPart, moneyQuestion } from '../support/sample-answers.ts';
import { type Site, startSite } from '../support/site.ts';

describe('답의 모든 부분', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  it('표, 목록, 카드, 단추로 보이고, 어디에도 남의 코드가 끼어들지 못한다', async () => {
    const page = await site.visit();
    await answerWith(page, everyPart);
    const chat = await openChat(page);
    await chat.ask('보여 줘');
    expect(await chat.panel.locator('table th[scope="col"]').count()).toBe(4);
    expect(await chat.panel.locator('ol li').count()).toBe(2);
    expect(await chat.panel.locator('a[href="tel:042-388-0855"]').count()).toBe(1);
    expect(await chat.panel.locator('a[href^="javascript"], img, b').count()).toBe(0);
    for (const button of await chat.panel.locator('.quick button, .choice button').all())
      await button.hover();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('금액 칸은 적는 동안 억과 만원으로 읽어 주고, 틀리면 칸에 알린다', async () => {
    const page = await site.visit();
    const said = await answerWith(page, moneyQuestion);
    const chat = await openChat(page);
    await chat.ask('지원금 계산');
    const use = chat.last.getByRole('button', { name: '이 금액으로 답하기' });
    await use.click();
    const money = chat.last.getByLabel('총사업비');
    expect(await money.getAttribute('aria-invalid')).toBe('true');
    await chat.last.getByText('금액을 숫자로 적어 주세요.').waitFor();
    await money.fill('24,000');
    await chat.last.getByText('2억 4,000만원').waitFor();
    await use.click();
    await chat.turns.nth(1).waitFor();
    expect(said).toEqual(['지원금 계산', '2억 4,000만원']);
  });

  it('영어에서는 백만원 단위로 적고, 빈 칸에는 보기가 있다', async () => {
    const page = await site.visit('/en');
    const said = await answerWith(page, { ...moneyQuestion, language: 'en' });
    const chat = await openChat(page);
    await chat.ask('my support');
    await chat.last.getByText('For example: 160 → KRW 160 million').waitFor();
    await chat.last.getByRole('textbox').fill('2.4');
    await chat.last.getByText('KRW 2.4 million').waitFor();
    await chat.last.getByRole('textbox').fill('240');
    await chat.last.getByRole('button', { name: 'Answer with this amount' }).click();
    await chat.turns.nth(1).waitFor();
    expect(said).toEqual(['my support', 'KRW 240 million']);
  });

  it('여러 가지를 고르거나 없음을 고르며, 하나가 다른 것을 지운다', async () => {
    const page = await site.visit();
    const said = await answerWith(page, bonusQuestion);
    const chat = await openChat(page);
    await chat.ask('가점');
    await chat.last.getByRole('button', { name: '고른 것으로 답하기' }).click();
    await chat.last.getByText('하나 이상 고르거나').waitFor();
    await chat.last.getByLabel('여성기업').check();
    await chat.last.getByLabel('없음').check();
    expect(await chat.last.getByLabel('여성기업').isChecked()).toBe(false);
    await chat.last.getByLabel('여성기업').check();
    await chat.last.getByLabel('장애인기업').check();
    await chat.last.getByRole('button', { name: '고른 것으로 답하기' }).click();
    await chat.turns.nth(1).waitFor();
    await chat.answer();
    await chat.last.getByLabel('없음').check();
    await chat.last.getByRole('button', { name: '고른 것으로 답하기' }).click();
    await chat.turns.nth(2).waitFor();
    expect(said).toEqual(['가점', '여성기업, 장애인기업', '가점 없음']);
  });
});
