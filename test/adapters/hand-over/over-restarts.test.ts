import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/index.ts';
import {
  type HandOverScene,
  sampleQuestion,
  startHandOverScene,
  useHandOverScene,
  type Visitor,
} from '../../support/hand-over-scene.ts';

describe('끊기고 다시 시작하는 상담', () => {
  const on = useHandOverScene();

  it('답을 잃은 글은 글타래에서 찾아보고 두 번 쓰지 않는다', async () => {
    const { thread } = await on.visitor.open();
    on.scene.channel.loseAnswers(true);
    await on.visitor.say('끊긴 사이에 쓴 글');
    await expect.poll(() => on.scene.channel.threadTexts(thread).length).toBe(1);
    on.scene.channel.loseAnswers(false);
    await on.visitor.say('이어진 뒤에 쓴 글');
    await expect
      .poll(() => on.scene.channel.threadTexts(thread), { timeout: 10_000 })
      .toEqual(['고객: 끊긴 사이에 쓴 글', '고객: 이어진 뒤에 쓴 글']);
  });

  it('서버가 꺼진 사이에 상담원이 쓴 글은 켜진 뒤에 찾아서 전한다', async () => {
    const { thread } = await on.visitor.open();
    await on.scene.server.halt();
    on.scene.channel.write(thread, '꺼진 사이에 쓴 글');
    await on.scene.server.start();
    await expect
      .poll(async () => (await on.visitor.heard()).filter((text) => text.includes('꺼진 사이')), {
        timeout: 10_000,
      })
      .toEqual(['staff: 꺼진 사이에 쓴 글']);
  });

  /** A server of its own that waits 1.2 s for an answer, in which the time runs out while it is down. */
  const whileTimeRunsOut = async (
    whenDown: (impatient: HandOverScene, thread: string) => void,
    then: (impatient: HandOverScene, visitor: Visitor, code: string) => Promise<void>,
  ): Promise<void> => {
    const impatient = await startHandOverScene({ HANDOVER_ANSWER_MINUTES: '0.02' });
    try {
      const waiting = impatient.visitor();
      const { thread, code } = await waiting.open();
      await impatient.server.halt();
      whenDown(impatient, thread);
      await pause(1_300);
      await impatient.server.start();
      await then(impatient, waiting, code);
    } finally {
      await impatient.stop();
    }
  };

  it('아무도 답하지 않으면, 서버가 꺼진 사이에 때가 지났어도, 그렇게 말하고 1357과 번호를 준다', () =>
    whileTimeRunsOut(
      () => undefined,
      async ({ channel }, { view, say }, code) => {
        const status = async () => (await view()).turns.at(-1)?.reply.handOver?.status;
        await expect.poll(status, { timeout: 10_000 }).toBe('ended');
        const last = (await view()).turns.at(-1);
        expect(last && toPlainText(last.reply)).toMatch(new RegExp(`1357.*${code}`));
        expect(last?.reply.buttons).toMatchObject([{ kind: 'phone', number: '1357' }]);
        const thread = channel.openings().at(-1)?.ts ?? '';
        await expect.poll(() => channel.threadTexts(thread).join()).toContain('정해진 시간 안에 답이 없어서');
        expect((await say(sampleQuestion)).turn.reply.citations.length).toBeGreaterThan(0);
      },
    ));

  it('서버가 꺼진 사이에 상담원이 답했으면, 그사이 때가 지났어도 이어진다', () =>
    whileTimeRunsOut(
      ({ channel }, thread) => void channel.write(thread, '제가 받을게요'),
      async (_scene, { heard, view, say }) => {
        await expect.poll(heard, { timeout: 10_000 }).toContain('staff: 제가 받을게요');
        expect((await view()).turns.at(-2)?.reply.handOver?.status).toBe('connected');
        await say('네, 감사합니다');
        expect((await view()).turns.some(({ reply }) => reply.handOver?.status === 'ended')).toBe(false);
      },
    ));
});
