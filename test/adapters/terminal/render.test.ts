import { describe, expect, it } from 'vitest';
import { renderAnswer, renderReply, styleFor } from '../../../adapters/terminal/render.ts';
import type { Reply } from '../../../src/index.ts';

const plain = { width: 80, colour: false };

const reply = (more: Partial<Reply>): Reply => ({
  language: 'ko',
  blocks: [{ kind: 'text', text: '최대 1억원이에요.' }],
  citations: [],
  buttons: [],
  quickReplies: [],
  ...more,
});

describe('터미널의 답', () => {
  it('답, 근거, 번호 붙은 다음 말의 차례다', () => {
    const { text, choices } = renderReply(
      reply({
        sourceLine: '근거: 공고 2-(1) 지원조건',
        quickReplies: [
          { kind: 'say', label: '서류', text: '신규구축 서류' },
          { kind: 'say', label: '마감', text: '신규구축 마감' },
        ],
      }),
      plain,
    );
    expect(text).toBe('최대 1억원이에요.\n근거: 공고 2-(1) 지원조건\n\n1 서류   2 마감');
    expect(choices.map((choice) => choice.text)).toEqual(['신규구축 서류', '신규구축 마감']);
  });

  it('고를 수 있는 목록은 번호를 달고, 같은 말을 다음 말로 되풀이하지 않는다', () => {
    const { text, choices } = renderReply(
      reply({
        blocks: [
          {
            kind: 'list',
            title: '어느 쪽인가요?',
            items: [
              { title: '광주광역시', detail: '062-602-0312', say: '광주광역시' },
              { title: '경기 광주시', say: '경기 광주시' },
            ],
          },
        ],
        quickReplies: [
          { kind: 'say', label: '광주광역시', text: '광주광역시' },
          { kind: 'say', label: '처음으로', text: '처음으로' },
        ],
      }),
      plain,
    );
    expect(text).toBe('어느 쪽인가요?\n1 광주광역시 — 062-602-0312\n2 경기 광주시\n\n3 처음으로');
    expect(choices).toHaveLength(3);
  });

  it('글에 없는 전화번호와 주소만 덧붙인다', () => {
    const text = renderAnswer(
      reply({
        blocks: [{ kind: 'text', text: '문의 1357' }],
        buttons: [
          { kind: 'phone', label: '전화', number: '1357' },
          { kind: 'link', label: '신청 사이트', url: 'https://www.smart-factory.kr' },
        ],
      }),
      plain,
    );
    expect(text).toBe('문의 1357\n→ 신청 사이트: https://www.smart-factory.kr');
  });

  it('차례가 있는 목록, 카드, 표도 글이 된다', () => {
    const text = renderAnswer(
      reply({
        blocks: [
          { kind: 'list', title: '서류', ordered: true, items: [{ title: '사업계획서' }] },
          { kind: 'card', title: '문의', text: '평일', buttons: [] },
          {
            kind: 'table',
            title: '표',
            columns: ['유형', '최대'],
            rows: [
              ['신규구축', '1억원'],
              ['고도화', '1.5억원'],
            ],
          },
        ],
      }),
      plain,
    );
    expect(text).toBe(
      '서류\n1. 사업계획서\n문의\n평일\n표\n유형      최대\n신규구축  1억원\n고도화    1.5억원',
    );
  });

  it('사람에게는 색을 쓰고 너비에 맞추며, 다른 프로그램에는 있는 그대로 준다', () => {
    expect(styleFor({ isTTY: false, columns: 40 })).toEqual({
      width: Number.POSITIVE_INFINITY,
      colour: false,
    });
    expect(styleFor({ isTTY: true, columns: 40 }).width).toBe(40);
    expect(styleFor({ isTTY: true, columns: 300 }).width).toBe(100);
    const coloured = renderAnswer(reply({ sourceLine: '근거: 공고' }), { width: 80, colour: true });
    expect(coloured).toContain('\u001b[2m근거: 공고\u001b[22m');
  });
});
