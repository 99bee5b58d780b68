import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SkillResponse, skillResponse } from '../../../adapters/kakao/contract.ts';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { evaluationDay, readConversations } from '../../eval/questions.ts';
import { post, skillMessage, startTestServer, type TestServer } from '../../support/test-server.ts';

const samples = new URL('../../samples/', import.meta.url);
const questions = readConversations(new URL('questions/dev.jsonl', samples));
const fixtures = readdirSync(new URL('kakao/', samples)).map((name) =>
  readFileSync(new URL(`kakao/${name}`, samples), 'utf8'),
);

describe('KakaoTalk 길 전체: 실제 공고와 실제 언어 이해', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ GUIDE_TODAY: evaluationDay }, loadKnowledge());
  }, 120_000);
  afterAll(() => server.stop());

  /** Sends a body; whatever comes back has to be what KakaoTalk takes. */
  const send = async (body: unknown, headers: Record<string, string> = {}): Promise<SkillResponse> => {
    const { status, text } = await post(`${server.url}/kakao/skill`, body, headers);
    expect(status).toBe(200);
    const answer = JSON.parse(text);
    expect(skillResponse.safeParse(answer).error?.issues ?? []).toEqual([]);
    return answer;
  };

  const say = (text: string, user: string, headers: Record<string, string> = {}) =>
    send(skillMessage(text, user), headers);

  const everything = (body: SkillResponse): string => JSON.stringify(body).replaceAll('\\n', '\n');

  it('모든 예시 요청에 답한다', async () => {
    for (const fixture of fixtures)
      expect((await send(JSON.parse(fixture))).template.outputs.length).toBeGreaterThan(0);
  });

  it('개발 질문의 모든 답이 계약에 맞고, 단추의 번호는 글에도 있고, 누를 수 있는 것마다 답이 있다', async () => {
    // What is tapped is an answer to what was said before: it is tapped where it was offered.
    const tappable = new Map<string, readonly string[]>();
    for (const { id, turns } of questions)
      for (const [at, turn] of turns.entries()) {
        const body = await say(turn, id);
        const shown = JSON.stringify(body.template.outputs, (key, value) =>
          key === 'buttons' ? undefined : value,
        );
        for (const [, number = ''] of everything(body).matchAll(/"phoneNumber":"([\d-]+)"/g))
          expect(shown).toContain(number);
        for (const [, text = ''] of everything(body).matchAll(/"messageText":"([^"]+)"/g))
          tappable.set(text, turns.slice(0, at + 1));
      }
    const unanswered: string[] = [];
    for (const [text, before] of tappable) {
      for (const turn of before) await say(turn, `tap ${text}`);
      if (
        /정확히 이해하지 못했어요|did not quite understand/.test(everything(await say(text, `tap ${text}`)))
      )
        unanswered.push(text);
    }
    expect(unanswered).toEqual([]);
  }, 120_000);

  it('사업 목록은 남김없이 보이고 모두 눌러 볼 수 있다', async () => {
    const { outputs, quickReplies = [] } = (await say('어떤 사업이 있나요', 'list')).template;
    const shown = JSON.stringify(outputs);
    for (const { messageText } of quickReplies) expect(shown).toContain(messageText);
    expect(quickReplies.length).toBeGreaterThanOrEqual(8);
  });

  it('문의처는 전화 단추가 붙은 카드로 온다', async () => {
    const [output] = (await say('신규구축 문의 전화', 'desk')).template.outputs;
    expect(output).toMatchObject({
      textCard: {
        description: expect.stringContaining('042-388-0853'),
        buttons: expect.arrayContaining([expect.objectContaining({ action: 'phone' })]),
      },
    });
  });

  it('여러 곳일 수 있는 지역은 눌러 고르는 목록으로 되묻는다', async () => {
    const { outputs } = (await say('경기도 센터 번호', 'place')).template;
    expect(outputs).toContainEqual({
      listCard: {
        header: expect.anything(),
        items: [
          expect.objectContaining({
            action: 'message',
            description: expect.stringContaining('031-500-3100'),
          }),
          expect.objectContaining({
            action: 'message',
            description: expect.stringContaining('031-539-5140'),
          }),
        ],
      },
    });
  });

  it('같은 요청 번호에는 첫 답을 그대로 준다', async () => {
    const headers = { 'x-request-id': 'same' };
    const first = await say('로봇 지원금 얼마예요?', 'twice', headers);
    expect(await say('다른 말', 'twice', headers)).toEqual(first);
  });

  it('영어 물음에는 영어로 답한다', async () => {
    const body = everything(await say('How much is the new-build support?', 'english'));
    expect(body).toContain('50%');
    expect(body).toMatch(/million won/);
  });

  it('어떤 말에도 계약에 맞게 답하고 개인정보를 되풀이하지 않는다', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '신규구축',
        '서류는?',
        '얼마',
        '마감',
        '상생형',
        '2억',
        '경기도',
        'robot',
        'how much',
        '\n',
      ),
      fc.constantFrom(
        '900101-1234567',
        '010-9876-5432',
        'kim.cheolsu@example.com',
        '<script>alert(1)</script>',
      ),
    );
    const sentence = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));
    await fc.assert(
      fc.asyncProperty(sentence, fc.constantFrom('a', 'b', 'c'), async (said, user) => {
        expect(everything(await say(said, user))).not.toMatch(/900101|1234567|9876-5432|cheolsu|<script/);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('예시 요청이 어떻게 뒤틀려 와도 계약에 맞게 답한다', async () => {
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, '', 0, [], {}, 'sys.date', '\u0000', '\ud800'),
    );
    /** Replaces the nth value of a JSON document. */
    const twisted = (text: string, at: number, value: unknown): unknown => {
      let count = 0;
      return JSON.parse(text, (_key, old) => (count++ === at ? value : old));
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), fc.nat({ max: 60 }), junk, async (text, at, value) => {
        await send(twisted(text, at, value));
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
