import { describe, expect, it } from 'vitest';
import { useHandOverScene } from '../../support/hand-over-scene.ts';

describe('상담원이 고치고 지운 글, 보낸 파일', () => {
  const on = useHandOverScene();

  it('상담원이 고친 글은 고객에게도 고쳐지고, 지운 글은 어디에도 남지 않는다', async () => {
    const { thread, code } = await on.visitor.open();
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '최대 9억원이에요.'));
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '옆자리 고객 이야기'));
    await expect.poll(async () => (await on.visitor.heardOfStaff()).length).toBe(2);
    const [wrong = '', other = ''] = on.scene.channel.written(thread);
    const edit = on.scene.channel.edit(wrong, '최대 1억원이에요.');
    await on.scene.channel.tell(on.scene.server.url, edit);
    await on.scene.channel.tell(on.scene.server.url, { ...edit, event_id: 'EvEditAgain' });
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.unfurl(wrong));
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.remove(other));
    await expect
      .poll(on.visitor.heardOfStaff)
      .toEqual(['edited: 최대 1억원이에요.', 'withdrawn: 상담원이 이 글을 지웠어요.']);
    const all = JSON.stringify(await on.visitor.view());
    expect(all).not.toMatch(/9억|옆자리/);
    expect((await on.visitor.view()).turns.filter(({ reply }) => reply.revises !== undefined)).toHaveLength(
      2,
    );
    const found = await on.scene.lookUp(code);
    expect(found).toContain('최대 1억원이에요.');
    expect(found).not.toMatch(/9억|옆자리/);
  });

  it('메모로 바꾼 글은 거두고, 메모를 글로 바꾸면 전한다', async () => {
    const { thread } = await on.visitor.open();
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '실은 우리끼리 할 말'));
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '// 고객에게 할 말'));
    const [said = '', note = ''] = on.scene.channel.written(thread);
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.edit(said, '// 실은 우리끼리 할 말'));
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.edit(note, '고객에게 할 말'));
    await expect
      .poll(on.visitor.heardOfStaff)
      .toEqual(['withdrawn: 상담원이 이 글을 지웠어요.', 'as it was: 고객에게 할 말']);
  });

  it('서버가 꺼진 사이에 고치고 지운 글도 켜진 뒤에 그렇게 된다', async () => {
    const { thread } = await on.visitor.open();
    for (const text of ['고칠 글', '지울 글', '그대로 둘 글'])
      await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, text));
    await expect.poll(async () => (await on.visitor.heardOfStaff()).length).toBe(3);
    await on.scene.server.halt();
    const [first = '', second = ''] = on.scene.channel.written(thread);
    on.scene.channel.edit(first, '고친 글');
    on.scene.channel.remove(second);
    await on.scene.server.start();
    await expect
      .poll(on.visitor.heardOfStaff, { timeout: 10_000 })
      .toEqual(['edited: 고친 글', 'withdrawn: 상담원이 이 글을 지웠어요.', 'as it was: 그대로 둘 글']);
  });

  it('파일은 왔지만 보여 줄 수 없다고 고객에게 말하고, 상담원에게도 알린다', async () => {
    const { thread } = await on.visitor.open();
    const file = { subtype: 'file_share', files: [{ id: 'F1', name: '신청서.hwp' }] };
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '이 양식이에요', file));
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '', file));
    await expect
      .poll(async () => (await on.visitor.heard()).filter((text) => /파일|양식/.test(text)))
      .toEqual([
        'staff: 이 양식이에요',
        expect.stringMatching(/^guide: 상담원이 파일을 보냈지만/),
        expect.stringMatching(/^guide: 상담원이 파일을 보냈지만/),
      ]);
    await expect
      .poll(() =>
        on.scene.channel.threadTexts(thread).filter((text) => text.includes('파일은 고객에게 보이지 않아요')),
      )
      .toHaveLength(2);
  });

  it('글도 파일도 아닌 것은 전하지 못했다고 상담원에게 알린다', async () => {
    const { thread } = await on.visitor.open();
    await on.scene.channel.tell(on.scene.server.url, on.scene.channel.write(thread, '<@U9>'));
    await expect.poll(() => on.scene.channel.threadTexts(thread).join()).toContain('글이 아닌 것');
  });
});
