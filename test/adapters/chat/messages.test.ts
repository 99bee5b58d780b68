import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatMessage, sampleToken, sendChat } from '../../support/chat-client.ts';
import { post, startTestServer, type TestServer } from '../../support/test-server.ts';

const foreign = 'https://foreign.example';
const listed = 'https://notice.example';

describe('웹 채팅 API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ WEB_ORIGINS: listed });
  });
  afterAll(() => server.stop());
  const send = async (message: unknown, headers?: Record<string, string>) => {
    const { status, headers: answered, text } = await sendChat(server.url, message, headers);
    return { status, headers: answered, body: text === '' ? undefined : JSON.parse(text) };
  };
  const restore = async (token: string) => {
    const response = await fetch(`${server.url}/api/chat/conversations/${token}`);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it('대화 번호 없이 보내면 추측할 수 없는 번호로 새 대화를 연다', async () => {
    const { conversation: _, ...message } = chatMessage('안녕하세요');
    const [one, two] = [await send(message), await send(message)];
    expect(one.status).toBe(200);
    expect(one.body.conversation).toMatch(/^[\w-]{43}$/);
    expect(one.body.conversation).not.toBe(two.body.conversation);
    expect(one.headers.get('set-cookie')).toBeNull();
    expect(one.body.turn.reply.blocks.length).toBeGreaterThan(0);
  });

  it('같은 메시지를 다시 보내면 첫 답을 주고 한 번만 적는다', async () => {
    const message = chatMessage('신청 기간이 언제예요?', { conversation: sampleToken('B') });
    const [first, ...again] = await Promise.all([send(message), send(message), send(message)]);
    expect(again.map(({ body }) => body.turn.reply)).toEqual([
      first?.body.turn.reply,
      first?.body.turn.reply,
    ]);
    expect(again.every(({ body }) => body.turn.id === first?.body.turn.id)).toBe(true);
    expect((await restore(sampleToken('B'))).body.turns).toHaveLength(1);
  });

  it('고른 항목도 받고, 원하는 말로 답한다', async () => {
    const action = { kind: 'say', label: '서류', text: '서류 알려줘' };
    const { body } = await send(chatMessage('', { text: undefined, action, language: 'en' }));
    expect(body.turn.said).toBe('서류 알려줘');
    expect(body.turn.reply.language).toBe('en');
  });

  it('다시 열면 대화와 말한 사실을 돌려주고, 개인정보는 가린다', async () => {
    const conversation = sampleToken('C');
    const { body } = await send(chatMessage('제 번호는 010-1234-5678이에요', { conversation }));
    await send(chatMessage('서류는 뭐가 필요해요?', { conversation }));
    const { body: view } = await restore(conversation);
    expect(view).toMatchObject({ conversation, language: 'ko', facts: {} });
    expect(view.turns.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
    expect(view.turns[0].id).toBe(body.turn.id);
    expect(JSON.stringify([view, body])).not.toContain('1234-5678');
  });

  it('재시작해도 대화는 이어진다', async () => {
    const conversation = sampleToken('D');
    await send(chatMessage('안녕하세요', { conversation }));
    await server.restart();
    expect((await restore(conversation)).body.turns).toHaveLength(1);
  });

  it('답이 도움이 되었는지 받는다', async () => {
    const conversation = sampleToken('E');
    const { body } = await send(chatMessage('안녕하세요', { conversation }));
    const judge = (turn: string) =>
      post(`${server.url}/api/chat/feedback`, { conversation, turn, helpful: false });
    expect((await judge(body.turn.id)).status).toBe(204);
    expect((await judge('unknown')).status).toBe(404);
    expect((await restore(conversation)).body.turns[0].helpful).toBe(false);
  });

  it.each([
    ['빈 말', { text: '   ' }],
    ['말도 항목도 없음', { text: undefined }],
    ['말과 항목 둘 다', { action: { kind: 'say', label: 'a', text: 'a' } }],
    ['짧은 대화 번호', { conversation: 'A' }],
    ['메시지 번호 없음', { messageId: undefined }],
    ['모르는 항목', { role: 'admin' }],
    ['너무 긴 말', { text: '가'.repeat(2_001) }],
  ])('%s은(는) 항목을 짚어 거절한다', async (_name, changes) => {
    const { status, headers, body } = await send(chatMessage('안녕', changes));
    expect([status, body.code]).toEqual([422, 'invalid-message']);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body.errors.length).toBeGreaterThan(0);
  });

  it('모르는 대화는 없다고 한다', async () => {
    expect((await restore(sampleToken('Z'))).status).toBe(404);
    expect((await restore('..%2f')).body.code).toBe('not-found');
  });

  it('등록된 사이트만 브라우저에서 부를 수 있다', async () => {
    const refused = await send(chatMessage('안녕'), { origin: foreign });
    expect([refused.status, refused.body.code]).toEqual([403, 'origin-refused']);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    const allowed = await send(chatMessage('안녕'), { origin: listed });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(listed);
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await send(chatMessage('안녕'), { origin: server.url })).status).toBe(200);
    expect((await send(chatMessage('안녕'), { origin: 'null' })).status).toBe(403);
  });

  it('미리 묻는 요청에 등록된 사이트만 허락한다', async () => {
    const ask = (origin: string) =>
      fetch(`${server.url}/api/chat/messages`, { method: 'OPTIONS', headers: { origin } });
    const allowed = await ask(listed);
    expect([allowed.status, allowed.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
    expect((await ask(foreign)).status).toBe(403);
  });

  it('한 문서에 적혀 있다', async () => {
    const { paths, components } = JSON.parse(await (await fetch(`${server.url}/openapi.json`)).text());
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/assessments', '/api/chat/messages', '/api/chat/events']),
    );
    expect(components.schemas.ChatMessage.required).toEqual(['messageId']);
  });
});
