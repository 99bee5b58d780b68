import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { command, directMessage, eventOf, mention } from '../../support/slack-payloads.ts';
import {
  challenge,
  type SlackStandIn,
  slackPost,
  startServerWithSlack,
} from '../../support/slack-stand-in.ts';
import { post, skillMessage, type TestServer } from '../../support/test-server.ts';

describe('Socket Mode로 이어진 Slack', () => {
  let slack: SlackStandIn;
  let server: TestServer;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ slack, server, stop } = await startServerWithSlack({ SLACK_APP_TOKEN: 'xapp-test' }));
  }, 120_000);
  afterEach(() => slack.forget());
  afterAll(() => stop());

  const question = '에너지절감 설비 전환 지원금 얼마예요?';
  const ackOf = (id: string) => slack.acks.filter(({ envelope_id }) => envelope_id === id);

  const deliver = (id: string, type: string, payload: unknown, more: Record<string, unknown> = {}) =>
    slack.deliver({ envelope_id: id, type, payload, accepts_response_payload: true, ...more });

  it('앱 토큰으로 연결을 얻고 봇 토큰으로 말한다', async () => {
    await deliver('e0', 'events_api', eventOf(directMessage(question)));
    expect((await slack.call('chat.postMessage')).token).toBe('xoxb-test');
    expect(ackOf('e0')).toHaveLength(1);
  });

  it('명령을 받아 곧바로 확인하고 답한다', async () => {
    await deliver('e1', 'slash_commands', Object.fromEntries(command(question, slack.responseUrl)));
    expect((await slack.call('respond')).body).toMatchObject({ response_type: 'ephemeral' });
    expect(ackOf('e1')).toHaveLength(1);
  });

  it('다시 온 사건은 확인만 하고 두 번 답하지 않는다', async () => {
    const event = eventOf(mention(question), 'EvSocketTwice');
    await deliver('e2', 'events_api', event);
    await deliver('e3', 'events_api', event, { retry_attempt: 1, retry_reason: 'timeout' });
    await deliver('e4', 'events_api', eventOf(mention('안녕하세요', { user: 'U-after' })));
    await expect.poll(() => slack.calls.some(({ body }) => body['user'] === 'U-after')).toBe(true);
    expect(slack.count('chat.postEphemeral')).toBe(2);
    expect([ackOf('e2').length, ackOf('e3').length]).toEqual([1, 1]);
  });

  it('HTTP로 오는 요청은 받지 않는다', async () => {
    expect((await slackPost(server.url, challenge)).status).toBe(503);
  });

  it('Slack이 연결을 바꾸라 하면 다시 잇고 이어서 답한다', async () => {
    const before = await slack.socket();
    before.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await expect.poll(async () => (await slack.socket()) !== before, { timeout: 10_000 }).toBe(true);
    await deliver('e5', 'events_api', eventOf(directMessage(question, { channel: 'D-again' })));
    expect((await slack.call('chat.postMessage')).body['channel']).toBe('D-again');
  });

  it('연결이 끊기고 토큰이 취소되어도 다른 길은 그대로다', async () => {
    slack.answer('apps.connections.open', { ok: false, error: 'invalid_auth' });
    (await slack.socket()).terminate();
    await slack.call('apps.connections.open');
    await expect.poll(() => server.log.text()).toContain('refuses the tokens');
    expect((await post(`${server.url}/kakao/skill`, skillMessage('안녕하세요'))).status).toBe(200);
  });
});
