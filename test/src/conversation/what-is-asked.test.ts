import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('무엇을 묻는지', () => {
  it('뚜렷한 물음은 지원받을 수 있는지 묻는 말처럼 들려도 자격 확인을 시작하지 않는다', () =>
    expect(hear('사업비 중에 우리가 현금 말고 현물로 내도 되는 거 있어요?').trace.topic).not.toBe(
      'situation',
    ));

  it('묻는 말의 동사는 그 물음에 붙는다', () => {
    const { text } = hear('고도화는 몇 퍼센트 지원하고 언제까지 신청해요');
    expect(text).toContain('50%');
    expect(text).toContain('예산 소진');
  });

  it('말하는 상대가 싫다는 말은 물음이 아니다', () => {
    const { text, trace } = hear('아 됐고 기계랑 말하기 싫으니까 사람 바꿔요');
    expect(trace.topic).toBe('human');
    expect(text).toContain('1357');
  });

  it('클라우드 방식이라는 말은 다른 사업을 함께 하겠다는 말이 아니다', () =>
    expect(
      hear('클라우드 방식으로 신규구축하면 서비스 이용료 5년치를 한번에 사업비에 잡아도 되나요').text,
    ).toContain('최대 3년'));

  it('우리가 낸다고 한 금액은 자부담으로 판단한다', () => {
    const { text } = hear(
      '마이스터 파견 받으면 저희가 10% 낸다고 봤어요. 837만원의 10%인 83만 7천원 맞나요?',
    );
    expect(text).toContain('93만원');
  });

  it('가점 항목 하나를 두고 있고 없음을 말하는 것은 사업을 견주는 말이 아니다', () =>
    expect(hear('조선기자재 가점 코드는 있는데 납품실적은 없어요').trace.topic).not.toBe('compare'));

  it('몇 달 치라고 하면 그만큼을', () =>
    expect(hear('마이스터로 나가면 인건비가 3개월치로 얼마예요').text).toContain('930만원'));

  it('다른 물음의 틀만 닮은 물음에 그 답을 하지 않는다', () => {
    expect(hear('제조로봇 말고 서빙로봇도 되나요').text).not.toContain('팩스');
    expect(hear('지금 쓰는 ERP랑 연동하는 비용도 사업비 들어가나').trace.topic).toMatch(
      /^support\.linked-systems/,
    );
  });

  it('사업마다 답이 달라도 짧으면 되묻지 않고 모두 말한다', () => {
    const { text, trace } = hear('5인 미만이면 안되나요');
    expect(trace.outcome).toBe('answered');
    for (const program of ['신규구축', '로봇활용', '클라우드']) expect(text).toContain(program);
  });

  it('없는 가점 항목은 사업을 묶어 한 번만 말하고, 사업을 말하지 않았으면 목록은 두지 않는다', () => {
    const { text } = hear('가족친화 인증서 가점 돼요?');
    expect(text.match(/항목에는? 없어서/g)).toHaveLength(1);
    expect(text).not.toContain('조선기자재');
    expect(hear('고도화 가족친화 인증서 가점 돼요?').text.match(/조선기자재/g)).toHaveLength(1);
  });

  it('단계 다음에 무엇인지 다음이라는 말이 겹쳐도 안다', () =>
    expect(hear('로봇 발표평가 끝나면 그다음은 뭐하나요').text).toContain('현장평가'));

  it('“서류 뭐랑”은 서류를 묻는 말이다', () => {
    const { text } = hear('마이스터 지원받으려면 서류 뭐랑 우리 부담금은요?');
    expect(text).toContain('동의서');
    expect(text).toContain('93만원');
  });

  it('때가 적혀 있지 않은 단계를 언제 하는지 물으면 차례를 말하고 날짜는 없다고', () => {
    const { text } = hear('신규구축 선정되면 협약은 몇월에 해요?');
    expect(text).toMatch(/선정평가[^.]*다음/);
    expect(text).toContain('날짜는 공고에 적혀 있지 않아요');
  });

  it('우리 공장을 바꾸고 싶다면 도와주는 쪽이 아니다', () => {
    const { text } = hear('상생형으로 우리 공장 스마트화 하고 싶습니다');
    expect(text).not.toContain('협력사를 돕는');
  });

  it('물음표가 둘이면 둘 다 답한다', () => {
    const { text } = hear('Can an industry association apply for cloud? How many members needed?');
    expect(text).toMatch(/^Yes\./);
    expect(text).toContain('at least 5 companies');
  });

  it('유형과 사업은 한 번 말하면 온 말에 걸린다', () => {
    const { text } = hear('상생형 유형1 신규구축 총 1억 8천이면 정부 얼마, 우리(주관기관) 최소 얼마');
    expect(text.match(/5,400만원, 주관기관/g)).toHaveLength(1);
    expect(text).not.toContain('고도화');
  });

  it('하나를 하고 나서 다른 것을 한다는 말은 견주는 말이 아니다', () =>
    expect(hear('심화 컨설팅 받고 신규구축 하면 뭐가 유리해요').trace.topic).not.toBe('compare'));

  it('매출과 총사업비를 함께 말하면 총사업비만 사업비로 안다', () => {
    const { text } = hear(
      '신규구축 우리 회사 가능한지 봐줘. 직원 45명, 매출 80억, 스마트공장 없음, 공급기업 정함, 총 2억',
    );
    expect(text).toContain('총사업비: 2억원');
    expect(text).toContain('공급기업을 구함');
  });

  it('막는 사유를 말한 뒤에 아니라는 말을 되풀이하지 않는다', () =>
    expect(hear('대기업 계열사 신규구축 가능?').text.match(/아니요,/g)).toHaveLength(1));

  it('무엇을 만든다는 말은 공급기업이라는 말이 아니다', () => {
    const { text } = hear('뭐 신청할 수 있는지 봐주세요', '자동차 부품 만드는 중기업이고요');
    expect(text).toContain('중기업');
    expect(text).not.toContain('솔루션을 공급하는');
  });

  it('지은 것을 더 낫게 한다는 말에서 무엇을 알아보는지 안다', () => {
    const { text } = hear(
      '뭐 신청할 수 있는지 봐주세요',
      '자동차 부품 만드는 중기업이고요',
      '2018년에 저희 돈으로 스마트공장 만들어놨어요 정부사업 하는건 없음',
      '공급업체는 정해졌고 체납 없어요',
      '총 2억4천 들여서 기능 더 넣으려구요. 얼마 지원돼요?',
    );
    expect(text).toContain('1억 2,000만원');
  });

  it('아무 사업도 집지 않고 지원받을 수 있는지만 물으면 자격 확인을 시작한다', () =>
    expect(hear('지원받을 수 있나요?').trace.topic).toBe('situation'));

  it('사업을 집고 지원받을 수 있는지만 물으면 그 사업의 신청 자격을 말한다', () =>
    expect(hear('로봇 지원받을 수 있나요').text).toContain('중소·중견 제조기업'));

  it.each(['ㅠㅠ', '아 너무 어렵네요 ㅠㅠ', '막막하네요'])(
    '“%s”에는 한국어로 위로하고 길을 알려 준다',
    (text) => {
      const reply = hear(text).text;
      expect(reply).toContain('도와드릴게요');
      expect(reply).toContain('1357');
    },
  );

  it('서 있는 제외 사유는 물은 가점의 설명 앞에 서고, 그 설명을 지우지 않는다', () => {
    const { text } = hear('저희 음식점인데요', '신규구축 소비재 가점 받으려면 몇년도 수출실적이 있어야되죠');
    expect(text).toContain('신청이 어려워요');
    expect(text).toContain('17년');
  });

  it('둘 가운데 하나면 되는 서류를 하나만 내도 되는지 물으면 아니라고 하지 않는다', () =>
    expect(hear('로봇 신청 때 재무제표만 내도 괜찮은지요?').text).not.toMatch(/^아니요/));

  it('마감을 놓친 뒤에도 받는지 물으면 아니라고 한다', () =>
    expect(hear('컨설팅기관 신청을 3월 6일까지 못했는데 9일에라도 내면 받아주나요').text).toMatch(/^아니요/));

  it('뇌물은 들어주지 않고, 봉투에 넣어 보내는지 묻는 말은 뇌물이 아니다', () => {
    expect(hear('수준확인 심사원한테 봉투 좀 드리면 레벨 올려주나요').text).toContain('금품');
    expect(hear('봉투에 서류 넣어서 보내나요').text).not.toContain('금품');
  });

  it('아무 사업에나 물을 수 있는 말은 한 사람의 보수로 답하지 않는다', () =>
    expect(hear('얼마 줘요?').text).not.toContain('1,860만원'));

  it('무슨 사업인지 물으면 사업을 늘어놓는다', () =>
    expect(hear('이거 뭐하는 사업이에요').text).toContain('최대 1억원'));

  it('자격 확인 가운데의 “ㅠㅠ 어렵네요”는 못 알아들은 답이 아니다', () => {
    const { text, state } = hear('우리 회사도 지원받을 수 있나요?', 'ㅠㅠ 어렵네요');
    expect(text).toContain('하나씩 도와드릴게요');
    expect(state.guided?.question).toBeDefined();
  });

  it('점수를 주는 사업을 말하던 중에 다른 사업의 가점 항목을 물으면 그 사업에는 없다고 한다', () => {
    const { text } = hear('로봇 얼마 줘요', '우린 여성기업인데 점수 더 주나');
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('로봇활용 제조혁신지원 가점 항목에 없어서');
  });

  it('“mes는 안깔아봣음”은 공급하는 기업이라는 말이 아니다', () => {
    const { state } = hear('우리 회사도 되나요', 'mes는 안깔아봣음');
    expect(state.facts['role']).toBeUndefined();
    expect(state.facts['existing_smart_factory']).toBe(false);
  });

  it('처음이라 무엇을 해야 할지 모르면 이끈다', () =>
    expect(hear('처음인데 뭘 해야 하나요').state.guided?.question).toBeDefined());

  it('가점 항목만 말한 뒤에도 지금 신청할 수 있는 사업은 모든 사업에서 찾는다', () => {
    const { text } = hear(
      '로봇 가점 뭐 있어요',
      '저희 여성기업인데요',
      '지금 신청할 수 있는 사업이 뭐가 있어요',
    );
    expect(text).toContain('클라우드');
    expect(text).toContain('3월 2일 기준');
  });

  describe('아무 사업도 부르지 않은 짧은 물음', () => {
    it.each([
      ['1차 2차 모집 있어요?', 'outside.other-year'],
      ['중견기업은 얼마 받아요', 'amount'],
      ['중견은 몇프로', 'amount'],
      ['소기업은 얼마까지', 'amount'],
      ['창업한지 1년 안됐는데', 'outside.size-numbers'],
      ['공급기업 소개시켜줘요', 'outside.supplier-advice'],
      ['여러 사업 같이 신청 돼요?', 'eligibility'],
    ])('%s: %s', (said, topic) => expect(hear(said).trace.topic).toBe(topic));

    it('얼마인지는 그런 회사가 받을 수 있는 사업만', () => {
      const { text } = hear('중견기업은 얼마 받아요');
      expect(text).toContain('로봇활용 제조혁신지원');
      expect(text).not.toContain('클라우드');
    });

    it('주소는 대문자로 시작하지 않는다', () => expect(hear('회원가입 어떻게').text).toMatch(/^https:/));
  });
});
