import { describe, expect, it } from 'vitest';
import { on, sampleTalk, talk } from '../../support/guide.ts';

const { hear } = talk();

describe('여러 사업의 순서', () => {
  it.each([
    ['제일 많이 주는 사업이 뭐야', '로봇활용 제조혁신지원이 가장 많아요(최대 3억원)'],
    ['지원금이 제일 적은 사업은 뭐예요', '스마트공장 수준확인 참여기업이 가장 적어요(80만원)'],
    ['기간이 가장 오래 걸리는 사업', '대중소 상생형(주관기관 모집)이 가장 길어요(최대 9개월)'],
    ['가점이 제일 큰 사업은?', '로봇활용 제조혁신지원이 가장 높아요(최대 6점)'],
    ['서류가 제일 많은 사업', '로봇활용 제조혁신지원이 가장 많아요(8종)'],
    ['which program pays the most', 'robot program (KRW 300 million)'],
  ])('%s', (said, first) => expect(hear(said).text).toContain(first));

  it('마감 순서는 그날 아직 받는 것만', () => {
    const said = '접수 마감이 가장 빠른 게 뭐예요';
    expect(hear(on('2020-02-20', said)).text).toContain('확인기관이 가장 빨라요(2월 27일)');
    const later = hear(on('2020-03-02', said)).text;
    expect(later).toContain('컨설팅기관 모집이 가장 빨라요(3월 6일)');
    expect(later).not.toContain('2월 27일');
  });

  it('한 형태에만 있는 숫자는 그 형태를 말한다', () =>
    expect(hear('지원 비율이 제일 높은 사업').text).toContain('(원포인트 멘토링)이 가장 높아요(100%)'));

  it('단위가 다르면 순서를 매기지 않고 나란히', () =>
    expect(hear('자부담이 제일 큰 사업').text).not.toContain('가장 커요'));

  it('사업을 말하던 중에도 모든 사업을 물으면 모두에서', () => {
    expect(hear('클라우드 얼마예요', '제일 많이 주는 사업은 뭐예요').text).toContain('로봇활용');
    expect(hear('마이스터 며칠이에요', '제일 많이 남는 게 뭐예요').text).not.toContain('가장 많아요');
  });

  it('앞선 사업을 이어서 물을 수 있다', () =>
    expect(hear('제일 많이 주는 사업', '그거 언제까지야').text).toMatch(/^로봇활용/));

  it('가점은 항목끼리 같다는 것도 말한다', () =>
    expect(hear('가점이 제일 높은 항목이 뭐예요').text).toMatch(/2점, [^.]*3점|3점, [^.]*2점/));

  it('두 사업을 견주면 둘 가운데서', () =>
    expect(hear('신규구축이랑 고도화 중에 어디가 제일 많이 줘요').text).not.toContain('로봇활용'));

  it('다른 공고에서도', () =>
    expect(sampleTalk().hear('제일 많이 주는 사업이 뭐야').text).toContain('가장 많아요'));

  it('부담이 없는 것보다 적은 것은 없으니 그것을 먼저, 금액과 비율로 정해진 것은 나눠 말한다', () => {
    const { text } = hear('젤 돈 적게드는 사업');
    expect(text).toMatch(/^자부담은 .*유형 2.*원포인트 멘토링.*가장 적어요\(0원\)/);
    expect(text).toMatch(/금액으로 정해진 다른 사업은 스마트 마이스터 참여기업 93만원/);
    expect(text).toMatch(/클라우드기반 솔루션개발사업 30%/);
  });
});
