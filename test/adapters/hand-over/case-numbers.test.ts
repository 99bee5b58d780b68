import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askForPerson, sampleQuestion, useHandOverScene } from '../../support/hand-over-scene.ts';
import { command } from '../../support/slack-payloads.ts';
import { slackPost, untilConnected } from '../../support/slack-stand-in.ts';
import { post, skillMessage } from '../../support/test-server.ts';

describe('상담번호로 찾기', () => {
  const on = useHandOverScene();

  it('번호로 상담을 열고, 틀린 번호와 너무 많은 시도는 막으며, 본 것은 기록한다', async () => {
    const { code } = await on.visitor.open();
    const found = await on.scene.lookUp(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(found).toContain('에너지절감 설비 전환 지원금');
    expect(found).toContain('ephemeral');
    expect(await on.scene.lookUp('12')).toContain('여섯 자리');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tried = 0; tried < 5; tried++)
      expect(await on.scene.lookUp(wrong, 'U-guess')).toContain('열 수 있는 상담이 없어요');
    expect(await on.scene.lookUp(code, 'U-guess')).toContain('너무 많았어요');
    await on.scene.server.halt();
    await on.scene.server.start();
    await untilConnected(on.scene.server.url);
    expect(await on.scene.lookUp(code, 'U-guess')).toContain('너무 많았어요');
    expect(await on.scene.lookUp(code, 'U-other')).toContain('에너지절감');
    const log = on.scene.server.log.text();
    expect(log).toContain('a case was looked up');
    expect(log).toContain('a look-up was refused');
    expect(log).not.toMatch(new RegExp(`U-guess|U-look|"${code}"`));
  });

  it('다른 워크스페이스의 사람에게는 열리지 않는다', async () => {
    const { code } = await on.visitor.open();
    const at = on.scene.slack.count('respond');
    await slackPost(
      on.scene.server.url,
      command(`case ${code}`, on.scene.slack.responseUrl, { team_id: 'T-other' }),
    );
    expect(JSON.stringify((await on.scene.slack.call('respond', at)).body)).toContain(
      '열 수 있는 상담이 없어요',
    );
    expect(on.scene.server.log.text()).toContain('from another workspace was refused');
  });

  it('KakaoTalk에서는 동의한 뒤 전화로 불러 줄 번호를 만들고 길잡이가 계속 답한다', async () => {
    const user = 'kakao-user';
    const kakao = async (text: string) =>
      (
        await post(`${on.scene.server.url}/kakao/skill`, skillMessage(text, user), {
          'x-request-id': randomUUID(),
        })
      ).text;
    await kakao(sampleQuestion);
    const asked = await kakao(askForPerson);
    expect(asked).toContain('"action":"operator"');
    expect(asked).toContain('"action":"phone"');
    expect(asked).toContain('네, 상담번호를 만들어 주세요');
    const given = await kakao('네, 상담번호를 만들어 주세요');
    const code = /상담번호는 (\d{6})/.exec(given)?.[1] ?? '';
    expect(given).toContain('"phoneNumber":"1357"');
    await kakao('제출 서류는 뭐예요?');
    const found = await on.scene.lookUp(code);
    expect(found).toContain(sampleQuestion);
    expect(found).not.toContain('제출 서류는 뭐예요?');
  });
});
