import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('비교', () => {
  it('두 사업을 나란히', () => {
    const { text, trace, reply } = hear('신규구축이랑 고도화 차이가 뭐예요?');
    expect(trace.topic).toBe('compare');
    expect(text).toContain('최대 1억원');
    expect(text).toContain('최대 1.5억원');
    expect(reply.blocks[0]?.kind).toBe('table');
  });

  it('한 사업의 두 유형', () => {
    const { text } = hear('상생형 유형1이랑 유형2 차이가 뭐예요?');
    expect(text).toMatch(/유형 ?1/);
    expect(text).toMatch(/유형 ?2/);
  });

  it('한 가지를 견주면 그것만', () => {
    const { text } = hear('신규구축이랑 로봇 중에 사업기간이 더 긴 쪽은?');
    expect(text).toContain('6개월');
    expect(text).not.toContain('최대 1억원');
  });

  it('두 가지를 견주면 둘 다', () => {
    const { text } = hear('로봇 클라우드 마감이랑 지원한도 비교해줘');
    for (const figure of ['3월 12일', '3월 31일', '최대 3억원', '최대 1.4억원'])
      expect(text).toContain(figure);
  });

  it('차이에 한 가지를 곁들이면 전체를 견준다', () => {
    const { text } = hear('신규구축이랑 고도화 차이가 뭐예요 한도도 같이');
    for (const word of ['아직 없는', '이미', '최대 1억원', '최대 1.5억원']) expect(text).toContain(word);
  });

  it('견줄 것을 말하지 않으면 견주지 않는다', () => {
    expect(hear('차이가 뭐예요?').text).not.toContain('이렇게 달라요');
  });
});
