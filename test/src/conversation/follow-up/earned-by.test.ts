import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('가점 이야기에 보태는 사업', () => {
  it('참여한 사업은 그 가점 항목으로 듣는다', () => {
    const { text, state } = hear('여성기업 가점 몇점이에요 신규', '거기다 마이스터까지 선정됐던거면 합쳐서?');
    expect(text).toContain('5점');
    expect(text).toContain('여성기업 3점');
    expect(state.focus.recruitments).toEqual(['new-build']);
  });

  it('다른 사업의 가점을 물으면 그 사업이다', () => {
    expect(hear('뿌리기업인데 신규구축 몇점', '로봇은요').text).toContain('2점');
  });

  it('점수가 없는 항목은 이름을 들어 없다고 한다', () => {
    expect(hear('여성기업이고 뿌리기업이면 로봇 총 몇점').text).toContain('여성기업은');
  });
});
