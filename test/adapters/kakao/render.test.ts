import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillResponse } from '../../../adapters/kakao/contract.ts';
import { renderReply } from '../../../adapters/kakao/render.ts';
import type { Block, Reply } from '../../../src/index.ts';

const reply = (blocks: readonly Block[], more: Partial<Reply> = {}): Reply => ({
  language: 'ko',
  blocks,
  citations: [],
  buttons: [],
  quickReplies: [],
  ...more,
});

const shownText = (body: unknown): string => JSON.stringify(body).replace(/\\n/g, ' ');

describe('카카오톡 말풍선', () => {
  it('짧은 답은 근거와 함께 말풍선 하나가 된다', () => {
    const body = renderReply(
      reply([{ kind: 'text', text: '최대 1억원이에요.' }], { sourceLine: '근거: 공고 2-(1) 지원조건' }),
    );
    expect(body.template.outputs).toEqual([
      { simpleText: { text: '최대 1억원이에요.\n근거: 공고 2-(1) 지원조건' } },
    ]);
  });

  it('전화 단추가 있으면 카드가 된다', () => {
    const body = renderReply(
      reply([{ kind: 'text', text: '문의처예요.' }], {
        buttons: [{ kind: 'phone', label: '담당 기관 전화', number: '1357' }],
      }),
    );
    expect(body.template.outputs).toEqual([
      {
        textCard: {
          description: '문의처예요.',
          buttons: [{ label: '담당 기관 전화', action: 'phone', phoneNumber: '1357' }],
        },
      },
    ]);
  });

  it('한 줄에 다 보이는 짧은 목록은 목록 카드가 된다', () => {
    const items = [
      { title: '경기도 남부', detail: '031-500-3100', say: '경기도 남부' },
      { title: '경기도 북부', detail: '031-539-5140', say: '경기도 북부' },
    ];
    const body = renderReply(reply([{ kind: 'list', title: '어느 쪽인가요?', items }]));
    expect(body.template.outputs[0]).toMatchObject({
      listCard: {
        header: { title: '어느 쪽인가요?' },
        items: [{ title: '경기도 남부', action: 'message' }, {}],
      },
    });
  });

  it('길어서 카드에 안 들어가는 목록은 글로 남김없이 보인다', () => {
    const items = Array.from({ length: 8 }, (_, at) => ({
      title: `서류 ${at + 1}`,
      detail: '발행일로부터 3개월 이내의 것만 인정되는 아주 긴 설명이 붙은 서류입니다',
    }));
    const body = renderReply(reply([{ kind: 'list', title: '제출 서류', items }]));
    for (const { title } of items) expect(shownText(body)).toContain(title);
  });

  it('천 자가 넘는 답은 나뉘고 사라지는 낱말이 없다', () => {
    const words = Array.from({ length: 400 }, (_, at) => `낱말${at}`);
    const body = renderReply(reply([{ kind: 'text', text: words.join(' ') }]));
    expect(skillResponse.safeParse(body).success).toBe(true);
    for (const word of words) expect(shownText(body)).toContain(word);
  });

  it('세 말풍선에도 안 들어가면 잘렸다고 밝힌다', () => {
    const body = renderReply(reply([{ kind: 'text', text: '가나다라 '.repeat(2000) }]));
    expect(body.template.outputs).toHaveLength(3);
    expect(shownText(body)).toContain('길어서 여기까지');
  });

  it('어떤 답이든 계약에 맞는 말풍선이 된다', () => {
    const word = fc.string({ minLength: 1, maxLength: 1500 });
    const item = fc.record({ title: word, detail: word, say: word });
    const block = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: word }),
      fc.record({
        kind: fc.constant('list' as const),
        title: word,
        items: fc.array(item, { minLength: 1, maxLength: 20 }),
        ordered: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('card' as const), title: word, text: word, buttons: fc.constant([]) }),
    );
    const say = fc.record({ kind: fc.constant('say' as const), label: word, text: word });
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 5 }),
        fc.array(say, { maxLength: 14 }),
        (blocks, quickReplies) => {
          fc.pre(blocks.some((one) => one.kind !== 'text' || one.text.trim() !== ''));
          const body = renderReply(
            reply(blocks, {
              quickReplies: quickReplies.filter(
                ({ label, text }) => label.trim() !== '' && text.trim() !== '',
              ),
              sourceLine: '근거: 공고',
            }),
          );
          expect(skillResponse.safeParse(body).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
