import { describe, expect, it } from 'vitest';
import { limits, renderMessages } from '../../../adapters/botkit/render-messages.ts';
import type { Reply } from '../../../src/index.ts';
import { everyPart } from '../../support/sample-answers.ts';
import { sampleReply } from '../../support/sample-turn.ts';

const reply: Reply = {
  ...sampleReply('최대 1억원을 지원해요.'),
  buttons: [
    { kind: 'phone', label: '문의', number: '042-388-0855' },
    { kind: 'link', label: '신청', url: 'https://www.smart-factory.kr' },
  ],
};

describe('Botkit의 메시지', () => {
  it('글에 근거와 번호와 주소가 있고, 이어서 할 말을 누를 수 있다', () => {
    expect(renderMessages(reply, 'websocket')).toEqual([
      {
        text: [
          '최대 1억원을 지원해요.',
          '근거: 공고 2-(1) 지원조건',
          '문의 042-388-0855',
          '신청 https://www.smart-factory.kr',
        ].join('\n'),
        quick_replies: [{ content_type: 'text', title: '서류', payload: '서류는?' }],
        suggestedActions: { to: [], actions: [{ type: 'imBack', title: '서류', value: '서류는?' }] },
      },
    ]);
  });

  it('누를 것이 없는 곳에서는 이어서 할 말을 글로 적는다', () => {
    const [message] = renderMessages(reply, 'twilio-sms');
    expect(message?.text).toMatch(/\n이렇게 말씀하실 수 있어요: 서류는\?$/);
    expect(message).not.toHaveProperty('quick_replies');
    expect(renderMessages({ ...reply, language: 'en' }, 'slack')[0]?.text).toContain('You can say: ');
  });

  it('Slack에서는 꺾쇠가 누구도 부르지 않는다', () => {
    const [message] = renderMessages(sampleReply('<!channel> & 안내'), 'slack');
    expect(message?.text).toContain('&lt;!channel&gt; &amp; 안내');
  });

  it('목록에서 고를 것도 누를 수 있다', () => {
    const payloads = renderMessages(everyPart, 'facebook')
      .at(-1)
      ?.quick_replies?.map(({ payload }) => payload);
    expect(payloads).toContain('신규구축');
  });

  it('긴 답은 나누어 보내고 마지막에 누를 것을 단다', () => {
    const long = sampleReply('스마트공장 지원 안내입니다. '.repeat(300));
    const messages = renderMessages(long, 'webhook');
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.every(({ text }) => text.length <= limits.text)).toBe(true);
    expect(messages.map((message) => message.quick_replies !== undefined)).toEqual([
      ...messages.slice(1).map(() => false),
      true,
    ]);
  });

  it('할 말이 더 없으면 누를 것도 없다', () => {
    expect(renderMessages({ ...reply, buttons: [], quickReplies: [] }, 'websocket')).toEqual([
      { text: '최대 1억원을 지원해요.\n근거: 공고 2-(1) 지원조건' },
    ]);
  });
});
