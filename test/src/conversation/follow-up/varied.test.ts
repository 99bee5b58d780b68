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

  it.each([
    [['고도화 신청할라구요', '아니다 신규요'], 'apply', 'new-build'],
    [['로봇 얼마까지 줘요', '아니다 신규구축이요'], 'amount', 'new-build'],
    [['로봇 서류 뭐 내요', '아 미안 고도화요'], 'documents', 'upgrade'],
    [['로봇 어떻게 신청해요', '그럼 신규로 할게요'], 'apply', 'new-build'],
    [['사업기간 연장 되나요 신규', '상생형은 안되나요'], 'period.extension', 'win-win'],
    [
      ['Is there a bonus for women-owned firms in new build?', 'In robot program too?'],
      'bonus.item',
      'robot',
    ],
  ])('사업을 바꿔도 묻던 것은 그대로다: %j', (said, topic, about) => {
    const { trace } = hear(...said);
    expect(trace.topic).toBe(topic);
    expect(trace.recruitments).toEqual([about]);
  });

  it('사는 곳을 말한 뒤에 사업을 고치면 그 사업과 그곳의 번호', () => {
    const text = told('부천인데 로봇 전화번호 좀', '아 신규구축이요');
    expect(text).toContain('042-388-0853');
    expect(text).toContain('031-500-3100');
  });

  it('가점 이야기에서 다 합치면 말한 항목의 합이다', () => {
    expect(told('뿌리 로봇 가점', '유턴도요', '협동로봇도 쓸건데', '다 합치면?')).toContain('= 6점');
    expect(told('신규구축 여성기업 가점 몇 점이에요', '뿌리기업도 되면')).toContain('5점이에요');
  });

  it('신청자 가운데 한쪽만 쓰는 낱말이라도 스스로 묻는 말이면 그 물음이다', () => {
    expect(hear('What documents for the meister program?', 'Salary?').trace.topic).not.toBe('documents');
  });

  it.each([
    ['지금 신규구축 하고 있는데 고도화도 신청되나요', '완료하면요?'],
    ['작년에 신규구축 받았는데 올해 고도화 되나요', '끝났으면요?'],
    ['휴업중인데 로봇 되나요', '휴업 끝나면요?'],
    ['공장이 휴업중인데 마이스터 신청하고 싶어요', '영업 재개하면 되나요'],
  ])('막는 사유가 끝나면 어떤지: %s → %s', (first, then) => expect(told(first, then)).toMatch(/^네/));

  it('가리키기만 하고 얼마냐고 하면 그 사업의 지원금이다', () => {
    expect(told('그거 뭐지 퇴직한 사람 보내주는거', '그거 얼마에요')).toContain('837만원');
    expect(told('로봇 사업이 뭐예요', '얼마에요')).toContain('3억원');
  });

  it('스스로 그 사람이 되려 하면 그 모집의 자격이다', () => {
    const said = ['What documents do we need for the meister program?', 'And if I want to be one?'];
    const { trace } = hear(...said);
    expect(trace.recruitments).toEqual(['meister-expert']);
    expect(trace.topic).toBe('eligibility');
    expect(told(...said, 'Salary?')).toContain('18.6 million');
  });

  it('제외 사유 이야기에서 다른 사유를 부르면 그 사유를 묻는 것이다', () => {
    const said = ['휴업 중인데 고도화 신청돼요?', '다시 문 열면요', '체납은요'];
    expect(told(...said)).toContain('체납 중인 기업은');
    expect(told(...said, '완납하면?')).toMatch(/^네/);
  });

  it('항목을 더 부르며 그러면 어떠냐고 하면 증빙이 아니라 합이다', () => {
    expect(told('우리 뿌리기업인데 고도화 가점 있나요', '증빙은', '여성기업도 하면')).toContain('5점이에요');
  });

  it.each([
    [['신규구축 인건비 2천까지 넣는다면서요', '상생형으로 하는 신규면'], '1,600만원'],
    [['고도화 상한 1.5억', '상생형 지역일자리 선정되면 2억', '신규는요 그 경우에'], '1.5억원'],
    [['로봇 한도 3억'], '네, 맞습니다'],
  ])('한도로 말한 금액은 사업비가 아니다: %s', (said, expected) => {
    expect(hear(...said).text).toContain(expected);
  });
});
