import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatMessage, readEvents, sampleToken, sendChat } from '../../support/chat-client.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

describe('웹 채팅의 알림', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());
  const listen = (letter = 'A', headers?: Record<string, string>) =>
    readEvents(`${server.url}/api/chat/events?conversation=${sampleToken(letter)}`, headers);
  const say = (text: string) => sendChat(server.url, chatMessage(text));

  it('다른 창에서 한 말과 답이 곧 온다', async () => {
    const [events, stranger] = [await listen(), await listen('B')];
    const { text } = await say('안녕하세요');
    const event = await events.next();
    expect([event.event, event.id]).toEqual(['turn', '1']);
    expect(JSON.parse(event.data ?? '')).toMatchObject({ id: JSON.parse(text).turn.id, said: '안녕하세요' });
    await expect(stranger.next()).rejects.toThrow('no event');
    events.close();
    stranger.close();
  });

  it('끊겼다 이으면 놓친 것만 온다', async () => {
    for (const text of ['안녕', '안녕하세요', '안녕히 계세요']) await say(text);
    const events = await listen('A', { 'last-event-id': '2' });
    expect((await events.next()).id).toBe('3');
    events.close();
    const after = await readEvents(`${server.url}/api/chat/events?conversation=${sampleToken()}&after=1`);
    expect([(await after.next()).id, (await after.next()).id]).toEqual(['2', '3']);
    after.close();
  });

  it('서버가 멈추면 곧 끝난다', async () => {
    const events = await listen();
    const stopping = performance.now();
    await server.restart();
    await events.ended();
    expect(performance.now() - stopping).toBeLessThan(3_000);
  });

  it('한 대화를 너무 많은 창이 들을 수는 없고, 번호가 없으면 듣지 못한다', async () => {
    const all = await Promise.all(Array.from({ length: 21 }, () => listen()));
    expect(all.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
    for (const one of all) one.close();
    expect((await fetch(`${server.url}/api/chat/events`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/chat/events`, { method: 'HEAD' })).status).toBe(405);
  });
});

describe('한 저장소를 나누는 서버 둘', () => {
  it('한쪽에서 한 말과 답이 다른 쪽에서 듣는 창에도 한 번씩 차례로 온다', async () => {
    const data = temporaryFolder();
    const sharing = { DATA_DIR: data.path };
    const [one, other] = [await startTestServer(sharing), await startTestServer(sharing)];
    const events = await readEvents(`${one.url}/api/chat/events?conversation=${sampleToken()}`);
    for (const [server, text] of [
      [other, '안녕하세요'],
      [one, '서류는 뭐가 필요해요?'],
      [other, '안녕히 계세요'],
    ] as const) {
      const { text: answer } = await sendChat(server.url, chatMessage(text));
      const event = await events.next();
      expect(JSON.parse(event.data ?? '')).toMatchObject({ id: JSON.parse(answer).turn.id, said: text });
    }
    await expect(events.next()).rejects.toThrow('no event');
    events.close();
    await Promise.all([one.stop(), other.stop()]);
    data.remove();
  });
});
