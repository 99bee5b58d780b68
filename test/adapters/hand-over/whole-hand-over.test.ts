import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatAnswer, ConversationView } from '../../../adapters/chat/chat-service.ts';
import { message as messageContract } from '../../../adapters/slack/contract.ts';
import { toPlainText } from '../../../src/index.ts';
import { chatMessage, readEvents, sampleToken, sendChat } from '../../support/chat-client.ts';
import { channelOf, type SlackChannelStandIn, staffChannel } from '../../support/slack-channel.ts';
import { command } from '../../support/slack-payloads.ts';
import {
  type SlackStandIn,
  signingSecret,
  slackPost,
  startSlackStandIn,
} from '../../support/slack-stand-in.ts';
import { post, skillMessage, startTestServer, type TestServer } from '../../support/test-server.ts';

const always = 'mon-sun 00:00-24:00';

describe('상담원에게 넘기기', () => {
  let slack: SlackStandIn;
  let channel: SlackChannelStandIn;
  let server: TestServer;
  let count = 0;
  let token = '';

  const settings = (): Record<string, string> => ({
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    SLACK_STAFF_CHANNEL: staffChannel,
    HANDOVER_HOURS: always,
    HANDOVER_HOLIDAYS: '12-25',
    KAKAO_OPERATOR: 'on',
  });

  const challenge = { type: 'url_verification', challenge: 'abc' };
  const connected = () =>
    vi.waitFor(async () => expect((await slackPost(server.url, challenge)).status).toBe(200), 10_000);

  beforeAll(async () => {
    slack = await startSlackStandIn();
    channel = channelOf(slack);
    server = await startTestServer(settings());
    await connected();
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await slack.stop();
  });
  beforeEach(() => {
    token = sampleToken(String.fromCharCode('A'.charCodeAt(0) + (count++ % 26)));
  });
  afterEach(() => channel.loseAnswers(false));

  let sent = 0;
  const say = async (text: string, messageId = `message-${String(++sent)}`): Promise<ChatAnswer> => {
    const { text: body } = await sendChat(server.url, chatMessage(text, { conversation: token, messageId }));
    return JSON.parse(body);
  };
  const view = async (): Promise<ConversationView> => {
    const response = await fetch(`${server.url}/api/chat/conversations/${token}`);
    return (await response.json()) as ConversationView;
  };
  const heard = async (): Promise<string[]> =>
    (await view()).turns.map(({ said, reply }) =>
      said === '' ? `${reply.speaker ?? 'guide'}: ${toPlainText(reply)}` : said,
    );

  const agree = '네, 대화를 상담원에게 전달해 주세요';

  /** Opens a case and gives its thread and code. */
  const open = async (): Promise<{ thread: string; code: string }> => {
    const before = channel.openings().length;
    await say('에너지절감 설비 전환 지원금 얼마예요?');
    await say('상담원 연결해 주세요');
    const { turn } = await say(agree);
    await expect.poll(() => channel.openings().length).toBe(before + 1);
    return { thread: channel.openings().at(-1)?.ts ?? '', code: turn.reply.handOver?.code ?? '' };
  };

  const lookUp = async (code: string, user = 'U-look'): Promise<string> => {
    const at = slack.count('respond');
    await slackPost(server.url, command(`case ${code}`, slack.responseUrl, { user_id: user }));
    return JSON.stringify((await slack.call('respond', at)).body);
  };

  it('상담 시간을 알리고 동의를 물은 뒤에야 전달한다', async () => {
    const before = channel.messages.length;
    await say('에너지절감 설비 전환 지원금 얼마예요?');
    const { turn } = await say('상담원 연결해 주세요');
    expect(toPlainText(turn.reply)).toMatch(/월~일 00:00~24:00.+전달하고 연결할까요/);
    expect(turn.reply.handOver).toEqual({ status: 'offered' });
    expect(turn.reply.buttons.some(({ kind }) => kind === 'phone')).toBe(true);
    const refused = await say('아니요');
    expect(toPlainText(refused.turn.reply)).toContain('전달하지 않았어요');
    expect((await say('네')).turn.reply.handOver).toBeUndefined();
    expect(channel.messages.length).toBe(before);
  });

  it('다른 것을 물으면 답하고, 그 뒤의 "네"는 동의가 아니다', async () => {
    await say('상담원 연결해 주세요');
    const { turn } = await say('에너지절감 설비 전환 지원금 얼마예요?');
    expect(turn.reply.citations.length).toBeGreaterThan(0);
    const before = channel.openings().length;
    await say('네');
    expect(channel.openings().length).toBe(before);
  });

  it('글타래에 질문, 사실, 대화를 보이고 블록은 Slack의 한도 안이다', async () => {
    await say('직원 20명 중소기업이고 제 번호는 010-1234-5678이에요. 에너지절감 지원금 얼마예요?');
    const { thread, code } = await open();
    const opening = channel.openings().at(-1);
    const text = JSON.stringify(opening?.['blocks']);
    expect(code).toMatch(/^\d{6}$/);
    expect(text).toContain(`상담 ${code}`);
    expect(text).toContain('남은 질문');
    expect(text).toContain('에너지절감 설비 전환 지원금 얼마예요?');
    expect(text).toContain('[전화번호]');
    expect(text).not.toContain('1234');
    const shown = { text: opening?.text, blocks: opening?.['blocks'] };
    expect(messageContract.safeParse(shown).error?.issues ?? []).toEqual([]);
    expect(thread).not.toBe('');
  });

  it('상담원의 글은 바로 고객에게, 고객의 글은 글타래에 가고 길잡이는 조용하다', async () => {
    const { thread } = await open();
    const events = await readEvents(`${server.url}/api/chat/events?conversation=${token}&after=3`);
    await channel.tell(
      server.url,
      channel.write(thread, '안녕하세요, 상담원입니다. <https://a.kr|a.kr> &amp;'),
    );
    const connectedEvent = JSON.parse((await events.next()).data ?? '');
    expect(connectedEvent.reply.handOver.status).toBe('connected');
    const staffEvent = JSON.parse((await events.next()).data ?? '');
    expect(staffEvent.reply).toMatchObject({
      speaker: 'staff',
      blocks: [{ kind: 'text', text: '안녕하세요, 상담원입니다. a.kr &' }],
    });
    events.close();
    const { turn } = await say('지원금 얼마예요? 제 번호는 010-1234-5678');
    expect(turn.reply.blocks).toEqual([]);
    await expect
      .poll(() => channel.threadTexts(thread))
      .toContain('고객: 지원금 얼마예요? 제 번호는 [전화번호]');
  });

  it('같은 글이 다시 와도, 같은 메시지를 다시 보내도 한 번만 전한다', async () => {
    const { thread } = await open();
    const event = channel.write(thread, '한 번만');
    await Promise.all([channel.tell(server.url, event), channel.tell(server.url, event)]);
    await channel.tell(server.url, { ...event, event_id: 'EvOther' });
    await say('되풀이', 'message-again');
    await say('되풀이', 'message-again');
    await expect
      .poll(() => channel.threadTexts(thread).filter((text) => text.includes('되풀이')))
      .toHaveLength(1);
    await expect
      .poll(async () => (await heard()).filter((text) => text === 'staff: 한 번만'))
      .toHaveLength(1);
  });

  const staffTurns = async (): Promise<string[]> =>
    (await view()).turns
      .filter(({ reply }) => reply.speaker === 'staff' && reply.revises === undefined)
      .map(({ reply }) => `${reply.revised ?? 'as it was'}: ${toPlainText(reply)}`);

  it('상담원이 고친 글은 고객에게도 고쳐지고, 지운 글은 어디에도 남지 않는다', async () => {
    const { thread, code } = await open();
    await channel.tell(server.url, channel.write(thread, '최대 9억원이에요.'));
    await channel.tell(server.url, channel.write(thread, '옆자리 고객 이야기'));
    await expect.poll(async () => (await staffTurns()).length).toBe(2);
    const [wrong = '', other = ''] = channel.written(thread);
    const edit = channel.edit(wrong, '최대 1억원이에요.');
    await channel.tell(server.url, edit);
    await channel.tell(server.url, { ...edit, event_id: 'EvEditAgain' });
    await channel.tell(server.url, channel.unfurl(wrong));
    await channel.tell(server.url, channel.remove(other));
    await expect
      .poll(staffTurns)
      .toEqual(['edited: 최대 1억원이에요.', 'withdrawn: 상담원이 이 글을 지웠어요.']);
    const all = JSON.stringify(await view());
    expect(all).not.toMatch(/9억|옆자리/);
    expect((await view()).turns.filter(({ reply }) => reply.revises !== undefined)).toHaveLength(2);
    const found = await lookUp(code);
    expect(found).toContain('최대 1억원이에요.');
    expect(found).not.toMatch(/9억|옆자리/);
  });

  it('메모로 바꾼 글은 거두고, 메모를 글로 바꾸면 전한다', async () => {
    const { thread } = await open();
    await channel.tell(server.url, channel.write(thread, '실은 우리끼리 할 말'));
    await channel.tell(server.url, channel.write(thread, '// 고객에게 할 말'));
    const [said = '', note = ''] = channel.written(thread);
    await channel.tell(server.url, channel.edit(said, '// 실은 우리끼리 할 말'));
    await channel.tell(server.url, channel.edit(note, '고객에게 할 말'));
    await expect
      .poll(staffTurns)
      .toEqual(['withdrawn: 상담원이 이 글을 지웠어요.', 'as it was: 고객에게 할 말']);
  });

  it('서버가 꺼진 사이에 고치고 지운 글도 켜진 뒤에 그렇게 된다', async () => {
    const { thread } = await open();
    for (const text of ['고칠 글', '지울 글', '그대로 둘 글'])
      await channel.tell(server.url, channel.write(thread, text));
    await expect.poll(async () => (await staffTurns()).length).toBe(3);
    await server.halt();
    const [first = '', second = ''] = channel.written(thread);
    channel.edit(first, '고친 글');
    channel.remove(second);
    await server.start();
    await expect
      .poll(staffTurns, { timeout: 10_000 })
      .toEqual(['edited: 고친 글', 'withdrawn: 상담원이 이 글을 지웠어요.', 'as it was: 그대로 둘 글']);
  });

  it('메모, 길잡이에게 하는 말, 다른 앱의 글, 다른 글타래의 글은 고객에게 가지 않는다', async () => {
    const { thread } = await open();
    await channel.tell(server.url, channel.write(thread, '// 우리끼리'));
    await channel.tell(server.url, channel.write(thread, '<@UBOT> 지원금 얼마예요?'));
    await channel.tell(server.url, channel.write(thread, '다른 앱', { bot_id: 'B9' }));
    await channel.tell(server.url, channel.write('1.000001', '다른 글타래'));
    await channel.tell(server.url, channel.write(thread, '마지막'));
    await expect
      .poll(async () => (await heard()).filter((text) => text.startsWith('staff')))
      .toEqual(['staff: 마지막']);
  });

  it('파일은 왔지만 보여 줄 수 없다고 고객에게 말하고, 상담원에게도 알린다', async () => {
    const { thread } = await open();
    const file = { subtype: 'file_share', files: [{ id: 'F1', name: '신청서.hwp' }] };
    await channel.tell(server.url, channel.write(thread, '이 양식이에요', file));
    await channel.tell(server.url, channel.write(thread, '', file));
    await expect
      .poll(async () => (await heard()).filter((text) => /파일|양식/.test(text)))
      .toEqual([
        'staff: 이 양식이에요',
        expect.stringMatching(/^guide: 상담원이 파일을 보냈지만/),
        expect.stringMatching(/^guide: 상담원이 파일을 보냈지만/),
      ]);
    await expect
      .poll(() =>
        channel.threadTexts(thread).filter((text) => text.includes('파일은 고객에게 보이지 않아요')),
      )
      .toHaveLength(2);
  });

  it('글도 파일도 아닌 것은 전하지 못했다고 상담원에게 알린다', async () => {
    const { thread } = await open();
    await channel.tell(server.url, channel.write(thread, '<@U9>'));
    await expect.poll(() => channel.threadTexts(thread).join()).toContain('글이 아닌 것');
  });

  it('단추로 받고 마치며, 그 뒤로는 길잡이가 답하고 늦은 글은 전하지 않는다', async () => {
    const { thread } = await open();
    const opening = channel.openings().at(-1);
    if (!opening) throw new Error('there is an opening');
    await channel.press(server.url, opening, 'take-case');
    await expect.poll(async () => (await view()).turns.at(-1)?.reply.handOver?.status).toBe('connected');
    await expect.poll(() => channel.threadTexts(thread).join()).toContain('받았어요');
    const responses = slack.count('respond');
    await channel.press(server.url, opening, 'take-case');
    expect((await slack.call('respond', responses)).body['text']).toContain('먼저 받았거나');
    await channel.press(server.url, opening, 'close-case');
    await expect.poll(async () => (await view()).turns.at(-1)?.reply.handOver?.status).toBe('ended');
    expect((await view()).turns.filter(({ reply }) => reply.handOver?.status === 'connected')).toHaveLength(
      1,
    );
    expect((await say('에너지절감 설비 전환 지원금 얼마예요?')).turn.reply.citations.length).toBeGreaterThan(
      0,
    );
    await channel.tell(server.url, channel.write(thread, '늦은 글'));
    await expect.poll(() => channel.threadTexts(thread).join()).toContain('전해지지 않았어요');
    expect((await heard()).join()).not.toContain('늦은 글');
  });

  it('고객이 마치면 상담원에게 알리고 길잡이가 다시 답한다', async () => {
    const { thread } = await open();
    const { turn } = await say('상담을 종료할게요');
    expect(turn.reply.handOver).toEqual({ status: 'ended' });
    await expect.poll(() => channel.threadTexts(thread).join()).toContain('고객이 상담을 마쳤어요');
    expect((await say('에너지절감 설비 전환 지원금 얼마예요?')).turn.reply.citations.length).toBeGreaterThan(
      0,
    );
  });

  it('답을 잃은 글은 글타래에서 찾아보고 두 번 쓰지 않는다', async () => {
    const { thread } = await open();
    channel.loseAnswers(true);
    await say('끊긴 사이에 쓴 글');
    await expect.poll(() => channel.threadTexts(thread).length).toBe(1);
    channel.loseAnswers(false);
    await say('이어진 뒤에 쓴 글');
    await expect
      .poll(() => channel.threadTexts(thread), { timeout: 10_000 })
      .toEqual(['고객: 끊긴 사이에 쓴 글', '고객: 이어진 뒤에 쓴 글']);
  });

  it('서버가 꺼진 사이에 상담원이 쓴 글은 켜진 뒤에 찾아서 전한다', async () => {
    const { thread } = await open();
    await server.halt();
    channel.write(thread, '꺼진 사이에 쓴 글');
    await server.start();
    await expect
      .poll(async () => (await heard()).filter((text) => text.includes('꺼진 사이')), { timeout: 10_000 })
      .toEqual(['staff: 꺼진 사이에 쓴 글']);
  });

  /** A server that waits 1.2 s for an answer, in which a case is opened and the time runs out while it is down. */
  const whileTimeRunsOut = async (
    whenDown: (thread: string) => void,
    then: (code: string) => Promise<void>,
  ) => {
    const patient = server;
    const impatient = await startTestServer({ ...settings(), HANDOVER_ANSWER_MINUTES: '0.02' });
    server = impatient;
    try {
      await connected();
      const { thread, code } = await open();
      await impatient.halt();
      whenDown(thread);
      await new Promise((resolve) => setTimeout(resolve, 1_300));
      await impatient.start();
      await then(code);
    } finally {
      server = patient;
      await impatient.stop();
    }
  };

  it('아무도 답하지 않으면, 서버가 꺼진 사이에 때가 지났어도, 그렇게 말하고 1357과 번호를 준다', async () => {
    let thread = '';
    await whileTimeRunsOut(
      (opened) => {
        thread = opened;
      },
      async (code) => {
        await expect
          .poll(async () => (await view()).turns.at(-1)?.reply.handOver?.status, { timeout: 10_000 })
          .toBe('ended');
        const last = (await view()).turns.at(-1);
        expect(last && toPlainText(last.reply)).toMatch(new RegExp(`1357.*${code}`));
        expect(last?.reply.buttons).toMatchObject([{ kind: 'phone', number: '1357' }]);
        await expect.poll(() => channel.threadTexts(thread).join()).toContain('정해진 시간 안에 답이 없어서');
        expect(
          (await say('에너지절감 설비 전환 지원금 얼마예요?')).turn.reply.citations.length,
        ).toBeGreaterThan(0);
      },
    );
  });

  it('서버가 꺼진 사이에 상담원이 답했으면, 그사이 때가 지났어도 이어진다', async () => {
    await whileTimeRunsOut(
      (thread) => void channel.write(thread, '제가 받을게요'),
      async () => {
        await expect.poll(heard, { timeout: 10_000 }).toContain('staff: 제가 받을게요');
        expect((await view()).turns.at(-2)?.reply.handOver?.status).toBe('connected');
        await say('네, 감사합니다');
        expect((await view()).turns.some(({ reply }) => reply.handOver?.status === 'ended')).toBe(false);
      },
    );
  });

  it('번호로 상담을 열고, 틀린 번호와 너무 많은 시도는 막으며, 본 것은 기록한다', async () => {
    const { code } = await open();
    const found = await lookUp(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(found).toContain('에너지절감 설비 전환 지원금');
    expect(found).toContain('ephemeral');
    expect(await lookUp('12')).toContain('여섯 자리');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tried = 0; tried < 5; tried++)
      expect(await lookUp(wrong, 'U-guess')).toContain('열 수 있는 상담이 없어요');
    expect(await lookUp(code, 'U-guess')).toContain('너무 많았어요');
    await server.halt();
    await server.start();
    await connected();
    expect(await lookUp(code, 'U-guess')).toContain('너무 많았어요');
    expect(await lookUp(code, 'U-other')).toContain('에너지절감');
    const log = server.log.text();
    expect(log).toContain('a case was looked up');
    expect(log).toContain('a look-up was refused');
    expect(log).not.toMatch(new RegExp(`U-guess|U-look|"${code}"`));
  });

  it('다른 워크스페이스의 사람에게는 열리지 않는다', async () => {
    const { code } = await open();
    const at = slack.count('respond');
    await slackPost(server.url, command(`case ${code}`, slack.responseUrl, { team_id: 'T-other' }));
    expect(JSON.stringify((await slack.call('respond', at)).body)).toContain('열 수 있는 상담이 없어요');
    expect(server.log.text()).toContain('from another workspace was refused');
  });

  it('KakaoTalk에서는 동의한 뒤 전화로 불러 줄 번호를 만들고 길잡이가 계속 답한다', async () => {
    const user = 'kakao-user';
    const kakao = async (text: string) =>
      (await post(`${server.url}/kakao/skill`, skillMessage(text, user), { 'x-request-id': `${++sent}` }))
        .text;
    await kakao('에너지절감 설비 전환 지원금 얼마예요?');
    const asked = await kakao('상담원 연결해 주세요');
    expect(asked).toContain('"action":"operator"');
    expect(asked).toContain('"action":"phone"');
    expect(asked).toContain('네, 상담번호를 만들어 주세요');
    const given = await kakao('네, 상담번호를 만들어 주세요');
    const code = /상담번호는 (\d{6})/.exec(given)?.[1] ?? '';
    expect(given).toContain('"phoneNumber":"1357"');
    await kakao('제출 서류는 뭐예요?');
    const found = await lookUp(code);
    expect(found).toContain('에너지절감 설비 전환 지원금 얼마예요?');
    expect(found).not.toContain('제출 서류는 뭐예요?');
  });
});
