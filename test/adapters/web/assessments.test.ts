import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentsMount } from '../../../adapters/web/assessments.ts';
import { limitApi } from '../../../adapters/web/limits.ts';
import { assessmentResult } from '../../../src/rules/index.ts';
import { type SmallApp, startSmallApp } from '../../support/small-app.ts';
import { post, sampleKnowledge } from '../../support/test-server.ts';

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

describe('POST /api/assessments', () => {
  let app: SmallApp;
  beforeAll(async () => {
    app = await startSmallApp({ mounts: [assessmentsMount(sampleKnowledge, limitApi(false))] });
  });
  afterAll(() => app.stop());

  const assess = async (body: unknown, headers: Record<string, string> = {}) => {
    const { status, text } = await post(`${app.url}/api/assessments`, body, headers);
    return { status, text, json: JSON.parse(text) as Problem };
  };
  const problemsOf = async (body: unknown, language = 'ko') => {
    const { status, json } = await assess(body, { 'accept-language': language });
    expect([status, json.code]).toEqual([422, 'invalid-profile']);
    return Object.fromEntries(json.errors.map(({ pointer, detail }) => [pointer, detail]));
  };

  it('기업 정보를 받아 사업마다 판정한다', async () => {
    const { status, json } = await assess({
      role: 'adopter',
      size: 'small',
      manufacturer: true,
      region: '새벽시',
    });
    expect(status).toBe(200);
    expect(assessmentResult.parse(json)).toMatchObject({ centre: { name: expect.any(String) } });
  });

  it('여러 곳일 수 있는 지명에는 센터를 대지 않는다', async () => {
    const { json } = await assess({ role: 'adopter', region: '중앙동' });
    expect(json).not.toHaveProperty('centre');
  });

  it('아는 것이 없어도 아무것도 단정하지 않는다', async () => {
    const { status, json } = await assess({});
    expect([status, json]).toMatchObject([200, { eligible: [], ineligible: {} }]);
  });

  it('잘못된 항목을 하나하나 우리말로 알린다', async () => {
    const problems = await problemsOf({
      role: 'boss',
      manufacturer: 'yes',
      total_cost_won: -1,
      flags: '없음',
      plan: 1,
    });
    expect(problems).toMatchObject({
      '/role': expect.stringMatching(/^다음 중 하나여야 합니다: "adopter"/),
      '/manufacturer': 'true 또는 false 값이어야 합니다.',
      '/total_cost_won': '0 이상이어야 합니다.',
      '/plan': expect.stringContaining('없는 항목'),
    });
  });

  it('영어로도 알린다', async () => {
    expect(await problemsOf({ total_cost_won: 1.5, region: '' }, 'en')).toEqual({
      '/total_cost_won': 'This has to be an integer.',
      '/region': 'This must not be empty.',
    });
  });

  it.each([[null], [[]], ['글'], [3], [true]])('%j은(는) 기업 정보가 아니다', async (body) => {
    expect(await problemsOf(body)).toEqual({ '': '객체 값이어야 합니다.' });
  });

  it('보낸 글을 되풀이하지 않는다', async () => {
    const script = '<script>alert("010-1234-5678")</script>';
    const { text } = await assess({ role: script, [script]: 1, '홍길동/900101-1234567': 2, flags: [script] });
    expect(text).not.toMatch(/script|1234|홍길동/);
  });

  it('잘못이 아무리 많아도 서른 가지까지만 알린다', async () => {
    const profile = { exclusions: Array.from({ length: 500 }, () => 1) };
    expect((await assess(profile)).json.errors.length).toBeLessThanOrEqual(30);
  });

  it('읽기는 받지 않는다', async () => {
    const response = await fetch(`${app.url}/api/assessments`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('같은 스키마로 만든 설명서를 낸다', async () => {
    const document = (await (await fetch(`${app.url}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, unknown>;
      components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(['/api/assessments', '/healthz', '/readyz']);
    expect(Object.keys(document.components.schemas)).toEqual(['Problem', 'Profile', 'Assessment']);
    const asked = sampleKnowledge.pack.companyFacts.filter(({ id }) => !id.includes('.')).map(({ id }) => id);
    expect(Object.keys(document.components.schemas['Profile']?.properties ?? {})).toEqual(asked);
    const refs = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const ref of refs) expect(document.components.schemas).toHaveProperty(ref.split('/').at(-1) ?? '');
  });
});
