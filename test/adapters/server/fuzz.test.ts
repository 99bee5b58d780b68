import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postText, skillMessage, startTestServer, type TestServer } from '../../support/test-server.ts';

const dangerous = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '900101-1234567',
  '010-9876-5432',
  'kim.cheolsu@example.com',
];
const echo = /<script|<img|onerror|900101|1234567|9876|kim\.cheolsu/;

/** JSON whose strings and keys are now and then what must never come back. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...dangerous) },
  fc.string({ unit: 'grapheme' }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 4 }),
  ),
}));

const profileKeys = [
  'role',
  'size',
  'manufacturer',
  'region',
  'total_cost_won',
  'employees',
  'exclusions',
  'flags',
  '__proto__',
  'constructor',
];
const profile = fc.dictionary(fc.constantFrom(...profileKeys), json, { maxKeys: 6 });
const sentence = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom('지원금', '서류는', '얼마', '?', '\n', '신청', '마감', 'how much', '2억이면'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

const runs = { numRuns: 150 };

describe('무엇이 와도', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const check = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const answer = await postText(`${server.url}${path}`, body, headers);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(echo);
    return answer;
  };

  it('KakaoTalk 길은 어떤 JSON에도 200과 올바른 답을 준다', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (body) => {
        const { status, text: answer } = await check('/kakao/skill', JSON.stringify(body));
        expect([status, JSON.parse(answer).version]).toEqual([200, '2.0']);
      }),
      runs,
    );
  });

  it('KakaoTalk 길은 어떤 말에도 개인정보와 스크립트를 되풀이하지 않는다', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, fc.string(), async (said, user) => {
        const { status } = await check('/kakao/skill', JSON.stringify(skillMessage(said, user)));
        expect(status).toBe(200);
      }),
      runs,
    );
  });

  it('KakaoTalk 길은 JSON이 아닌 것에도 답한다', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const { status } = await check('/kakao/skill', body);
        expect(status).toBe(200);
      }),
      { numRuns: 50 },
    );
  });

  it('판정 API는 어떤 JSON에도 판정 아니면 문제로 답한다', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, profile), async (body) => {
        const { status } = await check('/api/assessments', JSON.stringify(body));
        expect([200, 422]).toContain(status);
      }),
      runs,
    );
  });

  it('웹 채팅과 결과표의 길은 어떤 JSON에도 답 아니면 문제로 답한다', async () => {
    const keys = fc.constantFrom('conversation', 'messageId', 'text', 'action', 'language', 'turn', 'facts');
    const body = fc.oneof(json, fc.dictionary(keys, json, { maxKeys: 5 }));
    const paths = fc.constantFrom('/api/chat/messages', '/api/chat/feedback', '/api/sheets');
    await fc.assert(
      fc.asyncProperty(paths, body, async (path, sent) => {
        const { status } = await check(path, JSON.stringify(sent));
        expect([200, 204, 404, 422]).toContain(status);
      }),
      runs,
    );
  });

  it('웹 채팅은 어떤 말도 받고, 개인정보는 되돌려주지 않는다', async () => {
    const personal = /900101|1234567|9876|kim\.cheolsu/;
    await fc.assert(
      fc.asyncProperty(sentence, fc.integer({ min: 0 }), async (said, number) => {
        const message = { messageId: `fuzz-${number}`.padEnd(12, 'x'), text: said.slice(0, 2_000) || '?' };
        const answer = await postText(`${server.url}/api/chat/messages`, JSON.stringify(message));
        expect([200, 422]).toContain(answer.status);
        expect(answer.text).not.toMatch(personal);
        expect(answer.headers.get('content-type')).toMatch(/json/);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      }),
      runs,
    );
  });

  it('다른 길은 어떤 메서드와 JSON에도 무너지지 않는다', async () => {
    const paths = fc.constantFrom(
      '/',
      '/healthz',
      '/readyz',
      '/openapi.json',
      '/kakao',
      '/kakao/skill/x',
      '/api',
      '/api/chat/events',
      '/api/chat/conversations/x',
      '/en',
      '/widget.js',
      '/nowhere',
    );
    await fc.assert(
      fc.asyncProperty(paths, json, text, async (path, body, query) => {
        await check(`${path}?q=${encodeURIComponent(query)}`, JSON.stringify(body));
      }),
      runs,
    );
  });

  it('끝까지 살아 있다', async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
