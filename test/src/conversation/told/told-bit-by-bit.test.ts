import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const factsOf = (...says: readonly string[]) => hear(...says).state.facts;

describe('조금씩 이야기한 것', () => {
  it.each([
    ['저희는 소기업 제조업체인데요', '납품하는 대기업이 도와주기로는 했어요'],
    ['소기업이고 부품 만들어요', '거래하는 대기업이 우리한테 같이 해준다고 하네요'],
  ])('도와주는 대기업은 자기 규모가 아니다: %s', (...says) =>
    expect(factsOf(...says)).toMatchObject({ size: 'small' }),
  );

  it('돕겠다는 상대는 자기가 아니다', () => {
    const facts = factsOf('we are a public institution', 'we would like to help local small manufacturers');
    expect(facts['size']).toBe('public');
    expect(facts['manufacturer']).toBeUndefined();
  });

  it.each([
    ["we'd like a retired expert to come to our plant"],
    ['we need a retired engineer for three months'],
  ])('%s: 불러오려는 사람은 자기가 아니다', (...says) =>
    expect(factsOf('we make pumps', ...says)['role']).not.toBe('expert'),
  );

  it('our supplier told us …: 공급기업의 체납이다', () => {
    const facts = factsOf(
      'small metal shop, robot program please',
      'the integrator told us last week that it owes national tax',
    );
    expect(facts['exclusions.체납']).toBeUndefined();
    expect(facts['exclusions.로봇공급기업체납']).toBe(true);
  });

  it('아니라고 한 규모 뒤에 말한 것이 협력사의 규모다', () =>
    expect(
      factsOf('협력사 도와주려는 중견기업입니다', '협력업체는 소기업은 아니고 중기업이에요'),
    ).toMatchObject({ 'win_win.beneficiary_size': 'medium' }));

  it('그중 무엇이 몇 명이라고 하면 그 수다', () =>
    expect(
      factsOf(
        '컨설팅기관 등록하려고 해요',
        '컨설턴트가 9명입니다',
        '그중에 상근은 3명이고 나머지는 외부예요',
      ),
    ).toMatchObject({ 'consultancy.consultants': 3 }));

  it('들어간 것을 아직 짓고 있으면 수행 중이다', () => {
    expect(factsOf('상생형 들어간 거 아직 구축하고 있어요')).toMatchObject({ ongoing_project: 'win-win' });
    expect(factsOf('상생형 들어가려고 준비하고 있어요')['ongoing_project']).toBeUndefined();
  });

  it('줄이거나 늘렸다는 금액이 총사업비다', () => {
    expect(factsOf('로봇 도입하려는 제조업체예요', '6억 보다가 4억으로 줄였어요')).toMatchObject({
      total_cost_won: 400_000_000,
    });
    expect(factsOf('robot program', 'they said 600 million but we cut it to 400 million')).toMatchObject({
      total_cost_won: 400_000_000,
    });
  });
});

describe('들은 것이 막는 사업', () => {
  it.each([
    ['직원 30명 부품 공장이고 상호출자제한기업집단 계열사예요', '작은 공장이니까 고도화 신청은 되겠죠?'],
    ['고도화 문의요', '저희 상생형 들어간 거 아직 구축하고 있어요', '고도화 오늘 신청해도 되나요?'],
  ])('%s … 물으면 네라고 하지 않는다', (...says) => {
    const { text } = hear(...says);
    expect(text).not.toMatch(/^네/);
    expect(text).toMatch(/없어요|제외|아니/);
  });

  it('여는 날 전이면 오늘은 아니라고 한다', () => {
    const { text } = hear(
      '심화컨설팅 받으려는 금형 공장이에요',
      '그럼 오늘 사이트 들어가서 신청하면 되나요?',
    );
    expect(text).toContain('3월 13일');
    expect(text).not.toMatch(/^네/);
  });
});

describe('묻는 사람에게 맞는 모집', () => {
  it('회사라고 한 사람이 물으면 회사를 뽑는 모집으로 답한다', () => {
    const { text } = hear('마이스터 신청하려고요', '저희는 무역회사예요 제조는 안 해요', '신청 되나요');
    expect(text).toContain('제조기업이 신청할 수 있어요');
    expect(text).not.toContain('퇴직하셨나요');
  });

  it('상생형을 바란다고 하면 뒤의 물음은 상생형을 두고 묻는 것이다', () =>
    expect(
      hear(
        '중소기업이고 대기업 협력사예요',
        '상생형으로 들어가고 싶은데요',
        '이번 공고에 저희가 바로 신청하면 되나요?',
      ).text,
    ).toContain('주관기관'));

  it('앞의 서류를 다른 사업에 신청할 때도 내는지 묻는다', () =>
    expect(hear('신규구축 서류에 사업계획서 들어가죠?', '마이스터 참여기업으로 신청할 때도?').text).toMatch(
      /사업계획서는 없어요/,
    ));

  it('앞에 말한 서류를 가리키는 말은 목록에 없는 서류의 이름이 아니다', () =>
    expect(hear('신규구축 준비하는데 고용보험 명부 내라네요', '그 명부 어디서 떼야 해요?').text).not.toMatch(
      /그 명부는 없어요/,
    ));
});
