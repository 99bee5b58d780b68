import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatAnswer } from '../../adapters/chat/chat-service.ts';
import { loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { buildStatic } from '../../adapters/web-assets/build-static.ts';
import { readDialogue } from '../dialogues/dialogue.ts';
import { evaluationDay, readConversations } from '../eval/questions.ts';
import { problemsOf } from '../support/axe.ts';
import { sendChat } from '../support/chat-client.ts';
import { openChat } from '../support/chat-page.ts';
import { type FileServer, serveFolder } from '../support/file-server.ts';
import { type Site, startSite } from '../support/site.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

const slowly = 90_000;

/** Bytes, compressed. Mostly wordings that understanding is learned from; see docs/decisions/0008-static-build.md. */
const largest = 497_000;

/** Everything that is asked in the development questions and in the golden dialogues. */
const talks = (): readonly (readonly string[])[] => {
  const dialogues = new URL('../dialogues/', import.meta.url);
  const golden = readdirSync(dialogues).filter((name) => name.endsWith('.yaml'));
  return [
    ...readConversations(new URL('../samples/questions/dev.jsonl', import.meta.url)).map(
      ({ turns }) => turns,
    ),
    ...golden.map((name) => readDialogue(new URL(name, dialogues)).turns.map(({ says }) => says)),
  ];
};

const messagesOf = (said: readonly string[], talk: number) =>
  said.map((text, turn) => ({
    conversation: `${talk}`.padStart(43, '0'),
    messageId: `message-${talk}-${turn}`,
    text,
  }));

/** The replies of the worker that the page loads, to messages sent one after the other. */
const workerReplies = (
  page: Page,
  worker: string,
  messages: readonly unknown[],
): Promise<readonly unknown[]> =>
  page.evaluate(
    async ([file, all]) => {
      const engine = new Worker(file as string, { type: 'module' });
      const answers = new Promise<unknown[]>((resolve) => {
        const replies: unknown[] = [];
        engine.addEventListener('message', ({ data }) => {
          replies[data.number] = data.result?.turn.reply ?? data;
          if (replies.filter(Boolean).length === (all as unknown[]).length) resolve(replies);
        });
      });
      for (const [number, message] of (all as unknown[]).entries())
        engine.postMessage({ kind: 'send', message, number });
      return answers;
    },
    [worker, messages] as const,
  );

describe('서버 없이', () => {
  const folder: TemporaryFolder = temporaryFolder();
  let files: FileServer;
  let site: Site;
  beforeAll(async () => {
    await buildStatic(folder.path, loadKnowledge(), { today: evaluationDay });
    [files, site] = await Promise.all([serveFolder(folder.path), startSite()]);
  }, slowly);
  afterAll(async () => {
    await site.stop();
    await files.stop();
    folder.remove();
  });

  it(
    '개발 질문과 모범 대화 모두에 서버와 똑같이 답한다',
    async () => {
      const messages = talks().flatMap(messagesOf);
      const page = await site.browser.open();
      await page.goto(files.url);
      const worker = readdirSync(folder.path).find((name) => name.startsWith('engine-')) ?? '';
      const local = await workerReplies(page, `/${worker}`, messages);
      const served: unknown[] = [];
      for (const message of messages) {
        const { text } = await sendChat(site.server.url, message);
        served.push((JSON.parse(text) as ChatAnswer).turn.reply);
      }
      const different = messages.filter((_, at) => JSON.stringify(local[at]) !== JSON.stringify(served[at]));
      expect(different).toEqual([]);
      expect(messages.length).toBeGreaterThan(200);
      await page.context().close();
    },
    slowly,
  );

  it(
    '명령은 지금 있는 곳에서 본 폴더에 모든 파일을 만든다',
    () => {
      const target = temporaryFolder();
      const made = relative(process.cwd(), join(target.path, 'site'));
      const { status } = spawnSync(process.execPath, ['adapters/web-assets/static.ts', made]);
      expect(status).toBe(0);
      const names = readdirSync(join(target.path, 'site'));
      for (const name of ['index.html', 'widget.js', 'page.js', 'result.js', 'sw.js'])
        expect(names).toContain(name);
      expect(names.filter((name) => /^(?:chat|engine|pack|code)-/.test(name))).toHaveLength(4);
      target.remove();
    },
    slowly,
  );

  it('위젯, 엔진, 자료를 모두 합쳐 정한 크기를 넘지 않는다', () => {
    const parts = readdirSync(folder.path).filter((name) => /^(?:widget|chat|engine|pack)\b/.test(name));
    const sizes = parts.map((name) => gzipSync(readFileSync(join(folder.path, name)), { level: 9 }).length);
    expect(parts).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(largest);
  });

  it(
    '처음에는 준비가 얼마나 됐는지 보이고, 그동안 보낸 질문에 준비되는 대로 답한다',
    async () => {
      const page = await site.browser.open();
      page.setDefaultTimeout(60_000);
      await page.goto(files.url);
      const chat = await openChat(page);
      const progress = chat.panel.getByRole('progressbar');
      await progress.waitFor();
      await chat.field.fill('신규구축 얼마까지 지원돼요?');
      await chat.field.press('Enter');
      expect(await problemsOf(page)).toEqual([]);
      expect(await chat.last.locator('.typing').textContent()).toContain('준비가 끝나는 대로');
      const share = async (): Promise<number> => Number(await progress.getAttribute('value'));
      const some = await share();
      await expect.poll(share, { timeout: 30_000 }).toBeGreaterThan(some);
      expect(await chat.answer()).toContain('1억원');
      expect(await progress.count()).toBe(0);
      await page.context().close();
    },
    slowly,
  );

  it.each(['engine-', 'pack-'])(
    '%s 파일을 받지 못하면 알리고, 스스로 다시 받아 못 한 답을 한다',
    async (beginning) => {
      const partial = temporaryFolder();
      cpSync(folder.path, partial.path, { recursive: true });
      const missing = readdirSync(partial.path).find((name) => name.startsWith(beginning)) ?? '';
      rmSync(join(partial.path, missing));
      const server = await serveFolder(partial.path);
      const page = await site.browser.open();
      page.setDefaultTimeout(60_000);
      await page.goto(server.url);
      const chat = await openChat(page);
      const line = chat.panel.locator('.line');
      await line.getByText('연결이 끊겼습니다').waitFor();
      await chat.field.fill('신규구축 얼마까지 지원돼요?');
      await chat.field.press('Enter');
      await chat.last.getByText('보내지 못했어요.').waitFor();
      cpSync(join(folder.path, missing), join(partial.path, missing));
      await line.getByText('다시 연결되었습니다').waitFor();
      expect(await chat.answer()).toContain('1억원');
      await page.context().close();
      await server.stop();
      partial.remove();
    },
    slowly,
  );

  it(
    '한 번 열면 연결 없이도 묻고 답하며, 다시 열면 대화가 남고, 밖으로 나가는 요청이 없다',
    async () => {
      const context = await site.browser.context();
      const page = await context.newPage();
      const foreign: string[] = [];
      context.on('request', (request) => {
        const address = request.url().replace(/^blob:/, '');
        if (!address.startsWith(files.url) || request.method() !== 'GET') foreign.push(request.url());
      });
      await page.goto(files.url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      const chat = await openChat(page);
      page.setDefaultTimeout(60_000);
      expect(await chat.ask('신규구축 얼마까지 지원돼요?')).toContain('1억원');
      await context.setOffline(true);
      await page.reload();
      await chat.turns.first().waitFor();
      expect(await chat.texts()).toEqual(['신규구축 얼마까지 지원돼요?']);
      expect(await chat.ask('서류는?')).toMatch(/서류|신청서/);
      expect(foreign).toEqual([]);
      await context.close();
    },
    slowly,
  );

  it(
    '코드를 파일에서만 허락하는 서버에서도 답하고, 그 뒤로는 연결이 없어도 된다',
    async () => {
      const strict = await serveFolder(folder.path, { 'content-security-policy': "script-src 'self'" });
      const context = await site.browser.context();
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(strict.url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.reload();
      const chat = await openChat(page);
      expect(await chat.ask('신규구축 얼마까지 지원돼요?')).toContain('1억원');
      expect(strict.asked.filter((path) => path.startsWith('/code-'))).not.toEqual([]);
      expect(files.asked.filter((path) => path.startsWith('/code-'))).toEqual([]);
      await context.setOffline(true);
      await page.reload();
      await chat.turns.first().waitFor();
      expect(await chat.ask('서류는?')).toMatch(/서류|신청서/);
      await context.close();
      await strict.stop();
    },
    slowly,
  );

  it(
    '두 창이 한 대화를 나누고, 결과표도 그 자리에서 만든다',
    async () => {
      const context = await site.browser.context();
      const [one, two] = [await context.newPage(), await context.newPage()];
      for (const page of [one, two]) {
        page.setDefaultTimeout(60_000);
        await page.goto(files.url);
      }
      const [first, second] = [await openChat(one), await openChat(two)];
      await first.ask('직원 30명 중소 제조업이고 스마트공장 처음이에요. 총사업비 1억 6천, 안산이에요');
      await second.turns.first().waitFor();
      expect(await second.answer()).toBe(await first.answer());
      await first.menu();
      const [sheet] = await Promise.all([
        context.waitForEvent('page'),
        first.panel.getByRole('button', { name: '결과표 보기' }).click(),
      ]);
      await sheet.waitForURL('**/result.html#*');
      await sheet.getByRole('heading', { name: '맞거나 맞을 수 있는 사업' }).waitFor({ timeout: 60_000 });
      expect(await sheet.locator('#sheet').textContent()).toContain('신규구축');
      await context.close();
    },
    slowly,
  );
});
