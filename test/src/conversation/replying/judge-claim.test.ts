import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const textOf = (said: string): string => hear(said).text;

describe('맞는지 묻는 말', () => {
  it.each([
    ['고도화가 최대 1.5억이고 비율은 70%라는데 둘 다 맞나요?', '비율은 공고와 다릅니다'],
    ['신규구축 지원은 1억에 70%라면서요?', '비율은 공고와 다릅니다'],
    ['"로봇 최대 3억, 정부 70%"라고 적힌 자료가 있는데 잘못된 데가 있나요', '비율은 공고와 다릅니다'],
  ])('일부만 맞으면 무엇이 다른지 말한다: %s', (said, differs) => {
    expect(textOf(said)).toContain(differs);
  });

  it('두 가지를 물어 하나만 맞으면 맞는 쪽을 짚어 말한다', () => {
    const text = textOf('마이스터 파견 받는 기업은 837만원 한도고 신청은 3월 13일까지 맞나요?');
    expect(text).toContain('지원금은 공고와 같아요');
    expect(text).toContain('아니요');
  });

  it('한도를 정해진 값으로 알면 바로잡는다', () => {
    expect(textOf('클라우드는 딱 1.4억 주는 거 맞죠')).toContain('딱 정해진 값이 아니라 한도');
  });

  it.each([
    ['클라우드 자부담이 70%라던데요'],
    ['마이스터 자부담이 837만원이라던데 진짜예요?'],
    ['심화 컨설팅은 지원이 1,000만원이라고 알고 있는데 맞나요'],
    ['상생형 유형2는 정부가 2천만원 다 내준다면서요?'],
    ['심화는 200만원 지원받는 거죠?'],
    ['our own share in the cloud program is 70%, right?'],
  ])('지원금과 자부담과 총액을 섞은 말은 맞다고 하지 않는다: %s', (said) => {
    expect(textOf(said)).toMatch(/^(?:아니요|No)/);
  });

  it.each([
    ['심화 자부담은 200만원 맞죠?'],
    ['기본 컨설팅은 400만원 지원된다던데 맞죠'],
    ['고도화 우리 부담이 50%라던데 맞나요'],
    ['The upgrade grant is up to 150 million won, right?'],
  ])('맞는 말: %s', (said) => {
    expect(textOf(said)).toMatch(/^(?:네|Yes)/);
  });
});

describe('먼저 말한 사업비에서 나오는 금액을 묻는 말', () => {
  it.each([
    [['로봇 총 4억2천', '지원금 2억1천 맞아요?'], '네, 맞습니다.'],
    [['클라우드 총사업비 1억5천이요', '정부에서 1억500만원 주는거 맞죠'], '네, 맞습니다.'],
    [['신규 사업비 9천', '부담금 4천5백 맞아요?'], '네, 맞습니다.'],
    [['신규 사업비 3억', '자부담 1억5천 맞죠?'], '아니요'],
    [['신규구축 3억짜리', '우리 1억5천 내면 되는거죠?'], '아니요'],
    [['고도화 4억', '지원 2억5천 맞죠?'], '아니요'],
    [['Robot project of 500 million won.', 'So we get 250 million, right?'], 'Yes, that is right.'],
  ])('%s', (said, verdict) => {
    expect(hear(...said).text).toContain(verdict);
  });

  it('한도를 묻는 말은 여전히 공고의 조건에 견준다', () => {
    expect(hear('고도화 3억', '한도가 1.5억 맞죠?').text).toContain('네, 맞습니다. 고도화는');
  });

  it('맞는지 물은 금액을 새 사업비로 받아들이지 않는다', () => {
    const { state } = hear('로봇 총 4억2천', '지원금 2억1천 맞아요?');
    expect(state.facts['total_cost_won']).toBe(420_000_000);
    expect(state.focus.amountWon).toBe(420_000_000);
  });

  it('물음 앞에서 고친 사업비로 계산한다', () => {
    const said = ['Upgrade quote came in at 380m won.', 'Boss cut it to 280m. What does the government pay?'];
    expect(hear(...said).text).toContain('KRW 140 million');
  });
});

describe('말한 항목의 가점 합계를 묻는 말', () => {
  it.each([
    [['고도화 가점이요', '여성기업', '뿌리기업', '그럼 6점이죠?'], '아니요, 고도화 가점은 5점'],
    [['신규 가점', '유턴기업임', '그럼 3점?'], '네, 유턴기업은'],
    [['로봇 가점', '뿌리기업', '협동로봇씀', '강소기업100', '그럼 8점?'], '= 6점이에요'],
  ])('%s', (said, told) => {
    expect(hear(...said).text).toContain(told);
  });

  it('전년도가 아닌 해의 선정은 항목으로 세지 않는다', () => {
    const { state } = hear('가점 궁금', '에너지신산업 보급사업 재작년에 선정됐었거든요');
    expect(state.facts['flags.에너지신산업']).not.toBe(true);
  });

  it.each([
    ['신규 1억이죠?', /^네, 맞습니다/],
    ['로봇은 3억 맞고?', /^네, 맞습니다/],
    ['고도화 인건비 3천만원 맞나', /^네, 맞습니다/],
    ['신규구축 1억 주나요', /^네, 맞습니다/],
    ['심화 컨설팅 1000만원 맞나', /^네, 맞습니다/],
    ['is new build 100 million won?', /^Yes/],
    ['고도화 인건비 2천만원이죠', /^아니요.*3천만원/],
    ['원포인트 50만원이죠', /^아니요.*100만원/],
    ['심화 컨설팅 우리가 300만원 내나요', /^아니요.*200만원/],
    ['로봇 5억 나오나요', /^아니요.*최대 3억원/],
    ['신규 1억 다 주는거에요?', /^아니요, 딱 정해진 값이 아니라/],
  ])('사업 이름에 금액만 붙여 물으면 사업비가 아니라 한도와 맞춰 본다: %s', (said, begins) => {
    expect(textOf(said)).toMatch(begins);
  });

  it('한도보다 적은 금액이 지원되느냐는 물음에 아니라고 하지 않는다', () => {
    expect(textOf('로봇 2억 지원되나요')).toMatch(/^로봇활용 제조혁신지원은 기업당 총 사업비의 50%/);
  });

  it.each([
    ['고도화 총 2억짜리인데 1억 나오죠?', /^네/],
    ['신규 3억이면 우리가 2억 내는거죠', /^네/],
    ['고도화 4억이면 2억5천 지원되죠?', /^아니요/],
    ['고도화 4억이면 우리가 1억5천 내는거죠?', /^아니요/],
  ])('사업비와 함께 말한 금액은 거기서 나오는 금액에 견준다: %s', (said, begins) => {
    expect(textOf(said)).toMatch(begins);
  });

  it('수는 맞아도 반대로 말한 것에는 그렇다고 하지 않는다', () =>
    expect(talk().hear('상생형 우리 몫 30%를 현물로 잡아도 된다고 들었습니다').text).toMatch(/^아니요/));
});
