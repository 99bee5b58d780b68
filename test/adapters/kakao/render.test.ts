import { describe, expect, it } from 'vitest';
import { skillResponse } from '../../../adapters/kakao/contract.ts';
import { renderReply } from '../../../adapters/kakao/render.ts';
import type { Action, Block, Reply } from '../../../src/index.ts';

const reply = (blocks: readonly Block[], more: Partial<Reply> = {}): Reply => ({
  language: 'ko',
  blocks,
  citations: [],
  buttons: [],
  quickReplies: [],
  ...more,
});

const outputsOf = (blocks: readonly Block[], more: Partial<Reply> = {}) =>
  renderReply(reply(blocks, more)).template.outputs;

const shownText = (body: unknown): string => JSON.stringify(body).replace(/\\n/g, ' ');

const call = (label: string, number: string): Action => ({ kind: 'phone', label, number });

describe('카카오톡 말풍선', () => {
  it('짧은 답은 근거와 함께 말풍선 하나가 된다', () => {
    const outputs = outputsOf([{ kind: 'text', text: '최대 1억원이에요.' }], {
      sourceLine: '근거: 공고 2-(1) 지원조건',
    });
    expect(outputs).toEqual([{ simpleText: { text: '최대 1억원이에요.\n근거: 공고 2-(1) 지원조건' } }]);
  });

  it('전화 단추가 있으면 카드가 되고, PC에서도 보이게 번호를 글로도 적는다', () => {
    const outputs = outputsOf([{ kind: 'text', text: '문의처예요.' }], {
      buttons: [call('담당 기관 전화', '1357')],
      sourceLine: '근거: 공고',
    });
    expect(outputs).toEqual([
      {
        textCard: {
          description: '문의처예요.\n담당 기관 전화 1357\n근거: 공고',
          buttons: [{ label: '담당 기관 전화', action: 'phone', phoneNumber: '1357' }],
        },
      },
    ]);
  });

  it('글에 있는 번호는 되풀이하지 않고, 긴 단추 이름 대신 번호를 적는다', () => {
    const text = '부산 스마트제조혁신센터 051-974-9205';
    const outputs = outputsOf([{ kind: 'text', text }], {
      buttons: [call('부산 스마트제조혁신센터 전화', '051-974-9205')],
    });
    expect(outputs).toEqual([
      {
        textCard: {
          description: text,
          buttons: [{ label: '☎ 051-974-9205', action: 'phone', phoneNumber: '051-974-9205' }],
        },
      },
    ]);
  });

  it('단추가 넘치면 남는 것은 글로 적거나 빠른 답장이 된다', () => {
    const buttons: Action[] = [
      ...['1', '2', '3', '4'].map((digit) => call(`기관 ${digit}`, `02-000-000${digit}`)),
      { kind: 'link', label: '누리집', url: 'https://example.kr' },
      { kind: 'say', label: '서류', text: '서류는?' },
    ];
    const { outputs, quickReplies } = renderReply(
      reply([{ kind: 'text', text: '여러 곳이에요.' }], { buttons }),
    ).template;
    expect(shownText(outputs)).toContain('기관 4 02-000-0004');
    expect(shownText(outputs)).toContain('누리집 https://example.kr');
    expect(quickReplies).toEqual([{ label: '서류', action: 'message', messageText: '서류는?' }]);
  });

  it('글이 길면 단추는 따로 카드가 된다', () => {
    const outputs = outputsOf([{ kind: 'text', text: '안내입니다. '.repeat(60) }], {
      buttons: [{ kind: 'link', label: '신청 사이트', url: 'https://www.smart-factory.kr' }],
    });
    expect(outputs.at(-1)).toMatchObject({
      textCard: { title: '바로 연결', buttons: [{ action: 'webLink' }] },
    });
  });

  it('한 줄로 다 보이는 짧은 선택지는 목록 카드가 된다', () => {
    const items = [
      { title: '경기도 남부', detail: '경기 스마트제조혁신센터 031-500-3100', say: '경기도 남부' },
      { title: '경기도 북부', detail: '경기북부 스마트제조혁신센터 031-539-5140', say: '경기도 북부' },
    ];
    expect(outputsOf([{ kind: 'list', title: '어느 쪽인가요?', items }])[0]).toMatchObject({
      listCard: {
        header: { title: '어느 쪽인가요?' },
        items: [{ title: '경기도 남부', action: 'message', messageText: '경기도 남부' }, {}],
      },
    });
  });

  it('긴 제목은 마지막 문장만 카드 제목이 되고 앞말은 글로 남는다', () => {
    const title = '‘광주’라는 이름은 여러 곳이라 하나로 알려 드리기가 어려워요. 어느 쪽인가요?';
    const items = [{ title: '광주광역시', say: '광주광역시' }];
    expect(outputsOf([{ kind: 'list', title, items }])).toEqual([
      { simpleText: { text: '‘광주’라는 이름은 여러 곳이라 하나로 알려 드리기가 어려워요.' } },
      {
        listCard: {
          header: { title: '어느 쪽인가요?' },
          items: [{ title: '광주광역시', action: 'message', messageText: '광주광역시' }],
        },
      },
    ]);
  });

  it('한 줄에 안 들어가는 선택지는 글로 남김없이 보이고 빠른 답장이 된다', () => {
    const items = Array.from({ length: 8 }, (_, at) => ({
      title: `사업 ${at + 1}`,
      detail: '최대 심화 800만원, 기본 400만원, 원포인트 100만원 · 수시',
      say: `사업 ${at + 1}`,
    }));
    const { outputs, quickReplies = [] } = renderReply(
      reply([{ kind: 'list', title: '사업', items }], {
        quickReplies: [
          { kind: 'say', label: '사업 1', text: '사업 1' },
          { kind: 'say', label: '처음으로', text: '처음으로' },
        ],
      }),
    ).template;
    for (const { title } of items) expect(shownText(outputs)).toContain(title);
    expect(quickReplies.map(({ label }) => label)).toEqual([
      '사업 1',
      '처음으로',
      ...items.slice(1).map(({ title }) => title),
    ]);
  });

  it('차례가 있는 목록은 번호를 매긴 글이다', () => {
    const items = [{ title: '사업계획서' }, { title: '사업자등록증명원', detail: '1부' }];
    expect(outputsOf([{ kind: 'list', title: '서류', items, ordered: true }])).toEqual([
      { simpleText: { text: '서류\n1. 사업계획서\n2. 사업자등록증명원 — 1부' } },
    ]);
  });

  it('사업마다 다른 긴 설명은 넘겨 보는 카드가 된다', () => {
    const items = Array.from({ length: 4 }, (_, at) => ({
      title: `사업 ${at + 1}`,
      detail: '가나다라 마바사 '.repeat(10).trim(),
    }));
    const outputs = outputsOf([{ kind: 'list', title: '사업별로 다릅니다.', items }], {
      sourceLine: '근거: 공고',
    });
    expect(outputs).toEqual([
      { simpleText: { text: '사업별로 다릅니다.' } },
      {
        carousel: {
          type: 'textCard',
          items: items.map(({ title, detail }) => ({ title, description: detail })),
        },
      },
      { simpleText: { text: '근거: 공고' } },
    ]);
  });

  it('카드 블록은 단추가 붙은 카드가 된다', () => {
    const outputs = outputsOf([
      { kind: 'card', title: '문의', text: '평일에 받아요.', buttons: [call('전화', '1357')] },
    ]);
    expect(outputs).toEqual([
      {
        textCard: {
          title: '문의',
          description: '평일에 받아요.\n전화 1357',
          buttons: [{ label: '전화', action: 'phone', phoneNumber: '1357' }],
        },
      },
    ]);
  });

  it('접히지 않게 500자쯤에서 나눈다', () => {
    const outputs = outputsOf([{ kind: 'text', text: '한 문장이에요. '.repeat(100) }]);
    expect(outputs).toHaveLength(2);
    expect(shownText(outputs[0])).toMatch(/이에요\."/);
  });

  it('천 자가 넘는 답은 나뉘고 사라지는 낱말이 없다', () => {
    const words = Array.from({ length: 400 }, (_, at) => `낱말${at}`);
    const body = renderReply(reply([{ kind: 'text', text: words.join(' ') }]));
    expect(skillResponse.safeParse(body).success).toBe(true);
    for (const word of words) expect(shownText(body)).toContain(word);
  });

  it('세 말풍선에도 안 들어가면 잘렸다고 밝히고 근거와 번호는 남긴다', () => {
    const outputs = outputsOf([{ kind: 'text', text: '가나다라 '.repeat(2000) }], {
      sourceLine: '근거: 공고',
      buttons: [call('전화', '1357')],
    });
    expect(outputs).toHaveLength(3);
    expect(shownText(outputs)).toContain('길어서 여기까지');
    expect(shownText(outputs)).toContain('전화 1357 근거: 공고');
  });

  it('주소가 잘못된 단추는 글로 적는다', () => {
    const outputs = outputsOf([{ kind: 'text', text: '신청하세요.' }], {
      buttons: [{ kind: 'link', label: '신청', url: 'smart-factory.kr' }],
    });
    expect(outputs).toEqual([{ simpleText: { text: '신청하세요.\n신청 smart-factory.kr' } }]);
  });

  it('할 말이 없어도 빈 말풍선은 보내지 않는다', () => {
    expect(shownText(outputsOf([]))).toContain('다르게 물어봐 주세요');
    expect(shownText(outputsOf([{ kind: 'text', text: ' \n' }]))).toContain('다르게 물어봐 주세요');
  });
});
