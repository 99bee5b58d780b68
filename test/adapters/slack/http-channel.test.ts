import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { message as messageContract, view as viewContract } from '../../../adapters/slack/contract.ts';
import { buttonOf, buttonsOf, type SentButton } from '../../support/slack-buttons.ts';
import {
  command,
  directMessage,
  eventOf,
  interaction,
  mention,
  press,
} from '../../support/slack-payloads.ts';
import {
  challenge,
  type SlackStandIn,
  slackPost,
  startServerWithSlack,
  untilConnected,
} from '../../support/slack-stand-in.ts';
import { post, skillMessage, type TestServer } from '../../support/test-server.ts';

type Body = Readonly<Record<string, unknown>>;

describe('HTTP로 이어진 Slack', () => {
  let slack: SlackStandIn;
  let server: TestServer;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ slack, server, stop } = await startServerWithSlack());
  }, 120_000);
  afterEach(() => slack.forget());
  afterAll(() => stop());

  const question = '에너지절감 설비 전환 지원금 얼마예요?';

  const ask = async (text: string, fields: Record<string, string> = {}): Promise<Body> => {
    const at = slack.count('respond');
    const { status } = await slackPost(server.url, command(text, slack.responseUrl, fields));
    expect(status).toBe(200);
    return (await slack.call('respond', at)).body;
  };

  const pressed = async (button: SentButton): Promise<void> => {
    const { status } = await slackPost(server.url, press({ ...button }, slack.responseUrl));
    expect(status).toBe(200);
  };

  /** What is left of a body once the keys that are no part of the message are taken away. */
  const expectValid = ({ text, blocks }: Body): void =>
    expect(messageContract.safeParse({ text, blocks }).error?.issues ?? []).toEqual([]);

  it('주소 확인에 답한다', async () => {
    expect((await slackPost(server.url, challenge)).text).toContain('abc');
  });

  it.each([
    ['다른 비밀로 서명한 것', { secret: 'another' }],
    ['6분 전 것', { at: Math.floor(Date.now() / 1000) - 360 }],
    ['서명이 없는 것', { headers: { 'x-slack-signature': '' } }],
  ])('%s은 401로 거절하고 아무것도 하지 않는다', async (_name, options) => {
    const { status } = await slackPost(server.url, command(question, slack.responseUrl), options);
    expect(status).toBe(401);
    expect(slack.calls).toEqual([]);
  });

  it('너무 큰 몸체는 413이다', async () => {
    const { status } = await slackPost(server.url, command('가'.repeat(200_000), slack.responseUrl));
    expect(status).toBe(413);
  });

  it('명령에 물은 사람에게만 답하고, 이어 물으면 기억한다', async () => {
    const first = await ask(question);
    expect(first).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expectValid(first);
    const followUp = await ask('서류는?');
    const stranger = await ask('서류는?', { user_id: 'U2' });
    expect(followUp['text']).not.toBe(stranger['text']);
  });

  it('KakaoTalk과 같은 답이다', async () => {
    const { text } = await post(`${server.url}/kakao/skill`, skillMessage(question, 'parity'));
    const first = String((await ask(question, { user_id: 'U-parity' }))['text']).split('\n')[0] ?? '';
    expect(text.replaceAll('\\n', '\n')).toContain(first);
  });

  it('혼자 온 명령에는 쓰는 법을, 영어로 물으면 영어로 알려 준다', async () => {
    expect((await ask(''))['text']).toContain('/guide 판정');
    expect((await ask('help'))['text']).toContain('/guide assess');
  });

  it('멘션에는 그 사람에게만 보이게 답하고, 글타래는 하나의 대화다', async () => {
    const said = mention(question);
    await slackPost(server.url, eventOf(said));
    const first = (await slack.call('chat.postEphemeral')).body;
    expect(first).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(first['thread_ts']).toBeUndefined();
    expectValid(first);
    await slackPost(server.url, eventOf(mention('서류는?', { thread_ts: said['ts'] })));
    const second = (await slack.call('chat.postEphemeral', 1)).body;
    expect(second['thread_ts']).toBe(said['ts']);
    await slackPost(server.url, eventOf(mention('서류는?')));
    expect(second['text']).not.toBe((await slack.call('chat.postEphemeral', 2)).body['text']);
  });

  it('쪽지에는 쪽지로 답하고 이어 물으면 기억한다', async () => {
    await slackPost(server.url, eventOf(directMessage(question)));
    const first = (await slack.call('chat.postMessage')).body;
    expect(first).toMatchObject({ channel: 'D1' });
    expect(buttonsOf(first).map(({ action_id }) => action_id)).not.toContain('share');
    await slackPost(server.url, eventOf(directMessage('서류는?')));
    const second = (await slack.call('chat.postMessage', 1)).body;
    await slackPost(server.url, eventOf(directMessage('서류는?', { channel: 'D2', user: 'U2' })));
    expect(second['text']).not.toBe((await slack.call('chat.postMessage', 2)).body['text']);
  });

  it('스스로 쓴 글, 고친 글, 다른 봇의 글에는 답하지 않는다', async () => {
    await slackPost(server.url, eventOf(directMessage(question, { user: 'UBOT', bot_id: 'B1' })));
    await slackPost(server.url, eventOf(directMessage(question, { subtype: 'message_changed' })));
    await slackPost(server.url, eventOf(directMessage(question, { bot_id: 'B9' })));
    await slackPost(server.url, eventOf(directMessage('안녕하세요', { channel: 'D-last' })));
    expect((await slack.call('chat.postMessage')).body['channel']).toBe('D-last');
    expect(slack.count('chat.postMessage')).toBe(1);
  });

  it('도우미 글타래를 열면 물을 거리를 보이고, 글타래 안에서 답하며 기억한다', async () => {
    const thread = { channel_id: 'D7', thread_ts: '1700000005.000001', user_id: 'U1', context: {} };
    await slackPost(server.url, eventOf({ type: 'assistant_thread_started', assistant_thread: thread }));
    expect((await slack.call('chat.postMessage')).body).toMatchObject({
      channel: 'D7',
      thread_ts: thread.thread_ts,
    });
    const prompts = (await slack.call('assistant.threads.setSuggestedPrompts')).body['prompts'];
    expect(prompts).toHaveLength(4);
    const inThread = { channel: 'D7', thread_ts: thread.thread_ts };
    await slackPost(server.url, eventOf(directMessage(question, inThread)));
    await slackPost(server.url, eventOf(directMessage('서류는?', inThread)));
    await slack.call('chat.postMessage', 2);
    const [, first, second] = slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(first?.body).toMatchObject(inThread);
    expect(second?.body).toMatchObject(inThread);
    expect(slack.count('assistant.threads.setTitle')).toBe(1);
    expect(slack.count('assistant.threads.setStatus')).toBe(2);
  });

  it('상태를 보이지 못해도 답은 한다', async () => {
    slack.answer('assistant.threads.setStatus', { ok: false, error: 'missing_scope' });
    await slackPost(
      server.url,
      eventOf(directMessage('안녕하세요', { channel: 'D8', thread_ts: '1700000006.1' })),
    );
    expect((await slack.call('chat.postMessage')).body['channel']).toBe('D8');
  });

  it('같은 사건이 다시 오면 한 번만 답한다', async () => {
    const event = eventOf(mention(question), 'EvTwice');
    const retry = { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } };
    const answers = await Promise.all([
      slackPost(server.url, event),
      slackPost(server.url, event, retry),
      slackPost(server.url, event, retry),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await slackPost(server.url, eventOf(mention('안녕하세요', { user: 'U-after' })));
    await expect.poll(() => slack.calls.some(({ body }) => body['user'] === 'U-after')).toBe(true);
    expect(slack.count('chat.postEphemeral')).toBe(2);
  });

  it('같은 사건은 다시 시작한 뒤에도 두 번 답하지 않는다', async () => {
    const event = eventOf(mention(question), 'EvRestart');
    await slackPost(server.url, event);
    await slack.call('chat.postEphemeral');
    await server.restart();
    await untilConnected(server.url);
    await slackPost(server.url, event, { headers: { 'x-slack-retry-num': '2' } });
    await slackPost(server.url, eventOf(mention('안녕하세요', { user: 'U-after' })));
    await expect.poll(() => slack.calls.some(({ body }) => body['user'] === 'U-after')).toBe(true);
    expect(slack.count('chat.postEphemeral')).toBe(2);
  });

  it('단추를 누르면 그 대화에서 이어 답한다', async () => {
    const first = await ask(question, { user_id: 'U-press' });
    await pressed(buttonOf(first, 'say:0'));
    const next = (await slack.call('respond', 1)).body;
    expect(next).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expectValid(next);
  });

  it('공유하면 채널에 한 번 보이고 단추가 사라진다', async () => {
    const first = await ask(question, { user_id: 'U-share' });
    const button = buttonOf(first, 'share');
    await pressed(button);
    const shared = (await slack.call('respond', 1)).body;
    expect(shared).toMatchObject({
      response_type: 'in_channel',
      replace_original: false,
      text: first['text'],
    });
    expect(JSON.stringify(shared['blocks'])).toContain('"user_id":"U1"');
    expectValid(shared);
    const replaced = (await slack.call('respond', 2)).body;
    expect(replaced).toMatchObject({ replace_original: true });
    expect(buttonsOf(replaced).map(({ action_id }) => action_id)).not.toContain('share');
    await pressed(button);
    await ask('안녕하세요', { user_id: 'U-share2' });
    expect(slack.calls.filter(({ body }) => body['response_type'] === 'in_channel')).toHaveLength(1);
  });

  it('공유할 답이 남아 있지 않으면 그렇게 말한다', async () => {
    const first = await ask(question, { user_id: 'U-old' });
    const button = buttonOf(first, 'share');
    const value = JSON.stringify({ ...JSON.parse(button.value), message: 'never answered' });
    await pressed({ ...button, value });
    expect((await slack.call('respond', 1)).body['text']).toContain('남아 있지 않아요');
  });

  it('복사하기 쉬운 모습은 창으로 열린다', async () => {
    const first = await ask(question, { user_id: 'U-copy' });
    await pressed(buttonOf(first, 'copy'));
    const { view } = (await slack.call('views.open')).body;
    expect(viewContract.safeParse(view).error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(view)).toContain('rich_text_preformatted');
  });

  it('모르는 단추와 망가진 값에도 무너지지 않는다', async () => {
    for (const value of ['', '{', '{"does":"say"}', '{"does":"other"}'])
      await pressed({ type: 'button', action_id: 'old', value });
    const answer = await slackPost(server.url, interaction({ type: 'shortcut', callback_id: 'assess' }));
    expect(answer.status).toBe(200);
    await slack.call('views.open');
  });

  it('Slack이 답을 받지 않아도 다른 길은 그대로다', async () => {
    slack.answer('chat.postEphemeral', { ok: false, error: 'channel_not_found' });
    await slackPost(server.url, eventOf(mention(question)));
    await slack.call('chat.postEphemeral');
    slack.answer('chat.postEphemeral', { ok: true });
    expect((await post(`${server.url}/kakao/skill`, skillMessage('안녕하세요'))).status).toBe(200);
    expect(server.log.text()).toContain('channel_not_found');
  });

  it('기록에 말도 사람도 토큰도 남기지 않는다', async () => {
    await ask('제 번호 010-1234-5678로 지원금 알려 주세요', { user_id: 'U-secret' });
    expect(server.log.text()).not.toMatch(/1234-?5678|지원금 알려|U-secret|xoxb|a-signing-secret/);
  });
});
