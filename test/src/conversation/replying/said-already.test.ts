import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('이미 말한 것', () => {
  it('첫 답에 든 수는 다음 물음에 되풀이하지 않는다', () => {
    const text = textOf('마이스터 주 몇일 하루 몇시간 와요');
    expect(text.match(/6시간/g)).toHaveLength(2);
    expect(text).toMatch(/주 2일.*총 48일/);
    expect(text).toMatch(/총 24일/);
  });

  it('한 물음에 걸린 두 답은 그대로 둔다', () => {
    expect(textOf('컨설팅 과제당 최대 비용 1000만원에 부가세까지 다 들어간 거죠?')).not.toMatch(/^네, 맞/);
  });

  it('같은 줄의 두 진술이 같은 말이면 하나만', () => {
    const text = textOf('수준확인 비용 지원 얼마?', '지금 구축사업 참여중인데 신청 가능?');
    expect(text.match(/따로 신청할 수 없/g)).toHaveLength(1);
  });

  it('다른 수가 있으면 둘 다 말한다', () => {
    expect(textOf('확인기관 전문인력 몇명 실적 몇건')).toMatch(/10명[\s\S]*10건/);
  });
});

describe('서류를 말한 다음', () => {
  it('어디서 받는지 물으면 양식을 내려받는 곳', () => {
    expect(textOf('신규구축 서류 알려줘', '그건 어디서 받아요')).toMatch(
      /^양식은 http:\/\/www\.smart-factory\.kr/,
    );
  });

  it('누가 쓰는지 물으면 그 서류를 말한다', () => {
    expect(textOf('로봇 견적서 총 몇부요? 누가쓴거')).not.toContain('지원 절차');
  });
});

describe('여러 사업이 똑같이 적은 것', () => {
  it('한 번만 말하고 어느 사업인지 밝힌다', () => {
    const text = textOf('클라우드 이용료 몇년치까지 사업비에 넣을수있죠');
    expect(text.match(/최대 3년/g)).toHaveLength(1);
    expect(text).toMatch(/신규구축·고도화·대중소 상생형.*공통/);
  });
});
