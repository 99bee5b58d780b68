import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ChatOptions, chat, chosenText } from '../../../adapters/terminal/chat-session.ts';
import { createTalk } from '../../../adapters/terminal/talk.ts';
import { greetingLanguage, isLeaving } from '../../../adapters/terminal/texts.ts';
import type { Guide } from '../../../src/index.ts';
import { countingGuide } from '../../support/sample-turn.ts';

/** A conversation with injected input and output; returns what was shown. */
const talked = async (typed: string, options: Partial<ChatOptions> = {}, guide: Guide = countingGuide()) => {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => {
    shown += chunk;
  });
  const talk = createTalk(
    guide,
    (contact) => contact === '1357',
    () => '2020-03-02',
  );
  const chatting = chat(talk, {
    input,
    output,
    style: () => ({ width: 80, colour: false }),
    interactive: false,
    language: 'ko',
    ...options,
  });
  input.end(typed);
  await chatting;
  return stripVTControlCharacters(shown);
};

describe('터미널 대화', () => {
  it('흘려 넣은 말마다 답하고, 말과 답이 함께 보인다', async () => {
    expect(await talked('안녕\n\n  로봇 마감\n')).toBe(
      [
        '',
        '나> 안녕',
        '',
        '1번째: 안녕 (2020-03-02, ko)',
        '근거: 공고 2-(1) 지원조건',
        '',
        '1 서류',
        '',
        '나> 로봇 마감',
        '',
        '2번째: 로봇 마감 (2020-03-02, ko)',
        '근거: 공고 2-(1) 지원조건',
        '',
        '1 서류',
        '',
      ].join('\n'),
    );
  });

  it('번호로 고르면 그 말을 한 것이 된다', async () => {
    const shown = await talked('안녕\n1\n1번\n7\n');
    expect(shown.match(/\d번째: .+? \(/g)).toEqual([
      '1번째: 안녕 (',
      '2번째: 서류는? (',
      '3번째: 서류는? (',
      '4번째: 7 (',
    ]);
  });

  it('번호가 아닌 말은 그대로 말한다', () => {
    const choices = [{ kind: 'say', label: '서류', text: '서류는?' }] as const;
    expect(chosenText('1억', choices)).toBeUndefined();
    expect(chosenText('2', choices)).toBeUndefined();
    expect(chosenText('0', choices)).toBeUndefined();
    expect(chosenText(' 1. ', choices)).toBe('서류는?');
  });

  it('개인정보는 무엇보다 먼저 가려지고 화면에 되풀이되지 않는다', async () => {
    const shown = await talked('제 번호 010-2345-6789, 주민번호 900101-1234567\n1357 맞죠\n');
    expect(shown).not.toMatch(/2345|900101|1234567/);
    expect(shown).toContain('[전화번호]');
    expect(shown).toContain('1357 맞죠');
  });

  it('말에 든 제어 문자는 화면을 움직이지 못한다', async () => {
    const shown = await talked('안녕\u001b[2J\u202e하세요\n');
    expect(shown).toContain('나> 안녕 [2J하세요');
  });

  it('사람이 앉아 있으면 인사하고, 나갈 때 인사한다', async () => {
    const shown = await talked('서류\n종료\n안 읽힘\n', { interactive: true });
    expect(shown).toContain('1번째: 안녕하세요');
    expect(shown).toContain('처음으로 · 도움말 · 종료');
    expect(shown).toContain('2번째: 서류');
    expect(shown).toContain('이용해 주셔서 감사합니다');
    expect(shown).not.toContain('안 읽힘 (');
  });

  it('영어로 인사하고, 그 뒤로는 말하는 언어를 따른다', async () => {
    const guide: Guide = {
      takeTurn(state, message) {
        const turn = countingGuide().takeTurn(state, message);
        return { ...turn, reply: { ...turn.reply, language: /[가-힣]/.test(message.text) ? 'ko' : 'en' } };
      },
    };
    const shown = await talked('안녕\nquit\n', { interactive: true, language: 'en' }, guide);
    expect(shown).toContain('1번째: Hello');
    expect(shown.indexOf('You> ')).toBeLessThan(shown.indexOf('나> '));
    expect(shown).toContain('이용해 주셔서 감사합니다');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s로도 인사하고 나간다', async (_name, key) => {
    expect(await talked(`서류\n${key}`, { interactive: true })).toMatch(/2번째: 서류.+감사합니다/s);
  });

  it('나가겠다는 말을 알아듣는다', () => {
    for (const line of ['종료', '/종료', ' 나가기 ', '끝.', 'exit', 'QUIT', 'q'])
      expect(isLeaving(line)).toBe(true);
    for (const line of ['종료일이 언제예요', '사업 끝나면', 'quit?', '']) expect(isLeaving(line)).toBe(false);
  });

  it('영어로 설정된 컴퓨터에서만 영어로 인사한다', () => {
    expect(greetingLanguage({ LANG: 'en_US.UTF-8' })).toBe('en');
    expect(greetingLanguage({ LC_ALL: 'ko_KR.UTF-8', LANG: 'en_US.UTF-8' })).toBe('ko');
    for (const LANG of ['ko_KR.UTF-8', 'C.UTF-8', 'POSIX', '', undefined])
      expect(greetingLanguage({ LANG })).toBe('ko');
  });
});
