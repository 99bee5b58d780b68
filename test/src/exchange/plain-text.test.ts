import { describe, expect, it } from 'vitest';
import { blockText, toPlainText } from '../../../src/exchange/plain-text.ts';
import { sampleReply } from '../../support/sample-turn.ts';

describe('글로 된 답', () => {
  const items = [{ title: '사업계획서', detail: '1부' }, { title: '견적서' }];

  it('목록은 목록으로 남는다', () => {
    expect(blockText({ kind: 'list', title: '서류', items })).toBe('서류\n· 사업계획서 — 1부\n· 견적서');
    expect(blockText({ kind: 'list', title: '서류', items, ordered: true })).toBe(
      '서류\n1. 사업계획서 — 1부\n2. 견적서',
    );
  });

  it('카드와 표에도 글이 있다', () => {
    expect(blockText({ kind: 'card', title: '제목', text: '내용', buttons: [] })).toBe('제목\n내용');
    expect(blockText({ kind: 'table', title: '표', columns: ['가', '나'], rows: [['1', '2']] })).toBe(
      '표\n가 | 나\n1 | 2',
    );
  });

  it('문장이 든 표는 줄마다, 같은 말은 한 번만', () => {
    const long = '처음 들이는 곳이 대상이고 이미 있는 곳은 대상이 아니에요.';
    const table = {
      kind: 'table' as const,
      title: '표',
      columns: ['구분', '가', '나'],
      rows: [
        ['대상', long, '둘째'],
        ['기간', long, long],
      ],
    };
    expect(blockText(table)).toBe(`표\n[대상]\n· 가: ${long}\n· 나: 둘째\n[기간] ${long}`);
  });

  it('출처는 마지막 줄이다', () => {
    expect(toPlainText(sampleReply('답'))).toBe('답\n근거: 공고 2-(1) 지원조건');
  });
});
