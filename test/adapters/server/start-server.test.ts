import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, skillMessage, startTestServer, type TestServer } from '../../support/test-server.ts';

interface SkillAnswer {
  readonly version: string;
  readonly template: unknown;
}

describe('서버 전체', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const say = async (text: string, user = 'u1', headers: Record<string, string> = {}): Promise<string> => {
    const answer = await post(`${server.url}/kakao/skill`, skillMessage(text, user), headers);
    expect(answer.status).toBe(200);
    expect((JSON.parse(answer.text) as SkillAnswer).version).toBe('2.0');
    return answer.text;
  };

  it('준비되어 있다', async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('물음에 답한다', async () => {
    const answer = await say('어떤 사업이 있나요?');
    expect(answer.length).toBeGreaterThan(100);
  });

  it('다시 시작해도 대화가 이어지고 같은 요청에는 같은 답을 한다', async () => {
    const first = await say('에너지절감 설비 전환 지원금 얼마예요?', 'u1', { 'x-request-id': 'r1' });
    const followUp = await say('서류는?', 'u1', { 'x-request-id': 'r2' });
    const stranger = await say('서류는?', 'u2');
    await server.restart();
    expect(await say('에너지절감 설비 전환 지원금 얼마예요?', 'u1', { 'x-request-id': 'r1' })).toBe(first);
    expect(await say('서류는?', 'u1', { 'x-request-id': 'r2' })).toBe(followUp);
    expect(await say('서류는?', 'u1', { 'x-request-id': 'r3' })).toBe(followUp);
    expect(stranger).not.toBe(followUp);
  });

  it('한 사람이 한꺼번에 보내도 모두 답한다', async () => {
    const texts = ['안녕하세요', '지원금 얼마예요?', '서류는?', '마감은?', '어디에 신청해요?'];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => say(texts[index % 5] ?? '')));
    expect(answers.every((answer) => !answer.includes('답을 드리지 못했어요'))).toBe(true);
  });

  it('기록에 말도 개인정보도 남기지 않는다', async () => {
    await say('제 번호 010-1234-5678로 신규 지원금 알려 주세요', 'kakao-user-77');
    const log = server.log.text();
    expect(log).toContain('"msg":"turn"');
    // Four digits alone also turn up in random request ids.
    expect(log).not.toMatch(/010-?1234|1234-?5678|지원금 알려|kakao-user-77/);
  });

  it('너무 빨리 보내는 대화는 정중히 쉬게 한다', async () => {
    const limited = await startTestServer({ RATE_LIMIT: 'on' });
    const answers: string[] = [];
    for (let i = 0; i < 62; i++)
      answers.push((await post(`${limited.url}/kakao/skill`, skillMessage('안녕하세요', 'u9'))).text);
    expect(answers[59]).not.toContain('너무 빨리');
    expect(answers[61]).toContain('너무 빨리');
    const other = await post(`${limited.url}/kakao/skill`, skillMessage('안녕하세요', 'u10'));
    expect(other.text).not.toContain('너무 빨리');
    await limited.stop();
  });
});
