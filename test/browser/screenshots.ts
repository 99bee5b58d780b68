import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { encodeFacts } from '../../adapters/browser/pages/sheet-fragment.ts';
import { chatOn, openChat } from '../support/chat-page.ts';
import { answerWith, bonusQuestion, everyPart, moneyQuestion } from '../support/sample-answers.ts';
import { phone, startSite } from '../support/site.ts';

/** A state worth looking at: where, on what, and how to get there. */
interface Shot {
  readonly name: string;
  readonly path?: string;
  readonly options?: BrowserContextOptions;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const desktop: BrowserContextOptions = { viewport: { width: 1_200, height: 800 } };
const dark: BrowserContextOptions = { ...desktop, colorScheme: 'dark' };

const asking =
  (...questions: readonly string[]) =>
  async (page: Page): Promise<void> => {
    const chat = await openChat(page);
    for (const question of questions) await chat.ask(question);
  };

const lost = async (page: Page): Promise<void> => {
  await page.route('**/api/chat/**', (route) => route.abort());
  const chat = await openChat(page);
  await chat.field.fill('신규구축 얼마까지 지원돼요?');
  await chat.field.press('Enter');
  await chat.last.locator('.failed').waitFor();
};

const inMenu = async (page: Page): Promise<void> => {
  await asking('신규구축 얼마까지 지원돼요?')(page);
  await chatOn(page).menu();
};

/** To the end of an eligibility check. */
const toResult = async (page: Page): Promise<void> => {
  const chat = await openChat(page);
  await chat.ask('직원 30명 중소 제조업이고 스마트공장 처음이에요. 총사업비 1억 6천, 안산이에요');
  await chat.ask('우리 회사는 뭐 지원받을 수 있어요');
  const link = chat.last.getByRole('link', { name: '결과표 보기' });
  for (let asked = 0; asked < 14 && (await link.count()) === 0; asked++) await chat.ask('모르겠어요');
  await link.scrollIntoViewIfNeeded();
};

const larger = async (page: Page): Promise<void> => {
  const chat = await openChat(page);
  await chat.menu();
  await chat.panel.getByRole('button', { name: '더 크게' }).click();
  await chat.menu();
  await chat.ask('신규구축 얼마까지 지원돼요?');
};

const sheet = `/result#${encodeFacts({
  language: 'ko',
  facts: { role: 'adopter', size: 'small', manufacturer: true, region: '안산', total_cost_won: 240_000_000 },
})}`;

const kakao = async (page: Page): Promise<void> => {
  for (const text of ['로봇 마감 언제예요?', '어떤 사업이 있나요']) {
    await page.getByLabel('메시지').fill(text);
    await page.getByRole('button', { name: '전송' }).click();
    await page.waitForTimeout(400);
  }
};

const shots: readonly Shot[] = [
  { name: 'notice', options: desktop },
  { name: 'notice-program', path: '/#build', options: desktop },
  { name: 'notice-phone', options: phone },
  { name: 'notice-dark', options: dark },
  { name: 'notice-english', path: '/en', options: desktop },
  { name: 'chat-empty', options: desktop, reach: asking() },
  { name: 'chat-answer', options: desktop, reach: asking('고도화 총사업비 2억4천이면 우리는 얼마 내요?') },
  { name: 'chat-list', options: desktop, reach: asking('어떤 사업이 있나요') },
  { name: 'chat-dark', options: dark, reach: asking('로봇 마감 언제예요?', '서류는?') },
  {
    name: 'chat-english',
    path: '/en',
    options: desktop,
    reach: asking('How much does the robot program pay?'),
  },
  { name: 'chat-phone', options: phone, reach: asking('안산 센터 전화번호', '신규구축은 70%죠?') },
  {
    name: 'chat-small',
    options: { viewport: { width: 860, height: 600 } },
    reach: asking('고도화 총사업비 2억4천이면 우리는 얼마 내요?'),
  },
  {
    name: 'chat-phone-small',
    options: { ...phone, viewport: { width: 360, height: 640 }, deviceScaleFactor: 1 },
    reach: asking('신규구축은 70%죠?'),
  },
  { name: 'chat-table', options: desktop, reach: asking('신규구축이랑 고도화 비교') },
  { name: 'chat-table-phone', options: phone, reach: asking('신규구축이랑 고도화 비교') },
  { name: 'chat-phone-empty', options: phone, reach: asking() },
  { name: 'chat-menu', options: desktop, reach: inMenu },
  { name: 'chat-lost', options: desktop, reach: lost },
  {
    name: 'chat-parts',
    options: { viewport: { width: 1_200, height: 1_000 } },
    reach: async (page) => {
      await answerWith(page, everyPart);
      await (await openChat(page)).ask('모두 보여 줘');
    },
  },
  {
    name: 'chat-forms',
    options: { viewport: { width: 1_200, height: 1_000 } },
    reach: async (page) => {
      await answerWith(page, moneyQuestion, bonusQuestion);
      const chat = await openChat(page);
      await chat.ask('지원금 계산');
      await chat.last.getByLabel('총사업비').fill('24000');
    },
  },
  {
    name: 'chat-choices',
    options: phone,
    reach: async (page) => {
      await answerWith(page, bonusQuestion);
      await (await openChat(page)).ask('가점 계산');
    },
  },
  { name: 'chat-result', options: desktop, reach: toResult },
  { name: 'chat-result-phone', options: phone, reach: toResult },
  { name: 'chat-contrast', options: { ...desktop, forcedColors: 'active' }, reach: inMenu },
  { name: 'chat-larger', options: phone, reach: larger },
  { name: 'chat-reflow', options: { viewport: { width: 320, height: 256 } }, reach: asking('로봇 서류는?') },
  { name: 'result', path: sheet, options: desktop },
  { name: 'result-phone', path: sheet, options: phone },
  { name: 'kakao-preview', path: '/kakao-preview', options: desktop, reach: kakao },
  { name: 'embedded', path: '/embed-demo', options: desktop, reach: asking('마이스터 하루 몇 시간?') },
];

/** `npm run screenshots [folder]`: the main states as pictures, to be looked at. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });
const site = await startSite();
try {
  for (const { name, path, options = {}, reach } of shots) {
    const page = await site.visit(path, options);
    await page.waitForLoadState('load');
    await reach?.(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.context().close();
    console.log(`${name}.png`);
  }
} finally {
  await site.stop();
}
