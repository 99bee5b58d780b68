import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('앞의 물음을 다른 것으로 다시', () => {
  it('다른 형태를 짧게 말해도 물음은 그대로다', () => {
    expect(told('역량강화 심화 컨설팅 자부담 얼마예요', '기본이면?')).toContain('100만원');
    expect(told('심화로 하면 우리 부담이?', '그럼 기본은', '둘 다 말고 원포인트면?')).toContain('부담 0원');
    expect(told('How much is in-depth consulting?', 'and basic?')).toContain('4 million won');
  });

  it('다른 모집이면 얼마로 달라지는지도 앞의 물음이다', () => {
    const text = told('고도화 사업관리 인건비도 넣는다면서요', '상한이?', '신규면 얼마로 줄어요');
    expect(text).toContain('2천만원');
    expect(text).not.toContain('1억원');
  });

  it('새로 묻는 것은 앞의 물음이 아니다', () => {
    expect(hear('심화 컨설팅 며칠 해요', '기본 서류가 뭐예요').trace.topic).toBe('documents');
    expect(hear('신규구축 총사업비 8천 얼마 나와요', '그게 아니라고 답답하네').trace.outcome).toBe(
      'small-talk',
    );
  });

  it('과제의 다른 쪽을 부르면 같은 것을 그쪽으로 묻는다', () => {
    const { text, trace } = hear('상생형 유형1에서 주관기관은 몇 프로 부담하나요?', '도입기업 쪽은?');
    expect(trace.topic).toBe('burden.adopter');
    expect(text).toContain('40% 이내');
  });

  it.each([
    ['아 잘못말했네 9천4백이요', '4,700만원'],
    ['9천 아니고 9천4백이요', '4,700만원'],
    ['아니다 9400만원으로 다시 계산해줘', '4,700만원'],
    ['헉 숫자 틀렸다 1억 6천', '8,000만원'],
    ['견적 다시 보니 1억8천이네요', '9,000만원'],
    ['미안 7천5백', '3,750만원'],
    ['정정할게요 1억 2천입니다', '6,000만원'],
  ])('금액을 고쳐 말하면 다시 셈한다: %s', (correction, support) => {
    const { text, trace } = hear('신규구축 총사업비 9천이면 얼마 나와요', correction);
    expect(trace.topic).toMatch(/^calc/);
    expect(text).toContain(`정부지원 ${support}`);
  });

  it.each([
    ['sorry, I meant 240 million won', 'KRW 120 million'],
    ['oops wrong number, it is 160 million', 'KRW 80 million'],
    ['actually make it 100 million', 'KRW 50 million'],
  ])('영어로도: %s', (correction, support) => {
    expect(told('How much would we get for an upgrade costing 200 million won?', correction)).toContain(
      support,
    );
  });
});
