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

  it('앞에서 말한 둘을 이어서 견준다', () => {
    const bonus = hear('가점 뭐 있어요 신규구축', '로봇사업은 가점이 다른가요').text;
    expect(bonus).toMatch(/^네/);
    expect(bonus).toContain('최대 6점');
    expect(bonus).not.toContain('사업기간');
    expect(hear('신규구축이랑 로봇 지원금 얼마에요', '로봇이 더 적죠?').text).toMatch(/^아니요.*1억원/);
    expect(hear('역량강화랑 마이스터 차이', '비용은 어디가 싸요').text).toContain('93만원');
  });

  it('서류가 어느 쪽이 많은지는 가짓수로', () => {
    const text = hear('로봇이랑 고도화 중에 고민이에요', '서류는 로봇이 더 많죠?').text;
    expect(text).toMatch(/^네.*8종/);
  });

  it('고르지 못하는 사람에게는 둘을 나란히', () => {
    for (const said of ['로봇이랑 고도화 중에 고민이에요', '신규로 할지 상생으로 할지 모르겠어요'])
      expect(hear(said).text).toContain('이렇게 달라요');
    const points = hear(
      '우리는 유턴기업이고 여성기업이야',
      '신규구축 가점 몇점?',
      '로봇은 몇점이야',
      '둘 중에 뭐가 유리해?',
    ).text;
    expect(points).toContain('5점이에요');
    expect(points).toContain('가점 2점');
  });

  it('두 사업의 차이에 사람을 뽑는 모집은 끼지 않는다', () => {
    expect(hear('역량강화랑 마이스터 차이가 뭐예요').text).not.toContain('1,860만원');
  });

  it('‘한번 더 받을 수 있나요’는 아무것도 견주지 않는다', () => {
    expect(hear('마이스터 며칠 나와요', '한번 더 받을 수 있나요').trace.topic).not.toContain('compare');
    expect(hear('클라우드랑 로봇 중에 뭐가 지원금 많아요', '서류는 어디가 적어요').text).toMatch(
      /^클라우드.*3종/,
    );
  });
});
