import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationDay } from '../eval/questions.ts';
import { problemsOf } from '../support/axe.ts';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { type ChatOn, openChat } from '../support/chat-page.ts';
import { type GuideProcess, startGuideProcess } from '../support/guide-process.ts';
import { phone } from '../support/site.ts';
import { alwaysStaffed, channelOf, type SlackChannelStandIn } from '../support/slack-channel.ts';
import {
  type SlackStandIn,
  slackSettings,
  startSlackStandIn,
  untilConnected,
} from '../support/slack-stand-in.ts';

/** What stands in the log, one bubble after the other. */
const bubbles = async ({ panel }: ChatOn): Promise<string[]> =>
  (await panel.locator('.log .bubble:not(.typing)').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

describe('브라우저에서 상담원까지', () => {
  let slack: SlackStandIn;
  let channel: SlackChannelStandIn;
  let guide: GuideProcess;
  let browser: TestBrowser;

  const connected = () => untilConnected(guide.url);

  beforeAll(async () => {
    slack = await startSlackStandIn();
    channel = channelOf(slack);
    const environment = {
      GUIDE_TODAY: evaluationDay,
      GUIDE_DEV_PAGES: 'on',
      ...slackSettings(slack, alwaysStaffed),
    };
    [guide, browser] = await Promise.all([startGuideProcess(environment), startBrowser()]);
    await connected();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await guide.stop();
    await slack.stop();
  });

  const visit = async (path = '/embed-demo', options = {}): Promise<{ page: Page; chat: ChatOn }> => {
    const page = await browser.open(options);
    await page.goto(`${guide.url}${path}`);
    return { page, chat: await openChat(page) };
  };

  const send = async ({ field }: ChatOn, text: string): Promise<void> => {
    await field.fill(text);
    await field.press('Enter');
  };

  const connect = async (chat: ChatOn): Promise<string> => {
    const before = channel.openings().length;
    await chat.ask('직원 30명 중소 제조업인데 신규구축 얼마까지 지원돼요?');
    await chat.ask('상담원 연결해 주세요');
    await chat.panel.getByRole('button', { name: '네, 전달해 주세요' }).click();
    await chat.panel.getByText('상담원 연결 중').waitFor();
    await expect.poll(() => channel.openings().length).toBe(before + 1);
    return channel.openings().at(-1)?.ts ?? '';
  };

  it('서버가 죽었다 살아나도 말은 하나도 잃지 않고 두 번 전하지도 않는다', async () => {
    const { page, chat } = await visit();
    const thread = await connect(chat);
    await channel.tell(guide.url, channel.write(thread, '안녕하세요, 무엇을 도와드릴까요?'));
    await chat.panel.getByText('상담원 연결됨').waitFor();
    await chat.panel.locator('.staff .tag').getByText('상담원', { exact: true }).waitFor();
    await send(chat, '서류를 어디로 내나요?');
    await chat.last.getByText('전달됨').waitFor();

    // Slack keeps what is posted and the answer is lost: whether it arrived is not known when the server dies.
    channel.loseAnswers(true);
    await send(chat, '끊기기 직전에 쓴 말');
    await expect.poll(() => channel.threadTexts(thread).join()).toContain('끊기기 직전에 쓴 말');
    const told = channel.write(thread, '끊기기 직전에 쓴 답');
    expect(await channel.tell(guide.url, told)).toBe(200);
    await guide.kill();
    channel.loseAnswers(false);

    // Both sides go on while nobody is there.
    await chat.panel.locator('.line').getByText('연결이 끊겼습니다').waitFor();
    await send(chat, '꺼진 사이에 쓴 말');
    await chat.last.getByText('보내지 못했어요').waitFor();
    channel.write(thread, '꺼진 사이에 쓴 답');

    await guide.start();
    await connected();
    // Slack repeats what it is not sure of.
    await channel.tell(guide.url, told);
    await chat.panel.locator('.log').getByText('꺼진 사이에 쓴 답').waitFor();
    await expect
      .poll(() => channel.threadTexts(thread).join(), { timeout: 20_000 })
      .toContain('꺼진 사이에 쓴 말');
    await channel.tell(guide.url, channel.write(thread, '이어서 안내할게요.'));
    await chat.panel.locator('.log').getByText('이어서 안내할게요.').waitFor();

    const staffSees = channel.threadTexts(thread).filter((text) => text.startsWith('고객: '));
    expect(staffSees).toEqual(
      ['서류를 어디로 내나요?', '끊기기 직전에 쓴 말', '꺼진 사이에 쓴 말'].map((text) => `고객: ${text}`),
    );
    const visitorSees = (): Promise<string[]> =>
      chat.panel.locator('.staff .bubble > :not(.tag)').allInnerTexts();
    const answers = [
      '안녕하세요, 무엇을 도와드릴까요?',
      '끊기기 직전에 쓴 답',
      '꺼진 사이에 쓴 답',
      '이어서 안내할게요.',
    ];
    expect(await visitorSees()).toEqual(answers);

    // A reload shows the same, from the server's memory alone.
    await page.reload();
    await chat.panel.locator('.log').getByText('이어서 안내할게요.').waitFor();
    expect(await visitorSees()).toEqual(answers);
    expect(await chat.texts()).toEqual([
      '직원 30명 중소 제조업인데 신규구축 얼마까지 지원돼요?',
      '상담원 연결해 주세요',
      '네, 대화를 상담원에게 전달해 주세요',
      '서류를 어디로 내나요?',
      '끊기기 직전에 쓴 말',
      '꺼진 사이에 쓴 말',
    ]);

    // Staff close it, and the guide answers again.
    const opening = channel.openings().at(-1);
    if (!opening) throw new Error('there is an opening');
    await channel.press(guide.url, opening, 'close-case');
    await chat.panel.locator('.hand-over.ended').waitFor();
    expect(await chat.ask('신규구축 얼마까지 지원돼요?')).toContain('1억원');
    expect(await chat.panel.locator('.hand-over').count()).toBe(0);
    await page.context().close();
  }, 120_000);

  it('고객이 마치면 길잡이가 다시 답하고, 글자판으로도 마칠 수 있다', async () => {
    const { page, chat } = await visit();
    const thread = await connect(chat);
    const end = chat.panel.getByRole('button', { name: '상담 종료' });
    await end.focus();
    await page.keyboard.press('Enter');
    await chat.panel.locator('.hand-over.ended').waitFor();
    expect(
      await page.evaluate(
        () => document.querySelector('smart-factory-guide')?.shadowRoot?.activeElement?.localName,
      ),
    ).toBe('textarea');
    await expect.poll(() => channel.threadTexts(thread).join()).toContain('고객이 상담을 마쳤어요');
    await page.context().close();
  });

  it('동의하지 않으면 아무것도 전하지 않는다', async () => {
    const { page, chat } = await visit();
    const before = channel.messages.length;
    await chat.ask('상담원 연결해 주세요');
    await chat.panel.locator('.quick').getByRole('button', { name: '아니요' }).click();
    await chat.panel.locator('.log').getByText('전달하지 않았어요').waitFor();
    expect(channel.messages.length).toBe(before);
    await page.context().close();
  });

  it('닫힌 채팅은 상담원의 글을 읽지 않은 글로 알린다', async () => {
    const { page, chat } = await visit();
    const thread = await connect(chat);
    await page.keyboard.press('Escape');
    await channel.tell(guide.url, channel.write(thread, '계신가요?'));
    await expect.poll(() => page.locator('smart-factory-guide .badge').textContent()).toBe('2');
    expect((await bubbles(chat)).join()).toContain('계신가요?');
    await page.context().close();
  });

  it('상담원이 고친 글은 그 자리에서 고쳐지고, 지운 글은 사라지며, 파일은 왔다고만 알린다', async () => {
    const { page, chat } = await visit();
    const thread = await connect(chat);
    await channel.tell(guide.url, channel.write(thread, '최대 9억원이에요.'));
    await channel.tell(guide.url, channel.write(thread, '다른 고객 이야기'));
    await channel.tell(
      guide.url,
      channel.write(thread, '양식을 보내요', { subtype: 'file_share', files: [{ id: 'F1' }] }),
    );
    await chat.panel.locator('.log').getByText('상담원이 파일을 보냈지만').waitFor();
    const [wrong = '', other = ''] = channel.written(thread);
    await channel.tell(guide.url, channel.edit(wrong, '최대 1억원이에요.'));
    await channel.tell(guide.url, channel.remove(other));
    const asShown = async (): Promise<void> => {
      await chat.panel.locator('.withdrawn').getByText('상담원이 이 글을 지웠어요.').waitFor();
      expect(await chat.panel.locator('.staff .bubble > :not(.tag)').allInnerTexts()).toEqual([
        '최대 1억원이에요.',
        '상담원이 이 글을 지웠어요.',
        '양식을 보내요',
      ]);
      expect(await chat.panel.locator('.edited .meta').textContent()).toContain('수정됨');
      expect((await bubbles(chat)).join()).not.toMatch(/9억|다른 고객/);
    };
    await asShown();
    expect(await problemsOf(page)).toEqual([]);
    await page.reload();
    await asShown();

    // Whoever has closed the chat is told that there is something new in it.
    await chat.field.press('Escape');
    await channel.tell(guide.url, channel.edit(wrong, '최대 2억원이에요.'));
    await expect.poll(() => page.locator('smart-factory-guide .badge').textContent()).toBe('1');
    await page.context().close();
  });

  it('영어로도 같다', async () => {
    const { page, chat } = await visit('/en');
    const before = channel.openings().length;
    await chat.ask('connect me to an agent');
    await chat.panel.getByRole('button', { name: 'Yes, pass it on' }).click();
    await chat.panel.getByText('Waiting for staff').waitFor();
    await expect.poll(() => channel.openings().length).toBe(before + 1);
    await channel.tell(guide.url, channel.write(channel.openings().at(-1)?.ts ?? '', 'Hello'));
    await chat.panel.getByText('Connected with staff').waitFor();
    await chat.panel.locator('.staff .tag').getByText('Staff', { exact: true }).waitFor();
    await page.context().close();
  });

  it.each([
    ['밝게', {}],
    ['어둡게', { colorScheme: 'dark' }],
    ['강한 대비', { forcedColors: 'active' }],
    ['전화기', phone],
  ])('%s: 동의, 기다림, 대화, 끝에서 axe는 아무것도 찾지 못한다', async (_name, options) => {
    const { page, chat } = await visit('/embed-demo', options);
    await chat.ask('상담원 연결해 주세요');
    expect(await problemsOf(page)).toEqual([]);
    const before = channel.openings().length;
    await chat.panel.getByRole('button', { name: '네, 전달해 주세요' }).click();
    await chat.panel.getByText('상담원 연결 중').waitFor();
    await send(chat, '기다릴게요');
    await chat.last.getByText('전달됨').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await expect.poll(() => channel.openings().length).toBe(before + 1);
    await channel.tell(guide.url, channel.write(channel.openings().at(-1)?.ts ?? '', '안녕하세요'));
    await chat.panel.getByText('상담원 연결됨').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await chat.panel.getByRole('button', { name: '상담 종료' }).click();
    await chat.panel.locator('.hand-over.ended').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.context().close();
  });
});
