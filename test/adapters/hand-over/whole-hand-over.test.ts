import { describe, expect, it } from 'vitest';
import { message as messageContract } from '../../../adapters/slack/contract.ts';
import { toPlainText } from '../../../src/index.ts';
import { readEvents } from '../../support/chat-client.ts';
import { askForPerson, sampleQuestion, useHandOverScene } from '../../support/hand-over-scene.ts';

describe('상담원에게 넘기기', () => {
  const on = useHandOverScene();

  it('상담 시간을 알리고 동의를 물은 뒤에야 전달한다', async () => {
    const before = on.scene.channel.messages.length;
    await on.visitor.say(sampleQuestion);
    const { turn } = await on.visitor.say(askForPerson);
    expect(toPlainText(turn.reply)).toMatch(/월~일 00:00~24:00.+전달하고 연결할까요/);
    expect(turn.reply.handOver).toEqual({ status: 'offered' });
    expect(turn.reply.buttons.some(({ kind }) => kind === 'phone')).toBe(true);
    const refused = await on.visitor.say('아니요');
    expect(toPlainText(refused.turn.reply)).toContain('전달하지 않았어요');
    expect((await on.visitor.say('네')).turn.reply.handOver).toBeUndefined();
    expect(on.scene.channel.messages.length).toBe(before);
  });

  it('다른 것을 물으면 답하고, 그 뒤의 "네"는 동의가 아니다', async () => {
    await on.visitor.say(askForPerson);
    const { turn } = await on.visitor.say(sampleQuestion);
    expect(turn.reply.citations.length).toBeGreaterThan(0);
    const before = on.scene.channel.openings().length;
    await on.visitor.say('네');
    expect(on.scene.channel.openings().length).toBe(before);
  });

  it('글타래에 질문, 사실, 대화를 보이고 블록은 Slack의 한도 안이다', async () => {
    await on.visitor.say('직원 20명 중소기업이고 제 번호는 010-1234-5678이에요. 에너지절감 지원금 얼마예요?');
    const { thread, code } = await on.visitor.open();
    const opening = on.scene.channel.openings().at(-1);
    const text = JSON.stringify(opening?.['blocks']);
    expect(code).toMatch(/^\d{6}$/);
    expect(text).toContain(`상담 ${code}`);
    expect(text).toContain('남은 질문');
    expect(text).toContain(sampleQuestion);
    expect(text).toContain('[전화번호]');
    expect(text).not.toContain('1234');
    const shown = { text: opening?.text, blocks: opening?.['blocks'] };
    expect(messageContract.safeParse(shown).error?.issues ?? []).toEqual([]);
    expect(thread).not.toBe('');
  });

  it('상담원의 글은 바로 고객에게, 고객의 글은 글타래에 가고 길잡이는 조용하다', async () => {
    const { thread } = await on.visitor.open();
    const events = await readEvents(
      `${on.scene.server.url}/api/chat/events?conversation=${on.visitor.token}&after=3`,
    );
    await on.scene.channel.tell(
      on.scene.server.url,
      on.scene.channel.write(thread, '안녕하세요, 상담원입니다. <https://a.kr|a.kr> &amp;'),
    );
    const connectedEvent = JSON.parse((await events.next()).data ?? '');
    expect(connectedEvent.reply.handOver.status).toBe('connected');
    const staffEvent = JSON.parse((await events.next()).data ?? '');
    expect(staffEvent.reply).toMatchObject({
      speaker: 'staff',
      blocks: [{ kind: 'text', text: '안녕하세요, 상담원입니다. a.kr &' }],
    });
    events.close();
    const { turn } = await on.visitor.say('지원금 얼마예요? 제 번호는 010-1234-5678');
    expect(turn.reply.blocks).toEqual([]);
    await expect
      .poll(() => on.scene.channel.threadTexts(thread))
      .toContain('고객: 지원금 얼마예요? 제 번호는 [전화번호]');
  });

  it('같은 글이 다시 와도, 같은 메시지를 다시 보내도 한 번만 전한다', async () => {
    const { thread } = await on.visitor.open();
    const event = on.scene.channel.write(thread, '한 번만');
    await Promise.all([
      on.scene.channel.tell(on.scene.server.url, event),
      on.scene.channel.tell(on.scene.server.url, event),
    ]);
    await on.scene.channel.tell(on.scene.server.url, { ...event, event_id: 'EvOther' });
    await on.visitor.say('되풀이', 'message-again');
    await on.visitor.say('되풀이', 'message-again');
    await expect
      .poll(() => on.scene.channel.threadTexts(thread).filter((text) => text.includes('되풀이')))
      .toHaveLength(1);
    await expect
      .poll(async () => (await on.visitor.heard()).filter((text) => text === 'staff: 한 번만'))
      .toHaveLength(1);
  });

  it('메모, 길잡이에게 하는 말, 다른 앱의 글, 다른 글타래의 글은 고객에게 가지 않는다', async () => {
    const { thread } = await on.visitor.open();
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '// 우리끼리'));
    await on.scene.channel.tell(
      on.scene.server.url,
      on.scene.channel.write(thread, '<@UBOT> 지원금 얼마예요?'),
    );
    await on.scene.channel.tell(
      on.scene.server.url,
      on.scene.channel.write(thread, '다른 앱', { bot_id: 'B9' }),
    );
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write('1.000001', '다른 글타래'));
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '마지막'));
    await expect
      .poll(async () => (await on.visitor.heard()).filter((text) => text.startsWith('staff')))
      .toEqual(['staff: 마지막']);
  });

  it('단추로 받고 마치며, 그 뒤로는 길잡이가 답하고 늦은 글은 전하지 않는다', async () => {
    const { thread } = await on.visitor.open();
    const opening = on.scene.channel.openings().at(-1);
    if (!opening) throw new Error('there is an opening');
    await on.scene.channel.press(on.scene.server.url, opening, 'take-case');
    await expect
      .poll(async () => (await on.visitor.view()).turns.at(-1)?.reply.handOver?.status)
      .toBe('connected');
    await expect.poll(() => on.scene.channel.threadTexts(thread).join()).toContain('받았어요');
    const responses = on.scene.slack.count('respond');
    await on.scene.channel.press(on.scene.server.url, opening, 'take-case');
    expect((await on.scene.slack.call('respond', responses)).body['text']).toContain('먼저 받았거나');
    await on.scene.channel.press(on.scene.server.url, opening, 'close-case');
    await expect
      .poll(async () => (await on.visitor.view()).turns.at(-1)?.reply.handOver?.status)
      .toBe('ended');
    expect(
      (await on.visitor.view()).turns.filter(({ reply }) => reply.handOver?.status === 'connected'),
    ).toHaveLength(1);
    expect((await on.visitor.say(sampleQuestion)).turn.reply.citations.length).toBeGreaterThan(0);
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '늦은 글'));
    await expect.poll(() => on.scene.channel.threadTexts(thread).join()).toContain('전해지지 않았어요');
    expect((await on.visitor.heard()).join()).not.toContain('늦은 글');
  });

  it('고객이 마치면 상담원에게 알리고 길잡이가 다시 답한다', async () => {
    const { thread } = await on.visitor.open();
    const { turn } = await on.visitor.say('상담을 종료할게요');
    expect(turn.reply.handOver).toEqual({ status: 'ended' });
    await expect.poll(() => on.scene.channel.threadTexts(thread).join()).toContain('고객이 상담을 마쳤어요');
    expect((await on.visitor.say(sampleQuestion)).turn.reply.citations.length).toBeGreaterThan(0);
  });
});
