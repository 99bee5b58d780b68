import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { message as messageContract, view as viewContract } from '../../../adapters/slack/contract.ts';
import { buttonOf, buttonsOf, type SentButton } from '../../support/slack-buttons.ts';
import { command, press, submission } from '../../support/slack-payloads.ts';
import { type SlackStandIn, slackPost, startServerWithSlack } from '../../support/slack-stand-in.ts';
import type { TestServer } from '../../support/test-server.ts';

type Body = Readonly<Record<string, unknown>>;
const question = '에너지절감 설비 전환 지원금 얼마예요?';

describe('Slack에서 답을 평가하고 정정하기', () => {
  let slack: SlackStandIn;
  let server: TestServer;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ slack, server, stop } = await startServerWithSlack({ ADMIN_TOKEN: 'a-token-for-this-test' }));
  }, 120_000);
  afterEach(() => slack.forget());
  afterAll(() => stop());

  const say = async (text: string, fields: Record<string, string> = {}): Promise<Body> => {
    const at = slack.count('respond');
    await slackPost(server.url, command(text, slack.responseUrl, fields));
    return (await slack.call('respond', at)).body;
  };
  const pressed = async (button: SentButton, user = 'U1'): Promise<void> => {
    const form = press({ ...button }, slack.responseUrl);
    const payload = JSON.parse(form.get('payload') ?? '{}');
    form.set('payload', JSON.stringify({ ...payload, user: { ...payload.user, id: user } }));
    expect((await slackPost(server.url, form)).status).toBe(200);
  };
  const judged = async (): Promise<string> => {
    const address = `${server.url}/admin/stats.csv?lang=ko`;
    const headers = { authorization: 'Bearer a-token-for-this-test' };
    const csv = await (await fetch(address, { headers })).text();
    return csv
      .split('\r\n')
      .filter((line) => line.includes('도움이 됐다는'))
      .map((line) => line.split(',').at(-1))
      .join(' ');
  };
  const viewOpened = async (at = 0): Promise<Body> =>
    (await slack.call('views.open', at)).body['view'] as Body;

  it('한 사람은 한 답을 한 번 평가하고, 마음을 바꿀 수 있다', async () => {
    const answer = await say(question);
    await pressed(buttonOf(answer, 'good'));
    expect(JSON.stringify((await slack.call('respond', 1)).body)).toContain('평가를 남겼어요');
    await pressed(buttonOf(answer, 'good'));
    await slack.call('respond', 2);
    expect(await judged()).toBe('100 1 1');
    await pressed(buttonOf(answer, 'good'), 'U2');
    await slack.call('respond', 3);
    expect(await judged()).toBe('100 2 2');
    await pressed(buttonOf(answer, 'bad'));
    await viewOpened();
    expect(await judged()).toBe('50 1 2');
  });

  it('아쉬운 답에는 이유와 정정을 적을 수 있고, 정정은 승인을 기다린다', async () => {
    const answer = await say('에너지절감 마감이 언제예요?');
    await pressed(buttonOf(answer, 'bad'));
    const view = await viewOpened();
    expect(viewContract.safeParse(view).error?.issues ?? []).toEqual([]);
    const filled = (reason: string | null, wanted: string | null) =>
      submission(view, { reason: { reason: { value: reason } }, wanted: { wanted: { value: wanted } } });
    const unusable = await slackPost(server.url, filled('날짜가 달라요 010-1234-5678', '더 친절하게'));
    expect(JSON.parse(unusable.text)).toMatchObject({
      response_action: 'errors',
      errors: { wanted: /따옴표/ },
    });
    const review = await say('검토');
    expect(JSON.stringify(review)).toContain('날짜가 달라요 [전화번호]');
    const kept = await slackPost(server.url, filled(null, '3월 31일까지'));
    expect(kept.text).toContain('정정을 적어 두었어요');
    const after = JSON.stringify(await say('검토'));
    expect(after).toContain('정정 1건');
    expect(after).not.toContain('에너지절감 마감');
  });

  it('아무것도 적지 않고 닫아도 된다', async () => {
    const answer = await say('에너지절감 서류 뭐 내요?');
    await pressed(buttonOf(answer, 'bad'));
    const view = await viewOpened();
    const empty = { reason: { reason: { value: null } }, wanted: { wanted: { value: null } } };
    expect(await slackPost(server.url, submission(view, empty))).toMatchObject({ status: 200, text: '' });
  });

  it('다시 볼 질문을 묶어서 보여 주고, 묶음째 정정한다', async () => {
    await say('블라블라 뿡뿡');
    const review = await say('review');
    expect(messageContract.safeParse({ text: review['text'], blocks: review['blocks'] }).success).toBe(true);
    expect(JSON.stringify(review)).toMatch(/Questions to look at.*블라블라 뿡뿡/);
    await pressed(
      buttonsOf(review).find(({ action_id }) => action_id.startsWith('correct:')) ??
        buttonOf(review, 'correct'),
    );
    const view = await viewOpened();
    expect(viewContract.safeParse(view).error?.issues ?? []).toEqual([]);
    const sent = submission(view, { wanted: { wanted: { value: '공고에 없음' } } });
    expect((await slackPost(server.url, sent)).text).toContain('The correction is kept');
    expect((await slackPost(server.url, sent)).text).toContain('no longer kept');
  });

  it('다른 워크스페이스 사람에게는 보여 주지 않는다', async () => {
    const body = await say('review', { team_id: 'T9' });
    expect(body['text']).toBe('Not to be seen from this workspace.');
  });

  it('채널에 공유한 답은 누구나 평가한다', async () => {
    const answer = await say('에너지절감 어떻게 신청해요?');
    const at = slack.count('respond');
    await pressed(buttonOf(answer, 'share'));
    const { body } = await slack.call('respond', at);
    expect(buttonsOf(body).map(({ action_id }) => action_id)).toEqual(['link:0', 'good', 'bad']);
  });

  it('다시 시작한 뒤에도 앞서 한 답을 평가할 수 있다', async () => {
    const answer = await say('에너지절감 절차가 어떻게 돼요?');
    await server.restart();
    const challenge = { type: 'url_verification', challenge: 'abc', token: 'unused' };
    await vi.waitFor(async () => expect((await slackPost(server.url, challenge)).status).toBe(200), 10_000);
    const at = slack.count('respond');
    await pressed(buttonOf(answer, 'good'));
    expect(JSON.stringify((await slack.call('respond', at)).body)).toContain('평가를 남겼어요');
  });

  it('망가진 양식은 조용히 닫힌다', async () => {
    for (const private_metadata of [
      '',
      '{',
      '{"group":3}',
      JSON.stringify({ group: 'g1; DROP', language: 'ko' }),
    ]) {
      const view = { type: 'modal', callback_id: 'correction', private_metadata };
      const { status } = await slackPost(
        server.url,
        submission(view, { wanted: { wanted: { value: '"x"' } } }),
      );
      expect(status).toBe(200);
    }
  });
});
