import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { assessmentCallback } from '../../../adapters/slack/assessment-form.ts';
import { assessmentView } from '../../../adapters/slack/assessment-view.ts';
import { message as messageContract, view as viewContract } from '../../../adapters/slack/contract.ts';
import { toPlainText } from '../../../src/index.ts';
import { judge, sumsIn } from '../../eval/judge.ts';
import { evaluationDay, readConversations } from '../../eval/questions.ts';
import { chatMessage, sendChat } from '../../support/chat-client.ts';
import { filledForm } from '../../support/filled-form.ts';
import { command, interaction, submission } from '../../support/slack-payloads.ts';
import { type SlackStandIn, slackPost, startServerWithSlack } from '../../support/slack-stand-in.ts';
import { post, skillMessage, type TestServer } from '../../support/test-server.ts';

const samples = new URL('../../samples/', import.meta.url);
const questions = readConversations(new URL('questions/dev.jsonl', samples));
const profiles = readFileSync(new URL('profiles-dev.jsonl', samples), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; profile: Record<string, unknown> });

type Expected = Parameters<typeof judge>[0];

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
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ slack, server, stop } = await startServerWithSlack({ GUIDE_TODAY: evaluationDay }, knowledge));
  }, 120_000);
  afterEach(() => slack.forget());
  afterAll(() => stop());

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

  const webText = async (text: string, user: string): Promise<string> => {
    const conversation = createHash('sha256').update(user).digest('base64url');
    const { text: body } = await sendChat(
      server.url,
      chatMessage(text, { conversation, messageId: randomUUID() }),
    );
    return toPlainText(JSON.parse(body).turn.reply);
  };

  /** What the last of some messages is answered with on each channel, Slack's blocks apart from its text. */
  const askEverywhere = async (turns: readonly string[], user: string) => {
    let texts = { kakao: '', web: '', said: '', blocks: '' };
    for (const turn of turns) {
      const [kakao, web] = [await kakaoText(turn, user), await webText(turn, user)];
      const { text, blocks } = await ask(turn, user);
      const said = String(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      texts = { kakao, web, said, blocks: textsIn(blocks).join('\n') };
    }
    return texts;
  };

  /** Facts that one of two answers gives and the other does not. Blocks show related facts beside the answer. */
  const differences = (
    expected: Expected,
    other: string,
    { said, blocks }: Record<'said' | 'blocks', string>,
  ) => {
    const judged = [other, said, blocks].map((text) => judge(expected, text));
    const wrong = judged[1]?.wrong.filter((fact) => !judged[0]?.wrong.includes(fact)) ?? [];
    const unsaid = [...figuresIn(other)].filter((figure) => !figuresIn(blocks).has(figure));
    const added = [...figuresIn(said)].filter((figure) => !figuresIn(other).has(figure));
    const isSame = new Set(judged.map(({ missing }) => missing.length)).size === 1;
    return isSame && wrong.length + unsaid.length + added.length === 0
      ? []
      : [{ wrong, unsaid, added, judged }];
  };

  it('개발 질문에 KakaoTalk, 웹과 같은 사실로, 한도를 지켜 답한다', async () => {
    const different: unknown[] = [];
    for (const { id, turns, lang: _lang, kind: _kind, ...expected } of questions) {
      const { kakao, web, ...slackTexts } = await askEverywhere(turns, id);
      for (const other of [kakao, web])
        different.push(...differences(expected, other, slackTexts).map((found) => ({ id, turns, ...found })));
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
