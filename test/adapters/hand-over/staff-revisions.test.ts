import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HandOverScene, startHandOverScene, type Visitor } from '../../support/hand-over-scene.ts';

describe('상담원이 고치고 지운 글, 보낸 파일', () => {
  let scene: HandOverScene;
  let visitor: Visitor;
  beforeAll(async () => {
    scene = await startHandOverScene();
  }, 120_000);
  afterAll(() => scene.stop());
  beforeEach(() => {
    visitor = scene.visitor();
  });

  it('상담원이 고친 글은 고객에게도 고쳐지고, 지운 글은 어디에도 남지 않는다', async () => {
    const { thread, code } = await visitor.open();
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '최대 9억원이에요.'));
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '옆자리 고객 이야기'));
    await expect.poll(async () => (await visitor.heardOfStaff()).length).toBe(2);
    const [wrong = '', other = ''] = scene.channel.written(thread);
    const edit = scene.channel.edit(wrong, '최대 1억원이에요.');
    await scene.channel.tell(scene.server.url, edit);
    await scene.channel.tell(scene.server.url, { ...edit, event_id: 'EvEditAgain' });
    await scene.channel.tell(scene.server.url, scene.channel.unfurl(wrong));
    await scene.channel.tell(scene.server.url, scene.channel.remove(other));
    await expect
      .poll(visitor.heardOfStaff)
      .toEqual(['edited: 최대 1억원이에요.', 'withdrawn: 상담원이 이 글을 지웠어요.']);
    const all = JSON.stringify(await visitor.view());
    expect(all).not.toMatch(/9억|옆자리/);
    expect((await visitor.view()).turns.filter(({ reply }) => reply.revises !== undefined)).toHaveLength(2);
    const found = await scene.lookUp(code);
    expect(found).toContain('최대 1억원이에요.');
    expect(found).not.toMatch(/9억|옆자리/);
  });

  it('메모로 바꾼 글은 거두고, 메모를 글로 바꾸면 전한다', async () => {
    const { thread } = await visitor.open();
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '실은 우리끼리 할 말'));
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '// 고객에게 할 말'));
    const [said = '', note = ''] = scene.channel.written(thread);
    await scene.channel.tell(scene.server.url, scene.channel.edit(said, '// 실은 우리끼리 할 말'));
    await scene.channel.tell(scene.server.url, scene.channel.edit(note, '고객에게 할 말'));
    await expect
      .poll(visitor.heardOfStaff)
      .toEqual(['withdrawn: 상담원이 이 글을 지웠어요.', 'as it was: 고객에게 할 말']);
  });

  it('서버가 꺼진 사이에 고치고 지운 글도 켜진 뒤에 그렇게 된다', async () => {
    const { thread } = await visitor.open();
    for (const text of ['고칠 글', '지울 글', '그대로 둘 글'])
      await scene.channel.tell(scene.server.url, scene.channel.write(thread, text));
    await expect.poll(async () => (await visitor.heardOfStaff()).length).toBe(3);
    await scene.server.halt();
    const [first = '', second = ''] = scene.channel.written(thread);
    scene.channel.edit(first, '고친 글');
    scene.channel.remove(second);
    await scene.server.start();
    await expect
      .poll(visitor.heardOfStaff, { timeout: 10_000 })
      .toEqual(['edited: 고친 글', 'withdrawn: 상담원이 이 글을 지웠어요.', 'as it was: 그대로 둘 글']);
  });

  it('파일은 왔지만 보여 줄 수 없다고 고객에게 말하고, 상담원에게도 알린다', async () => {
    const { thread } = await visitor.open();
    const file = { subtype: 'file_share', files: [{ id: 'F1', name: '신청서.hwp' }] };
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '이 양식이에요', file));
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '', file));
    await expect
      .poll(async () => (await visitor.heard()).filter((text) => /파일|양식/.test(text)))
      .toEqual([
        'staff: 이 양식이에요',
        expect.stringMatching(/^guide: 상담원이 파일을 보냈지만/),
        expect.stringMatching(/^guide: 상담원이 파일을 보냈지만/),
      ]);
    await expect
      .poll(() =>
        scene.channel.threadTexts(thread).filter((text) => text.includes('파일은 고객에게 보이지 않아요')),
      )
      .toHaveLength(2);
  });

  it('글도 파일도 아닌 것은 전하지 못했다고 상담원에게 알린다', async () => {
    const { thread } = await visitor.open();
    await scene.channel.tell(scene.server.url, scene.channel.write(thread, '<@U9>'));
    await expect.poll(() => scene.channel.threadTexts(thread).join()).toContain('글이 아닌 것');
  });
});
