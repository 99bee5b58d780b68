import { describe, expect, it } from 'vitest';
import type { BotkitAnswer, BotkitHandler } from '../../../adapters/botkit/contract.ts';
import { type GuidePluginOptions, guidePlugin, type Turns } from '../../../adapters/botkit/guide-plugin.ts';
import { botkitMessage } from '../../support/botkit-message.ts';
import { sampleReply } from '../../support/sample-turn.ts';

type Handled = Parameters<Turns['handle']>[0];

/** The plugin in a controller that only notes what was registered, and a bot that notes what it says. */
const setUp = (changes: Partial<GuidePluginOptions> = {}, refuses = false) => {
  const handled: Handled[] = [];
  const said: BotkitAnswer[] = [];
  const errors: unknown[] = [];
  const heardOn = new Map<string, BotkitHandler>();
  const turns: Turns = {
    async handle(message) {
      handled.push(message);
      return { reply: sampleReply(`들은 말: ${message.text}`), duplicate: false };
    },
  };
  const plugin = guidePlugin({ turns, onError: (error) => errors.push(error), ...changes });
  plugin.init({
    on(events, handler) {
      for (const event of [events].flat()) heardOn.set(event, handler);
    },
  });
  const bot = {
    async reply(_message: object, answer: BotkitAnswer) {
      if (refuses) throw new Error('gone');
      said.push(answer);
    },
  };
  const hear = (message: object, event = 'message') => heardOn.get(event)?.(bot, message);
  return { plugin, handled, said, errors, heardOn, hear };
};

describe('Botkit 플러그인', () => {
  it('이름이 있고 사람이 말하는 사건들을 듣는다', () => {
    const { plugin, heardOn } = setUp();
    expect(plugin.name).toBe('Smart Factory Guide');
    expect([...heardOn.keys()]).toEqual(['message', 'direct_message', 'direct_mention', 'mention']);
    expect([...setUp({ events: ['facebook_postback'] }).heardOn.keys()]).toEqual(['facebook_postback']);
  });

  it('말을 안내에 넘겨 답하고, 뒤의 처리기는 부르지 않게 한다', async () => {
    const { hear, handled, said } = setUp();
    expect(await hear(botkitMessage('서류는?', { activity: { id: 'm1' } }))).toBe(false);
    expect(handled).toEqual([
      {
        channel: 'botkit',
        conversationKey: '["websocket","u1","","u1"]',
        messageId: 'm1',
        text: '서류는?',
      },
    ]);
    expect(said.map(({ text }) => text)).toEqual(['들은 말: 서류는?\n근거: 공고 2-(1) 지원조건']);
  });

  it('제 것이 아닌 말은 다음 처리기에 맡긴다', async () => {
    const { hear, handled } = setUp();
    expect(await hear(botkitMessage(''))).toBeUndefined();
    expect(await hear({})).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it('부를 때만 답하게 할 수 있다', async () => {
    const { hear, handled } = setUp({ listensTo: 'mentions' });
    const room = { channelId: 'slack', conversation: { id: 'C1' } };
    expect(await hear(botkitMessage('서류는?', { activity: room }))).toBeUndefined();
    await hear(botkitMessage('서류는?', { type: 'direct_mention', activity: room }), 'direct_mention');
    await hear(botkitMessage('마감은?'));
    expect(handled.map(({ text }) => text)).toEqual(['서류는?', '마감은?']);
  });

  it('다시 배달된 말에는 두 번 답하지 않는다', async () => {
    const { hear, said } = setUp({
      turns: { handle: async () => ({ reply: sampleReply('먼저 한 답'), duplicate: true }) },
    });
    expect(await hear(botkitMessage('서류는?'))).toBe(false);
    expect(said).toEqual([]);
  });

  it.each([
    ['서류는?', /지금은 답을 드리지 못했어요.*1357/],
    ['Which documents?', /could not answer just now.*1357/],
  ])('답하지 못하면 묻는 이의 말로 알린다: %s', async (text, apology) => {
    const broken = new Error('broken');
    const { hear, said, errors } = setUp({ turns: { handle: () => Promise.reject(broken) } });
    expect(await hear(botkitMessage(text))).toBe(false);
    expect(said).toEqual([{ text: expect.stringMatching(apology) }]);
    expect(errors).toEqual([broken]);
  });

  it('보내지 못해도 Botkit에 던지지 않는다', async () => {
    const { hear, errors } = setUp({}, true);
    expect(await hear(botkitMessage('서류는?'))).toBe(false);
    expect(errors).toEqual([new Error('gone'), new Error('gone')]);
  });
});
