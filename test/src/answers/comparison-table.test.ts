import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('통째로 견주는 표', () => {
  it.each(['신규구축이랑 고도화 비교', '신규구축과 고도화는 뭐가 달라요'])('%s', (asked) => {
    const [block] = hear(asked).reply.blocks;
    expect(block).toMatchObject({ kind: 'table', columns: ['구분', '신규구축', '고도화'] });
    const rows = block?.kind === 'table' ? block.rows : [];
    expect(rows.map(([head]) => head)).toEqual(['사업 내용', '지원금', '사업기간', '신청 기간']);
    expect(rows[1]?.join(' ')).toMatch(/1억원.*1\.5억원/);
  });

  it('칸은 머리에 있는 이름을 되풀이하지 않고, 이름 뒤에 남은 조각으로 시작하지도 않는다', () => {
    const [block] = hear('compare new build and upgrade').reply.blocks;
    const rows = block?.kind === 'table' ? block.rows : [];
    expect(rows[0]?.slice(1).map((cell) => cell.slice(0, 14))).toEqual(['Helps domestic', 'Helps domestic']);
    expect(rows[1]?.[1]).toMatch(/^Pays up to/);
    const [window] = rows.slice(-1);
    expect(window?.[1]).toMatch(/^New build and upgrade take/);
    expect(window?.[1]).toBe(window?.[2]);
  });

  it('적혀 있지 않은 칸은 비우지 않는다', () => {
    const [block] = hear('compare robot and cloud').reply.blocks;
    const rows = block?.kind === 'table' ? block.rows : [];
    expect(rows.flat().every((cell) => cell.length > 0)).toBe(true);
    expect(rows.flat()).toContain('not stated');
  });

  it('형태끼리 견주면 그 형태가 있는 모집만 선다', () => {
    const [block] = hear('기본컨설팅이랑 심화컨설팅 비교').reply.blocks;
    expect(block).toMatchObject({ kind: 'table', columns: ['구분', '기본 컨설팅', '심화 컨설팅'] });
  });
});
