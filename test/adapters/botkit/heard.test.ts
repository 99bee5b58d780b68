import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeard } from '../../../adapters/botkit/heard.ts';
import { botkitMessage } from '../../support/botkit-message.ts';

describe('Botkit의 메시지 읽기', () => {
  it('말, 대화, 플랫폼, 메시지 번호를 읽는다', () => {
    const heard = readHeard(botkitMessage('  서류는? ', { activity: { id: 'm1' } }));
    expect(heard).toMatchObject({ text: '서류는?', platform: 'websocket', messageId: 'm1' });
  });

  it.each([
    ['글이 없는 것', botkitMessage('   ')],
    ['글 자리가 빈 것', { ...botkitMessage('x'), text: null }],
    ['자기가 한 말', botkitMessage('안내', { activity: { from: { id: 'bot' } } })],
    ['다른 봇의 말', { ...botkitMessage('안내'), bot_id: 'B1' }],
    ['봇이라고 밝힌 말', botkitMessage('안내', { activity: { from: { id: 'u', role: 'bot' } } })],
    ['모양이 다른 것', { type: 'message', text: '서류는?' }],
    ['없는 것', undefined],
  ])('사람이 한 말이 아니면 듣지 않는다: %s', (_name, message) => {
    expect(readHeard(message)).toBeUndefined();
  });

  it('Messenger의 빠른 답장은 이름이 아니라 담긴 말로 듣는다', () => {
    const pressed = { ...botkitMessage('수준확인 참여기업'), quick_reply: { payload: '수준확인 서류' } };
    expect(readHeard(pressed)?.text).toBe('수준확인 서류');
  });

  it.each([
    ['slack', '<@U123> 신규구축 &amp; 고도화', '신규구축 & 고도화'],
    ['msteams', '<at>안내</at> 서류는?', '서류는?'],
    ['websocket', '<b>서류</b>는?', '<b>서류</b>는?'],
  ])('%s에서 부르는 표시는 말이 아니다', (channelId, typed, text) => {
    expect(readHeard(botkitMessage(typed, { activity: { channelId } }))?.text).toBe(text);
  });

  const room = { channelId: 'slack', conversation: { id: 'C1' } };
  it.each([
    ['방에서 오가는 말', { activity: room }, false],
    ['이름을 부른 말', { type: 'direct_mention', activity: room }, true],
    ['말 안에서 부른 말', { type: 'mention', activity: room }, true],
    ['쪽지', { type: 'direct_message', activity: room }, true],
    ['둘만 있는 곳', {}, true],
    ['둘만 있다고 적힌 곳', { activity: { conversation: { id: 'C1', isGroup: false } } }, true],
    ['여럿이 있는 곳', { activity: { conversation: { id: 'C1', isGroup: true } } }, false],
    [
      '여럿이 있는 곳에서 부른 말',
      {
        activity: {
          conversation: { id: 'C1', isGroup: true },
          entities: [{ type: 'mention', mentioned: { id: 'bot' } }],
        },
      },
      true,
    ],
    [
      '남을 부른 말',
      { activity: { conversation: { id: 'C1' }, entities: [{ type: 'mention', mentioned: { id: 'u2' } }] } },
      false,
    ],
  ])('봇에게 한 말인지 안다: %s', (_name, changes, isAddressed) => {
    expect(readHeard(botkitMessage('서류는?', changes))?.isAddressed).toBe(isAddressed);
  });

  it('플랫폼, 방, 스레드, 사람이 하나라도 다르면 다른 대화다', () => {
    const part = fc.string({ minLength: 1 }).filter((id) => id !== 'bot');
    const place = fc.record({ channelId: part, room: part, thread: fc.string(), person: part });
    const keyOf = (at: { channelId: string; room: string; thread: string; person: string }) =>
      readHeard(
        botkitMessage('서류는?', {
          activity: {
            channelId: at.channelId,
            from: { id: at.person },
            conversation: { id: at.room, thread_ts: at.thread },
          },
        }),
      )?.conversationKey;
    fc.assert(
      fc.property(place, place, (one, other) => {
        const isSame = JSON.stringify(Object.values(one)) === JSON.stringify(Object.values(other));
        expect(keyOf(one) === keyOf(other)).toBe(isSame);
      }),
    );
  });
});
