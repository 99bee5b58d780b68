import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAssessor } from '../../../adapters/knowledge/assessor.ts';
import { createAnswering, type Turns } from '../../../adapters/slack/answering.ts';
import type { Feedback } from '../../../adapters/slack/feedback.ts';
import { createOnce } from '../../../adapters/slack/once.ts';
import { type SlackChannel, startSlack } from '../../../adapters/slack/start-slack.ts';
import { profileReader } from '../../../src/rules/index.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';
import { sampleReply, sampleTrace } from '../../support/sample-turn.ts';
import { command } from '../../support/slack-payloads.ts';
import {
  challenge,
  type SlackStandIn,
  signingSecret,
  slackPost,
  startSlackStandIn,
  untilConnected,
} from '../../support/slack-stand-in.ts';
import { type SmallApp, startSmallApp } from '../../support/small-app.ts';
import { post, sampleKnowledge, skillMessage, startTestServer } from '../../support/test-server.ts';

describe('Slack이 없거나 막혔을 때', () => {
  const stops: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  const standIn = async (): Promise<SlackStandIn> => {
    const slack = await startSlackStandIn();
    stops.push(slack.stop);
    return slack;
  };

  const serverWith = async (environment: Record<string, string>) => {
    const server = await startTestServer(environment);
    stops.push(server.stop);
    return server;
  };

  const kakaoAnswers = async (url: string) =>
    expect((await post(`${url}/kakao/skill`, skillMessage('안녕하세요'))).status).toBe(200);

  it('토큰이 없으면 Slack 길은 없다', async () => {
    const server = await serverWith({});
    expect((await slackPost(server.url, challenge)).status).toBe(404);
  });

  it('토큰이 모자라면 무엇이 모자란지 적고 다른 길만 연다', async () => {
    const server = await serverWith({ SLACK_BOT_TOKEN: 'xoxb-test' });
    await kakaoAnswers(server.url);
    expect(server.log.text()).toContain('SLACK_SIGNING_SECRET or SLACK_APP_TOKEN');
  });

  it.each([
    ['HTTP', { SLACK_SIGNING_SECRET: signingSecret }],
    ['Socket Mode', { SLACK_APP_TOKEN: 'xapp-wrong' }],
  ])('%s: 봇 토큰이 틀려도 다른 길은 그대로다', async (_name, tokens) => {
    const slack = await standIn();
    slack.answer('auth.test', { ok: false, error: 'invalid_auth' });
    const server = await serverWith({
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_API_URL: slack.apiUrl,
      ...tokens,
    });
    await vi.waitFor(() => expect(server.log.text()).toContain('"code":"invalid_auth"'), 5_000);
    await kakaoAnswers(server.url);
    expect((await slackPost(server.url, challenge)).status).toBe(503);
    expect(server.log.text()).not.toContain('xoxb-wrong');
  });

  it('앱 토큰만 틀려도 다른 길은 그대로다', async () => {
    const slack = await standIn();
    slack.answer('apps.connections.open', { ok: false, error: 'not_allowed_token_type' });
    const server = await serverWith({
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_APP_TOKEN: 'xapp-wrong',
      SLACK_API_URL: slack.apiUrl,
    });
    await vi.waitFor(() => expect(server.log.text()).toContain('stays off'), 5_000);
    await kakaoAnswers(server.url);
  });

  it('Slack에 닿지 않아도 서버는 뜨고 바로 멈춘다', async () => {
    const server = await startTestServer({
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    });
    await kakaoAnswers(server.url);
    const started = performance.now();
    await server.stop();
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  const noFeedback: Feedback = {
    judge: async () => false,
    correct: async () => undefined,
    correctGroup: async () => undefined,
    overview: async () => ({ groups: [], corrections: [] }),
  };

  /** The channel alone, on a turn service of the test's own. */
  const channelOn = async (slack: SlackStandIn, turns: Turns, tokens: { appToken?: string } = {}) => {
    const { pack } = sampleKnowledge;
    const log = collectingLogger();
    const parts = {
      pack,
      answering: createAnswering(turns, pack),
      assess: createAssessor(sampleKnowledge),
      readProfile: profileReader(pack.companyFacts),
      once: createOnce(),
      feedback: noFeedback,
      logger: log.logger,
    };
    const access = { botToken: 'xoxb-test', signingSecret, apiUrl: slack.apiUrl, ...tokens };
    const channel: SlackChannel = startSlack(access, parts, () => 50);
    const app: SmallApp = await startSmallApp({ mounts: [{ router: channel.handler }] });
    stops.push(
      () => app.stop(),
      () => channel.stop(100),
    );
    return { channel, app, log };
  };

  const turnsAfter = (milliseconds: number): Turns => ({
    async handle() {
      await pause(milliseconds);
      return { reply: sampleReply('늦은 답'), trace: sampleTrace(), duplicate: false };
    },
    recall: async () => undefined,
  });

  it('Slack이 돌아오면 스스로 다시 잇는다', async () => {
    const slack = await standIn();
    slack.answer('auth.test', { ok: false, error: 'internal_error' });
    const { app, log } = await channelOn(slack, turnsAfter(0));
    await slack.call('auth.test', 1);
    expect((await slackPost(app.url, challenge)).status).toBe(503);
    slack.answer('auth.test', { ok: true, user_id: 'UBOT', bot_id: 'B1' });
    await untilConnected(app.url);
    expect(log.text()).toContain('Slack is connected');
  });

  it('소켓이 끊긴 채 오래 있어도 다시 잇는다', async () => {
    const slack = await standIn();
    const { log } = await channelOn(slack, turnsAfter(0), { appToken: 'xapp-test' });
    const open = slack.apiUrl.replace('http', 'ws').replace('/api/', '/link');
    const before = await slack.socket();
    slack.answer('apps.connections.open', { ok: false, error: 'internal_error' });
    before.terminate();
    await slack.call('apps.connections.open', 3);
    slack.answer('apps.connections.open', { ok: true, url: open });
    await vi.waitFor(async () => expect(await slack.socket()).not.toBe(before), 5_000);
    expect(log.text()).toContain('the connection to Slack has ended');
  });

  it('소켓이 끊겨 있어도 바로 멈춘다', async () => {
    const slack = await standIn();
    const { channel } = await channelOn(slack, turnsAfter(0), { appToken: 'xapp-test' });
    const connected = await slack.socket();
    slack.answer('apps.connections.open', { ok: false, error: 'internal_error' });
    connected.terminate();
    await slack.call('apps.connections.open', 2);
    const started = performance.now();
    await channel.stop();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('답이 3초를 넘겨도 명령은 곧바로 확인된다', async () => {
    const slack = await standIn();
    const { app } = await channelOn(slack, turnsAfter(3_300));
    await untilConnected(app.url);
    const started = performance.now();
    expect((await slackPost(app.url, command('질문', slack.responseUrl))).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect((await slack.call('respond')).body['text']).toContain('늦은 답');
  });

  it('멈출 때 시작한 답은 끝까지 보내고 새 요청은 받지 않는다', async () => {
    const slack = await standIn();
    const { app, channel } = await channelOn(slack, turnsAfter(400));
    await untilConnected(app.url);
    await slackPost(app.url, command('질문', slack.responseUrl));
    expect(slack.count('respond')).toBe(0);
    await channel.stop();
    expect(slack.count('respond')).toBe(1);
    expect((await slackPost(app.url, challenge)).status).toBe(503);
  });
});
