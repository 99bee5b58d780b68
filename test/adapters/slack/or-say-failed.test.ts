import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orSayFailed } from '../../../adapters/slack/or-say-failed.ts';
import { buttonOf } from '../../support/slack-buttons.ts';
import { command, press } from '../../support/slack-payloads.ts';
import { type ServerWithSlack, slackPost, startServerWithSlack } from '../../support/slack-stand-in.ts';

describe('하지 못한 것', () => {
  let running: ServerWithSlack;
  beforeAll(async () => {
    running = await startServerWithSlack();
  }, 120_000);
  afterAll(() => running.stop());

  it('공유하지 못했으면 그렇게 말하고, 다시 누르면 공유한다', async () => {
    const { slack, server } = running;
    const inChannel = () => slack.calls.filter(({ body }) => body['response_type'] === 'in_channel').length;
    await slackPost(server.url, command('에너지절감 설비 전환 지원금 얼마예요?', slack.responseUrl));
    const button = buttonOf((await slack.call('respond')).body, 'share');
    const pressed = () => slackPost(server.url, press({ ...button }, slack.responseUrl));
    slack.answer('respond', ({ response_type }) => (response_type === 'in_channel' ? 500 : { ok: true }));
    await pressed();
    expect((await slack.call('respond', 2)).body['text']).toContain('하지 못했어요');
    await expect.poll(() => server.log.text()).toContain('a Slack request failed');
    slack.answer('respond', { ok: true });
    await pressed();
    await expect.poll(inChannel).toBe(2);
  });

  it('말하지 못해도 까닭은 그대로 던진다', async () => {
    const respond = async () => {
      throw new Error('the address is too old');
    };
    const failing = async () => {
      throw new Error('the storage');
    };
    await expect(orSayFailed(respond, failing)).rejects.toThrow('the storage');
  });
});
