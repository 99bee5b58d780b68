import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const factsOf = (...says: readonly string[]) => hear(...says).state.facts;
const start = '우리 회사도 지원받을 수 있나요?';

describe('묻는 중의 대화', () => {
  it('스스로 말한 것은 다 받아 두고 다시 묻지 않는다', () => {
    const { state, text } = hear(start, '직원 30명 금형업체고 안산이에요. 처음 도입하고 총 1억 6천 생각해요');
    expect(state.facts).toMatchObject({
      manufacturer: true,
      existing_smart_factory: false,
      total_cost_won: 160_000_000,
      region: expect.stringContaining('안산'),
    });
    expect(text).toContain('1억 6,000만원');
    expect(text).not.toMatch(/총 사업비를 얼마로|처음 도입하시나요/);
  });

  it('이미 말한 것은 문장으로 고친다', () => {
    const told = [start, '중소 제조업이고 스마트공장은 처음이에요. 총사업비 5천만원이요'];
    expect(factsOf(...told, '5천 아니고 8천이요')).toMatchObject({ total_cost_won: 80_000_000 });
    expect(factsOf(...told, '아 저희 중견이에요')).toMatchObject({ size: 'mid-tier' });
    expect(hear(...told, '아 저희 중견이에요').text).toContain('고쳤어요');
  });

  it('고친 것은 처음부터 그렇게 말한 것과 같다', () => {
    const rest = ['스마트공장 처음 도입', '없어요', '로봇 계획 없음'];
    expect(factsOf(start, ...rest, '소기업이에요', '아 저희 중견이에요')).toEqual(
      factsOf(start, ...rest, '저희 중견이에요'),
    );
  });

  it('왜 묻는지는 공고의 근거와 함께', () => {
    const { text, reply } = hear(start, '스마트공장 처음 도입', '왜요?');
    expect(reply.sourceLine).toBeDefined();
    expect(text).toContain('이어서 여쭤볼게요');
  });

  it('모르면 남겨 두고 다음으로 간다', () => {
    const first = hear(start, '스마트공장 처음 도입');
    const second = hear(start, '스마트공장 처음 도입', '모르겠어요');
    expect(second.state.guided?.question).not.toBe(first.state.guided?.question);
    expect(second.state.guided?.unsure).toEqual([first.state.guided?.question]);
  });

  it('이전으로 돌아가면 그 답은 없던 것이 된다', () => {
    const before = hear(start);
    const back = hear(start, '스마트공장 처음 도입', '이전');
    expect(back.state.facts).toEqual(before.state.facts);
    expect(back.state.guided?.question).toBe(before.state.guided?.question);
  });

  it('딴것을 물으면 답하고 하던 물음으로 돌아온다', () => {
    const before = hear(start, '스마트공장 처음 도입');
    const { text, state, reply } = hear(start, '스마트공장 처음 도입', '로봇 마감이 언제예요?');
    expect(text).toContain('3월 12일');
    expect(text).toContain('이어서 여쭤볼게요');
    expect(state.guided?.question).toBe(before.state.guided?.question);
    expect(reply.quickReplies.length).toBeGreaterThan(2);
  });

  it('다른 것만 달라고 하면 묻기를 그치고, 들은 것은 둔다', () => {
    const { text, state } = hear(start, '스마트공장 처음 도입', '그냥 신규구축 서류만 알려줘');
    expect(text).toContain('사업계획서');
    expect(text).not.toContain('이어서 여쭤볼게요');
    expect(state.facts).toMatchObject({ existing_smart_factory: false });
  });

  it('그만하면 멈추고, 이어서 하면 같은 것을 묻는다', () => {
    const before = hear(start, '스마트공장 처음 도입');
    const { state } = hear(start, '스마트공장 처음 도입', '그만', '이어서 하기');
    expect(state.guided?.question).toBe(before.state.guided?.question);
    expect(state.guided?.stopped).toBeUndefined();
  });

  it('확실하지 않은 말은 확인하고, 네라고 해야 안다', () => {
    const asked = [start, '스마트공장 처음 도입'];
    expect(factsOf(...asked, '아마 소기업?')['size']).toBeUndefined();
    expect(factsOf(...asked, '아마 소기업?', '네')).toMatchObject({ size: 'small' });
  });

  it('못 알아들으면 다르게 묻고, 두 번이면 단추로, 그다음은 담당 기관도', () => {
    const odd = ['빨강 노랑', '파랑 초록', '보라 하양'];
    const texts = odd.map((_, at) => hear(start, '스마트공장 처음 도입', ...odd.slice(0, at + 1)).text);
    expect(new Set(texts).size).toBe(3);
    expect(texts[2]).toMatch(/1357|0853/);
  });

  it('처음으로 가면 모두 잊는다', () => {
    const { state, text } = hear(start, '스마트공장 처음 도입', '처음으로');
    expect(state.facts).toEqual({});
    expect(state.guided).toBeUndefined();
    expect(text).toContain('지우고');
  });

  it('끝나면 될 사업과 금액, 안 될 사업과 까닭, 요약을 말한다', () => {
    const { text, reply, state } = hear(
      start,
      '스마트공장 처음 도입',
      '소기업(제조업)',
      '해당 없어요',
      '로봇 계획 없음',
      '공급기업을 구함',
      '1억 6천',
    );
    expect(state.guided?.question).toBeUndefined();
    for (const part of ['신규구축', '8,000만원', '[요약]', '어려움']) expect(text).toContain(part);
    expect(reply.quickReplies.map(({ label }) => label)).toEqual(expect.arrayContaining(['서류', '문의처']));
  });

  const agency = ['우리 회사도 지원받을 수 있나요?', '수준확인 확인기관', '비영리기관이에요'] as const;

  it('수를 묻는데 “네 있어요”라고 하면 수로 듣지 않는다', () => {
    expect(factsOf(...agency, '네 있어요')['agency.records']).toBeUndefined();
  });

  it('다른 것을 센 수는 물은 것의 답이 아니다', () => {
    const { facts } = hear(...agency, '전문가는 12명이에요').state;
    expect(facts).toMatchObject({ 'agency.experts': 12 });
    expect(facts['agency.records']).toBeUndefined();
  });

  it('묻지 않은 것을 아니라고 해도 물은 것이 아니라는 말은 아니다', () => {
    const { facts } = hear(start, '스마트공장 처음 도입', '컨설팅은 필요 없어요').state;
    expect(facts['robot_plan']).toBeUndefined();
    expect(facts['exclusions']).toBeUndefined();
  });

  it('끝에서 아니라고 하면 앞의 물음표는 묻는 것이 아니다', () => {
    expect(factsOf(start, '소기업 제조업이고 스마트공장은 처음이에요', '로봇? 노노')).toMatchObject({
      robot_plan: false,
    });
  });

  it('안 쓴다고 댄 사업이 이야기의 중심이 되지는 않는다', () => {
    const { text } = hear(
      start,
      '스마트공장 처음 도입',
      '소기업 제조업이요',
      '로봇은 안 써요',
      '서류 뭐 내요?',
    );
    expect(text).not.toContain('로봇활용 제조혁신지원 제출 서류');
  });

  it('앞 질문은 하나 앞의 물음이고, 그사이 말한 다른 사실은 남는다', () => {
    const { state } = hear(start, '스마트공장 처음 도입', '총사업비 1억이요', '이전');
    expect(state.guided?.question).toBe('start');
    expect(state.facts).toEqual({ total_cost_won: 100_000_000 });
  });

  it('결과를 먼저 봐도 묻던 것은 이어진다', () => {
    const before = hear(start, '스마트공장 처음 도입');
    const { state, text } = hear(start, '스마트공장 처음 도입', '결국 되나요?');
    expect(text).toContain('[요약]');
    expect(state.guided?.question).toBe(before.state.guided?.question);
    expect(state.guided?.stopped).toBeUndefined();
  });

  it('같은 것을 다시 물을 때는 짧게 묻는다', () => {
    const told = hear(
      start,
      '소기업 제조업이고 스마트공장은 처음이에요',
      '로봇 계획 없음',
      '총사업비 1억이요',
    );
    expect(told.text).toContain('이어서 여쭤볼게요');
    expect(told.text).not.toContain('번호로 여러 개');
  });

  const done = [start, '퇴직 전문가', '네', '네'] as const;

  it('결과 뒤에도 고치고, 돌아가고, 다시 볼 수 있다', () => {
    expect(hear(...done).state.guided?.question).toBeUndefined();
    expect(hear(...done, '이전').state.guided?.question).toBe('expert.relevant_work');
    expect(hear(...done, '결과 보기').text).toContain('[요약]');
    const changed = hear(...agency, '15', '네', '네', '12', '아 전문가 8명이에요');
    expect(changed.text).toContain('12 → 8');
  });

  it('접수가 끝난 사업은 신청할 수 있다고 하지 않는다', () => {
    const { text } = hear(...agency, '15', '네', '네', '12');
    expect(text).toContain('접수가 끝난');
    expect(text).not.toContain('신청할 수 있는 사업이에요');
  });

  it('사업을 대지 않고 자기 일을 물으면 확인을 시작하고, 말한 것은 받아 둔다', () => {
    const { state, text } = hear('중견기업인데 지원 자격 확인하고 싶습니다');
    expect(state.facts).toMatchObject({ size: 'mid-tier' });
    expect(text).toContain('무엇을 알아보고');
  });

  it('한 사업에 우리도 되는지 물으면 규정을 말하고 확인을 시작한다', () => {
    const { state, text } = hear('로봇 지원 우리 회사 되나요');
    expect(text).toContain('컨소시엄');
    expect(state.guided?.recruitments).toEqual(['robot']);
    expect(state.facts).toMatchObject({ role: 'adopter', robot_plan: true });
  });

  it('숫자만 말해도 하던 말로 답한다', () => {
    const { reply } = hear('Can our company get support?', 'checking agency', '15');
    expect(reply.language).toBe('en');
  });

  it('묻는 중에 다른 사업도 되냐고 하면 그 사업을 말하고 하던 물음으로 돌아온다', () => {
    const told = ['중기업이고 자동차 부품 만들어요. 고도화 하고 싶어요'] as const;
    const { state, text } = hear(...told, '그럼 수준확인도 되나요?');
    expect(text).toContain('스마트공장 수준확인 참여기업');
    expect(state.guided).toMatchObject({ ...hear(...told).state.guided, asides: 1 });
  });

  it('한 이름 아래 까닭이 여럿이면 말한 것만 받는다', () => {
    const facts = factsOf(start, '소기업 제조업이고 스마트공장은 처음이에요', '식당도 같이 해요');
    expect(facts).toMatchObject({ 'exclusions.유흥숙박음식': true });
    expect(facts['exclusions.불건전오락용품']).toBeUndefined();
  });

  it('무엇을 하려는지 모르는 사람에게 같은 것을 다른 말로 묻지 않는다', () => {
    expect(hear(start, '모르겠어요').state.guided?.question).not.toBe('role');
  });

  it('센터 번호를 물으면 알려 주고, 곳은 기억한다', () => {
    const { state, text } = hear(start, '스마트공장 처음 도입', '안산 센터 번호');
    expect(text).toContain('031-500-3100');
    expect(state.facts).toMatchObject({ region: expect.stringContaining('안산') });
  });

  it('무엇을 말해도 길이 있고, 기억은 8 kB보다 작다', () => {
    const said = fc.constantFrom(
      '네',
      '아니요',
      '없어요',
      '모르겠어요',
      '왜요?',
      '이전',
      '그만',
      '이어서 하기',
      '결과 보기',
      '소기업이요',
      '아마 중견?',
      '총사업비 2억이요',
      '5천 아니고 8천이요',
      '스마트공장 처음 도입',
      '공급기업은 아직이요',
      '국세 체납이 있어요',
      '로봇 마감이 언제예요?',
      '그래서 얼마?',
      '1, 3',
      'asdf ㅁㄴㅇㄹ',
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 9 }), (walk) => {
        const { reply, state, text } = hear(start, ...walk);
        expect(text.trim()).not.toBe('');
        expect(reply.quickReplies.length + reply.buttons.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(8_000);
      }),
      { numRuns: 60 },
    );
  });

  it('묻는 중에 하고 싶다고 한 사업을 두고 되는지 묻는다', () => {
    const { text } = hear('고도화 사업 수행 중이에요', '수준확인도 받고 싶은데', '그래도 되나');
    expect(text).toContain('참여 중인 기업은 제외');
    expect(text).not.toContain('로봇');
  });

  it('밀린 세금의 액수는 총사업비가 아니다', () => {
    const { state, text } = hear('지방세가 80만원 밀려 있어요', '클라우드 넣을 거고요', '괜찮죠?');
    expect(state.facts['total_cost_won']).toBeUndefined();
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('체납');
  });
});
