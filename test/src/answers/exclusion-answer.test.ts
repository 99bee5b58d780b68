import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('지원 제외', () => {
  it('사업을 말하면 그 사업의 사유', () => {
    expect(hear('클라우드는 체납이면 안되나요?').text).toContain('클라우드');
    expect(hear('로봇 체납이면 신청 못해요?').trace.recruitments).toEqual(['robot']);
  });

  it('사업을 말하지 않으면 어느 사업에서 빠지는지', () => {
    const { text } = hear('체납이면 신청 못해요?');
    for (const program of ['신규구축', '고도화', '로봇활용']) expect(text).toContain(program);
    expect(text).not.toContain('상생형');
  });

  it('적혀 있지 않은 사업에는 미루어 말하지 않는다', () => {
    const { text, trace } = hear('상생형은 체납이면 안되나요?');
    expect(trace.outcome).toBe('not-in-notice');
    expect(text).not.toContain('제외돼요');
  });

  it('풀 길이 있으면 함께', () => {
    expect(hear('로봇 체납이면 신청 못해요?').text).toMatch(/내야 신청할 수 있/);
  });

  it('이미 풀린 사유는 막지 않는다고 먼저', () => {
    const { text } = hear('체납했던 세금은 어제 다 냈는데 로봇 신청할 수 있나요?');
    expect(text).toMatch(/^네, 이제 해당하지 않으면/);
    expect(hear('밀린 국세는 어제 다 갚았어요. 로봇 신청 가능한가요?').text).toMatch(
      /^네, 이제 해당하지 않으면/,
    );
    expect(hear('휴업했다가 다시 영업 중인데 안 되나요?').text).toMatch(/^아니요, 이제 해당하지 않으면/);
  });

  it('풀면 어떻게 되는지 물어도 막지 않는다고 먼저', () =>
    expect(hear('체납 있는데 로봇 신청 되나요', '그럼 체납액을 납부하면요?').text).toMatch(
      /^네, 그 사유가 없어지면/,
    ));

  it('사유를 말한 뒤에 풀겠다고 하면 그 사유로 알아듣는다', () => {
    for (const said of ['다음 주에 다 낼 건데요', '먼저 갚으면 되죠?'])
      expect(hear('신규구축 세금 밀린 거 있는데 괜찮을까요', said).text).toMatch(/^네, 그 사유가 없어지면/);
    expect(hear('휴업중인데 로봇 되나요', '다시 영업 시작하면요?').text).toMatch(/^네, 그 사유가 없어지면/);
  });

  it('사유를 말하고 신청되는지 물으면 사유부터 답한다', () => {
    expect(hear('세금 체납중인데 신청되나요').text).toMatch(/^아니요,/);
    expect(hear('휴업중인데 신청 가능한가요').text).toMatch(/^아니요,/);
  });

  it('말한 것이 사유가 아니면 아니라고 하지 않는다', () =>
    expect(hear('로봇사업 하고 있는데 고도화 신청되나요').text).not.toMatch(/^아니요,/));

  it('다른 사유가 함께 있으면 풀린 것으로 말하지 않는다', () => {
    expect(hear('세금은 완납했는데 공급기업이 폐업했어요. 신규구축 되나요?').text).not.toContain(
      '이제 해당하지',
    );
  });

  it('목록', () => {
    expect(hear('신규구축 지원 제외 대상이 뭐예요?').text).toContain('체납');
  });
});

describe('사업을 대지 않고 제외 대상을 물으면', () => {
  it('모두에 있는 것과 몇몇에만 있는 것을 가른다', () => {
    const { text, trace } = talk().hear('제외 대상이 뭐예요');
    expect(trace.outcome).toBe('answered');
    expect(text).toMatch(/공통 — [^\n]*체납/);
    expect(text).toMatch(/클라우드기반 솔루션개발사업 — [^\n]*동사업/);
    expect(text.match(/체납/g)).toHaveLength(1);
  });

  it('공급기업에도 적용되는지 적지 않은 사업은 그렇다고 말한다', () => {
    for (const said of ['클라우드도요?', '역량강화는?']) {
      const { text } = hear('공급기업이 체납이면 로봇 안되나요', said);
      expect(text).toContain('공급기업에도 적용되는지는 공고에 적혀 있지 않아요');
    }
    expect(hear('공급기업이 체납이면 로봇 안되나요', '고도화는?').text).toContain('똑같이 적용');
  });

  it.each([
    ['여관에 들어가는 침대 만드는 공장인데 숙박업으로 제외되나요', '아니요'],
    ['We make tables for restaurants. Are we left out as a restaurant?', 'No'],
    ['모텔도 운영하는데 제외되나요', '네'],
  ])('그런 업종에 물건을 대는 것과 하는 것은 다르다: %s → %s', (said, lead) => {
    expect(hear(said).text).toMatch(new RegExp(`^${lead}[,.]`));
  });
});
