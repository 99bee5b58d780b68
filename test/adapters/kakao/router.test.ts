import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type SkillResponse, skillResponse } from '../../../adapters/kakao/contract.ts';
import { createKakaoRouter, type KakaoOptions, type Turns } from '../../../adapters/kakao/router.ts';
import { sampleReply } from '../../support/sample-turn.ts';
import { type SmallApp, startSmallApp } from '../../support/small-app.ts';
import { post, postText, skillMessage } from '../../support/test-server.ts';

const folder = new URL('../../samples/kakao/', import.meta.url);
const fixtures = readdirSync(folder);
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

type Handled = Parameters<Turns['handle']>[0];

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: SkillResponse;
  readonly said: string;
}

const read = async (sending: ReturnType<typeof postText>): Promise<Answered> => {
  const { status, headers, text } = await sending;
  const parsed = skillResponse.safeParse(JSON.parse(text));
  expect(parsed.error?.issues ?? []).toEqual([]);
  return { status, headers, body: JSON.parse(text), said: text };
};

describe('KakaoTalk 스킬 주소', () => {
  let app: SmallApp | undefined;
  afterEach(() => app?.stop());

  /** The channel over HTTP, with turns that note what reaches them. */
  const setUp = async (changes: Partial<KakaoOptions> = {}) => {
    const handled: Handled[] = [];
    const errors: unknown[] = [];
    const turns: Turns = {
      async handle(message) {
        handled.push(message);
        const topic = message.text.includes('상담원') ? 'human' : 'amount';
        return { reply: sampleReply(`들은 말: ${message.text}`), trace: { topic } };
      },
    };
    const router = createKakaoRouter({
      turns,
      secrets: [],
      botId: undefined,
      hasOperator: false,
      onError: (error) => errors.push(error),
      ...changes,
    });
    app = await startSmallApp({ mounts: [{ router }] });
    const url = `${app.url}/kakao/skill`;
    return {
      handled,
      errors,
      url,
      send: (body: unknown, headers: Record<string, string> = {}) => read(post(url, body, headers)),
      sendText: (body: string, headers: Record<string, string> = {}) => read(postText(url, body, headers)),
    };
  };

  it.each(fixtures)('%s에 200과 2.0 본문으로 바로 답한다', async (name) => {
    const { send, handled } = await setUp();
    const { status, headers, body } = await send(fixture(name));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(Object.keys(body)).toEqual(['version', 'template']);
    expect(handled).toHaveLength(1);
  });

  it('봇 테스트가 붙이는 줄바꿈과 봇 이름의 느낌표를 뗀다', async () => {
    const { send, handled } = await setUp();
    const message = skillMessage('로봇 마감 언제예요?\n') as { bot: { id: string } };
    message.bot.id += '!';
    await send(message);
    expect(handled[0]).toMatchObject({
      channel: 'kakao',
      conversationKey: '5f0123456789abcdef012345:a1b2c3',
      text: '로봇 마감 언제예요?',
    });
  });

  it('단추가 실어 보낸 말이 보이는 말보다 먼저다', async () => {
    const { send, handled } = await setUp();
    const message = skillMessage('자세히') as { action: { clientExtra: unknown } };
    message.action.clientExtra = { say: '신규구축 서류' };
    await send(message);
    expect(handled[0]?.text).toBe('신규구축 서류');
  });

  it('요청 번호를 넘겨 같은 요청에 두 번 답하지 않게 한다', async () => {
    const { send, handled } = await setUp();
    await send(skillMessage('안녕'), { 'x-request-id': 'r1' });
    await send(skillMessage('안녕'));
    expect(handled.map(({ messageId }) => messageId)).toEqual(['r1', undefined]);
  });

  it('언어 칸이 영어이면 영어로 답하게 한다', async () => {
    const { send, handled } = await setUp();
    const message = skillMessage('1357?') as { userRequest: { lang: string } };
    message.userRequest.lang = 'en';
    await send(message);
    await send(skillMessage('1357?'));
    expect(handled.map(({ language }) => language)).toEqual(['en', undefined]);
  });

  it.each([
    ['빈 본문', ''],
    ['JSON이 아닌 본문', '{"userRequest":'],
    ['스킬 요청이 아닌 JSON', '[1, null]'],
    ['사용자가 없는 요청', '{"userRequest":{"utterance":"안녕"}}'],
    ['너무 큰 본문', JSON.stringify({ userRequest: { utterance: 'ㅋ'.repeat(70_000) } })],
  ])('%s에도 200으로 다시 말해 달라고 한다', async (_name, body) => {
    const { sendText, handled, errors } = await setUp();
    const { status, said } = await sendText(body);
    expect([status, handled.length, errors.length]).toEqual([200, 0, 0]);
    expect(said).toContain('한 번 더 말씀해 주세요');
  });

  it('압축한 본문도 200으로 답한다', async () => {
    const { url } = await setUp();
    const body = gzipSync(JSON.stringify(skillMessage('안녕')));
    const response = await fetch(url, { method: 'POST', body, headers: { 'content-encoding': 'gzip' } });
    expect(response.status).toBe(200);
    expect(skillResponse.safeParse(await response.json()).success).toBe(true);
  });

  it('내용 형식을 다르게 적은 요청도 읽는다', async () => {
    const { sendText, handled } = await setUp();
    await sendText(JSON.stringify(skillMessage('안녕')), { 'content-type': 'text/plain' });
    expect(handled).toHaveLength(1);
  });

  it('글이 없는 메시지에는 무엇을 물을 수 있는지 알린다', async () => {
    const { send, handled } = await setUp();
    expect((await send(skillMessage(' \n'))).said).toContain('글로 적어 주세요');
    expect(handled).toHaveLength(0);
  });

  it('안에서 무엇이 잘못되어도 200으로 사과하고 까닭을 알린다', async () => {
    const failing: Turns = { handle: () => Promise.reject(new Error('속사정')) };
    const { send, errors } = await setUp({ turns: failing });
    const { status, said } = await send(skillMessage('안녕'));
    expect([status, errors.length]).toEqual([200, 1]);
    expect(said).toContain('1357');
    expect(said).not.toContain('속사정');
  });

  it('비밀값이 맞지 않으면 200으로 거절한다', async () => {
    const { send, handled } = await setUp({ secrets: ['new-secret', 'old-secret'] });
    expect((await send(skillMessage('안녕'))).said).toContain('답할 수 없는 요청');
    expect((await send(skillMessage('안녕'), { 'x-skill-secret': 'wrong' })).status).toBe(200);
    expect(handled).toHaveLength(0);
    await send(skillMessage('안녕'), { 'x-skill-secret': 'old-secret' });
    await send(skillMessage('안녕'), { 'x-skill-secret': 'new-secret' });
    expect(handled).toHaveLength(2);
  });

  it('다른 봇은 거절하고 스킬 테스트와 개발 채널은 받는다', async () => {
    const { send, handled } = await setUp({ botId: '7c11c05dff7b9c8f9a4cbd78' });
    expect((await send(skillMessage('안녕'))).said).toContain('답할 수 없는 요청');
    expect(handled).toHaveLength(0);
    await send(fixture('skill-test.json'));
    await send(fixture('callback.json'));
    expect(handled).toHaveLength(2);
  });

  it('상담원을 찾으면 채널에 상담원이 있을 때만 그 단추를 단다', async () => {
    const { send } = await setUp({ hasOperator: true });
    expect((await send(skillMessage('상담원 연결'))).said).toContain('"action":"operator"');
    expect((await send(skillMessage('지원금 얼마예요'))).said).not.toContain('operator');
    const without = await setUp();
    expect((await without.send(skillMessage('상담원 연결'))).said).not.toContain('operator');
  });

  it('POST가 아니면 무엇을 받는지 알린다', async () => {
    const { url } = await setUp();
    const response = await fetch(url);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
