import { describe, expect, it } from 'vitest';
import { useHandOverScene } from '../../support/hand-over-scene.ts';

describe('Socket Mode로 상담하기', () => {
  const on = useHandOverScene({ SLACK_APP_TOKEN: 'xapp-test' });

  it('끊긴 사이에 쓴 글도 다시 이어지면 한 번 전해진다', async () => {
    const { slack, channel } = on.scene;
    const { open, heard } = on.visitor;
    const { thread } = await open();
    const event = channel.write(thread, '이어진 동안 쓴 글');
    await slack.deliver({ envelope_id: 'e1', type: 'events_api', payload: event });
    await expect.poll(heard).toContain('staff: 이어진 동안 쓴 글');
    expect(slack.acks.filter(({ envelope_id }) => envelope_id === 'e1')).toHaveLength(1);

    const before = await slack.socket();
    before.terminate();
    channel.write(thread, '끊긴 사이에 쓴 글');
    await expect.poll(async () => (await slack.socket()) !== before, { timeout: 10_000 }).toBe(true);
    await expect.poll(heard, { timeout: 10_000 }).toContain('staff: 끊긴 사이에 쓴 글');
    expect((await heard()).filter((text) => text === 'staff: 이어진 동안 쓴 글')).toHaveLength(1);
  });
});
