import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('가점', () => {
  it('항목 하나', () => {
    expect(textOf('신규구축 여성기업 가점 몇 점이에요?')).toMatch(/3점.*최대 5점/);
  });

  it('둘을 더하면 한도까지만', () => {
    const text = textOf('신규구축 여성기업이고 뿌리기업이면 가점 합쳐서 몇 점이에요?');
    expect(text).toContain('6점');
    expect(text).toContain('5점');
  });

  it('앞에서 말한 것도 더한다', () => {
    const text = textOf('신규구축 여성기업 가점 몇 점이에요?', '뿌리기업이기도 해요. 다 합쳐서 몇 점?');
    expect(text).toMatch(/가점은 5점.*6점/);
  });

  it('증빙', () => {
    expect(textOf('신규구축 여성기업 가점 증빙서류가 뭐예요?')).toContain('여성기업 확인서');
  });

  it('이름을 모르고 설명만 해도 찾는다', () => {
    expect(textOf('조선소에 납품하는 회사인데 고도화 가점 몇 점이에요?')).toContain('조선기자재');
  });

  it('없는 항목은 없다고', () => {
    expect(textOf('신규구축 가점에 벤처기업도 있나요?')).toContain('없어서');
    expect(textOf('고도화 이노비즈 가점 3점 맞죠')).toContain('없어서');
    expect(textOf('고도화 ISMS 인증받았는데 가점 있나요')).toMatch(/정보보호 인증.*3점/);
  });

  it('목록은 항목의 이름만', () => {
    const text = textOf('신규구축 가점 항목 뭐 있어요?');
    for (const item of ['여성기업', '뿌리기업', '조선기자재']) expect(text).toContain(item);
  });

  it('업종이 점수를 받는 것일 때만 그렇다고 한다', () => {
    expect(hear('도금업체인데 고도화 뿌리기업 가점 되나요').text).toMatch(/^네,/);
    expect(hear('플라스틱 사출업체인데 고도화 뿌리기업 가점 되나요').text).not.toMatch(/^네,/);
  });

  it('신규구축과 고도화가 똑같이 주는 점수는 한 번만 말한다', () => {
    const { text } = hear('여성기업 가점 몇점');
    expect(text.match(/3점/g)).toHaveLength(1);
    expect(text).toContain('신규구축·고도화 공통');
  });

  it('더하라는 둘 가운데 설명만 한 것도 더한다', () => {
    const text = textOf('AGV 쓰고 예전에 스마트공장 했는데 로봇 가점 합쳐서 몇점이에요?');
    expect(text).toContain('4점');
    // 언제 뽑혔는지는 다른 항목을 말한 것이 아니다.
    expect(textOf('작년 에너지신산업 선정된 것 하나 있는데 신규구축 가점 총점은요')).toContain('3점');
  });

  it('다른 사업에서만 점수를 주는 것은 그 사업을 말해 준다', () => {
    const text = textOf('일터혁신컨설팅 받았으면 신규구축 가점 되나요');
    expect(text).toMatch(/^아니요, 일터혁신컨설팅은 신규구축 가점 항목에 없어서/);
    expect(text).toContain('상생형');
  });

  it('신규구축과 고도화의 합은 한 번만 말한다', () => {
    const text = textOf('여성기업이랑 ISMS 둘 다 있으면 가점 몇점');
    expect(text.match(/6점/g)).toHaveLength(1);
  });

  it('앞서 말한 항목이 다른 사업에는 없으면 없다고 한다', () => {
    const robot = hear('여성기업 가점 신규에서 몇점', '로봇도?').text;
    expect(robot).toMatch(/^아니요/);
    expect(robot).toContain('가점 항목에 없어서');
    const both = hear('우리는 유턴기업이고 여성기업이야', '신규구축 가점 몇점?', '로봇은 몇점이야').text;
    expect(both).toContain('가점 2점');
    expect(both).toContain('여성기업은 로봇활용 제조혁신지원 가점 항목에 없어서');
  });

  it('아니라고 한 항목은 세지 않고, 기억에서도 뺀다', () => {
    const said = ['로봇 가점 따져봐주세요', 'AGV 무인이송로봇 쓸거고', '뿌리기업은 아니고'];
    expect(hear(...said).text).not.toContain('뿌리기업 2점');
    const { text } = hear(...said, '유턴기업임', '총점 몇점?');
    expect(text).toContain('= 4점');
    expect(text).not.toContain('뿌리기업');
  });
});
