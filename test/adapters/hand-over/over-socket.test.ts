import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chatMessage, sendChat } from '../../support/chat-client.ts';
import { channelOf, type SlackChannelStandIn, staffChannel } from '../../support/slack-channel.ts';
import { type SlackStandIn, startSlackStandIn } from '../../support/slack-stand-in.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

describe('Socket Mode로 상담하기', () => {
  let slack: SlackStandIn;
  let channel: SlackChannelStandIn;
  let server: TestServer;
  beforeAll(async () => {
    slack = await startSlackStandIn();
    channel = channelOf(slack);
    server = await startTestServer({
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_APP_TOKEN: 'xapp-test',
      SLACK_API_URL: slack.apiUrl,
      SLACK_STAFF_CHANNEL: staffChannel,
      HANDOVER_HOURS: 'mon-sun 00:00-24:00',
      HANDOVER_HOLIDAYS: '02-29',
    });
    await slack.socket();
    await vi.waitFor(() => expect(server.log.text()).toContain('Slack is connected'), 10_000);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await slack.stop();
  });

  const said = async (): Promise<string> =>
    (await fetch(`${server.url}/api/chat/conversations/${'A'.repeat(43)}`)).text();
  const say = (text: string) => sendChat(server.url, chatMessage(text));

  it('끊긴 사이에 쓴 글도 다시 이어지면 한 번 전해진다', async () => {
    await say('상담원 연결해 주세요');
    await say('네, 대화를 상담원에게 전달해 주세요');
    await expect.poll(() => channel.openings().length).toBe(1);
    const thread = channel.openings()[0]?.ts ?? '';
    const event = channel.write(thread, '이어진 동안 쓴 글');
    await slack.deliver({ envelope_id: 'e1', type: 'events_api', payload: event });
    await expect.poll(said).toContain('이어진 동안 쓴 글');
    expect(slack.acks.filter(({ envelope_id }) => envelope_id === 'e1')).toHaveLength(1);

    const before = await slack.socket();
    before.terminate();
    channel.write(thread, '끊긴 사이에 쓴 글');
    await expect.poll(async () => (await slack.socket()) !== before, { timeout: 10_000 }).toBe(true);
    await expect.poll(said, { timeout: 10_000 }).toContain('끊긴 사이에 쓴 글');
    expect((await said()).split('이어진 동안 쓴 글')).toHaveLength(2);
  });
});
