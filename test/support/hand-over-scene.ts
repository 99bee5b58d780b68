import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { ChatAnswer, ConversationView } from '../../adapters/chat/chat-service.ts';
import { toPlainText } from '../../src/index.ts';
import { chatMessage, sendChat } from './chat-client.ts';
import { alwaysStaffed, channelOf, type SlackChannelStandIn } from './slack-channel.ts';
import { command } from './slack-payloads.ts';
import { type ServerWithSlack, slackPost, startServerWithSlack } from './slack-stand-in.ts';

/** Somebody who talks in the web chat. */
export interface Visitor {
  readonly token: string;
  say(text: string, messageId?: string): Promise<ChatAnswer>;
  view(): Promise<ConversationView>;
  /** What stands in the chat: what was said, and what came unasked with who said it. */
  heard(): Promise<string[]>;
  /** What staff have said, each as it reads now and whether it has been changed. */
  heardOfStaff(): Promise<string[]>;
  /** Asks a question, asks for a person and agrees; gives the thread and the number of the case. */
  open(): Promise<{ readonly thread: string; readonly code: string }>;
}

/** A server with a staff's channel in the stand-in of Slack. */
export interface HandOverScene extends ServerWithSlack {
  readonly channel: SlackChannelStandIn;
  visitor(): Visitor;
  /** What `/guide case` shows. */
  lookUp(code: string, user?: string): Promise<string>;
}

export const sampleQuestion = '에너지절감 설비 전환 지원금 얼마예요?';
export const askForPerson = '상담원 연결해 주세요';
export const agree = '네, 대화를 상담원에게 전달해 주세요';

const visitorOf = ({ server }: ServerWithSlack, channel: SlackChannelStandIn): Visitor => {
  const token = randomBytes(32).toString('base64url');
  let sent = 0;
  const view = async () =>
    (await (await fetch(`${server.url}/api/chat/conversations/${token}`)).json()) as ConversationView;
  const say = async (text: string, messageId = `message-${String(++sent)}`): Promise<ChatAnswer> => {
    const message = chatMessage(text, { conversation: token, messageId });
    return JSON.parse((await sendChat(server.url, message)).text);
  };
  return {
    token,
    say,
    view,
    heard: async () =>
      (await view()).turns.map(({ said, reply }) =>
        said === '' ? `${reply.speaker ?? 'guide'}: ${toPlainText(reply)}` : said,
      ),
    heardOfStaff: async () =>
      (await view()).turns
        .filter(({ reply }) => reply.speaker === 'staff' && reply.revises === undefined)
        .map(({ reply }) => `${reply.revised ?? 'as it was'}: ${toPlainText(reply)}`),
    async open() {
      const before = channel.openings().length;
      for (const text of [sampleQuestion, askForPerson]) await say(text);
      const { turn } = await say(agree);
      await expect.poll(() => channel.openings().length).toBe(before + 1);
      return { thread: channel.openings().at(-1)?.ts ?? '', code: turn.reply.handOver?.code ?? '' };
    },
  };
};

export const startHandOverScene = async (changes: Record<string, string> = {}): Promise<HandOverScene> => {
  const running = await startServerWithSlack({ ...alwaysStaffed, KAKAO_OPERATOR: 'on', ...changes });
  const { slack, server } = running;
  const channel = channelOf(slack);
  return {
    ...running,
    channel,
    visitor: () => visitorOf(running, channel),
    async lookUp(code, user = 'U-look') {
      const at = slack.count('respond');
      await slackPost(server.url, command(`case ${code}`, slack.responseUrl, { user_id: user }));
      return JSON.stringify((await slack.call('respond', at)).body);
    },
  };
};

/** One such server for the tests of a suite, each with a visitor of its own. */
export const useHandOverScene = (changes?: Record<string, string>) => {
  let scene: HandOverScene;
  let visitor: Visitor;
  beforeAll(async () => {
    scene = await startHandOverScene(changes);
  }, 120_000);
  afterAll(() => scene.stop());
  beforeEach(() => {
    visitor = scene.visitor();
  });
  return {
    get scene() {
      return scene;
    },
    get visitor() {
      return visitor;
    },
  };
};
