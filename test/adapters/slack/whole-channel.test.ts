import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { assessmentCallback } from '../../../adapters/slack/assessment-form.ts';
import { assessmentView } from '../../../adapters/slack/assessment-view.ts';
import { message as messageContract, view as viewContract } from '../../../adapters/slack/contract.ts';
import { judge, sumsIn } from '../../eval/judge.ts';
import { evaluationDay, readConversations } from '../../eval/questions.ts';
import { filledForm } from '../../support/filled-form.ts';
import { command, interaction, submission } from '../../support/slack-payloads.ts';
import {
  type SlackStandIn,
  signingSecret,
  slackPost,
  startSlackStandIn,
} from '../../support/slack-stand-in.ts';
import { post, skillMessage, startTestServer, type TestServer } from '../../support/test-server.ts';

const samples = new URL('../../samples/', import.meta.url);
const questions = readConversations(new URL('questions/dev.jsonl', samples));
const profiles = readFileSync(new URL('profiles-dev.jsonl', samples), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; profile: Record<string, unknown> });

/** Every text of a value, one below the other; what is behind buttons and in labels of buttons is no statement. */
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'actions') return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'buttons' || key === 'quickReplies') return [];
    return typeof part === 'string'
      ? ['text', 'title', 'description'].includes(key)
        ? [part]
        : []
      : textsIn(part);
  });
};

/** Sums in won, and every other figure as it is written. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set([...[...sumsIn(text)].map((won) => `₩${won}`), ...(text.match(/\d+(?:[.,:-]\d+)*/g) ?? [])]);

describe('Slack 길 전체: 실제 공고와 실제 언어 이해', () => {
  const knowledge = loadKnowledge();
  const { pack } = knowledge;
  let slack: SlackStandIn;
  let server: TestServer;
  beforeAll(async () => {
    slack = await startSlackStandIn();
    const access = {
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: slack.apiUrl,
    };
    server = await startTestServer({ GUIDE_TODAY: evaluationDay, ...access }, knowledge);
    const challenge = { type: 'url_verification', challenge: 'abc' };
    await vi.waitFor(async () => expect((await slackPost(server.url, challenge)).status).toBe(200), 10_000);
  }, 120_000);
  afterEach(() => slack.forget());
  afterAll(async () => {
    await server.stop();
    await slack.stop();
  });

  const ask = async (text: string, user: string) => {
    slack.forget();
    const fields = { user_id: user };
    expect((await slackPost(server.url, command(text, slack.responseUrl, fields))).status).toBe(200);
    const { body } = await slack.call('respond');
    const { text: shown, blocks } = body;
    expect(messageContract.safeParse({ text: shown, blocks }).error?.issues ?? []).toEqual([]);
    return body;
  };

  const kakaoText = async (text: string, user: string): Promise<string> => {
    const answer = await post(`${server.url}/kakao/skill`, skillMessage(text, user));
    return textsIn(JSON.parse(answer.text).template.outputs).join('\n');
  };

  it('개발 질문에 KakaoTalk과 같은 사실로, 한도를 지켜 답한다', async () => {
    const different: unknown[] = [];
    for (const { id, turns, lang: _lang, kind: _kind, ...expected } of questions) {
      let kakao = '';
      let slackText = '';
      let blocks: unknown;
      for (const turn of turns) {
        kakao = await kakaoText(turn, id);
        ({ text: slackText, blocks } = (await ask(turn, id)) as { text: string; blocks: unknown });
      }
      const said = slackText.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      const inBlocks = textsIn(blocks).join('\n');
      const judged = [judge(expected, kakao), judge(expected, inBlocks), judge(expected, said)];
      const isSame = new Set(judged.map(({ missing }) => missing.length)).size === 1;
      const wrong = judged[2]?.wrong.filter((fact) => !judged[0]?.wrong.includes(fact)) ?? [];
      const unsaid = [...figuresIn(kakao)].filter((figure) => !figuresIn(inBlocks).has(figure));
      const added = [...figuresIn(said)].filter((figure) => !figuresIn(kakao).has(figure));
      if (!isSame || wrong.length + unsaid.length + added.length > 0)
        different.push({ id, turns, wrong, unsaid, added, judged });
    }
    expect(different).toEqual([]);
  }, 180_000);

  it('회사 조건 창은 API와 같은 판정을 보인다', async () => {
    for (const { id, profile } of profiles) {
      const values = filledForm(pack, profile);
      const handedIn = submission({ callback_id: assessmentCallback, private_metadata: 'ko' }, values);
      const { view } = JSON.parse((await slackPost(server.url, handedIn)).text);
      const result = JSON.parse((await post(`${server.url}/api/assessments`, profile)).text);
      expect([id, view]).toEqual([id, assessmentView(pack, result, 'ko')]);
      expect([id, viewContract.safeParse(view).error?.issues ?? []]).toEqual([id, []]);
    }
  }, 60_000);

  it('창은 명령으로 열리고, 고른 것에 따라 물을 것이 늘어난다', async () => {
    await slackPost(server.url, command('판정', slack.responseUrl));
    const { view } = (await slack.call('views.open')).body as { view: { blocks: { block_id?: string }[] } };
    expect(viewContract.safeParse(view).error?.issues ?? []).toEqual([]);
    const before = view.blocks.map(({ block_id }) => block_id);
    expect(before).toEqual(
      expect.arrayContaining(
        ['size', 'region', 'total_cost_won', 'exclusions', 'flags'].map((id) => `fact:${id}`),
      ),
    );
    expect(before).not.toContain('fact:cloud.companies');
    const chosen = { type: 'static_select', selected_option: { value: 'cloud-consortium' } };
    await slackPost(
      server.url,
      interaction({
        type: 'block_actions',
        container: { type: 'view', view_id: 'V1' },
        actions: [{ ...chosen, block_id: 'fact:role', action_id: 'value', action_ts: '1' }],
        view: {
          ...{ id: 'V1', hash: 'h1', callback_id: assessmentCallback, private_metadata: 'ko' },
          state: { values: { 'fact:role': { value: chosen } } },
        },
      }),
    );
    const update = (await slack.call('views.update')).body as { view: { blocks: { block_id?: string }[] } };
    expect(update).toMatchObject({ view_id: 'V1', hash: 'h1' });
    expect(update.view.blocks.map(({ block_id }) => block_id)).toContain('fact:cloud.companies');
    expect(viewContract.safeParse(update.view).error?.issues ?? []).toEqual([]);
  });

  it('창에 잘못 적은 것은 그 자리에서 알려 준다', async () => {
    const handedIn = submission(
      { callback_id: assessmentCallback, private_metadata: 'en' },
      {
        'fact:total_cost_won': { value: { type: 'plain_text_input', value: 'a lot' } },
        'fact:exclusions': { value: { selected_options: [{ value: '-none' }, { value: '체납' }] } },
      },
    );
    const answer = JSON.parse((await slackPost(server.url, handedIn)).text);
    expect(answer).toMatchObject({ response_action: 'errors' });
    expect(Object.keys(answer.errors)).toEqual(['fact:total_cost_won', 'fact:exclusions']);
  });
});
